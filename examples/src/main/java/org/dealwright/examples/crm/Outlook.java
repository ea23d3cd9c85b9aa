package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/**
 * What is assumed of open deals, for the export says neither how likely they are nor, as a rule, what they will come to: each
 * is won as often as those of its group that closed, for what the export expects or else for the mean of what they were won for.
 */
final class Outlook {
    /** A group of fewer closed deals says too little: then all deals speak for it. */
    static final int ENOUGH = 20;

    private static final String PRODUCT = "product";
    private static final int DIGITS = 6;

    private final DealBook book;
    private final ExchangeRates rates;
    private final String grouping;
    private final Map<String, Past> past = new HashMap<>();
    private final Past all;

    /** What closed deals of a group tell. */
    private record Past(Proportion rate, Option<Money> meanWon) {}

    Outlook(DealBook book, ExchangeRates rates) {
        this.book = book;
        this.rates = rates;
        grouping = book.hasGrouping(PRODUCT) ? PRODUCT : Grouping.BY_OWNER.name();
        all = past(book.deals());
        book.by(grouping).forEach((name, deals) -> past.put(name, past(deals)));
    }

    private Past past(List<RecordedDeal> deals) {
        MoneyTotal won = book.outcomes(deals)
                .filter(deal -> deal.result() == DealResult.WON)
                .collect(MoneyTotal.of(DealOutcome::value, rates));
        return new Past(
                book.outcomes(deals).collect(WinRate.byCount(NoDecision.IS_LOST)), Option.ofOptional(won.mean()));
    }

    /** By what deals are told apart: the product, where the export says it, or else the owner. */
    String grouping() {
        return grouping;
    }

    /** Of all deals, what of those that closed was won. */
    Proportion rateOfAll() {
        return all.rate();
    }

    /** How many of some deals have a value of their own, above zero. */
    static long withValue(List<RecordedDeal> deals) {
        return deals.stream().filter(Outlook::hasValue).count();
    }

    private static boolean hasValue(RecordedDeal deal) {
        return deal.value().filter(Money::isPositive).isPresent();
    }

    /** For how many days an open deal has been open; none where nobody knows. */
    Optional<Long> age(RecordedDeal deal) {
        return deal.opened().map(day -> ChronoUnit.DAYS.between(day, book.today()));
    }

    /** The rows that measures of a pipeline take, as they stand now; none where nothing has closed yet. */
    List<PipelineEntry> entries(List<RecordedDeal> open) {
        return all.rate().whole() == 0
                ? List.of()
                : open.stream().map(this::entry).toList();
    }

    private PipelineEntry entry(RecordedDeal deal) {
        Past its = past.getOrDefault(deal.groups().get(book.groupings().indexOf(grouping)), all);
        Past speaks = its.rate().whole() >= ENOUGH ? its : all;
        Option<Money> mean = its.rate().part() >= ENOUGH ? its.meanWon() : all.meanWon();
        Instant now = book.asOf();
        return new PipelineEntry(
                deal.id(),
                now,
                Option.none(),
                hasValue(deal) ? Option.ofOptional(deal.value()) : mean,
                Option.ofOptional(deal.expectedClose()),
                percent(speaks.rate()),
                deal.phase(),
                DealResult.OPEN);
    }

    private static Percent percent(Proportion rate) {
        return new Percent(BigDecimal.valueOf(100 * rate.part())
                .divide(BigDecimal.valueOf(rate.whole()), DIGITS, RoundingMode.HALF_EVEN));
    }
}
