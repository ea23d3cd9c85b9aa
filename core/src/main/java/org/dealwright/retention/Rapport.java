package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Silence;
import org.dealwright.contact.TouchTally;
import org.dealwright.process.Check;

/**
 * The contact with a customer. Immutable and thread-safe.
 *
 * @param contact the touches, counted
 * @param heard when they last answered, turned to us or ordered
 * @param said when they last told how they fare without being talked to: complained, answered a survey, reviewed us
 * @param planned the contact that is to be made next; none where none is planned
 * @param silence what breaks a silence, and who has been told of one
 * @param beginning since when it is known here, so that somebody who was never heard of has been silent since
 */
public record Rapport(
        TouchTally contact,
        Moments heard,
        Moments said,
        Option<PlannedTouch> planned,
        Silence silence,
        Instant beginning) {
    public Rapport {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(heard, "heard");
        Objects.requireNonNull(said, "said");
        Check.requireOption("planned", planned);
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(beginning, "beginning");
    }

    /** There was no contact yet. */
    public static Rapport from(Instant beginning) {
        return new Rapport(
                TouchTally.NONE, Moments.NONE, Moments.NONE, Option.none(), Silence.from(beginning), beginning);
    }

    /** With a touch; one of ours over the channel that was planned is what was planned. */
    Rapport touched(Instant at, boolean isAnswer, boolean ours, Channel channel) {
        boolean asPlanned = ours && planned.exists(next -> next.channel().equals(channel));
        return new Rapport(
                contact.plus(at, isAnswer),
                isAnswer ? heard.plus(at) : heard,
                said,
                asPlanned ? Option.none() : planned,
                silence,
                beginning);
    }

    Rapport retracted(LoggedTouch touch, boolean wasAnswer, Option<Instant> last) {
        return new Rapport(
                contact.minus(wasAnswer, last),
                wasAnswer ? heard.minus(touch.at()) : heard,
                said,
                planned,
                silence,
                beginning);
    }

    Rapport ordered(Instant at) {
        return new Rapport(contact, heard.plus(at), said, planned, silence, beginning);
    }

    /** They told how they fare. */
    Rapport told(Instant at) {
        return new Rapport(contact, heard, said.plus(at), planned, silence.brokenAt(at), beginning);
    }

    /** What they told was nothing of theirs. */
    Rapport untold(Instant at) {
        return new Rapport(contact, heard, said.minus(at), planned, silence, beginning);
    }

    Rapport planning(PlannedTouch next) {
        return new Rapport(contact, heard, said, Option.some(next), silence, beginning);
    }

    Rapport planningNothing() {
        return new Rapport(contact, heard, said, Option.none(), silence, beginning);
    }

    Rapport with(Silence changed) {
        return new Rapport(contact, heard, said, planned, changed, beginning);
    }

    /** Every instant at which they were in touch, ordered or told how they fare. */
    public Moments signsOfLife() {
        return said.last().isEmpty() ? heard : heard.plus(said);
    }

    /** Since when nothing was heard and nothing ordered. */
    Instant quietSince() {
        Option<Instant> last = heard.last();
        if (last.isEmpty() || said.last().exists(at -> at.isAfter(last.get()))) {
            return said.last().getOrElse(beginning);
        }
        return last.get();
    }

    /** How they have been in touch, day by day; who was never heard of is in touch on the day on which they became known. */
    Rhythm rhythm(SilenceRule rule) {
        return rhythm(rule, signsOfLife());
    }

    /** The same without what they told of how they fare. */
    Rhythm rhythmOfContact(SilenceRule rule) {
        return rhythm(rule, heard);
    }

    private Rhythm rhythm(SilenceRule rule, Moments moments) {
        List<Instant> latestFirst = moments.latestFirst();
        List<LocalDate> days = new ArrayList<>(latestFirst.size() + 1);
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            LocalDate day = rule.day(latestFirst.get(i));
            if (days.isEmpty() || !days.get(days.size() - 1).equals(day)) {
                days.add(day);
            }
        }
        return Rhythm.between(days.isEmpty() ? List.of(rule.day(beginning)) : days);
    }

    /** With what a customer who turned out to be the same had. */
    Rapport plus(TouchTally touches, Moments moments) {
        Option<Instant> last = contact.last().isEmpty()
                        || touches.last().exists(at -> at.isAfter(contact.last().get()))
                ? touches.last()
                : contact.last();
        TouchTally both =
                new TouchTally(contact.touches() + touches.touches(), contact.answers() + touches.answers(), last);
        return new Rapport(both, heard.plus(moments), said, planned, silence, beginning);
    }
}
