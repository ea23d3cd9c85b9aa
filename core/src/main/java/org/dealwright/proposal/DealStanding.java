package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What a proposal has to know of the deal that it is for.
 *
 * @param pursuit whether it is pursued
 * @param owner who owns it; none while it waits in a queue
 * @param team whoever is called into it as a specialist, or shares the credit for its revenue
 * @param formerOwners who owned it before
 * @param needs what is needed, as far as it is recorded
 */
public record DealStanding(
        Pursuit pursuit, Option<MemberId> owner, List<MemberId> team, List<FormerOwner> formerOwners, Needs needs) {
    /** Whether a deal is pursued. */
    public enum Pursuit {
        /** It is worked on. */
        OPEN,
        /** It rests. */
        RESTING,
        /** It is won. */
        WON,
        /** It is lost. */
        LOST
    }

    /**
     * Who owned a deal before.
     *
     * @param member who
     * @param until when they last ceased to own it
     */
    public record FormerOwner(MemberId member, Instant until) {
        public FormerOwner {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(until, "until");
        }
    }

    public DealStanding {
        Objects.requireNonNull(pursuit, "pursuit");
        Check.requireOption("owner", owner);
        team = List.copyOf(Objects.requireNonNull(team, "team"));
        formerOwners = List.copyOf(Objects.requireNonNull(formerOwners, "formerOwners"));
        Objects.requireNonNull(needs, "needs");
    }

    /** A deal that its owner works on alone, and always has. */
    public DealStanding(Pursuit pursuit, Option<MemberId> owner, Needs needs) {
        this(pursuit, owner, List.of(), List.of(), needs);
    }

    /** Whether it is worked on: it neither rests nor has ended. */
    public boolean open() {
        return pursuit == Pursuit.OPEN;
    }

    /** Whether it is won or lost. */
    public boolean ended() {
        return pursuit == Pursuit.WON || pursuit == Pursuit.LOST;
    }

    /** Whether that member owns it, or is of its team. */
    public boolean involves(MemberId member) {
        return owner.contains(member) || team.contains(member);
    }

    /** Whether that member owns it, or has at any time from an instant on. */
    boolean wasOwnedSince(Instant from, MemberId member) {
        return owner.contains(member)
                || formerOwners.stream()
                        .anyMatch(one ->
                                one.member().equals(member) && !one.until().isBefore(from));
    }
}
