package org.dealwright.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.Test;

/** Touches and silences, whichever life cycle they are of. */
class TouchesTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Instant ELEVEN = TEN.plusSeconds(3_600);

    /** An event of some life cycle. */
    private record Told(Instant at, TellsOfTouches what) implements Event, TellsOfTouches {
        @Override
        public Option<MemberId> by() {
            return Option.none();
        }

        @Override
        public void tell(TouchLog log) {
            what.tell(log);
        }
    }

    private static LoggedTouch call(Instant at) {
        return new LoggedTouch(at, Channel.PHONE, Direction.OUTBOUND);
    }

    private static Told made(Instant at, boolean isAnswer) {
        return new Told(at, log -> log.made(call(at), isAnswer));
    }

    private static Told retracted(Instant at) {
        return new Told(at, log -> log.retracted(call(at)));
    }

    @Test
    void without_a_touch_the_latest_of_the_others_is_the_last() {
        List<Told> history = List.of(made(NINE, false), made(TEN, true), made(ELEVEN, false));

        assertEquals(Option.of(new WithoutTouch(true, Option.of(ELEVEN))), WithoutTouch.of(history, call(TEN)));
        assertEquals(Option.of(new WithoutTouch(false, Option.of(TEN))), WithoutTouch.of(history, call(ELEVEN)));
        assertEquals(
                Option.of(new WithoutTouch(false, Option.none())),
                WithoutTouch.of(List.of(made(NINE, false)), call(NINE)));
    }

    @Test
    void one_that_was_never_made_or_was_taken_back_is_none() {
        assertEquals(Option.none(), WithoutTouch.of(List.of(made(NINE, false)), call(TEN)));
        assertEquals(Option.none(), WithoutTouch.of(List.of(made(NINE, false), retracted(NINE)), call(NINE)));
    }

    @Test
    void of_two_alike_the_one_logged_last_is_meant() {
        assertEquals(
                Option.of(new WithoutTouch(true, Option.of(NINE))),
                WithoutTouch.of(List.of(made(NINE, false), made(NINE, true)), call(NINE)));
    }

    @Test
    void what_was_made_elsewhere_counts_among_the_others() {
        Told elsewhere = new Told(TEN, log -> log.madeElsewhere(Option.of(TEN)));
        Told earlier = new Told(TEN, log -> log.madeElsewhere(Option.of(NINE)));
        Told nothing = new Told(TEN, log -> log.madeElsewhere(Option.none()));

        assertEquals(
                Option.of(new WithoutTouch(false, Option.of(TEN))),
                WithoutTouch.of(List.of(made(NINE, false), elsewhere, earlier, nothing), call(NINE)));
    }

    @Test
    void a_tally_counts_and_keeps_the_latest() {
        TouchTally tally = TouchTally.NONE.plus(TEN, true).plus(NINE, false);

        assertEquals(new TouchTally(2, 1, Option.of(TEN)), tally);
        assertEquals(new TouchTally(1, 0, Option.of(NINE)), tally.minus(true, Option.of(NINE)));
        assertEquals(new TouchTally(1, 1, Option.of(TEN)), tally.minus(false, Option.of(TEN)));
        assertEquals(new TouchTally(0, 0, Option.none()), TouchTally.NONE.minus(true, Option.none()));
        assertEquals(
                new TouchTally(0, 0, Option.none()), new TouchTally(1, 1, Option.of(NINE)).minus(false, Option.none()));
    }

    @Test
    void a_tally_has_no_more_answers_than_touches() {
        assertThrows(IllegalArgumentException.class, () -> new TouchTally(1, 2, Option.none()));
        assertThrows(IllegalArgumentException.class, () -> new TouchTally(0, -1, Option.none()));
    }

    @Test
    void they_answer_or_turn_to_us() {
        assertTrue(TouchOutcome.ANSWERED.isAnswer(Direction.OUTBOUND));
        assertTrue(TouchOutcome.NO_ANSWER.isAnswer(Direction.INBOUND));
        assertFalse(TouchOutcome.NO_ANSWER.isAnswer(Direction.OUTBOUND));
        assertFalse(TouchOutcome.WRONG_PERSON.isAnswer(Direction.INBOUND));
        assertFalse(TouchOutcome.BOUNCED.isAnswer(Direction.INBOUND));
    }

    @Test
    void a_silence_lasts_since_whatever_came_last() {
        Silence silence = Silence.from(NINE).brokenAt(TEN).brokenAt(NINE);

        assertEquals(TEN, silence.lastDone());
        assertEquals(TEN, silence.since(NINE, Option.none()));
        assertEquals(TEN, silence.since(NINE, Option.of(NINE)));
        assertEquals(ELEVEN, silence.since(ELEVEN, Option.of(TEN)));
        assertEquals(ELEVEN, silence.since(NINE, Option.of(ELEVEN)));
    }

    @Test
    void whoever_was_told_is_not_told_again_of_the_same_silence() {
        SilenceLimit limit = SilenceLimit.ofDays(1, 2);
        Silence silence = Silence.from(NINE);
        Instant day = NINE.plus(Duration.ofDays(1));
        Instant two = NINE.plus(Duration.ofDays(2));

        assertEquals(Option.of(day), limit.remindAt(silence, NINE, true));
        assertEquals(Option.none(), limit.remindAt(silence, NINE, false));
        assertEquals(Option.none(), limit.remindAt(silence.toldToOwner(NINE), NINE, true));
        assertEquals(Option.none(), limit.remindAt(silence.toldToManager(NINE), NINE, true));
        assertEquals(Option.of(TEN.plus(Duration.ofDays(1))), limit.remindAt(silence.toldToOwner(NINE), TEN, true));
        assertEquals(Option.of(two), limit.escalateAt(silence, NINE, true));
        assertEquals(Option.of(day), limit.escalateAt(silence, NINE, false));
        assertEquals(Option.none(), limit.escalateAt(silence.toldToManager(NINE), NINE, true));
        assertEquals(Option.none(), limit.remindAt(silence, Instant.parse("9999-12-31T00:00:00Z"), true));
    }
}
