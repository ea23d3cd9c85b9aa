package org.dealwright.examples.story;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.api.ItemOutcome;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Names;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

/** Where the story is played: a sales process of its own, whose clock the story sets. Not thread-safe. */
final class StoryStage {
    static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
    private static final DealId DEAL = new DealId("paper-for-forty-desks");
    private static final Names NAMES = ProspectLifecycle.table().names();
    private static final String OFFER = NAMES.command(ProspectCommand.OfferHandoff.class);
    private static final Names CONSENTS = ConsentLifecycle.table().names();

    private final StoryWords words;
    private final StoryNotes notes;
    private final List<StoryStep> steps = new ArrayList<>();
    private final SalesProcess process;
    private String chapter = "";
    private Instant now = Instant.EPOCH;

    StoryStage(StoryWords words) {
        this.words = words;
        notes = new StoryNotes(words);
        HandoffTerms terms = new HandoffTerms(
                ProspectPolicy.defaults().handoffTerms().responseTime(),
                WorkingHours.weekdays(ZONE, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        process = SalesProcess.builder()
                .policy(SalesPolicy.defaults()
                        .with(ProspectPolicy.builder()
                                .zone(ZONE)
                                .handoffTerms(terms)
                                .build()))
                .clock(() -> now)
                .dealIds(() -> DEAL)
                .build();
    }

    SalesProcess process() {
        return process;
    }

    StoryWords words() {
        return words;
    }

    List<StoryStep> steps() {
        return steps;
    }

    void play(StoryChapter part) {
        chapter = words.of(part.title());
        part.play(this);
    }

    /** Somebody does something about the office; {@code text} says in words what. */
    void act(Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        act(StoryCast.OFFICE, at, actor, command, text, arguments);
    }

    /** Somebody does something about a prospect; {@code text} says in words what. */
    void act(ProspectId about, Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        now = at;
        Option<Prospect> before = process.prospects().find(about);
        Either<Refusal, Outcome<Prospect>> outcome = process.prospects().handle(about, command, actor);
        StoryDeed deed = deed(actor, words.of(text, arguments), NAMES.command(command.getClass()), about.value());
        steps.add(outcome.fold(
                refusal -> StoryStep.refused(deed, phase(about), refusal.explain(words.locale(), ZONE)),
                done -> done(deed, "accepted", about, done.recorded(), before)));
    }

    /** Somebody notes what a person allows; {@code about} is the prospect that it is told of. */
    void note(ProspectId about, PersonId person, Instant at, Actor actor, ConsentCommand<?> command, String text) {
        now = at;
        Option<Prospect> before = process.prospects().find(about);
        Outcome<Consent> outcome =
                process.consents().handle(person, command, actor).get();
        StoryDeed deed = deed(actor, words.of(text), CONSENTS.command(command.getClass()), person.value());
        steps.add(done(deed, "accepted", about, outcome.recorded(), before));
    }

    /** Everything of a member's is passed on, in one command. */
    void passOn(MemberId from, MemberId to, Instant at, Actor actor, String text) {
        now = at;
        List<ItemOutcome<ProspectId, Prospect>> passed = process.prospects().reassignAll(from, to, actor);
        List<String> whose = passed.stream()
                .map(one -> words.of("note.passed-on", words.prospect(one.id().value())))
                .toList();
        List<String> events = passed.stream()
                .flatMap(one -> one.outcome().get().recorded().stream())
                .map(StoryStage::name)
                .toList();
        StoryDeed deed = deed(actor, words.of(text), NAMES.command(ProspectCommand.Reassign.class), "");
        steps.add(new StoryStep(
                deed, "accepted", "", Optional.empty(), Optional.empty(), whose, events, StoryView.NOTHING));
    }

    /** Nobody does anything until then, and what is due happens: one step for each event, its text found by the event. */
    void wait(Instant until) {
        now = until;
        for (Recorded recorded : process.letTimeAct().recorded()) {
            String event = name(recorded);
            ProspectId about = new ProspectId(recorded.stream().id());
            StoryDeed deed = new StoryDeed(
                    chapter,
                    recorded.event().at(),
                    words.of("who.time"),
                    words.of("time." + event, words.prospect(about.value())),
                    commandOfTime(event),
                    about.value());
            steps.add(done(
                    deed,
                    "happened",
                    about,
                    List.of(recorded),
                    process.prospects().find(about)));
        }
    }

    /** Somebody looks what can be done about the office. */
    void look(Instant at, Actor actor, String text) {
        now = at;
        steps.add(StoryStep.looked(
                deed(actor, words.of(text), "options", StoryCast.OFFICE.value()),
                phase(StoryCast.OFFICE),
                new StoryView(process.prospects().options(StoryCast.OFFICE, actor), List.of())));
    }

    /** Somebody looks what there is to do. */
    void lookAtWork(Instant at, Actor actor, String text) {
        now = at;
        steps.add(StoryStep.looked(
                deed(actor, words.of(text), "worklist", ""),
                "",
                new StoryView(List.of(), process.worklist(actor).tasks())));
    }

    private StoryStep done(
            StoryDeed deed, String outcome, ProspectId about, List<Recorded> recorded, Option<Prospect> before) {
        Option<Prospect> after = process.prospects().find(about);
        List<String> events = recorded.stream().map(StoryStage::name).toList();
        return new StoryStep(
                deed,
                outcome,
                phase(about),
                Optional.empty(),
                due(deed, after),
                notes.of(recorded, before, after),
                events,
                StoryView.NOTHING);
    }

    private StoryDeed deed(Actor actor, String what, String command, String about) {
        String who = words.of("who." + actor.member().get().value());
        return new StoryDeed(chapter, now, who, what, command, about);
    }

    private static Optional<Instant> due(StoryDeed deed, Option<Prospect> state) {
        return deed.command().equals(OFFER) && state.getOrNull() instanceof Prospect.HandoffOffered offered
                ? offered.respondBy().toJavaOptional()
                : Optional.empty();
    }

    /** What time gives by itself, so that the event happens. */
    private static String commandOfTime(String event) {
        return ProspectLifecycle.table().transitions().stream()
                .filter(row -> row.timed() && row.event().equals(event))
                .findFirst()
                .orElseThrow()
                .command();
    }

    private String phase(ProspectId about) {
        return NAMES.phase(process.prospects().find(about).get().getClass());
    }

    private static String name(Recorded recorded) {
        StreamId stream = recorded.stream();
        return Stream.of(NAMES, CONSENTS, DealLifecycle.table().names())
                .filter(names -> names.lifecycle().equals(stream.lifecycle()))
                .findFirst()
                .orElseThrow()
                .event(recorded.event().getClass());
    }
}
