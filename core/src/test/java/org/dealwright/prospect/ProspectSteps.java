package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.contact.CadenceStep;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.WorkingHours;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Framework;

/** Whole lives of prospects: who does what when, sensible or not. */
final class ProspectSteps {
    static final List<MemberId> MEMBERS =
            List.of(ProspectHistory.ANNA, ProspectHistory.BELA, ProspectHistory.CILI, new MemberId("dora"));

    /**
     * One criterion, one hour around the clock to answer, 200 and 500 minutes of silence, a cadence of two calls: a policy
     * under which a life is short.
     */
    static final ProspectPolicy POLICY = ProspectPolicy.builder()
            .framework(new Framework("one", List.of(Criterion.required("need", 1)), 100))
            .handoffTerms(new HandoffTerms(Duration.ofHours(1), WorkingHours.roundTheClock(ZoneOffset.UTC)))
            .silence(SilenceTerms.everywhere(new SilenceLimit(Duration.ofMinutes(200), Duration.ofMinutes(500))))
            .cadences(List.of(new Cadence(
                    "outbound",
                    List.of(CadenceStep.atOnce(Channel.PHONE), new CadenceStep(Channel.PHONE, Duration.ofMinutes(90))),
                    Duration.ofHours(2),
                    1,
                    List.of(CadenceEnd.ANSWER))))
            .build();

    /** The commands that bring a prospect further, so that not every life ends early. */
    private static final Map<String, List<String>> ONWARD = Map.ofEntries(
            Map.entry("new", List.of("identify", "identify", "adopt")),
            Map.entry("identified", List.of("claim", "plan-touch", "plan-touch", "log-touch")),
            Map.entry("working", List.of("plan-touch", "log-touch", "give-up-cadence", "give-up-cadence")),
            Map.entry("engaged", List.of("assess", "qualify")),
            Map.entry("qualified", List.of("claim", "offer-handoff", "offer-handoff", "convert")),
            Map.entry(
                    "handoff-offered",
                    List.of("accept-handoff", "return-handoff", "withdraw-handoff", "lapse-handoff", "lapse-handoff")),
            Map.entry("nurturing", List.of("resume", "resume-on-date", "resume-on-date")),
            Map.entry("handed-off", List.of("log-touch")),
            Map.entry("disqualified", List.of("reopen")),
            Map.entry("opted-out", List.of("log-touch")),
            Map.entry("merged", List.of("log-touch")));

    /** What somebody is up to. */
    enum Aim {
        ONWARD,
        IN_PLACE,
        ANYTHING;

        List<String> commands(String phase) {
            return switch (this) {
                case ONWARD -> ProspectSteps.ONWARD.get(phase);
                case IN_PLACE -> Matrix.commandsIn(phase);
                case ANYTHING -> Matrix.COMMANDS;
            };
        }
    }

    private ProspectSteps() {}

    /**
     * One attempt.
     *
     * @param pick which command, out of those that the aim leaves
     * @param aim what the command is meant to do
     * @param minutes how long after the one before; negative where it is entered late
     */
    record Step(int pick, Aim aim, Actor actor, ProspectCommands.Choices choices, int minutes) {}

    /** What came of an attempt. */
    record Done(
            Option<Prospect> before,
            String command,
            Actor actor,
            Instant at,
            Either<Rejection, ProspectEvent> answer,
            Option<Prospect> after) {}

    static Arbitrary<List<Step>> lives(int earliestMinutes) {
        Arbitrary<MemberId> members = Arbitraries.of(MEMBERS);
        Arbitrary<Actor> allRoles = members.map(member -> Actor.of(member, Role.values()));
        Arbitrary<Actor> someRoles = Combinators.combine(
                        members, Arbitraries.of(Role.class).set().ofMaxSize(2))
                .as((MemberId member, Set<Role> roles) -> Actor.of(member, roles));
        Arbitrary<Actor> actors = Arbitraries.frequencyOf(
                Tuple.of(5, allRoles), Tuple.of(4, someRoles), Tuple.of(3, Arbitraries.just(Actor.system())));
        Arbitrary<ProspectCommands.Choices> choices = Combinators.combine(
                        members,
                        Arbitraries.frequency(
                                Tuple.of(6, Answer.YES),
                                Tuple.of(1, Answer.NO),
                                Tuple.of(1, Answer.PARTLY),
                                Tuple.of(1, Answer.UNKNOWN)),
                        Arbitraries.of(TouchOutcome.class),
                        Arbitraries.of(Direction.class))
                .as(ProspectCommands.Choices::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.frequency(
                                Tuple.of(5, Aim.ONWARD), Tuple.of(4, Aim.IN_PLACE), Tuple.of(1, Aim.ANYTHING)),
                        actors,
                        choices,
                        Arbitraries.integers().between(earliestMinutes, 400))
                .as(Step::new)
                .list()
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Lives a life, attempt by attempt. */
    static List<Done> live(List<Step> steps) {
        List<Done> life = new ArrayList<>();
        Option<Prospect> phase = Option.none();
        Instant at = ProspectHistory.MONDAY_AT_NINE;
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            List<String> commands =
                    step.aim().commands(phase.map(ProspectSteps::name).getOrElse("new"));
            String command = commands.get(step.pick() % commands.size());
            List<ProspectEvent> history = events(life);
            ProspectCommand<?> given = given(command, phase, at, history, step);
            Situation<ProspectPolicy> situation = ProspectFixture.asked(
                    phase,
                    given,
                    ProspectFixture.situation(step.actor(), at, POLICY, new NextDeal(ProspectHistory.DEAL, false)),
                    about -> ContactAnswer.allowed(Reason.of("consent.not-withdrawn")));
            Either<Rejection, ProspectEvent> answer =
                    ProspectLifecycle.table().submit(phase, given, ProspectFixture.knowing(situation, history, given));
            Option<Prospect> before = phase;
            for (ProspectEvent event : answer) {
                phase = Option.of(
                        before.isEmpty()
                                ? ProspectLifecycle.table().start(event)
                                : ProspectLifecycle.table().evolve(before.get(), event));
            }
            life.add(new Done(before, command, step.actor(), at, answer, phase));
        }
        return life;
    }

    private static ProspectCommand<?> given(
            String command, Option<Prospect> phase, Instant at, List<ProspectEvent> history, Step step) {
        return switch (command) {
            case "retract-touch" -> retractTouch(history, step);
            case "plan-touch" -> planTouch(phase, at, step);
            default -> ProspectCommands.command(command, step.choices());
        };
    }

    /** Now, or some hours ahead, with somebody who is known. */
    private static ProspectCommand<?> planTouch(Option<Prospect> phase, Instant at, Step step) {
        ProspectCommand.PlanTouch plan =
                new ProspectCommand.PlanTouch("outbound").at(at.plus(Duration.ofHours(step.pick() % 5 * 2)));
        List<Stakeholder> known = phase.map(
                        prospect -> prospect.dossier().people().stakeholders())
                .getOrElse(List.of());
        return known.isEmpty()
                ? plan
                : plan.with(known.get(step.pick() % known.size()).person());
    }

    /** One of the touches logged, retracted already or not; where there is none, one that never was. */
    private static ProspectCommand<?> retractTouch(List<ProspectEvent> history, Step step) {
        List<ProspectEvent.TouchLogged> touches = history.stream()
                .filter(ProspectEvent.TouchLogged.class::isInstance)
                .map(ProspectEvent.TouchLogged.class::cast)
                .toList();
        return touches.isEmpty()
                ? ProspectCommands.command("retract-touch")
                : new ProspectCommand.RetractTouch(
                        named(touches.get(step.pick() % touches.size())), "it was another company");
    }

    private static LoggedTouch named(ProspectEvent.TouchLogged touch) {
        return new LoggedTouch(touch.at(), touch.channel(), touch.direction());
    }

    static List<ProspectEvent> events(List<Done> life) {
        List<ProspectEvent> events = new ArrayList<>();
        life.forEach(done -> done.answer().forEach(events::add));
        return events;
    }

    static String name(Prospect prospect) {
        return ProspectLifecycle.table().names().phase(prospect.getClass());
    }
}
