package org.dealwright.api;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.Pool;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.OpenWork;
import org.dealwright.team.Roster;

/**
 * The sales team: one history for each member. Safe for many threads.
 *
 * <p>Once there is a roster, whoever is on it acts with the roles that it says, in every life cycle, whatever roles they are
 * handed in with. Whoever is not on it, such as an integration, keeps the roles they are handed in with: so the first members
 * are entered, and so somebody gets in where the last manager has left. Whether a specialist has a skill, the roster says of
 * those whose skills were rated.
 *
 * <p>One who has left does nothing any more, also with what is theirs still: every command of theirs is refused, and none is
 * open in their options. What is open again of theirs is on the worklist of every manager.
 *
 * <p>Nobody becomes the owner of anything by a member's command who has left or is leaving, but for the proposals that
 * somebody who is leaving writes to what they have; nor who is on leave as long as nobody knows until when; nor of a
 * prospect, a deal or a customer who has none of the roles by which they could take it themselves. A handoff is offered to whoever is on the roster and may take it over, and somebody reports
 * to a sales manager. Whoever is not on the roster may be an owner; what they have open is on the worklist of every manager,
 * as is what somebody owns whose role for it was revoked.
 * What is adopted from another system is taken as it is.
 *
 * <p>With somebody who goes on leave, or is leaving, every offer lapses that waits for their answer. What else they have
 * open stays with them until somebody hands it over, and is on the worklist of every manager until then. Whoever is leaving
 * has left when their last day ends and nothing of theirs is open, or else when {@link SalesProcess#letTimeAct} finds that
 * nothing is any more. Who reports to them counts as open: no team is left without a manager.
 */
public final class Team extends Streams<MemberId, Member, MemberEvent, MemberCommand<?>> {
    private final Engine engine;

    Team(Engine engine) {
        super(engine, Kind.MEMBER);
        this.engine = engine;
    }

    /** Who begins a history must be the one whose it is. */
    @Override
    void requireFitting(MemberId id, MemberCommand<?> command) {
        if (command instanceof MemberCommand.Join join) {
            requireSame(id, join.member());
        } else if (command instanceof MemberCommand.Adopt adopt) {
            requireSame(id, adopt.member());
        }
    }

    private static void requireSame(MemberId id, MemberId named) {
        if (!named.equals(id)) {
            throw new IllegalArgumentException("the command must name the member whose history it begins, " + id.value()
                    + ", was " + named.value());
        }
    }

    /** Everybody who ever joined, as they are now: with what is due, whether or not time has been let act. */
    public Roster roster() {
        Roster roster = engine.roster();
        if (roster.isEmpty()) {
            return roster;
        }
        Instant now = engine.now();
        List<MemberId> due = engine.ask(index -> index.of(Kind.MEMBER.lifecycle()).dueAt(now).stream()
                .map(card -> new MemberId(card.id))
                .toList());
        for (MemberId member : due) {
            roster = find(member).map(roster::with).getOrElse(roster);
        }
        return roster;
    }

    /**
     * Lets everybody go whose last day has ended and of whom nothing is open any more.
     *
     * @return what time has brought about, and this besides
     */
    TimeReport departures(TimeReport before) {
        List<Recorded> recorded = new ArrayList<>(before.recorded());
        List<Refusal> refused = new ArrayList<>(before.refused());
        for (MemberId member : engine.roster().heldUp()) {
            if (openWork(member).isEmpty()) {
                Engine.guarded(
                                Kind.MEMBER.stream(member),
                                () -> handle(member, new MemberCommand.Depart(), Actor.system()))
                        .peek(gone -> recorded.addAll(gone.recorded()))
                        .peekLeft(refused::add);
            }
        }
        return new TimeReport(recorded, refused);
    }

    /**
     * Those among whom work may be given out, by {@code assign} and {@code assignQueue}: everybody who has not left.
     *
     * @throws IllegalArgumentException if there are more than {@link Pool#MOST}
     */
    public Pool pool() {
        return roster().pool();
    }

    /**
     * Everything that a member has open, as it is recorded: what is theirs and has not ended, touches that they planned
     * there included; what is offered to them; the deals into which they were called as a specialist; and everybody who
     * reports to them. From the index, so that it costs in proportion to what they have, and from the roster.
     *
     * @return life cycle by life cycle, by identifier; empty where nothing is open, whether they are on the roster or not
     */
    public List<OpenWork> openWork(MemberId member) {
        Objects.requireNonNull(member, "member");
        return engine.ask(index -> OpenWorks.of(index, engine.roster(), member));
    }

    /**
     * Hands everything over that a member has open, all of it or nothing: what is theirs becomes the other's, who is also
     * called in where they were; what is offered to them goes back to whoever offered it; and whoever reports to them reports
     * to the other, who, if they did so too, reports to whoever is above.
     *
     * @param from whose work it is, on the roster or not
     * @param to who gets it: once there is a roster, somebody on it who has not left, is not leaving, and is not on leave
     *     without an end, with the roles that each of the pieces takes
     * @param actor a manager; or the member, who cannot pass on a specialist's call
     * @return what was recorded, empty where nothing was open; else why the other gets nothing, or the first
     *     piece that could not be handed over, and why
     */
    public Either<Refusal, List<Recorded>> reassignAll(MemberId from, MemberId to, Actor actor) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return engine.handleTogether(
                unit -> Takers.against(unit, to)
                        .toEither(() -> OpenWorks.allOf(unit, from).stream()
                                .<Handover<?, ?, ?, ?>>map(work -> Handover.of(work, unit.roster(), from, to))
                                .toList())
                        .swap(),
                actor);
    }
}
