package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealwright.closing.OrderCommand;
import org.dealwright.deal.Consultation;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Customer;
import org.dealwright.retention.RelationCommand;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.OpenWork;
import org.dealwright.team.Post;
import org.dealwright.team.Roster;

/**
 * One piece of work that changes hands.
 *
 * @param steps what is to be done in the phase that it is in; empty where it is theirs no more
 */
record Handover<I, S, E extends Event, P>(Kind<I, S, E, P> kind, StreamId stream, Function<S, List<Step>> steps) {
    /**
     * One thing to be done.
     *
     * @param follows whether it follows from the handover, and is nobody's command
     */
    record Step(Command<?> command, boolean follows) {
        static Step asked(Command<?> command) {
            return new Step(command, false);
        }

        static Step following(Command<?> command) {
            return new Step(command, true);
        }
    }

    /** What it takes for a member to have nothing of that to do any more, and for another to have it. */
    static Handover<?, ?, ?, ?> of(OpenWork work, Roster roster, MemberId from, MemberId to) {
        StreamId stream = new StreamId(work.lifecycle(), work.id());
        return switch (work.involvement()) {
            case OWNED -> owned(Kind.of(stream), stream, from, reassignment(work.lifecycle(), to));
            case ADDRESSED -> addressed(Kind.of(stream), stream, from);
            case CONSULTED -> new Handover<>(Kind.DEAL, stream, deal -> calls(deal, from, to));
            case LED -> new Handover<>(Kind.MEMBER, stream, report -> reports(report, roster, from, to));
        };
    }

    /** Does it, once time has acted by now; answers with what stands against it. */
    Option<Refusal> in(Unit unit, Actor actor) {
        Unit.Loaded<I, S, E, P> target = unit.load(kind, stream);
        Option<Refusal> refused = unit.letTimeAct(target, unit.now());
        if (refused.isDefined() || target.state.isEmpty()) {
            return refused;
        }
        for (Step step : steps.apply(target.state.get())) {
            Actor by = step.follows() ? Actor.system() : actor;
            refused = refused.orElse(
                    () -> unit.handingOver(() -> unit.apply(target, step.command(), by, target.soonest(unit.now()))));
        }
        return refused;
    }

    private static Command<?> reassignment(String lifecycle, MemberId to) {
        if (lifecycle.equals(Kind.PROSPECT.lifecycle())) {
            return new ProspectCommand.Reassign(to);
        }
        if (lifecycle.equals(Kind.DEAL.lifecycle())) {
            return new DealCommand.Reassign(to);
        }
        if (lifecycle.equals(Kind.PROPOSAL.lifecycle())) {
            return new ProposalCommand.Reassign(to);
        }
        return lifecycle.equals(Kind.CUSTOMER.lifecycle())
                ? new RelationCommand.Reassign(to)
                : new OrderCommand.Reassign(to);
    }

    private static <I, S, E extends Event, P> Handover<I, S, E, P> owned(
            Kind<I, S, E, P> kind, StreamId stream, MemberId from, Command<?> command) {
        return new Handover<>(
                kind,
                stream,
                phase -> kind.traits().unfinished().isInstance(phase)
                                && kind.traits().owner(phase).contains(from)
                        ? List.of(Step.asked(command))
                        : List.of());
    }

    /** An offer goes back to whoever made it, who offers it to somebody else; a customer's, to the queue as well. */
    private static <I, S, E extends Event, P> Handover<I, S, E, P> addressed(
            Kind<I, S, E, P> kind, StreamId stream, MemberId from) {
        return new Handover<>(
                kind,
                stream,
                phase -> kind.traits().addressed(phase).contains(from)
                        ? List.of(
                                phase instanceof Customer
                                        ? Step.following(new ArrivalCommand.LapseForAbsence())
                                        : Step.asked(new ProspectCommand.WithdrawHandoff()))
                        : List.of());
    }

    /** Whoever takes over is called for the same, under the same identifier. */
    private static List<Step> calls(Deal deal, MemberId from, MemberId to) {
        List<Step> steps = new ArrayList<>();
        for (Consultation call : deal.dossier().pursuit().consultations()) {
            if (call.specialist().equals(from)) {
                steps.add(Step.asked(new DealCommand.ReleaseSpecialist(call.id())));
                steps.add(Step.asked(new DealCommand.CallSpecialist(call.id(), to, call.skill(), call.topic())));
            }
        }
        return steps;
    }

    /** Whoever takes over does not report to themselves, but to whoever was above both. */
    private static List<Step> reports(Member report, Roster roster, MemberId from, MemberId to) {
        Post post = report.profile().post();
        if (!(report instanceof Member.OnTeam) || !post.manager().contains(from)) {
            return List.of();
        }
        Option<MemberId> lead = report.is(to)
                ? roster.find(from)
                        .flatMap(leader -> leader.profile().post().manager())
                        .filter(above -> !above.equals(to))
                : Option.some(to);
        return List.of(Step.asked(new MemberCommand.SetTeam(post.team(), lead)));
    }
}
