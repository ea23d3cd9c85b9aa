package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceTerms;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Check;
import org.dealwright.process.Situation;

/**
 * How far a cadence has come with a prospect. Immutable and thread-safe.
 *
 * @param cadence the cadence's code
 * @param step the step planned or made last, from 1
 * @param since when the step before was made; before the first, when the cadence began
 * @param pause the least time from then to the next touch, at most {@link Cadence#LONGEST}
 * @param planned the touch to be made; none where the step has been made
 * @param terms what holds after the step
 * @param answered whether they have answered meanwhile
 * @param ended what ended it; none where nothing has
 */
public record CadenceRun(
        String cadence,
        int step,
        Instant since,
        Duration pause,
        Option<PlannedTouch> planned,
        CadenceTerms terms,
        boolean answered,
        Option<CadenceEnd> ended) {
    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if the code is not a code, the step is less than 1, or the pause is negative or
     *     longer than {@link Cadence#LONGEST}
     */
    public CadenceRun {
        Check.requireCode("cadence", cadence);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(pause, "pause");
        Check.requireOption("planned", planned);
        Objects.requireNonNull(terms, "terms");
        Check.requireOption("ended", ended);
        if (step < 1 || pause.isNegative() || pause.compareTo(Cadence.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "step must be at least 1, and pause must lie from 0 to " + Cadence.LONGEST);
        }
    }

    /** The first instant at which the next touch is not sooner than the pause. */
    public Instant earliest() {
        return plus(since, pause);
    }

    /** The step that comes next: the one planned, or the one after that made last. */
    public int next() {
        return planned.isEmpty() ? step + 1 : step;
    }

    /** Whether it goes on no more: something ended it, or its last touch was made and they had answered. */
    public boolean isOver() {
        return ended.isDefined() || (answered && isLastMade());
    }

    /** When it is given up without an answer; none where it is over, or its last touch was not made yet. */
    public Option<Instant> givesUpAt() {
        return !isOver() && isLastMade() ? Option.some(plus(since, terms.answerWithin())) : Option.none();
    }

    private boolean isLastMade() {
        return planned.isEmpty() && terms.isLast();
    }

    /** Whether a touch comes within the pause; one entered late from before that is not judged. */
    boolean isTooSoon(Instant touch) {
        return !isOver() && !touch.isBefore(since) && touch.isBefore(earliest());
    }

    /** The touch planned, where this is how and when it was made; one from before it could be is another. */
    Option<PlannedTouch> madeBy(Channel channel, Direction direction, Instant at) {
        return direction == Direction.OUTBOUND && !at.isBefore(since)
                ? planned.filter(one -> one.channel().equals(channel))
                : Option.none();
    }

    /** Without the touch planned: as the step before has left it; none where there is none before. */
    Option<CadenceRun> withoutPlanned() {
        if (planned.isEmpty()) {
            return Option.some(this);
        }
        return step == 1
                ? Option.none()
                : Option.some(new CadenceRun(
                        cadence,
                        step - 1,
                        since,
                        pause,
                        Option.none(),
                        new CadenceTerms(Option.some(pause), terms.answerWithin(), terms.restDays(), terms.endedBy()),
                        answered,
                        ended));
    }

    /** With the touch planned only where the other has it planned too. */
    Option<CadenceRun> plannedAsIn(Option<CadenceRun> other) {
        return planned.equals(other.flatMap(CadenceRun::planned)) ? Option.some(this) : withoutPlanned();
    }

    /** With another touch planned: of the next step, or of the same again. */
    CadenceRun plus(ProspectEvent.TouchPlanned event) {
        return new CadenceRun(
                cadence, event.step(), since, pause, Option.some(event.touch()), event.terms(), answered, ended);
    }

    static CadenceRun begunBy(ProspectEvent.TouchPlanned event) {
        return new CadenceRun(
                event.cadence(),
                event.step(),
                event.at(),
                Duration.ZERO,
                Option.some(event.touch()),
                event.terms(),
                false,
                Option.none());
    }

    /** With a touch made. An answer or a bounce counts whenever it happened: it is what has become known now. */
    CadenceRun plus(ProspectEvent.TouchLogged touch) {
        if (isOver()) {
            return this;
        }
        boolean made = madeBy(touch.channel(), touch.direction(), touch.at()).isDefined();
        Option<CadenceEnd> end = endedBy(touch);
        return new CadenceRun(
                cadence,
                step,
                made ? touch.at() : since,
                made ? terms.pause().getOrElse(Duration.ZERO) : pause,
                made || end.isDefined() ? Option.none() : planned,
                terms,
                answered || touch.isAnswer(),
                end);
    }

    /** With an answer that came to somebody else, which ends it where an answer does. */
    CadenceRun withAnswer() {
        if (isOver()) {
            return this;
        }
        boolean ends = terms.endsBy(CadenceEnd.ANSWER);
        return new CadenceRun(
                cadence,
                step,
                since,
                pause,
                ends ? Option.none() : planned,
                terms,
                true,
                ends ? Option.some(CadenceEnd.ANSWER) : Option.none());
    }

    private Option<CadenceEnd> endedBy(ProspectEvent.TouchLogged touch) {
        if (touch.outcome() == TouchOutcome.MEETING_BOOKED && terms.endsBy(CadenceEnd.MEETING)) {
            return Option.some(CadenceEnd.MEETING);
        }
        if (touch.isAnswer() && terms.endsBy(CadenceEnd.ANSWER)) {
            return Option.some(CadenceEnd.ANSWER);
        }
        boolean bounced = touch.direction() == Direction.OUTBOUND && touch.outcome() == TouchOutcome.BOUNCED;
        return bounced && terms.endsBy(CadenceEnd.BOUNCE) ? Option.some(CadenceEnd.BOUNCE) : Option.none();
    }

    private static Instant plus(Instant from, Duration time) {
        Instant then = from.plus(time);
        return then.isAfter(Situation.LATEST) ? Situation.LATEST : then;
    }
}
