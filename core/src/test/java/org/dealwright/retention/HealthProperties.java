package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dealwright.retention.HealthFacts.Complaint;
import org.dealwright.retention.HealthFacts.Contact;
import org.dealwright.retention.HealthFacts.Payments;
import org.dealwright.retention.HealthFacts.Satisfaction;
import org.dealwright.retention.HealthFacts.Usage;

/** Whatever is known otherwise: what gets better never lowers the score, and what gets worse never lifts it. */
class HealthProperties {
    private static <T> Arbitrary<Option<T>> maybe(Arbitrary<T> values) {
        return values.injectNull(0.3).map(Option::of);
    }

    @Provide
    Arbitrary<Complaint> complaint() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class), Arbitraries.integers().between(0, 80))
                .as(Complaint::new);
    }

    @Provide
    Arbitrary<HealthFacts> facts() {
        Arbitrary<Satisfaction> satisfaction = Combinators.combine(
                        maybe(Arbitraries.integers().between(0, 10)),
                        Arbitraries.integers().between(1, 5))
                .as((nps, csat) -> new Satisfaction(nps, Option.some(csat)));
        Arbitrary<Usage> usage = Combinators.combine(
                        Arbitraries.longs().between(0, 200), Arbitraries.longs().between(0, 150))
                .as(Usage::new);
        Arbitrary<Payments> payments = Combinators.combine(
                        Arbitraries.longs().between(1, 100), Arbitraries.longs().between(100, 1_000), days())
                .as(Payments::new);
        Arbitrary<Contact> contact = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 90))
                .as(Contact::new);
        return Combinators.combine(
                        maybe(satisfaction),
                        maybe(usage),
                        maybe(complaint().list().ofMaxSize(4)),
                        maybe(payments),
                        maybe(contact))
                .as(HealthFacts::new);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 120);
    }

    @Provide
    Arbitrary<HealthTerms> terms() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(0, 40);
        Arbitrary<HealthTerms.Weights> weights = Combinators.combine(weight, weight, weight, weight, weight)
                .as((a, b, c, d, e) -> new HealthTerms.Weights(a + 1, b + 1, c + 1, d + 1, e + 1));
        Arbitrary<Integer> low = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> high = Arbitraries.integers().between(61, 200);
        return Combinators.combine(weights, low, high, Arbitraries.integers().between(1, 60))
                .as((weighing, from, to, doubling) -> new HealthTerms(
                        weighing,
                        new HealthTerms.Slope(from, to),
                        new HealthTerms.ComplaintCosts(5, 30, 60, doubling),
                        new HealthTerms.Slope(to, from),
                        new HealthTerms.Slope(to, from),
                        50));
    }

    private static void assertNotHigher(HealthFacts worse, HealthFacts better, HealthTerms terms) {
        int low = new Health(worse, terms).score();
        int high = new Health(better, terms).score();
        assertTrue(low <= high, () -> low + " is more than " + high);
    }

    @Property
    void a_better_answer_never_lowers_it(
            @ForAll("facts") HealthFacts facts,
            @ForAll("terms") HealthTerms terms,
            @ForAll @IntRange(max = 9) int nps,
            @ForAll @IntRange(min = 1, max = 4) int csat) {
        Satisfaction answers = new Satisfaction(Option.some(nps), Option.some(csat));

        assertNotHigher(
                facts.with(answers), facts.with(new Satisfaction(Option.some(nps + 1), Option.some(csat))), terms);
        assertNotHigher(
                facts.with(answers), facts.with(new Satisfaction(Option.some(nps), Option.some(csat + 1))), terms);
    }

    @Property
    void more_usage_never_lowers_it(
            @ForAll("facts") HealthFacts facts,
            @ForAll("terms") HealthTerms terms,
            @ForAll @LongRange(max = 300) long now,
            @ForAll @LongRange(max = 300) long more,
            @ForAll @LongRange(max = 300) long before) {
        assertNotHigher(facts.with(new Usage(now, before)), facts.with(new Usage(now + more, before)), terms);
    }

    @Property
    void a_complaint_more_or_an_older_or_a_worse_one_never_lifts_it(
            @ForAll("facts") HealthFacts facts,
            @ForAll("terms") HealthTerms terms,
            @ForAll("complaint") Complaint one,
            @ForAll @IntRange(max = 50) int older) {
        List<Complaint> open = facts.complaints().getOrElse(List.of());
        List<Complaint> more = new ArrayList<>(open);
        more.add(one);
        List<Complaint> aged = new ArrayList<>(open);
        aged.add(new Complaint(one.severity(), one.daysOpen() + older));
        List<Complaint> worse = new ArrayList<>(open);
        worse.add(new Complaint(Severity.CRITICAL, one.daysOpen()));

        assertNotHigher(facts.with(more), facts.with(open), terms);
        assertNotHigher(facts.with(aged), facts.with(more), terms);
        assertNotHigher(facts.with(worse), facts.with(more), terms);
    }

    @Property
    void more_overdue_or_for_longer_never_lifts_it(
            @ForAll("facts") HealthFacts facts,
            @ForAll("terms") HealthTerms terms,
            @ForAll @LongRange(min = 1, max = 500) long overdue,
            @ForAll @LongRange(max = 500) long more,
            @ForAll @IntRange(max = 250) int days,
            @ForAll @IntRange(max = 250) int longer) {
        HealthFacts now = facts.with(new Payments(overdue, 1_000, days));

        assertNotHigher(facts.with(new Payments(overdue + more, 1_000, days)), now, terms);
        assertNotHigher(facts.with(new Payments(overdue, 1_000, days + longer)), now, terms);
        assertNotHigher(now, facts.with(Payments.IN_ORDER), terms);
        assertNotHigher(facts.with(new Payments(overdue, 1_000, days, true)), now, terms);
    }

    @Property
    void a_longer_silence_never_lifts_it_and_a_slower_rhythm_never_lowers_it(
            @ForAll("facts") HealthFacts facts,
            @ForAll("terms") HealthTerms terms,
            @ForAll @IntRange(max = 300) int silent,
            @ForAll @IntRange(max = 300) int longer,
            @ForAll @IntRange(min = 1, max = 300) int limit) {
        HealthFacts now = facts.with(new Contact(silent, limit));

        assertNotHigher(facts.with(new Contact(silent + longer, limit)), now, terms);
        assertNotHigher(now, facts.with(new Contact(silent, limit + longer)), terms);
    }

    @Property
    void the_score_is_the_mean_of_the_parts_that_it_shows(
            @ForAll("facts") HealthFacts facts, @ForAll("terms") HealthTerms terms) {
        Option<Health> health = Health.of(facts, terms);
        assertEquals(facts.equals(HealthFacts.NONE), health.isEmpty());
        health.forEach(known -> {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal all = BigDecimal.ZERO;
            for (Health.Part part : known.parts()) {
                BigDecimal weight = BigDecimal.valueOf(terms.weights().of(part.part()));
                sum = sum.add(weight.multiply(BigDecimal.valueOf(part.points())));
                all = all.add(weight);
            }
            assertEquals(sum.divide(all, 0, RoundingMode.HALF_UP).intValueExact(), known.score());
            assertEquals(5, known.parts().size() + known.missing().size());
        });
    }

    @Property
    void the_order_of_complaints_does_not_matter(
            @ForAll("facts") HealthFacts facts, @ForAll("terms") HealthTerms terms, @ForAll Random random) {
        List<Complaint> shuffled = new ArrayList<>(facts.complaints().getOrElse(List.of()));
        HealthFacts before = facts.with(List.copyOf(shuffled));
        Collections.shuffle(shuffled, random);

        assertEquals(new Health(before, terms).score(), new Health(facts.with(shuffled), terms).score());
    }
}
