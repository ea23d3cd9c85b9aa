package org.dealwright.incentive;

import io.vavr.control.Option;
import org.dealwright.process.Term;
import org.dealwright.team.MotivatorKind;

/**
 * One part of a plan, under a code of its own. Its amounts are checked when it becomes part of a plan, and there named by
 * the part's place.
 */
public sealed interface Component permits Paying, Reward, Cap, Draw, Clawback {
    /** Its code, once in a plan. */
    String code();

    /** To whom it applies; none for everybody. */
    Option<Group> group();

    /**
     * How many rules one has to know to understand it: each tier, accelerator, decelerator, goal, SPIFF, kicker, cap, draw,
     * clawback and reward counts one, and so does each exception, which is a limit to a group, a tag or one sort of credit,
     * a cliff, a most count, and what is carried over.
     */
    int rules();

    /** What sort of part it is, as a word for explanations. */
    Term sort();

    /** By what it means to motivate; none where it only limits or lends. */
    Option<MotivatorKind> means();

    /** Whether it applies to somebody in these groups. */
    default boolean appliesTo(Participant participant) {
        return group().isEmpty() || participant.groups().contains(group().get());
    }
}
