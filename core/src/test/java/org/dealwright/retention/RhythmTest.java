package org.dealwright.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private static Rhythm onDays(int... days) {
        return Rhythm.of(IntStream.of(days).mapToObj(FIRST::plusDays).toList());
    }

    @Test
    void nobody_was_in_touch_yet() {
        assertEquals(new Rhythm(List.of(), Option.none()), Rhythm.of(List.of()));
        assertEquals(Option.none(), Rhythm.NONE.usual());
    }

    @Test
    void one_contact_makes_a_last_day_and_no_gap() {
        assertEquals(new Rhythm(List.of(), Option.some(FIRST)), onDays(0));
        assertEquals(Option.none(), onDays(0).usual());
    }

    @Test
    void gaps_are_the_days_between_and_a_day_counts_once() {
        Rhythm rhythm = onDays(0, 0, 9, 9, 9, 23);

        assertEquals(new Rhythm(List.of(9, 14), Option.some(LocalDate.parse("2026-03-25"))), rhythm);
        assertSame(rhythm, rhythm.plus(FIRST.plusDays(9)));
    }

    @Test
    void what_is_entered_late_parts_the_gap_it_falls_into() {
        assertEquals(onDays(0, 9, 23), onDays(0, 23).plus(FIRST.plusDays(9)));
        assertEquals(List.of(5, 9, 14), onDays(5, 14, 28).plus(FIRST).gaps());
    }

    @Test
    void a_day_taken_back_makes_two_gaps_one() {
        assertEquals(
                List.of(23, 2), onDays(0, 9, 23, 25).without(FIRST.plusDays(9)).gaps());
        assertEquals(onDays(0, 9), onDays(0, 9, 23).without(FIRST.plusDays(23)));
        assertEquals(Rhythm.NONE, onDays(0).without(FIRST));
        assertEquals(onDays(0, 9), onDays(0, 9).without(FIRST.plusDays(3)));
    }

    @Test
    void only_the_latest_fifty_gaps_are_kept() {
        Rhythm rhythm = Rhythm.of(IntStream.rangeClosed(0, 51)
                .mapToObj(i -> FIRST.plusDays(i * (i + 1L) / 2))
                .toList());

        assertEquals(IntStream.rangeClosed(2, 51).boxed().toList(), rhythm.gaps());
        assertEquals(rhythm, rhythm.plus(FIRST));
    }

    @Test
    void the_usual_gaps_leave_a_tenth_out_on_either_side() {
        assertEquals(Option.some(new Rhythm.Range(7, 7)), onDays(0, 7).usual());
        assertEquals(Option.some(new Rhythm.Range(3, 40)), onDays(0, 3, 43).usual());
        // of 20 gaps from 1 to 20 the second and the eighteenth
        Rhythm twenty = Rhythm.of(IntStream.rangeClosed(0, 20)
                .mapToObj(i -> FIRST.plusDays(i * (i + 1L) / 2))
                .toList());
        assertEquals(Option.some(new Rhythm.Range(2, 18)), twenty.usual());
    }

    @Test
    void what_is_no_rhythm_is_refused() {
        Option<LocalDate> last = Option.some(FIRST);
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(List.of(0), last));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(List.of(3), Option.none()));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(Collections.nCopies(51, 1), last));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(List.of(50_000), last));
        assertThrows(IllegalArgumentException.class, () -> onDays(0).plus(LocalDate.parse("1899-12-31")));
        assertThrows(IllegalArgumentException.class, () -> onDays(0).plus(LocalDate.parse("+10000-01-01")));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.Range(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm.Range(3, 2));
    }

    @Test
    void the_first_and_the_last_year_there_are_will_do() {
        Rhythm rhythm = Rhythm.of(List.of(LocalDate.parse("1900-01-01"), LocalDate.parse("9999-12-31")));

        assertEquals(List.of(2_958_463), rhythm.gaps());
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(FIRST::plusDays)
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 300)
    void the_order_in_which_days_are_added_does_not_matter(
            @ForAll("days") List<LocalDate> days, @ForAll Random random) {
        List<LocalDate> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, random);

        assertEquals(Rhythm.of(days), Rhythm.of(shuffled));
    }

    @Property(tries = 300)
    void the_gaps_lead_back_from_the_last_day_to_days_that_were_added(@ForAll("days") List<LocalDate> days) {
        Rhythm rhythm = Rhythm.of(days);
        TreeSet<LocalDate> known = new TreeSet<>(days);

        assertEquals(Math.max(0, Math.min(50, known.size() - 1)), rhythm.gaps().size());
        assertEquals(Option.when(!known.isEmpty(), known::last), rhythm.last());
        List<LocalDate> latest = known.descendingSet().stream().limit(51).toList();
        List<Integer> backwards = new ArrayList<>(rhythm.gaps());
        Collections.reverse(backwards);
        Stream.iterate(0, i -> i < backwards.size(), i -> i + 1)
                .forEach(i -> assertTrue(
                        latest.get(i).minusDays(backwards.get(i)).equals(latest.get(i + 1)), () -> "gap " + i));
    }
}
