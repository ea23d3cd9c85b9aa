package org.dealwright.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.dealwright.metrics.Activity;
import org.dealwright.metrics.Amounts;
import org.dealwright.metrics.BestCustomers;
import org.dealwright.metrics.CohortTable;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.CustomerRetention;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Funnel;
import org.dealwright.metrics.HandoffMeasure;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Mix;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.OutcomeDistribution;
import org.dealwright.metrics.OutcomeSimulation;
import org.dealwright.metrics.Pipeline;
import org.dealwright.metrics.PipelineBridge;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.metrics.PromoterScore;
import org.dealwright.metrics.Ratings;
import org.dealwright.metrics.Referrals;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.RevenueCohorts;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.SpeedToLead;
import org.dealwright.metrics.Survival;
import org.dealwright.metrics.TimeInStage;
import org.dealwright.metrics.Velocity;
import org.dealwright.metrics.WinRate;
import org.dealwright.metrics.lifetime.AcquisitionCost;
import org.dealwright.metrics.lifetime.RenewalsByAge;
import org.dealwright.metrics.lifetime.SilenceRisk;
import org.dealwright.process.WorkingHours;
import org.dealwright.retention.RhythmTerms;
import org.dealwright.retention.SilenceRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All measures of a quarter over what is known of a million deals, on one core, in milliseconds: the five parts are the five
 * others, and each of these the measures of its kind, in one pass over its rows. Not in it is what is made of a few rows, such as
 * the error of forecasts and the attainment of quotas.
 *
 * <p>Aim: all of them within two seconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class MeasuresBenchmark {
    private static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
    private static final ReportingPeriod QUARTER = ReportingPeriod.ofQuarter(2025, 2, ZONE);
    private static final ExchangeRates EUR = ExchangeRates.only(CurrencyUnit.EUR);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final MoneyTotal SPENT = new MoneyTotal(Money.ofMajor(CurrencyUnit.EUR, 1_000_000), 1, LeftOut.NONE);
    private static final long SEED = 2_028;
    private static final int RUNS = 1_000;
    private static final WorkingHours OFFICE = WorkingHours.weekdays(ZONE, LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** How many deals there are. */
    @Param("1000000")
    public int deals = 1_000_000;

    private SalesFacts facts = new SalesFacts(0);

    /** Makes the facts. */
    @Setup
    public void fill() {
        facts = new SalesFacts(deals);
    }

    /** Several measures in one pass over the rows, as a chain of {@code teeing} takes them. */
    @SafeVarargs
    private static <T> int of(List<T> rows, Collector<T, ?, ?>... measures) {
        List<Taken<T, ?>> taken = new ArrayList<>();
        for (Collector<T, ?, ?> measure : measures) {
            taken.add(Taken.of(measure));
        }
        for (T row : rows) {
            for (Taken<T, ?> each : taken) {
                each.add(row);
            }
        }
        return taken.stream().mapToInt(Taken::answer).sum();
    }

    /** A measure, and what it has seen. */
    private record Taken<T, A>(Collector<T, A, ?> measure, A seen, BiConsumer<A, T> adding) {
        static <T, A> Taken<T, A> of(Collector<T, A, ?> measure) {
            return new Taken<>(measure, measure.supplier().get(), measure.accumulator());
        }

        void add(T row) {
            adding.accept(seen, row);
        }

        int answer() {
            return Objects.hashCode(measure.finisher().apply(seen));
        }
    }

    /** All of them. */
    @Benchmark
    public int all() {
        return ofDeals() + ofJourneys() + ofPipeline() + ofTeam() + ofCustomers();
    }

    /** Win rates, cycles, velocity, totals; by owner too. */
    @Benchmark
    public int ofDeals() {
        return of(
                facts.outcomes,
                WinRate.byCount(NoDecision.IS_LOST, QUARTER),
                WinRate.byValue(NoDecision.IS_LOST, QUARTER, EUR),
                groupingBy(DealOutcome::owner, WinRate.byCount(NoDecision.IS_LOST, QUARTER)),
                SalesCycle.closedIn(QUARTER, result -> result == DealResult.WON),
                SalesCycle.censored(SalesFacts.NOW, ZONE),
                Velocity.of(NoDecision.IS_LOST, QUARTER, EUR),
                Amounts.won(QUARTER, EUR),
                MoneyTotal.of(DealOutcome::value, EUR),
                Mix.of(DealOutcome::result));
    }

    /** Conversions and funnels. */
    @Benchmark
    public int ofJourneys() {
        return of(
                facts.journeys,
                Conversion.ofCohort("lead", "won", QUARTER),
                Conversion.within("lead", "won", QUARTER, Duration.ofDays(60), SalesFacts.NOW),
                Conversion.ofLeavers("agreed", "won", QUARTER),
                Funnel.ofCohort(StageEvents.STEPS, QUARTER),
                Funnel.ofPeriod(StageEvents.STEPS, QUARTER));
    }

    /** What is open, why it is another than it was, and what it may bring. */
    @Benchmark
    public int ofPipeline() {
        return of(
                        facts.entries,
                        Pipeline.at(SalesFacts.NOW, ZONE, EUR),
                        PipelineBridge.between(QUARTER.start(), QUARTER.end(), QUARTER, EUR))
                + outcome();
    }

    /** Of one day's closings, some hundred deals: it takes time in proportion to them, times 20,000, and times the runs. */
    private int outcome() {
        List<PipelineEntry> closing = facts.entries.stream()
                .filter(entry -> entry.closeOn().contains(TODAY))
                .toList();
        return of(
                closing,
                OutcomeDistribution.at(SalesFacts.NOW, EUR),
                OutcomeSimulation.at(SalesFacts.NOW, EUR, SEED, RUNS));
    }

    /** Answers to leads, stays, handoffs, contact. */
    @Benchmark
    public int ofTeam() {
        return of(facts.arrivals, SpeedToLead.of(QUARTER, OFFICE, SalesFacts.NOW))
                + of(facts.stays, TimeInStage.ofLeavers(QUARTER), TimeInStage.censored(SalesFacts.NOW))
                + of(facts.handoffs, HandoffMeasure.of(QUARTER))
                + of(facts.touches, Activity.in(QUARTER));
    }

    /** Retention, value, referrals, satisfaction. */
    @Benchmark
    public int ofCustomers() {
        return of(
                        facts.tenures,
                        CustomerRetention.kept(QUARTER),
                        CustomerRetention.churned(QUARTER),
                        AcquisitionCost.of(SPENT, QUARTER),
                        CohortTable.of(TODAY),
                        Survival.ofCustomers(TODAY, ChronoUnit.MONTHS),
                        RenewalsByAge.of(TODAY, ChronoUnit.YEARS),
                        PromoterScore.of(tenure -> tenure.since().getDayOfYear() % 11),
                        Ratings.of(tenure -> 1 + tenure.since().getDayOfYear() % 5))
                + of(
                        facts.terms,
                        RevenueRetention.byCustomer(QUARTER, EUR),
                        RevenueRetention.bySubscription(QUARTER, EUR),
                        RevenueCohorts.of(TODAY, EUR))
                + of(facts.heard, SilenceRisk.of(SalesFacts.NOW, SilenceRule.of(RhythmTerms.usual(ZONE))))
                + of(facts.values, BestCustomers.of(EUR))
                + of(facts.referrals, Referrals.of(EUR));
    }
}
