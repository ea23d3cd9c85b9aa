package org.dealwright.examples.story;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Names;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

/** Where the story is played: a sales process of its own, whose clock the story sets. Not thread-safe. */
final class StoryStage {
    static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
    static final ProspectId OFFICE = new ProspectId("office-of-forty-desks");
    private static final DealId DEAL = new DealId("paper-for-forty-desks");
    private static final Names NAMES = ProspectLifecycle.table().names();

    private final StoryWords words;
    private final List<StoryStep> steps = new ArrayList<>();
    private final SalesProcess process;
    private Instant now = Instant.EPOCH;

    StoryStage(StoryWords words) {
        this.words = words;
        HandoffTerms terms = new HandoffTerms(
                ProspectPolicy.defaults().handoffTerms().responseTime(),
                WorkingHours.weekdays(ZONE, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        process = SalesProcess.builder()
                .policy(SalesPolicy.defaults()
                        .with(ProspectPolicy.builder().handoffTerms(terms).build()))
                .clock(() -> now)
                .dealIds(() -> DEAL)
                .build();
    }

    SalesProcess process() {
        return process;
    }

    List<StoryStep> steps() {
        return steps;
    }

    /** Somebody gives a command; {@code text} says in words what it is. */
    void act(Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        now = at;
        Either<Refusal, Outcome<Prospect>> outcome = process.prospects().handle(OFFICE, command, actor);
        steps.add(new StoryStep(
                at,
                false,
                name(actor),
                words.of(text, arguments),
                NAMES.command(command.getClass()),
                phase(),
                outcome.isLeft() ? Optional.of(outcome.getLeft().explain(words.locale(), ZONE)) : Optional.empty(),
                due(command),
                outcome.map(done -> names(done.recorded())).getOrElse(List.of()),
                List.of()));
    }

    /** Nobody does anything until then, and what is due happens: one step for each event. */
    void wait(Instant until, String text) {
        now = until;
        for (Recorded recorded : process.letTimeAct().recorded()) {
            String event = name(recorded);
            steps.add(new StoryStep(
                    recorded.event().at(),
                    true,
                    words.of("who.time"),
                    words.of(text),
                    "lapse-handoff",
                    phase(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(event),
                    List.of()));
        }
    }

    /** Somebody looks what can be done. */
    void look(Instant at, Actor actor, String text) {
        now = at;
        steps.add(new StoryStep(
                at,
                false,
                name(actor),
                words.of(text),
                "options",
                phase(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                process.prospects().options(OFFICE, actor)));
    }

    private Optional<Instant> due(ProspectCommand<?> command) {
        Option<Prospect> state = process.prospects().find(OFFICE);
        return command instanceof ProspectCommand.OfferHandoff
                        && state.getOrNull() instanceof Prospect.HandoffOffered offered
                ? offered.respondBy().toJavaOptional()
                : Optional.empty();
    }

    private String phase() {
        return NAMES.phase(process.prospects().find(OFFICE).get().getClass());
    }

    private String name(Actor actor) {
        return words.of("who." + actor.member().get().value());
    }

    private static List<String> names(List<Recorded> recorded) {
        return recorded.stream().map(StoryStage::name).toList();
    }

    private static String name(Recorded recorded) {
        Names names = recorded.stream().lifecycle().equals(NAMES.lifecycle())
                ? NAMES
                : DealLifecycle.table().names();
        return names.event(recorded.event().getClass());
    }
}
