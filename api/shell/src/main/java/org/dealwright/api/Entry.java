package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * How a command is entered: when what it says happened, and under which key.
 *
 * <p>A key makes a repetition harmless. Whoever does not know whether a command has arrived gives it again with the same
 * key: if it was accepted before, the answer is the first outcome, and nothing is recorded. A command that was refused
 * leaves no trace of its key, and is decided anew.
 *
 * <p>A key belongs to one command for ever. The same command is one of the same kind, by the same member, for the same
 * history, and, where it says when it happened, at the same instant. What else it carries is compared as far as the recorded
 * event tells it as it was given, in codes, identifiers, texts, numbers and dates, and in lists of these, whatever their order:
 * the channel and outcome of a touch, a criterion and its answer, a person's buying roles, a reason. Larger values, lists of
 * them, and what either side leaves open are not compared, for rules may leave something out or fill it in: a key must not be
 * used for two things that somebody wants.
 *
 * @param at when it happened; none for now
 * @param key 1 to 255 printable characters, compared exactly; none where a repetition is to count again
 */
public record Entry(Option<Instant> at, Option<String> key) {
    private static final Entry NOW = new Entry(Option.none(), Option.none());

    /**
     * Takes how a command is entered; the factories below are the easier way.
     *
     * @throws IllegalArgumentException if the key is blank, too long or not printable
     */
    public Entry {
        Check.requireOption("at", at);
        Check.requireOption("key", key);
        key.forEach(text -> Check.requireId("key", text));
    }

    /** It happens now. */
    public static Entry now() {
        return NOW;
    }

    /**
     * It happened in the past, and is entered only now.
     *
     * <p>What is due by now happens first here too: an answer that was given in time, and is entered after an offer has
     * run out, comes too late.
     *
     * @param at not later than now, and, unless the command reports a fact, not before the present phase began
     */
    public static Entry late(Instant at) {
        return new Entry(Option.some(Objects.requireNonNull(at, "at")), Option.none());
    }

    /**
     * The same, under a key.
     *
     * @throws IllegalArgumentException if the key is blank, too long or not printable
     */
    public Entry under(String itsKey) {
        return new Entry(at, Option.some(Objects.requireNonNull(itsKey, "key")));
    }
}
