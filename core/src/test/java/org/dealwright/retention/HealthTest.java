package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dealwright.retention.HealthFacts.Complaint;
import org.dealwright.retention.HealthFacts.Contact;
import org.dealwright.retention.HealthFacts.Payments;
import org.dealwright.retention.HealthFacts.Satisfaction;
import org.dealwright.retention.HealthFacts.Usage;
import org.dealwright.retention.HealthTerms.ComplaintCosts;
import org.dealwright.retention.HealthTerms.Slope;
import org.dealwright.retention.HealthTerms.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private static final HealthFacts POOR = HealthFacts.NONE
            .with(new Satisfaction(Option.some(3), Option.some(2)))
            .with(new Usage(40, 100))
            .with(List.of(new Complaint(Severity.MAJOR, 15), new Complaint(Severity.MINOR, 60)))
            .with(new Payments(2_500, 10_000, 45))
            .with(new Contact(41, 35));

    private static Health usual(HealthFacts facts) {
        return Health.of(facts, HealthTerms.USUAL).get();
    }

    private static int only(HealthFacts facts) {
        return usual(facts).score();
    }

    private static HealthTerms weighing(Weights weights) {
        HealthTerms usual = HealthTerms.USUAL;
        return new HealthTerms(
                weights, usual.usage(), usual.complaints(), usual.payments(), usual.contact(), usual.riskBelow());
    }

    @Test
    void the_score_is_the_weighted_mean_of_its_parts() {
        // 25 × 28 + 30 × 0 + 15 × 45 + 15 × 69 + 15 × 0 = 2,410 of 100
        assertEquals(24, usual(POOR).score());
        assertEquals(
                List.of(28, 0, 45, 69, 0),
                usual(POOR).parts().stream().map(Health.Part::points).toList());
        assertTrue(usual(POOR).isAtRisk());
        assertEquals(List.of(), usual(POOR).missing());
    }

    @Test
    void what_pulls_it_down_comes_strongest_first() {
        List<Health.Part> pulls = usual(POOR).pulls();

        assertEquals(
                List.of(
                        HealthPart.USAGE,
                        HealthPart.SATISFACTION,
                        HealthPart.CONTACT,
                        HealthPart.COMPLAINTS,
                        HealthPart.PAYMENTS),
                pulls.stream().map(Health.Part::part).toList());
        // 30, 18, 15, 8.25, 4.65
        assertEquals(
                List.of(30, 18, 15, 8, 5), pulls.stream().map(Health.Part::pull).toList());
    }

    @Test
    void what_is_missing_is_not_zero() {
        Health health = usual(HealthFacts.NONE.with(Satisfaction.ofNps(8)).with(new Usage(75, 100)));

        // 25 × 80 + 30 × 50 = 3,500 of 55
        assertEquals(64, health.score());
        assertFalse(health.isAtRisk());
        assertEquals(List.of(HealthPart.COMPLAINTS, HealthPart.PAYMENTS, HealthPart.CONTACT), health.missing());
        // 25 × 20 ÷ 55 = 9.1 and 30 × 50 ÷ 55 = 27.3
        assertEquals(
                List.of(9, 27), health.parts().stream().map(Health.Part::pull).toList());
    }

    @Test
    void where_nothing_is_known_there_is_no_score() {
        assertEquals(Option.none(), Health.of(HealthFacts.NONE, HealthTerms.USUAL));
        assertThrows(IllegalArgumentException.class, () -> new Health(HealthFacts.NONE, HealthTerms.USUAL));
    }

    @Test
    void what_weighs_nothing_is_left_out() {
        HealthTerms usageOnly = weighing(new Weights(0, 1, 0, 0, 0));

        assertEquals(Option.none(), Health.of(HealthFacts.NONE.with(Satisfaction.ofNps(8)), usageOnly));
        Health health = Health.of(POOR.with(new Usage(80, 100)), usageOnly).get();
        assertEquals(60, health.score());
        assertEquals(1, health.parts().size());
        assertEquals(List.of(), health.missing());
    }

    @Test
    void a_customer_who_lacks_nothing_has_a_hundred() {
        Health health = usual(HealthFacts.NONE
                .with(new Satisfaction(Option.some(10), Option.some(5)))
                .with(new Usage(120, 100))
                .with(List.of())
                .with(Payments.IN_ORDER)
                .with(new Contact(10, 35)));

        assertEquals(100, health.score());
        assertEquals(List.of(), health.pulls());
    }

    @Test
    void risk_begins_below_the_threshold() {
        assertFalse(usual(HealthFacts.NONE.with(Satisfaction.ofNps(5))).isAtRisk());
        assertTrue(usual(HealthFacts.NONE.with(Satisfaction.ofNps(4))).isAtRisk());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 70", "10, 100"})
    void a_likelihood_to_recommend_makes_ten_points_each(int nps, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(Satisfaction.ofNps(nps))));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 25", "5, 100"})
    void a_satisfaction_of_five_is_a_hundred_and_of_one_nothing(int csat, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(Satisfaction.ofCsat(csat))));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 100, 0",
        "49, 100, 0",
        "75, 100, 50",
        // 76.9 per cent is 76, which is 52 points
        "769, 1000, 52",
        "100, 100, 100",
        "250, 100, 100",
        "0, 0, 0",
        "1, 0, 100",
        "100000000000000, 100000000000000, 100"
    })
    void usage_is_held_against_what_it_was(long now, long before, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(new Usage(now, before))));
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR, 0, 95",
        "MAJOR, 0, 70",
        "CRITICAL, 0, 40",
        // a tenth of 30 days adds a tenth of the cost: 33
        "MAJOR, 3, 67",
        "MAJOR, 30, 40",
        "MAJOR, 3000, 40",
        // 5 × 31 ÷ 30 = 5.17
        "MINOR, 1, 94",
        "CRITICAL, 30, 0"
    })
    void an_open_complaint_costs_more_the_worse_and_the_older_it_is(Severity severity, int days, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(List.of(new Complaint(severity, days)))));
    }

    @Test
    void complaints_add_up_and_no_further_than_to_nothing() {
        assertEquals(70, only(HealthFacts.NONE.with(Collections.nCopies(6, new Complaint(Severity.MINOR, 0)))));
        assertEquals(0, only(HealthFacts.NONE.with(Collections.nCopies(100, new Complaint(Severity.CRITICAL, 9)))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 100",
        "100, 100, 0, 100",
        // all of it for 90 days, a hundredth of it, and half for half as long
        "100, 100, 90, 0",
        "1, 100, 90, 49",
        "50, 100, 45, 62",
        "100, 100, 9, 90",
        "100, 100, 36500, 0",
        "100000000000000, 100000000000000, 90, 0"
    })
    void what_is_overdue_costs_by_how_long_and_how_much(long overdue, long billed, int days, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(new Payments(overdue, billed, days))));
    }

    @Test
    void what_is_written_off_costs_as_much_as_any_delay_and_says_so() {
        Health health = usual(HealthFacts.NONE.with(new Payments(25, 100, 0, true)));

        // 100 - 100 x (1 + 1/4) / 2 = 37.5, of which what is lost, 62.5, is rounded up
        assertEquals(37, health.score());
        assertEquals(
                "Payments have 37 of 100 points: 25 % of what was billed is overdue or was written off.",
                health.parts().get(0).reason().explain(Locale.ENGLISH));
        assertEquals(
                "A fizetések pontja 100-ból 37: a kiszámlázott összeg 25 %-a késik, vagy le kellett írni.",
                health.parts().get(0).reason().explain(HUNGARIAN));
    }

    @ParameterizedTest
    @CsvSource({"0, 40, 100", "20, 40, 100", "30, 40, 50", "40, 40, 0", "2147483647, 1, 0"})
    void silence_costs_from_half_of_what_is_likely(int silent, int limit, int points) {
        assertEquals(points, only(HealthFacts.NONE.with(new Contact(silent, limit))));
    }

    @Test
    void contact_is_taken_from_a_verdict_on_silence() {
        LocalDate last = LocalDate.parse("2026-03-02");
        SilenceVerdict verdict = SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC))
                .verdict(Rhythm.of(List.of(last)), last.plusDays(12))
                .get();

        assertEquals(new Contact(12, 365), Contact.of(verdict));
    }

    @Test
    void each_part_says_in_english_what_it_rests_on() {
        assertEquals(
                List.of(
                        "Satisfaction has 28 of 100 points: NPS 3, CSAT 2.",
                        "Usage has 0 of 100 points: it is at 40 % of what it was before.",
                        "Complaints have 45 of 100 points: open are 2, the oldest for 60 days.",
                        "Payments have 69 of 100 points: 25 % of what was billed is overdue, the oldest for 45 days.",
                        "Contact has 0 of 100 points: silent for 41 days, of 35 that are likely."),
                usual(POOR).parts().stream()
                        .map(part -> part.reason().explain(Locale.ENGLISH))
                        .toList());
        assertEquals(
                List.of(
                        "Satisfaction has 30 of 100 points: NPS 3.",
                        "Usage has 100 of 100 points: it is at 7, and there was none before.",
                        "Complaints have 100 of 100 points: none is open.",
                        "Payments have 100 of 100 points: nothing is overdue."),
                usual(HealthFacts.NONE
                                .with(Satisfaction.ofNps(3))
                                .with(new Usage(7, 0))
                                .with(List.of())
                                .with(Payments.IN_ORDER))
                        .parts()
                        .stream()
                        .map(part -> part.reason().explain(Locale.ENGLISH))
                        .toList());
        assertEquals(
                "Satisfaction has 25 of 100 points: CSAT 2.",
                usual(HealthFacts.NONE.with(Satisfaction.ofCsat(2)))
                        .parts()
                        .get(0)
                        .reason()
                        .explain(Locale.ENGLISH));
    }

    @Test
    void each_part_says_in_hungarian_what_it_rests_on() {
        assertEquals(
                List.of(
                        "Az elégedettség pontja 100-ból 28: NPS 3, CSAT 2.",
                        "A használat pontja 100-ból 0: a korábbinak 40 %-a.",
                        "A panaszok pontja 100-ból 45: nyitva 2, a legrégebbi 60 napja.",
                        "A fizetések pontja 100-ból 69: a kiszámlázott összeg 25 %-a késik, a legrégebbi 45 napja.",
                        "A kapcsolat pontja 100-ból 0: 41 napja csend, a valószínű 35 napból."),
                usual(POOR).parts().stream()
                        .map(part -> part.reason().explain(HUNGARIAN))
                        .toList());
    }

    @Test
    void every_part_is_known_by_a_word() {
        assertEquals(
                List.of("satisfaction", "usage", "complaints", "payments", "contact"),
                List.of(HealthPart.values()).stream().map(HealthPart::code).toList());
        assertEquals("health-part", HealthPart.USAGE.term().kind());
    }

    @Test
    void facts_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Satisfaction.ofNps(11));
        assertThrows(IllegalArgumentException.class, () -> Satisfaction.ofNps(-1));
        assertThrows(IllegalArgumentException.class, () -> Satisfaction.ofCsat(0));
        assertThrows(IllegalArgumentException.class, () -> Satisfaction.ofCsat(6));
        assertThrows(IllegalArgumentException.class, () -> new Satisfaction(Option.none(), Option.none()));
        assertThrows(IllegalArgumentException.class, () -> new Usage(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Usage(0, 100_000_000_000_001L));
        assertThrows(IllegalArgumentException.class, () -> new Complaint(Severity.MINOR, -1));
        assertThrows(IllegalArgumentException.class, () -> new Payments(2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Payments(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Payments(1, 1, 36_501));
        assertThrows(IllegalArgumentException.class, () -> new Payments(0, 1, 0, true));
        assertThrows(IllegalArgumentException.class, () -> new Contact(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Contact(0, 0));
        List<Complaint> many = Collections.nCopies(101, new Complaint(Severity.MINOR, 1));
        assertThrows(IllegalArgumentException.class, () -> HealthFacts.NONE.with(many));
    }

    @Test
    void terms_out_of_range_are_refused() {
        HealthTerms usual = HealthTerms.USUAL;
        assertThrows(IllegalArgumentException.class, () -> new Weights(0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Weights(-1, 1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Weights(1, 1, 1, 1, 1_001));
        assertThrows(IllegalArgumentException.class, () -> new Slope(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new Slope(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Slope(5, 36_501));
        assertThrows(IllegalArgumentException.class, () -> new ComplaintCosts(5, 4, 60, 30));
        assertThrows(IllegalArgumentException.class, () -> new ComplaintCosts(5, 30, 101, 30));
        assertThrows(IllegalArgumentException.class, () -> new ComplaintCosts(5, 30, 60, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthTerms(
                        usual.weights(),
                        new Slope(100, 50),
                        usual.complaints(),
                        usual.payments(),
                        usual.contact(),
                        50));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthTerms(
                        usual.weights(), usual.usage(), usual.complaints(), new Slope(0, 90), usual.contact(), 50));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthTerms(
                        usual.weights(), usual.usage(), usual.complaints(), usual.payments(), new Slope(50, 100), 50));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthTerms(
                        usual.weights(), usual.usage(), usual.complaints(), usual.payments(), usual.contact(), 101));
    }
}
