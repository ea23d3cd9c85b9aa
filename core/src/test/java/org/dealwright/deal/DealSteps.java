package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;

/** Whole lives of deals: who does what when, sensible or not. */
final class DealSteps {
    static final List<MemberId> MEMBERS =
            List.of(DealHistory.ANNA, DealHistory.BELA, DealHistory.CILI, new MemberId("dora"));

    /** 200 and 500 minutes of silence, a stage for each phase with a longest stay of a day. */
    static final DealPolicy POLICY = DealPolicy.builder()
            .pipelines(DealHistory.STAGED.pipelines())
            .silence(DealSilenceTerms.everywhere(new SilenceLimit(Duration.ofMinutes(200), Duration.ofMinutes(500))))
            .build();

    /** The commands that bring a deal further, so that not every life ends early. */
    private static final Map<String, List<String>> ONWARD = Map.of(
            "new", List.of("open", "open", "open", "adopt"),
            "discovering", List.of("record-need", "present", "note-proposal", "follow-phase", "report-overstay"),
            "presented", List.of("note-proposal", "follow-phase", "move-stage", "split"),
            "proposed", List.of("note-proposal", "hold", "follow-phase"),
            "negotiating", List.of("note-proposal", "follow-phase", "set-credit"),
            "agreed", List.of("resolve-obstacle", "win", "win", "follow-phase"),
            "on-hold", List.of("resume", "resume-on-date", "note-proposal"),
            "won", List.of("annul-win", "log-touch"),
            "lost", List.of("reopen", "note-proposal"));

    /** What somebody is up to. */
    enum Aim {
        ONWARD,
        IN_PLACE,
        ANYTHING;

        List<String> commands(String phase) {
            return switch (this) {
                case ONWARD -> DealSteps.ONWARD.get(phase);
                case IN_PLACE -> Matrix.commandsIn(phase);
                case ANYTHING -> Matrix.COMMANDS;
            };
        }
    }

    private DealSteps() {}

    /**
     * One attempt.
     *
     * @param pick which command, out of those that the aim leaves
     * @param aim what the command is meant to do
     * @param to whom it names
     * @param variant which of the commands of a kind
     * @param minutes how long after the one before; negative where it is entered late
     */
    record Step(int pick, Aim aim, Actor actor, MemberId to, int variant, int minutes) {}

    /** What came of an attempt. */
    record Done(
            Option<Deal> before,
            String command,
            Actor actor,
            Instant at,
            Either<Rejection, DealEvent> answer,
            Option<Deal> after) {}

    static Arbitrary<List<Step>> lives(int earliestMinutes) {
        Arbitrary<MemberId> members = Arbitraries.of(MEMBERS);
        Arbitrary<Actor> allRoles = members.map(member -> Actor.of(member, Role.values()));
        Arbitrary<Actor> someRoles = Combinators.combine(
                        members, Arbitraries.of(Role.class).set().ofMaxSize(2))
                .as((MemberId member, Set<Role> roles) -> Actor.of(member, roles));
        Arbitrary<Actor> actors = Arbitraries.frequencyOf(
                Tuple.of(5, allRoles), Tuple.of(4, someRoles), Tuple.of(4, Arbitraries.just(Actor.system())));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.frequency(
                                Tuple.of(4, Aim.ONWARD), Tuple.of(5, Aim.IN_PLACE), Tuple.of(1, Aim.ANYTHING)),
                        actors,
                        members,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(earliestMinutes, 600))
                .as(Step::new)
                .list()
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Lives a life, attempt by attempt. */
    static List<Done> live(List<Step> steps) {
        List<Done> life = new ArrayList<>();
        List<DealEvent> history = new ArrayList<>();
        Option<Deal> phase = Option.none();
        Instant at = DealHistory.MONDAY_AT_NINE;
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            String here = phase.map(DealSteps::name).getOrElse("new");
            List<String> commands = step.aim().commands(here);
            String command = commands.get(step.pick() % commands.size());
            DealFixture.Answered answered = DealFixture.given(history)
                    .under(POLICY)
                    .by(step.actor())
                    .at(at)
                    .when(
                            command.equals("retract-touch")
                                    ? retractTouch(history, step)
                                    : DealCommands.command(
                                            command, new DealCommands.Choices(step.to(), step.variant(), here)));
            Option<Deal> before = phase;
            for (DealEvent event : answered.answer()) {
                phase = Option.of(DealLifecycle.table().follow(before, event));
                history.add(event);
            }
            life.add(new Done(before, command, step.actor(), at, answered.answer(), phase));
        }
        return life;
    }

    /** One of the touches logged, retracted already or not; where there is none, one that never was. */
    private static DealCommand<?> retractTouch(List<DealEvent> history, Step step) {
        List<LoggedTouch> touches = new ArrayList<>();
        for (DealEvent event : history) {
            if (event instanceof DealEvent.TouchLogged touch) {
                touches.add(new LoggedTouch(touch.at(), touch.channel(), touch.direction()));
            }
        }
        return touches.isEmpty()
                ? DealCommands.command("retract-touch", "discovering")
                : new DealCommand.RetractTouch(touches.get(step.pick() % touches.size()), "it was another company");
    }

    static List<DealEvent> events(List<Done> life) {
        List<DealEvent> events = new ArrayList<>();
        life.forEach(done -> done.answer().forEach(events::add));
        return events;
    }

    static String name(Deal deal) {
        return DealLifecycle.table().names().phase(deal.getClass());
    }
}
