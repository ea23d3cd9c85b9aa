package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
 * Who may be given work, who may be asked for an answer, and to whom somebody may report, once there is a roster. What is
 * found of a member is part of the unit: if it has changed by the time when that is recorded, it is decided again.
 */
final class Takers {
    private static final String ADOPT = "adopt";
    private static final int MOST_NAMED = 5;

    private Takers() {}

    /**
     * What stands against that a member's command makes somebody an owner, or somebody's manager: that they have left, or are
     * leaving, or are away and nobody knows until when, or have no role that may be it; or turns to somebody for an answer:
     * that they are not there to give it, or not the one to.
     *
     * <p>Whoever is not on the roster may be an owner, such as an integration, though no handoff is offered to them. What
     * another system says of the past is taken as it is, what time does and what follows is nobody's command, and what
     * somebody takes themselves the table has judged. Somebody who is leaving may write proposals to what they have, to bring
     * it to its end.
     *
     * @param before the phase before; none where the command begins the history
     * @param on the history, which has come to its new phase
     */
    static <S> Option<Refusal> against(
            Unit unit, Option<S> before, Unit.Loaded<?, S, ?, ?> on, Command<?> command, Actor actor) {
        Roster roster = unit.roster();
        if (roster.isEmpty()
                || actor.member().isEmpty()
                || on.kind.table().names().command(command.getClass()).equals(ADOPT)) {
            return Option.none();
        }
        Option<Refusal> unanswered = unanswered(unit, roster, on.stream, command);
        if (unanswered.isDefined()) {
            return unanswered;
        }
        Option<RuleBroken> broken = on.state.get() instanceof Member member
                ? lead(unit, roster, before, member)
                : owner(unit, roster, before, on, actor);
        return broken.map(why -> new Refusal.ByRule(on.stream, why));
    }

    private static <S> Option<RuleBroken> owner(
            Unit unit, Roster roster, Option<S> before, Unit.Loaded<?, S, ?, ?> on, Actor actor) {
        S after = on.state.get();
        Kind<?, S, ?, ?> kind = on.kind;
        Option<MemberId> owner = kind.traits().owner(after);
        if (owner.isEmpty()
                || owner.equals(before.flatMap(kind.traits()::owner))
                || !kind.traits().unfinished().isInstance(after)
                || roster.find(owner.get()).isEmpty()) {
            return Option.none();
        }
        boolean mayBeLeaving = before.isEmpty() && kind.lifecycle().equals(Kind.PROPOSAL.lifecycle());
        Member member = known(unit, owner.get()).get();
        Option<RuleBroken> gone = member instanceof Member.Leaving && mayBeLeaving ? Option.none() : gone(member);
        return gone.isDefined() || actor.is(owner.get())
                ? gone
                : away(member)
                        .orElse(() ->
                                OwningRoles.of(kind.lifecycle(), after).flatMap(roles -> unfit(roster, member, roles)));
    }

    /** A member reports to whoever leads them; a manager who is not on the roster may be one. */
    private static <S> Option<RuleBroken> lead(Unit unit, Roster roster, Option<S> before, Member member) {
        Option<MemberId> lead = member.profile().post().manager();
        boolean isSame =
                before.exists(was -> ((Member) was).profile().post().manager().equals(lead));
        return isSame || lead.isEmpty() || roster.find(lead.get()).isEmpty()
                ? Option.none()
                : known(unit, lead.get())
                        .flatMap(known -> gone(known).orElse(() -> unfit(roster, known, OwningRoles.leading())));
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

    /**
     * Of handing over everything to somebody on leave whoever hands it over has thought. A handoff is offered to nobody whom
     * the roster does not know; a specialist may come from elsewhere.
     */
    private static Option<Refusal> unanswered(Unit unit, Roster roster, StreamId on, Command<?> command) {
        Option<MemberId> named = asked(command);
        Option<Member> asked =
                named.filter(member -> roster.find(member).isDefined()).flatMap(member -> known(unit, member));
        if (named.isDefined() && asked.isEmpty() && OwningRoles.askedBy(command).isDefined()) {
            return Option.some(new Refusal.ByRule(on, unknown(roster, named.get(), command)));
        }
        return asked.filter(member -> !unit.isHandingOver() && member.presence() != Presence.ACTIVE)
                .map(member -> notThere(roster, member, command))
                .orElse(() -> asked.flatMap(
                        member -> OwningRoles.askedBy(command).flatMap(roles -> unfit(roster, member, roles))))
                .map(broken -> new Refusal.ByRule(on, broken));
    }

    private static RuleBroken unknown(Roster roster, MemberId named, Command<?> command) {
        return RuleBroken.of("team.asked-unknown", named.value(), able(roster, one -> isAble(one, command)));
    }

    private static RuleBroken notThere(Roster roster, Member member, Command<?> command) {
        return RuleBroken.of(
                "team.not-there",
                member.id().value(),
                new Term("phase", Kind.MEMBER.table().names().phase(member.getClass())),
                able(roster, one -> isAble(one, command)));
    }

    private static Option<RuleBroken> unfit(Roster roster, Member member, Set<Role> roles) {
        return hasOneOf(member, roles)
                ? Option.none()
                : Option.some(RuleBroken.of(
                        "team.taker-lacks-role",
                        member.id().value(),
                        roles.stream().map(role -> new Term("who", role.code())).toList(),
                        able(roster, one -> hasOneOf(one, roles))));
    }

    private static boolean hasOneOf(Member member, Set<Role> roles) {
        return member.roles().stream().anyMatch(roles::contains);
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

    /** The first few of those who are there and would do, by identifier. */
    private static List<String> able(Roster roster, Predicate<Member> would) {
        return roster.members().stream()
                .filter(one -> one.presence() == Presence.ACTIVE && would.test(one))
                .limit(MOST_NAMED)
                .map(one -> one.id().value())
                .toList();
    }

    private static boolean isAble(Member member, Command<?> command) {
        return command instanceof DealCommand.CallSpecialist call
                ? member.profile().development().level(call.skill()) > 0
                : OwningRoles.askedBy(command).exists(roles -> hasOneOf(member, roles));
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
