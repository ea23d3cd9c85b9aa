package org.dealwright.evaluation;

import static org.dealwright.evaluation.TeamFixture.HUNGARIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** Every answer has a stable name, and a word in both languages. */
class WordsTest {
    private static <T> List<String> words(T[] all, Function<T, String> code, Function<T, Term> term) {
        return Arrays.stream(all)
                .map(one -> code.apply(one) + ": " + term.apply(one).word(Locale.ENGLISH) + ", "
                        + term.apply(one).word(HUNGARIAN))
                .toList();
    }

    @Test
    void how_many_there_are_to_fall_back_on() {
        assertEquals(
                List.of(
                        "nobody: nobody, senki",
                        "one: one person, egy ember",
                        "several: several, többen",
                        "not-enough-data: not enough data, nincs elég adat"),
                words(Depth.values(), Depth::code, Depth::term));
    }

    @Test
    void why_somebody_may_fall_short() {
        assertEquals(
                List.of(
                        "training: too little training, kevés képzés",
                        "seat: the wrong seat, nem neki való hely",
                        "number-of-leads: too few leads, kevés érdeklődő",
                        "quality-of-leads: too poor leads, gyenge érdeklődők",
                        "overload: overload, túlterheltség",
                        "motivation: motivation, motiváció"),
                words(Cause.values(), Cause::code, Cause::term));
        assertEquals(
                List.of(
                        "suggested: suggested, valószínű",
                        "not-suggested: not suggested, nem valószínű",
                        "not-enough-data: not enough data, nincs elég adat"),
                words(Suggestion.values(), Suggestion::code, Suggestion::term));
    }

    @Test
    void by_what_an_effect_is_measured() {
        assertEquals(
                List.of(
                        "win-rate: win rate, nyerési arány",
                        "attainment: attainment of the goal in percent, a cél teljesítése százalékban",
                        "achieved: amount achieved, elért összeg",
                        "activity: activity, tevékenység"),
                words(EffectMeasure.values(), EffectMeasure::code, EffectMeasure::term));
    }

    @Test
    void what_stands_in_the_way_of_a_training() {
        assertEquals(
                List.of(
                        "unrated: it is not rated, nem értékelték",
                        "leaving: they are leaving, távozóban van",
                        "no-training: no training brings them further, egyik képzés sem visz tovább",
                        "hours: the hours that they may spend, a ráfordítható óraszám",
                        "budget: the budget, a keret",
                        "sessions: the number of sessions, az alkalmak száma"),
                words(GapLeft.Why.values(), GapLeft.Why::code, GapLeft.Why::term));
    }
}
