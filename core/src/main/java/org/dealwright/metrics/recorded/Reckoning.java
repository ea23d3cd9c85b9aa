package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.metrics.Attainment;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Pipeline;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.process.MemberId;
import org.dealwright.team.Member;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.joda.money.Money;

/** What is made of several kinds of facts. */
final class Reckoning {
    private static final Map<QuotaMeasure, DealKind> KINDS = Map.of(
            QuotaMeasure.NEW_BUSINESS, DealKind.NEW_BUSINESS,
            QuotaMeasure.EXPANSION, DealKind.EXPANSION,
            QuotaMeasure.RENEWAL, DealKind.RENEWAL);

    private final RecordedFacts facts;
    private final List<Member> members;
    private final Map<DealId, CustomerId> buyers;
    private final List<Purchase> purchases;
    private final ZoneId zone;

    Reckoning(
            RecordedFacts facts,
            List<Member> members,
            Map<DealId, CustomerId> buyers,
            List<Purchase> purchases,
            ZoneId zone) {
        this.facts = facts;
        this.members = members;
        this.buyers = buyers;
        this.purchases = purchases;
        this.zone = zone;
    }

    Forecasted forecasted(ReportingPeriod period, ExchangeRates rates) {
        Pipeline pipeline = expected(period, rates, entry -> true);
        long unweighted = pipeline.unweighted().count();
        LeftOut leftOut = unweighted == 0 ? LeftOut.NONE : new LeftOut(Map.of(Omission.NO_PROBABILITY, unweighted));
        return forecasted(pipeline.weighted(), pipeline.open().leftOut().plus(leftOut), period, rates);
    }

    Forecasted forecasted(ReportingPeriod period, ForecastCategory category, ExchangeRates rates) {
        if (category == ForecastCategory.OMITTED) {
            throw new IllegalArgumentException("category must be one that is forecast, was " + category);
        }
        Set<String> asSure = EnumSet.range(ForecastCategory.COMMIT, category).stream()
                .map(ForecastCategory::code)
                .collect(Collectors.toSet());
        Pipeline pipeline = expected(period, rates, entry -> asSure.contains(entry.category()));
        return forecasted(pipeline.open().total(), pipeline.open().leftOut(), period, rates);
    }

    /** What was to be decided in a period, as it stood at its first instant. */
    private Pipeline expected(ReportingPeriod period, ExchangeRates rates, Predicate<PipelineEntry> which) {
        return facts.pipelineEntries().stream()
                .filter(entry -> entry.closesIn(period))
                .filter(which)
                .collect(Pipeline.at(period.start(), period.zone(), rates));
    }

    private Forecasted forecasted(Money forecast, LeftOut leftOut, ReportingPeriod period, ExchangeRates rates) {
        MoneyTotal won = facts.dealOutcomes().stream().collect(won(period, rates));
        return new Forecasted(forecast, won.total(), leftOut.plus(won.leftOut()));
    }

    List<MemberAttainment> attainments(ExchangeRates rates) {
        List<MemberAttainment> all = new ArrayList<>();
        for (Member member : members) {
            for (Quota quota : member.profile().aims().quotas()) {
                if (isTold(quota.measure())) {
                    rates.convert(quota.askedOf(member.profile().joinedOn()))
                            .forEach(asked -> all.add(attainment(member.id(), quota, asked, rates)));
                }
            }
        }
        return all;
    }

    private static boolean isTold(QuotaMeasure measure) {
        return measure.equals(QuotaMeasure.WON) || KINDS.containsKey(measure);
    }

    private MemberAttainment attainment(MemberId member, Quota quota, Money asked, ExchangeRates rates) {
        ReportingPeriod period = new ReportingPeriod(
                quota.period().first(), quota.period().last().plusDays(1), zone);
        Option<DealKind> kind = Option.of(KINDS.get(quota.measure()));
        MoneyTotal achieved = facts.creditedOutcomes().stream()
                .filter(row -> row.member().equals(member))
                .map(CreditedOutcome::outcome)
                .filter(deal -> kind.forAll(its -> facts.of(deal.deal()).kind().contains(its)))
                .collect(won(period, rates));
        return new MemberAttainment(member, quota, new Attainment(achieved, asked));
    }

    private static Collector<DealOutcome, ?, MoneyTotal> won(ReportingPeriod period, ExchangeRates rates) {
        return Collectors.filtering(
                deal -> deal.result() == DealResult.WON && deal.closed().exists(period::contains),
                MoneyTotal.of(DealOutcome::value, rates));
    }

    List<CustomerValue> customerValues(ReportingPeriod period) {
        List<CustomerValue> values = new ArrayList<>();
        for (DealOutcome deal : facts.dealOutcomes()) {
            CustomerId buyer = buyers.get(deal.deal());
            if (buyer != null
                    && deal.result() == DealResult.WON
                    && deal.closed().exists(period::contains)
                    && deal.value().isDefined()) {
                values.add(new CustomerValue(buyer, deal.value().get(), Option.none()));
            }
        }
        purchases.stream()
                .filter(purchase -> period.contains(purchase.at()))
                .forEach(purchase ->
                        values.add(new CustomerValue(purchase.customer(), purchase.amount(), Option.none())));
        return values;
    }
}
