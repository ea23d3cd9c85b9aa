package org.dealwright.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.retention.HealthPart;
import org.dealwright.retention.HealthTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What README says of scores and evaluations is what the library does by default. */
class ReadmeScoresTest {
    private static final EvaluationPolicy POLICY = EvaluationPolicy.defaults();
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("..", "README.md"));
    }

    /** The only row of a table that begins so. */
    private static String row(String first) {
        List<String> rows = readme.lines()
                .filter(line -> line.startsWith("| " + first + " |"))
                .toList();
        assertEquals(1, rows.size(), first);
        return rows.get(0);
    }

    private static void assertSays(String row, String what) {
        assertTrue(row(row).contains(what), () -> row(row) + " does not say: " + what);
    }

    @Test
    void seats_and_cover_are_judged_by_the_margins_that_it_names() {
        assertSays("wrong seat", "is " + POLICY.seatMargin() + " or more");
        String enough = POLICY.enoughFit().value().toPlainString();
        assertSays("cover", "fits by " + enough + " at `least`");
        assertSays("shortfall: training, seat", "below " + enough + ";");
    }

    @Test
    void so_many_cases_periods_and_members_are_enough() {
        assertSays("effect", POLICY.effectDays() + " days each");
        assertSays(
                "effect",
                "fewer than " + POLICY.leastCases() + " cases, " + POLICY.leastPeriods() + " periods or "
                        + POLICY.leastMembers() + " members");
        assertSays("shortfall: number of leads, overload, motivation", "more than " + POLICY.tolerance() + " % off");
        assertSays(
                "shortfall: number of leads, overload, motivation", "fewer than " + POLICY.leastMembers() + " others");
        assertSays("shortfall: quality of leads", "fewer than " + POLICY.leastCases() + " leads judged");
        assertSays("recognition", POLICY.leastStreak() + " in a row");
        assertTrue(readme.contains("Intervals are of " + Math.round(100 * POLICY.confidence()) + " %."));
    }

    @Test
    void the_parts_of_health_weigh_what_it_says() {
        HealthTerms usual = HealthTerms.USUAL;
        Stream.of(HealthPart.values())
                .forEach(part -> assertTrue(
                        row(part.name().toLowerCase(Locale.ROOT))
                                .startsWith("| " + part.name().toLowerCase(Locale.ROOT) + " | "
                                        + usual.weights().of(part) + " |"),
                        part.name()));
        assertSays(
                "usage",
                "100 from " + usual.usage().best() + " % on, 0 up to "
                        + usual.usage().worst() + " %");
        assertSays(
                "complaints",
                usual.complaints().minor() + ", " + usual.complaints().major() + " or "
                        + usual.complaints().critical());
        assertSays("complaints", "twice that in " + usual.complaints().doublesIn() + " days");
        assertSays("payments", "up to " + usual.payments().worst());
    }
}
