package org.dealwright.metrics;

import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/** Facts of every kind, around March of 2026, good and faulty. */
final class Rows {
    private static final int MOST = 25;
    private static final Arbitrary<Integer> DAY = Arbitraries.integers().between(0, 90);

    private Rows() {}

    static <T> Arbitrary<Option<T>> maybe(Arbitrary<T> some) {
        return some.optional(0.8).map(Option::ofOptional);
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 400).map(whole -> eur(whole)),
                Arbitraries.integers().between(1, 9).map(whole -> usd(whole)));
    }

    static LocalDate date(int day) {
        return LocalDate.of(2026, 2, 1).plusDays(day);
    }

    static Arbitrary<List<DealOutcome>> outcomes() {
        return Combinators.combine(
                        Arbitraries.of("anna", "bela"),
                        Arbitraries.of(DealResult.class),
                        maybe(DAY),
                        maybe(DAY),
                        maybe(money()))
                .as((owner, result, opened, closed, value) -> new DealOutcome(
                        new DealId("d"),
                        Option.some(new MemberId(owner)),
                        result,
                        opened.map(Days::noon),
                        result == DealResult.OPEN ? Option.none() : closed.map(Days::noon),
                        value))
                .list()
                .ofMaxSize(MOST);
    }

    static Arbitrary<List<Stay>> stays() {
        return Combinators.combine(Arbitraries.of("demo", "offer"), DAY, maybe(DAY))
                .as((stage, entered, left) -> new Stay("x", stage, noon(entered), left.map(Days::noon)))
                .list()
                .ofMaxSize(MOST);
    }

    static Arbitrary<List<Arrival>> arrivals() {
        return Combinators.combine(DAY, maybe(DAY))
                .as((arrived, answered) -> new Arrival("x", noon(arrived), answered.map(Days::noon), Option.none()))
                .list()
                .ofMaxSize(MOST);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c", "d", "e");
    }

    static Arbitrary<List<Tenure>> tenures() {
        return Combinators.combine(names(), DAY, maybe(DAY))
                .as((customer, since, days) ->
                        new Tenure(new CustomerId(customer), date(since), days.map(more -> date(since + more))))
                .list()
                .ofMaxSize(MOST);
    }

    static Arbitrary<List<RecurringTerm>> terms() {
        return Combinators.combine(names(), names(), money(), DAY, maybe(DAY))
                .as((customer, subscription, monthly, from, days) -> new RecurringTerm(
                        new CustomerId(customer),
                        subscription,
                        monthly,
                        date(from - 30),
                        days.map(more -> date(from - 30 + more))))
                .list()
                .ofMaxSize(MOST);
    }

    static Arbitrary<List<PipelineEntry>> entries() {
        Arbitrary<Option<LocalDate>> closeOn = maybe(DAY.map(Rows::date));
        return Combinators.combine(
                        names(),
                        DAY,
                        maybe(Arbitraries.integers().between(1, 40)),
                        maybe(money()),
                        closeOn,
                        maybe(Arbitraries.integers().between(0, 100)),
                        Arbitraries.of("commit", "best-case", "pipeline"),
                        Arbitraries.of(DealResult.class))
                .as((deal, since, days, value, close, percent, category, ending) -> {
                    Instant from = noon(since);
                    return new PipelineEntry(
                            new DealId(deal),
                            from,
                            days.map(more -> noon(since + more)),
                            value,
                            close,
                            percent.map(Percent::of),
                            category,
                            days.isEmpty() ? DealResult.OPEN : ending);
                })
                .list()
                .ofMaxSize(MOST);
    }
}
