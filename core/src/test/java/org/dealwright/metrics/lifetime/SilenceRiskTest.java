package org.dealwright.metrics.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Proportion;
import org.dealwright.retention.Rhythm;
import org.dealwright.retention.RhythmTerms;
import org.dealwright.retention.SilenceRule;
import org.junit.jupiter.api.Test;

/** The limits are those of README, which SciPy gave: after eight gaps of 7 days it is 30 days, after two of 30 days 278. */
class SilenceRiskTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final SilenceRule RULE = SilenceRule.of(RhythmTerms.usual(BUDAPEST));
    private static final LocalDate LAST = LocalDate.parse("2026-03-02");

    private static Stream<Heard> every(String customer, int days, int gaps, LocalDate last) {
        return Stream.iterate(0, gap -> gap + 1)
                .limit(gaps + 1)
                .map(gap -> heard(customer, last.minusDays((long) days * gap)));
    }

    private static Heard heard(String customer, LocalDate day) {
        return new Heard(
                new CustomerId(customer), day.atTime(10, 0).atZone(BUDAPEST).toInstant());
    }

    private static SilenceRisk after(int days, List<Heard> rows) {
        return rows.stream()
                .collect(SilenceRisk.of(
                        LAST.plusDays(days).atTime(18, 0).atZone(BUDAPEST).toInstant(), RULE));
    }

    @Test
    void those_are_at_risk_who_have_been_silent_for_longer_than_their_own_gaps_make_likely() {
        List<Heard> rows = Stream.of(
                        every("weekly", 7, 8, LAST),
                        every("monthly", 30, 2, LAST),
                        every("heard of since", 7, 8, LAST.plusDays(28)))
                .flatMap(each -> each)
                .toList();

        assertEquals(Proportion.of(0, 3), after(30, rows).atRisk());
        assertEquals(Proportion.of(1, 3), after(31, rows).atRisk());
        assertEquals(
                "1/3 = 33.333 % (95 %: 6.149–79.234 %): weekly 31 days (limit 30)",
                after(31, rows).toString());
        assertEquals(Proportion.of(2, 3), after(278, rows).atRisk());
        assertEquals(
                List.of(
                        "weekly 279 days (limit 30)",
                        "heard of since 251 days (limit 30)",
                        "monthly 279 days (limit 278)"),
                after(279, rows).silent().stream()
                        .map(SilenceRisk.Silent::toString)
                        .toList());
    }

    @Test
    void what_happened_later_has_not_happened_yet() {
        List<Heard> rows = Stream.concat(every("weekly", 7, 8, LAST), Stream.of(heard("weekly", LAST.plusDays(60))))
                .toList();

        assertEquals(Proportion.of(1, 1), after(59, rows).atRisk());
        assertEquals(Proportion.of(0, 1), after(60, rows).atRisk());
        assertEquals(Proportion.of(0, 0), after(-57, rows).atRisk());
        assertEquals("0/0", after(-57, rows).toString());
    }

    @Test
    void what_is_heard_at_the_very_instant_is_heard() {
        Heard now = heard("now", LAST);

        assertEquals(
                Proportion.of(0, 1),
                Stream.of(now).collect(SilenceRisk.of(now.at(), RULE)).atRisk());
    }

    /** The limit of 50 gaps, one of them long, is another than that of the 49 short ones; a gap before them changes nothing. */
    @Test
    void the_latest_fifty_gaps_count() {
        List<Heard> fifty = Stream.concat(every("a", 7, 49, LAST), Stream.of(heard("a", LAST.minusDays(49 * 7 + 200))))
                .toList();
        List<Heard> more = Stream.concat(fifty.stream(), Stream.of(heard("a", LAST.minusDays(49 * 7 + 900))))
                .toList();
        List<LocalDate> days =
                fifty.stream().map(each -> RULE.day(each.at())).sorted().toList();

        assertEquals(
                RULE.verdict(Rhythm.of(days), LAST.plusDays(400)).get(),
                after(400, fifty).silent().get(0).verdict());
        assertEquals(after(400, fifty), after(400, more));
        assertNotEquals(after(400, fifty), after(400, every("a", 7, 49, LAST).toList()));
    }

    @Test
    void three_are_all_named() {
        String three = after(
                        40,
                        Stream.of("a", "b", "c")
                                .flatMap(customer -> every(customer, 7, 8, LAST))
                                .toList())
                .toString();

        assertTrue(three.endsWith("c 40 days (limit 30)"), three);
    }

    @Test
    void of_many_the_three_furthest_past_their_limit_are_named() {
        List<Heard> rows = Stream.of("a", "b", "c", "d", "e")
                .flatMap(customer -> every(customer, 7, 8, LAST))
                .toList();

        assertEquals(
                "5/5 = 100.000 % (95 %: 56.552–100.000 %): a 40 days (limit 30), b 40 days (limit 30), c 40 days (limit 30)"
                        + " and 2 more",
                after(40, rows).toString());
    }

    /** Fifty gaps of 7 days give a limit of 12; gaps of 90 days before them are forgotten. */
    @Test
    void a_rhythm_that_has_changed_is_followed() {
        List<Heard> rows = Stream.concat(every("a", 7, 50, LAST), every("a", 90, 10, LAST.minusDays(7 * 50)))
                .toList();

        assertEquals(Proportion.of(0, 1), after(12, rows).atRisk());
        assertEquals(Proportion.of(1, 1), after(13, rows).atRisk());
    }

    @Property(tries = 100)
    void merged_in_any_grouping_it_is_the_same(
            @ForAll @Size(max = 150) List<@IntRange(min = 0, max = 900) Integer> days, @ForAll long seed) {
        List<Heard> rows = new ArrayList<>();
        for (int day : days) {
            rows.add(heard("c" + day % 2, LAST.minusDays(day)));
        }
        SilenceRisk whole = after(100, rows);
        Collections.shuffle(rows, new Random(seed));

        assertEquals(whole, after(100, rows));
        assertEquals(
                whole,
                rows.parallelStream()
                        .collect(SilenceRisk.of(
                                LAST.plusDays(100)
                                        .atTime(18, 0)
                                        .atZone(BUDAPEST)
                                        .toInstant(),
                                RULE)));
    }
}
