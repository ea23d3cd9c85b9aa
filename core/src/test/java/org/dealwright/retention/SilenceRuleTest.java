package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits before rounding were computed with SciPy 1.x from the formula, and typed here. */
class SilenceRuleTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");
    private static final LocalDate LAST = LocalDate.parse("2026-03-02");
    private static final Rhythm REGULAR = rhythm(9, 14, 11, 12, 10, 13, 9, 14, 12, 11, 10, 13);
    private static final SilenceRule USUAL = SilenceRule.of(RhythmTerms.usual(BUDAPEST));

    private static Rhythm rhythm(Integer... gaps) {
        return new Rhythm(List.of(gaps), Option.some(LAST));
    }

    private static SilenceRule rule(String quantile, int typical, int weight, int shortest, int longest) {
        return SilenceRule.of(new RhythmTerms(
                new Percent(new BigDecimal(quantile)),
                new RhythmPrior(typical, weight),
                shortest,
                longest,
                ZoneOffset.UTC));
    }

    private static SilenceVerdict after(int days, Rhythm rhythm) {
        return USUAL.verdict(rhythm, LAST.plusDays(days)).get();
    }

    @Test
    void the_limit_is_what_the_formula_says() {
        // 2683.7, 111.1, 112.4, 35.8, 12.1, 928.4, 207.1, 177.0
        assertEquals(2_683, rule("99", 30, 2, 1, 3_650).limit(rhythm()));
        assertEquals(111, rule("90", 30, 3, 1, 3_650).limit(rhythm()));
        assertEquals(112, rule("95", 30, 2, 1, 3_650).limit(rhythm(10)));
        assertEquals(35, rule("99", 30, 2, 1, 3_650).limit(REGULAR));
        assertEquals(
                12,
                rule("99", 30, 2, 1, 3_650)
                        .limit(rhythm(Collections.nCopies(50, 7).toArray(Integer[]::new))));
        assertEquals(928, rule("99", 30, 2, 1, 3_650).limit(rhythm(365, 365, 365, 365, 365)));
        assertEquals(207, rule("99", 30, 2, 1, 3_650).limit(rhythm(2, 40, 1, 1, 55, 3)));
        assertEquals(177, rule("99", 30, 2, 1, 3_650).limit(rhythm(9, 14)));
    }

    /** By SciPy as well; 9–14 days are 9, 14, 11, 12, 10 and 13 again and again. */
    @ParameterizedTest
    @CsvSource({
        "7, 138, 59, 30, 22, 15, 12",
        "9 14 11 12 10 13, 177, 82, 46, 35, 26, 21",
        "30, 278, 152, 96, 78, 59, 48",
        "91, 365, 337, 242, 208, 169, 143"
    })
    void the_limits_are_those_that_the_readme_shows(
            String every, int two, int four, int eight, int twelve, int twentyFour, int fifty) {
        assertEquals(
                List.of(two, four, eight, twelve, twentyFour, fifty),
                Stream.of(2, 4, 8, 12, 24, 50)
                        .map(known -> USUAL.limit(repeated(every, known)))
                        .toList());
    }

    private static Rhythm repeated(String every, int known) {
        List<Integer> pattern =
                Stream.of(every.split(" ", -1)).map(Integer::valueOf).toList();
        return rhythm(Stream.iterate(0, place -> place + 1)
                .limit(known)
                .map(place -> pattern.get(place % pattern.size()))
                .toArray(Integer[]::new));
    }

    @Test
    void the_limit_lies_between_the_shortest_and_the_longest_that_policy_allows() {
        assertEquals(365, USUAL.limit(rhythm()));
        assertEquals(50, rule("99", 30, 2, 50, 365).limit(REGULAR));
        assertEquals(20, rule("99", 30, 2, 1, 20).limit(REGULAR));
    }

    @Test
    void by_the_usual_terms_nobody_is_flagged_before_a_silence_they_came_back_from() {
        // 27.9 by the formula
        Integer[] once = {3, 3, 3, 3, 3, 3, 3, 60, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
        assertEquals(60, USUAL.limit(rhythm(once)));
        assertEquals(400, USUAL.limit(rhythm(400, 380)));
    }

    @Test
    void by_a_smaller_quantile_their_longest_gaps_may_be_left_out() {
        // of ten gaps the rank is 90 % of 11, so the tenth; of twenty, 90 % of 21, so the nineteenth
        assertEquals(40, rule("90", 30, 2, 1, 3_650).limit(rhythm(40, 2, 3, 2, 3, 2, 3, 2, 3, 2)));
        Integer[] twenty = {40, 2, 3, 2, 3, 2, 3, 2, 3, 2, 2, 3, 2, 3, 2, 3, 2, 3, 2, 30};
        assertEquals(30, rule("90", 30, 2, 1, 3_650).limit(rhythm(twenty)));
    }

    @Test
    void the_silence_becomes_unlikely_on_the_day_after_the_limit_as_it_begins_in_the_zone() {
        // 35 days after 2 March is 6 April; by then it is summer
        assertEquals(Option.some(Instant.parse("2026-04-06T22:00:00Z")), USUAL.unlikelyAt(REGULAR));
        assertEquals(LocalDate.parse("2026-04-07"), after(0, REGULAR).unlikelyFrom());
        assertFalse(USUAL.verdict(REGULAR, Instant.parse("2026-04-06T21:59:59Z"))
                .get()
                .isUnlikely());
        assertTrue(USUAL.verdict(REGULAR, Instant.parse("2026-04-06T22:00:00Z"))
                .get()
                .isUnlikely());
    }

    @Test
    void who_was_never_in_touch_is_not_silent_and_never_will_be() {
        assertEquals(Option.none(), USUAL.verdict(Rhythm.NONE, LAST));
        assertEquals(Option.none(), USUAL.unlikelyAt(Rhythm.NONE));
    }

    @Test
    void past_the_last_instant_there_is_nothing_becomes_unlikely() {
        Rhythm late = new Rhythm(List.of(), Option.some(LocalDate.parse("9999-12-30")));

        assertEquals(Option.none(), USUAL.unlikelyAt(late));
    }

    @Test
    void before_the_last_contact_nobody_has_been_silent() {
        assertEquals(0, after(-3, REGULAR).daysSilent());
    }

    @Test
    void a_verdict_says_what_it_rests_on() {
        SilenceVerdict verdict = after(41, REGULAR);

        assertTrue(verdict.isUnlikely());
        assertEquals(41, verdict.daysSilent());
        assertEquals(35, verdict.limit());
        assertEquals(12, verdict.gaps());
        assertEquals(Option.some(new Rhythm.Range(9, 14)), verdict.usual());
        assertEquals(Percent.of(99), verdict.quantile());
        assertEquals(LAST, verdict.lastContact());
        // 2 of 14
        assertEquals(14, verdict.priorShare());
        assertEquals(100, after(1, rhythm()).priorShare());
        // 2 of 3
        assertEquals(67, after(1, rhythm(7)).priorShare());
    }

    @Test
    void a_flag_is_explained_in_english() {
        assertEquals(
                "In touch every 9–14 days; nothing for 41. Their own gaps (12) say that 99 % end within 35 days;"
                        + " what is usual of customers counted 14 %.",
                after(41, REGULAR).reason().explain(Locale.ENGLISH));
        assertEquals(
                "In touch every 8 days; nothing for 366. Their own gaps (2) say that 99 % end within 146 days;"
                        + " what is usual of customers counted 50 %.",
                after(366, rhythm(8, 8)).reason().explain(Locale.ENGLISH));
        assertEquals(
                "In touch every day; nothing for 366 days. Their own gaps (1) say that 99 % end within 218 days;"
                        + " what is usual of customers counted 67 %.",
                after(366, rhythm(1)).reason().explain(Locale.ENGLISH));
        assertEquals(
                "In touch once; nothing for 366 days. What is usual of customers says that 99 % of gaps end within"
                        + " 365 days.",
                after(366, rhythm()).reason().explain(Locale.ENGLISH));
        assertEquals(
                "Last in touch 35 days ago; silence becomes unlikely after 35 days.",
                after(35, REGULAR).reason().explain(Locale.ENGLISH));
    }

    @Test
    void a_flag_is_explained_in_hungarian() {
        assertEquals(
                "9–14 naponta volt kapcsolat; 41 napja semmi. Saját szünetei (12) szerint ezek 99 %-a 35 napon belül"
                        + " véget ér; az ügyfeleknél szokásos 14 %-ban számított.",
                after(41, REGULAR).reason().explain(HUNGARIAN));
        assertEquals(
                "Egyetlen kapcsolat volt; 366 napja semmi. Az ügyfeleknél szokásos szünetek 99 %-a 365 napon belül"
                        + " véget ér.",
                after(366, rhythm()).reason().explain(HUNGARIAN));
        assertEquals(
                "Utolsó kapcsolat 35 napja; a csend 35 nap után válik valószínűtlenné.",
                after(35, REGULAR).reason().explain(HUNGARIAN));
    }

    @Test
    void rules_by_the_same_terms_are_equal() {
        assertEquals(USUAL, SilenceRule.of(RhythmTerms.usual(BUDAPEST)));
        assertEquals(
                USUAL.hashCode(), SilenceRule.of(RhythmTerms.usual(BUDAPEST)).hashCode());
        assertNotEquals(USUAL, SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC)));
        assertEquals("SilenceRule[" + RhythmTerms.usual(BUDAPEST) + "]", USUAL.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "50, 30, 2, 7, 365",
        "99.991, 30, 2, 7, 365",
        "99, 0, 2, 7, 365",
        "99, 3651, 2, 7, 365",
        "99, 30, 0, 7, 365",
        "99, 30, 101, 7, 365",
        "99, 30, 2, 0, 365",
        "99, 30, 2, 8, 7",
        "99, 30, 2, 7, 3651"
    })
    void terms_out_of_range_are_refused(String quantile, int typical, int weight, int shortest, int longest) {
        assertThrows(IllegalArgumentException.class, () -> rule(quantile, typical, weight, shortest, longest));
    }

    @ParameterizedTest
    @CsvSource({"50.01, 1, 1, 1, 1", "99.99, 3650, 100, 3650, 3650"})
    void terms_at_the_edge_will_do(String quantile, int typical, int weight, int shortest, int longest) {
        assertEquals(longest, rule(quantile, typical, weight, shortest, longest).limit(rhythm()));
    }

    @Test
    void a_verdict_of_nothing_is_refused() {
        Percent quantile = Percent.of(99);
        assertThrows(IllegalArgumentException.class, () -> new SilenceVerdict(Rhythm.NONE, 1, 1, quantile, 1));
        assertThrows(IllegalArgumentException.class, () -> new SilenceVerdict(REGULAR, -1, 1, quantile, 1));
        assertThrows(IllegalArgumentException.class, () -> new SilenceVerdict(REGULAR, 1, 0, quantile, 1));
        assertThrows(IllegalArgumentException.class, () -> new SilenceVerdict(REGULAR, 1, 1, quantile, 0));
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Arbitraries.integers()
                .between(1, 400)
                .list()
                .ofMaxSize(50)
                .map(gaps -> new Rhythm(gaps, Option.some(LAST)));
    }

    @Property
    void the_verdict_turns_at_the_instant_that_was_told_ahead_and_not_before(@ForAll("rhythms") Rhythm rhythm) {
        Instant told = USUAL.unlikelyAt(rhythm).get();

        assertTrue(USUAL.verdict(rhythm, told).get().isUnlikely());
        assertFalse(USUAL.verdict(rhythm, told.minusNanos(1)).get().isUnlikely());
    }

    @Property
    void the_order_of_the_gaps_makes_no_more_than_a_day(@ForAll("rhythms") Rhythm rhythm) {
        List<Integer> backwards = new ArrayList<>(rhythm.gaps());
        Collections.reverse(backwards);

        // sums of roots in another order may differ in their last bit
        int difference = USUAL.limit(rhythm) - USUAL.limit(new Rhythm(backwards, rhythm.last()));
        assertTrue(Math.abs(difference) <= 1, () -> "differs by " + difference);
    }
}
