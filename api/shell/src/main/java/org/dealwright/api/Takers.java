package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;

/**
 * Who may be given work, and who may be asked for an answer, once there is a roster. What is found of a member is part of the unit: if it has changed by the time
 * when that is recorded, it is decided again.
 */
final class Takers {
    private static final String ADOPT = "adopt";
    private static final int MOST_NAMED = 5;

    private Takers() {}

    /**
     * What stands against that a member's command makes somebody an owner: that they have left, or are leaving; or turns to
     * somebody for an answer: that they are not there to give it. Whoever is
     * not on the roster may be one, such as an integration; what another system says of the past is taken as it is; what time
     * does and what follows is nobody's command; and somebody who is leaving may write proposals to what they have, to bring
     * it to its end.
     *
     * @param before the phase before; none where the command begins the history
     * @param on the history, which has come to its new phase
     */
    static <S> Option<Refusal> against(
            Unit unit, Option<S> before, Unit.Loaded<?, S, ?, ?> on, Command<?> command, Actor actor) {
        Roster roster = unit.roster();
        if (roster.isEmpty() || actor.member().isEmpty()) {
            return Option.none();
        }
        Option<Refusal> unanswered = unanswered(unit, roster, on.stream, command);
        if (unanswered.isDefined()) {
            return unanswered;
        }
        S after = on.state.get();
        Kind<?, S, ?, ?> kind = on.kind;
        Option<MemberId> owner = kind.traits().owner(after);
        if (owner.isEmpty()
                || owner.equals(before.flatMap(kind.traits()::owner))
                || !kind.traits().unfinished().isInstance(after)
                || roster.find(owner.get()).isEmpty()
                || kind.table().names().command(command.getClass()).equals(ADOPT)) {
            return Option.none();
        }
        boolean mayBeLeaving = before.isEmpty() && kind.lifecycle().equals(Kind.PROPOSAL.lifecycle());
        return known(unit, owner.get())
                .filter(member -> !(member instanceof Member.Leaving && mayBeLeaving))
                .flatMap(Takers::gone)
                .map(broken -> new Refusal.ByRule(on.stream, broken));
    }

    /** What stands against handing everything over to somebody; nothing where there is no roster. */
    static Option<Refusal> against(Unit unit, MemberId to) {
        if (unit.roster().isEmpty()) {
            return Option.none();
        }
        Option<Member> member = unit.roster().find(to).flatMap(onIt -> known(unit, to));
        Option<RuleBroken> broken = member.isEmpty()
                ? Option.some(RuleBroken.of("team.taker-unknown", to.value()))
                : gone(member.get()).orElse(() -> away(member.get()));
        return broken.map(why -> new Refusal.ByRule(Kind.MEMBER.stream(to), why));
    }

    /** Of handing over everything to somebody on leave whoever hands it over has thought. */
    private static Option<Refusal> unanswered(Unit unit, Roster roster, StreamId on, Command<?> command) {
        Option<MemberId> asked = unit.isHandingOver() ? Option.none() : asked(command);
        return asked.filter(member -> roster.find(member).isDefined())
                .flatMap(member -> known(unit, member))
                .filter(member -> member.presence() != Presence.ACTIVE)
                .map(member -> new Refusal.ByRule(
                        on,
                        RuleBroken.of(
                                "team.not-there",
                                member.id().value(),
                                new Term("phase", Kind.MEMBER.table().names().phase(member.getClass())),
                                able(roster, command))));
    }

    private static Option<MemberId> asked(Command<?> command) {
        if (command instanceof ProspectCommand.OfferHandoff offer) {
            return Option.some(offer.to());
        }
        if (command instanceof ArrivalCommand.OfferAgain offer) {
            return offer.to();
        }
        return command instanceof DealCommand.CallSpecialist call ? Option.some(call.specialist()) : Option.none();
    }

    /** The first few of those who are there and could answer, by identifier. */
    private static List<String> able(Roster roster, Command<?> command) {
        return roster.members().stream()
                .filter(one -> one.presence() == Presence.ACTIVE && isAble(one, command))
                .limit(MOST_NAMED)
                .map(one -> one.id().value())
                .toList();
    }

    private static boolean isAble(Member member, Command<?> command) {
        if (command instanceof DealCommand.CallSpecialist call) {
            return member.profile().development().level(call.skill()) > 0;
        }
        return member.roles()
                .contains(
                        command instanceof ProspectCommand.OfferHandoff
                                ? Role.ACCOUNT_EXECUTIVE
                                : Role.CUSTOMER_SUCCESS_REP);
    }

    private static Option<Member> known(Unit unit, MemberId member) {
        return unit.load(Kind.MEMBER, Kind.MEMBER.stream(member)).state;
    }

    private static Option<RuleBroken> gone(Member member) {
        if (member instanceof Member.Left) {
            return Option.some(RuleBroken.of("team.taker-left", member.id().value()));
        }
        return member instanceof Member.Leaving
                ? Option.some(RuleBroken.of("team.taker-leaving", member.id().value()))
                : Option.none();
    }

    private static Option<RuleBroken> away(Member member) {
        return member instanceof Member.OnLeave leave && leave.returnsAt().isEmpty()
                ? Option.some(RuleBroken.of("team.taker-away", member.id().value()))
                : Option.none();
    }
}
