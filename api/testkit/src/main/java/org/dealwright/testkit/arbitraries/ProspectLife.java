package org.dealwright.testkit.arbitraries;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.CadenceRun;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.testkit.Scenario;

/**
 * One prospect, lived step by step through the table: what the table accepts has happened. Each step goes towards the phase
 * aimed at, or prepares for it, or is anything.
 */
final class ProspectLife {
    private static final Lifecycle<Prospect, ProspectEvent, ProspectPolicy> TABLE = ProspectLifecycle.table();

    /** What a verdict and the next phase wait for. */
    private static final Set<Class<?>> PREPARING =
            Set.of(ProspectCommand.Assess.class, ProspectCommand.SetAttribute.class);

    private static final Map<String, Class<?>> KINDS = ProspectKinds.all().stream()
            .collect(Collectors.toMap(kind -> TABLE.names().command(kind), Function.identity()));

    private final Plan plan;
    private final List<ProspectEvent> events = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private Option<Prospect> phase = Option.none();
    private Instant now = Scenario.MONDAY_AT_NINE;

    /**
     * What a life is made of.
     *
     * @param aim the stable name of a phase to make for
     * @param texts the texts that commands may carry
     */
    record Plan(ProspectPolicy policy, Team team, String aim, List<String> texts, List<Step> steps) {}

    /**
     * One step.
     *
     * @param pick what kind of step
     * @param seed for everything that is picked in it
     * @param minutes how much later it is than at the step before
     */
    record Step(int pick, long seed, int minutes) {}

    private ProspectLife(Plan plan) {
        this.plan = plan;
    }

    static ProspectLife of(Plan plan) {
        ProspectLife life = new ProspectLife(plan);
        plan.steps().forEach(life::take);
        return life;
    }

    List<ProspectEvent> events() {
        return List.copyOf(events);
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    private void take(Step step) {
        now = now.plus(Duration.ofMinutes(step.minutes()));
        letTimeAct();
        Draw draw = draw(step);
        Class<?> kind = kind(step, draw);
        Option<Deadline<Prospect>> due = deadline();
        if (due.exists(deadline -> deadline.command().getClass() == kind)) {
            waitUntil(due.get().at());
            return;
        }
        if (kind == ProspectCommand.GiveUpCadence.class) {
            playCadence(step);
        }
        ProspectCommand<?> command = ProspectKinds.make(kind, draw);
        Instant late = now.minus(Duration.ofMinutes(draw.oneIn(8) ? draw.below(3_000) : 0));
        if (!tried(command, draw.actor(), late, draw)) {
            isDone(command, draw);
        }
    }

    private boolean isDone(ProspectCommand<?> command, Draw draw) {
        boolean accepted = false;
        for (Iterator<Actor> actors = whoMay(draw).iterator(); !accepted && actors.hasNext(); ) {
            accepted = isAccepted(command, actors.next(), draw);
        }
        return accepted;
    }

    /** Touch after touch, and nobody answers until time is up: by chance alone hardly any life would come that far. */
    private void playCadence(Step step) {
        for (boolean goesOn = true; goesOn && givesUpAt().isEmpty(); ) {
            goesOn = planned().isDefined()
                    || isDone(ProspectKinds.make(ProspectCommand.PlanTouch.class, draw(step)), draw(step));
            for (PlannedTouch touch : planned()) {
                waitUntil(touch.at());
                goesOn = isDone(
                        new ProspectCommand.LogTouch(touch.channel(), Direction.OUTBOUND, TouchOutcome.NO_ANSWER),
                        draw(step));
            }
        }
        givesUpAt().forEach(this::waitUntil);
    }

    private Option<PlannedTouch> planned() {
        return phase.getOrNull() instanceof Prospect.Contactable prospect
                ? prospect.cadence().flatMap(CadenceRun::planned)
                : Option.none();
    }

    private Option<Instant> givesUpAt() {
        return phase.getOrNull() instanceof Prospect.Contacted prospect ? prospect.givesUpAt() : Option.none();
    }

    private void waitUntil(Instant then) {
        now = now.isAfter(then) ? now : then;
        letTimeAct();
    }

    private Draw draw(Step step) {
        Draw.Setting setting = new Draw.Setting(plan.policy(), plan.team(), phase, events, now);
        return new Draw(step.seed(), plan.texts(), setting);
    }

    /** Half of the steps make for the aim, a fifth prepare, one in ten is what may be wrong here, the rest are anything. */
    private Class<?> kind(Step step, Draw draw) {
        if (phase.isEmpty()) {
            return step.pick() % 4 == 0 ? ProspectCommand.Adopt.class : ProspectCommand.Identify.class;
        }
        String here = TABLE.names().phase(phase.get().getClass());
        List<Class<?>> taken = kinds(Ways.from(here));
        List<Class<?>> onward = kinds(Ways.towards(plan.aim(), here));
        List<Class<?>> preparing = taken.stream().filter(PREPARING::contains).toList();
        int way = step.pick() % 10;
        if (way < 5 && !onward.isEmpty()) {
            Class<?> next = draw.of(onward);
            return first(next, draw).getOrElse(next);
        }
        if (way < 7 && !preparing.isEmpty()) {
            return draw.of(preparing);
        }
        return draw.of(way == 9 ? ProspectKinds.all() : taken);
    }

    /** What has to come first: a life that only tries its luck seldom gets as far as a handoff. */
    private Option<Class<?>> first(Class<?> next, Draw draw) {
        if (next == ProspectCommand.OfferHandoff.class) {
            return phase.flatMap(Prospect::owner).isEmpty() ? Option.some(ProspectCommand.Claim.class) : Option.none();
        }
        return next == ProspectCommand.Qualify.class ? lackedToQualify(draw) : Option.none();
    }

    private Option<Class<?>> lackedToQualify(Draw draw) {
        boolean proven = phase.exists(prospect ->
                plan.policy().framework().qualifies(prospect.dossier().assessment()));
        if (!proven) {
            return Option.some(ProspectCommand.Assess.class);
        }
        return ProspectKinds.missingFields(draw).isEmpty()
                ? Option.none()
                : Option.some(ProspectCommand.SetAttribute.class);
    }

    private static List<Class<?>> kinds(List<String> commands) {
        return commands.stream().<Class<?>>map(ProspectLife::kind).toList();
    }

    private static Class<?> kind(String command) {
        Class<?> kind = KINDS.get(command);
        if (kind == null) {
            throw new IllegalStateException("ProspectKinds does not say how " + command + " is made");
        }
        return kind;
    }

    /** Everybody who might be the one: owner, addressed, the team in any order, the embedder's systems, other life cycles. */
    private List<Actor> whoMay(Draw draw) {
        List<Actor> actors = new ArrayList<>();
        phase.flatMap(Prospect::owner).map(plan.team()::actor).forEach(actors::add);
        if (phase.getOrNull() instanceof Prospect.HandoffOffered offered) {
            MemberId to = offered.offer().to();
            actors.add(0, plan.team().actor(to));
        }
        int first = draw.below(plan.team().members().size());
        for (int i = 0; i < plan.team().members().size(); i++) {
            actors.add(plan.team()
                    .members()
                    .get((first + i) % plan.team().members().size()));
        }
        actors.add(Team.INTEGRATION);
        actors.add(Actor.system());
        return actors;
    }

    private boolean tried(ProspectCommand<?> command, Actor actor, Instant at, Draw draw) {
        Either<Rejection, ProspectEvent> answer = answer(command, actor, at, draw);
        attempts.add(new Attempt(command, actor, at, now));
        answer.forEach(this::happened);
        return answer.isRight();
    }

    private boolean isAccepted(ProspectCommand<?> command, Actor actor, Draw draw) {
        Either<Rejection, ProspectEvent> answer = answer(command, actor, now, draw);
        if (answer.isRight()) {
            attempts.add(new Attempt(command, actor, now, now));
            happened(answer.get());
        }
        return answer.isRight();
    }

    private Either<Rejection, ProspectEvent> answer(ProspectCommand<?> command, Actor actor, Instant at, Draw draw) {
        return TABLE.submit(
                phase,
                command,
                new Situation<>(
                        actor, at, plan.policy(), Answers.to(TABLE.questions(phase, command, plan.policy()), draw)));
    }

    private void letTimeAct() {
        for (Option<Deadline<Prospect>> due = due(); due.isDefined(); due = due()) {
            Deadline<Prospect> deadline = due.get();
            Situation<ProspectPolicy> then = new Situation<>(Actor.system(), deadline.at(), plan.policy());
            happened(TABLE.dispatch(phase.get(), deadline.command(), then)
                    .getOrElseThrow(refused -> new IllegalStateException("time was refused: " + refused)));
        }
    }

    private Option<Deadline<Prospect>> deadline() {
        return phase.flatMap(prospect -> TABLE.deadline(prospect, plan.policy()));
    }

    private Option<Deadline<Prospect>> due() {
        return deadline().filter(deadline -> !deadline.at().isAfter(now));
    }

    private void happened(ProspectEvent event) {
        phase = Option.of(TABLE.follow(phase, event));
        events.add(event);
    }
}
