package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.chart.FunnelBars;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.Amounts;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.ValueShare;
import org.dealwright.metrics.Velocity;
import org.dealwright.metrics.WinRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How much of what closed was won, what that came to, and how fast it comes in. */
final class WinSections {
    private static final int DIGITS = 2;

    private final DealBook book;

    WinSections(DealBook book) {
        this.book = book;
    }

    Section winRate() {
        Proportion rate = book.outcomes().collect(WinRate.byCount(NoDecision.IS_LOST));
        long open = book.open().size();
        Section.Builder section = Section.of("win-rate", "Win rate")
                .figure(
                        "winRate",
                        "Win rate by count",
                        new Value.Rate(rate),
                        "Won ÷ (won + lost) of all that closed, whenever it did; no decision counts as lost, open deals"
                                + " are not in it. The interval is Wilson's.")
                .figure("won", "Won", new Value.Count(rate.part()), "")
                .figure("lost", "Lost", new Value.Count(rate.whole() - rate.part()), "")
                .figure("open", "Open", new Value.Count(open), "At the end of " + book.today() + ", on hold included.");
        book.rates().ifPresent(rates -> byValue(section, rates));
        section.chart(new FunnelBars(
                "What became of the deals",
                "Three bars: all deals, those that closed, and those that were won.",
                List.of(
                        step("all deals", rate.whole() + open, rate.whole() + open),
                        step("closed", rate.whole(), rate.whole() + open),
                        step("won", rate.part(), rate.whole() + open))));
        return section.done();
    }

    private static FunnelBars.Step step(String name, long count, long all) {
        return new FunnelBars.Step(
                name,
                count,
                new Value.Count(count).shown() + " · "
                        + Value.percent(Proportion.of(count, all).rate(), 1).shown());
    }

    /** The win rate by value needs what the lost were worth; where they are all worth nothing, it says nothing. */
    private void byValue(Section.Builder section, ExchangeRates rates) {
        Optional<ReportingPeriod> period = book.period();
        boolean told = book.deals().stream()
                .anyMatch(deal -> deal.standing() == RecordedDeal.Standing.LOST
                        && deal.value().filter(Money::isPositive).isPresent());
        if (period.isPresent() && told) {
            share(
                    section,
                    "winRateByValue",
                    "Win rate by value",
                    book.outcomes().collect(WinRate.byValue(NoDecision.IS_LOST, period.get(), rates)),
                    "The value of the won ÷ the value of the won and lost");
        } else {
            section.note("There is no win rate by value: no lost deal is recorded with a value above zero.");
        }
        if (period.isPresent()
                && book.deals().stream().anyMatch(deal -> deal.listPrice().isPresent())) {
            share(
                    section,
                    "winRateByListPrice",
                    "Win rate by list price",
                    book.deals().stream()
                            .map(this::atListPrice)
                            .collect(WinRate.byValue(NoDecision.IS_LOST, period.get(), rates)),
                    "The list price of the won ÷ the list price of the won and lost");
        }
    }

    private void share(Section.Builder section, String key, String label, ValueShare share, String what) {
        Value value = share.rate()
                .<Value>map(rate -> new Value.Percent(rate.doubleValue(), DIGITS))
                .orElseGet(Value.Missing::new);
        section.figure(
                key,
                label,
                value,
                what + ", of what closed in " + book.period().orElseThrow() + ": "
                        + Value.money(share.part()).shown()
                        + " of " + Value.money(share.whole()).shown() + "."
                        + (share.leftOut().rows().isEmpty() ? "" : " " + share.leftOut() + "."));
    }

    private DealOutcome atListPrice(RecordedDeal deal) {
        DealOutcome outcome = deal.outcome(book.zone());
        return new DealOutcome(
                outcome.deal(),
                outcome.owner(),
                outcome.result(),
                outcome.opened(),
                outcome.closed(),
                Option.ofOptional(deal.listPrice()));
    }

    Section wonValue() {
        Section.Builder section = Section.of("won-value", "Won value");
        for (CurrencyUnit currency : book.currencies()) {
            MoneyTotal total = book.outcomes()
                    .filter(deal -> deal.result() == DealResult.WON)
                    .collect(MoneyTotal.of(DealOutcome::value, ExchangeRates.only(currency)));
            if (total.count() > 0) {
                wonIn(currency, total, section);
            }
        }
        if (book.currencies().size() > 1) {
            section.note("Amounts of different currencies are never added: no rate is known. The other sections are in "
                    + book.currency().orElseThrow() + ", the currency of most deals; what is in another is left out"
                    + " there.");
        }
        return section.done();
    }

    private void wonIn(CurrencyUnit currency, MoneyTotal total, Section.Builder section) {
        String in = book.currencies().size() > 1 ? " in " + currency.getCode() : "";
        String key = book.currencies().size() > 1 ? currency.getCode() : "";
        Amounts amounts = book.outcomes()
                .filter(deal -> deal.result() == DealResult.WON)
                .collect(Amounts.of(DealOutcome::value, ExchangeRates.only(currency)));
        CurrencyTotal sum =
                new CurrencyTotal(currency, total.count(), total.total().getAmount());
        section.figure(
                        "total" + key,
                        "Won" + in,
                        Value.money(total.total()),
                        "Won deals in the sum: " + new Value.Count(total.count()).shown() + leftOut(total.leftOut()))
                .figure("mean" + key, "Mean" + in, new Value.Amount(currency, sum.mean()), "That sum ÷ their number.")
                .figure(
                        "median" + key,
                        "Median" + in,
                        Value.money(amounts.median().orElseThrow()),
                        "Half of the won are worth at most this.");
    }

    private static String ofDeals(String what, long deals) {
        return what + " ÷ " + new Value.Count(deals).shown() + " won deals";
    }

    private static String leftOut(LeftOut leftOut) {
        return leftOut.rows().isEmpty() ? "." : "; " + leftOut + ".";
    }

    private static String atTheMean(Velocity velocity) {
        long unknown = velocity.won().leftOut().total();
        return unknown == 0
                ? ""
                : " Without a value in " + velocity.won().total().getCurrencyUnit() + ": "
                        + new Value.Count(unknown).shown() + " of "
                        + new Value.Count(velocity.winRate().part()).shown()
                        + " won deals, which count with the mean of the others.";
    }

    /** None where nothing closed on a known day. */
    Optional<Section> velocity() {
        return book.period()
                .flatMap(period -> book.rates().map(rates -> {
                    Velocity velocity = book.outcomes().collect(Velocity.of(NoDecision.IS_LOST, period, rates));
                    Section.Builder section = Section.of("velocity", "Sales velocity")
                            .figure(
                                    "perDay",
                                    "Won on a day",
                                    velocity.perDay().map(Value::money).orElseGet(Value.Missing::new),
                                    "Deals closed × win rate × mean won value ÷ mean days to win, of what closed in "
                                            + period + "." + atTheMean(velocity))
                            .figure(
                                    "closed",
                                    "Deals closed",
                                    new Value.Count(velocity.winRate().whole()),
                                    "Won or lost.")
                            .figure(
                                    "meanValue",
                                    "Mean won value",
                                    velocity.won().mean().map(Value::money).orElseGet(Value.Missing::new),
                                    ofDeals(
                                                    Value.money(velocity.won().total())
                                                            .shown(),
                                                    velocity.won().count())
                                            + leftOut(velocity.won().leftOut()))
                            .figure(
                                    "meanDays",
                                    "Mean days to win",
                                    velocity.cycles() == 0
                                            ? new Value.Missing()
                                            : Value.days(
                                                    Optional.of((double) velocity.cycleDays() / velocity.cycles()),
                                                    DIGITS),
                                    ofDeals(new Value.Count(velocity.cycleDays()).shown() + " days", velocity.cycles())
                                            + leftOut(velocity.withoutCycle()));
                    section.note(
                            "It says what the deals together brought on each of their days, as if all had run at once:"
                                    + " a measure to compare with itself over time, not a takings book.");
                    return section.done();
                }));
    }
}
