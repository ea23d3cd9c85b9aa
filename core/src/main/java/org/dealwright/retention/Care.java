package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Who looks after a customer, and how far they have been brought.
 *
 * @param owner who; none while they wait in the queue
 * @param handoffs how often the handoff after the sale was tried, and how it ended
 * @param steps the codes of the steps of the onboarding that are done, in that order; at most 100
 * @param plan what the customer wants to reach
 * @param liveSince since when they work with what they bought; none where they do not, or nobody knows
 */
public record Care(
        Option<MemberId> owner,
        HandoffTally handoffs,
        List<String> steps,
        List<SuccessGoal> plan,
        Option<Instant> liveSince) {
    /** Nobody has done anything yet. */
    public static final Care NONE = new Care(Option.none(), HandoffTally.NONE, List.of(), List.of(), Option.none());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if there are too many steps, or one is not a line of text
     */
    public Care {
        Check.requireOption("owner", owner);
        Objects.requireNonNull(handoffs, "handoffs");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        Check.require(Check.lines("steps", steps));
        plan = List.copyOf(Objects.requireNonNull(plan, "plan"));
        Check.requireOption("liveSince", liveSince);
    }

    Care ownedBy(Option<MemberId> member) {
        return new Care(member, handoffs, steps, plan, liveSince);
    }

    Care with(HandoffTally changed) {
        return new Care(owner, changed, steps, plan, liveSince);
    }

    Care done(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Care(owner, handoffs, more, plan, liveSince);
    }

    Care planning(List<SuccessGoal> goals) {
        return new Care(owner, handoffs, steps, goals, liveSince);
    }

    Care live(Instant at) {
        return new Care(owner, handoffs, steps, plan, Option.some(at));
    }
}
