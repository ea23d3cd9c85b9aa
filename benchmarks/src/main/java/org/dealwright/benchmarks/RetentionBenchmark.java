package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dealwright.retention.Health;
import org.dealwright.retention.HealthFacts;
import org.dealwright.retention.HealthTerms;
import org.dealwright.retention.Rhythm;
import org.dealwright.retention.RhythmTerms;
import org.dealwright.retention.Severity;
import org.dealwright.retention.SilenceRule;
import org.dealwright.retention.SilenceVerdict;
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
 * What it costs to judge a million customers on one core, in milliseconds: the silence of each by up to 24 gaps of their own,
 * and their health of all five parts.
 *
 * <p>Aim: both for all of them within a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RetentionBenchmark {
    private static final int MOST_GAPS = 24;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    /** How many customers there are. */
    @Param("1000000")
    public int customers = 1_000_000;

    private final SilenceRule rule = SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC));
    private final List<Rhythm> rhythms = new ArrayList<>();
    private final List<HealthFacts> facts = new ArrayList<>();

    /** Makes the customers, the same in every run. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(2_026);
        for (int i = 0; i < customers; i++) {
            List<Integer> gaps = new ArrayList<>();
            for (int left = random.nextInt(MOST_GAPS + 1); left > 0; left--) {
                gaps.add(1 + random.nextInt(60));
            }
            rhythms.add(new Rhythm(gaps, Option.some(TODAY.minusDays(random.nextInt(120)))));
            facts.add(facts(random));
        }
    }

    private static HealthFacts facts(SplittableRandom random) {
        Severity[] severities = Severity.values();
        List<HealthFacts.Complaint> open = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            open.add(new HealthFacts.Complaint(severities[random.nextInt(severities.length)], random.nextInt(60)));
        }
        return HealthFacts.NONE
                .with(HealthFacts.Satisfaction.ofNps(random.nextInt(11)))
                .with(new HealthFacts.Usage(random.nextInt(1_000), 1 + random.nextInt(1_000)))
                .with(open)
                .with(new HealthFacts.Payments(1 + random.nextInt(100), 100, random.nextInt(90)));
    }

    /** Silence, and health with the contact that comes of it. */
    @Benchmark
    public long silenceAndHealth() {
        long sum = 0;
        for (int i = 0; i < customers; i++) {
            SilenceVerdict verdict = rule.verdict(rhythms.get(i), TODAY).get();
            HealthFacts known = facts.get(i).with(HealthFacts.Contact.of(verdict));
            sum += new Health(known, HealthTerms.USUAL).score() + (verdict.isUnlikely() ? 1_000 : 0);
        }
        return sum;
    }

    /** Silence alone. */
    @Benchmark
    public long silence() {
        long sum = 0;
        for (int i = 0; i < customers; i++) {
            sum += rule.verdict(rhythms.get(i), TODAY).get().isUnlikely() ? 1 : 0;
        }
        return sum;
    }
}
