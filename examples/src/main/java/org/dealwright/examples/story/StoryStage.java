package org.dealwright.examples.story;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.api.Journal;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.StreamId;
import org.dealwright.closing.OrderCommand;
import org.dealwright.consent.ConsentCommand;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.team.MemberCommand;

/** What the story's people do, one step for each command; chapters play on it. Not thread-safe. */
final class StoryStage {
    private final StoryScene scene;
    private final StoryTime time;
    private final StoryLooks looks;
    private final StoryTeam team;

    StoryStage(StoryWords words, Journal journal) {
        scene = new StoryScene(words, journal);
        time = new StoryTime(scene);
        looks = new StoryLooks(scene);
        team = new StoryTeam(scene);
    }

    SalesProcess process() {
        return scene.process();
    }

    StoryWords words() {
        return scene.words();
    }

    List<StoryStep> steps() {
        return scene.steps();
    }

    /** What is done about the team. */
    StoryTeam team() {
        return team;
    }

    void play(StoryChapter part) {
        scene.head(words().of(part.title()));
        part.play(this);
    }

    /** Somebody does something about the office; {@code text} says in words what. */
    void act(Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        act(StoryCast.OFFICE, at, actor, command, text, arguments);
    }

    /** Somebody does something about a prospect; {@code text} says in words what. */
    void act(ProspectId about, Instant at, Actor actor, ProspectCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.PROSPECT, about.value()),
                at,
                actor,
                command,
                () -> process().prospects().handle(about, command, actor),
                words().of(text, arguments));
    }

    /** Somebody does something about the deal with the office; {@code text} says in words what. */
    void act(Instant at, Actor actor, DealCommand<?> command, String text, Object... arguments) {
        act(StoryCast.DEAL, at, actor, command, text, arguments);
    }

    /** Somebody does something about a deal; {@code text} says in words what. */
    void act(DealId about, Instant at, Actor actor, DealCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.DEAL, about.value()),
                at,
                actor,
                command,
                () -> process().deals().handle(about, command, actor),
                words().of(text, arguments));
    }

    /** Somebody does something about the office as a customer; {@code text} says in words what. */
    void act(Instant at, Actor actor, CustomerCommand<?> command, String text, Object... arguments) {
        act(StoryCast.CUSTOMER, at, actor, command, text, arguments);
    }

    /** Somebody does something about a customer; {@code text} says in words what. */
    void act(CustomerId about, Instant at, Actor actor, CustomerCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.CUSTOMER, about.value()),
                at,
                actor,
                command,
                () -> process().customers().handle(about, command, actor),
                words().of(text, arguments));
    }

    /** Somebody does something about a proposal; {@code text} says in words what. */
    void act(ProposalId about, Instant at, Actor actor, ProposalCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.PROPOSAL, about.value()),
                at,
                actor,
                command,
                () -> process().proposals().handle(about, command, actor),
                words().of(text, arguments));
    }

    /** Somebody does something about the office's order; {@code text} says in words what. */
    void act(Instant at, Actor actor, OrderCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.ORDER, StoryCast.ORDER.value()),
                at,
                actor,
                command,
                () -> process().orders().handle(StoryCast.ORDER, command, actor),
                words().of(text, arguments));
    }

    /** Somebody does something about a member of the team; {@code text} says in words what. */
    void act(MemberId about, Instant at, Actor actor, MemberCommand<?> command, String text, Object... arguments) {
        act(
                new StreamId(StoryScene.MEMBER, about.value()),
                at,
                actor,
                command,
                () -> process().team().handle(about, command, actor),
                words().of(text, arguments));
    }

    private void act(
            StreamId about,
            Instant at,
            Actor actor,
            Command<?> command,
            Supplier<? extends Either<Refusal, ? extends Outcome<?>>> handled,
            String what) {
        scene.setClock(at);
        Option<?> before = scene.state(about);
        Either<Refusal, ? extends Outcome<?>> outcome = handled.get();
        StoryDeed deed = scene.deed(actor, what, StoryTables.command(about.lifecycle(), command), Optional.of(about));
        scene.add(
                outcome.isLeft()
                        ? StoryStep.refused(
                                deed, scene.phase(about), outcome.getLeft().explain(words().locale(), StoryScene.ZONE))
                        : scene.done(deed, "accepted", about, outcome.get().recorded(), before));
    }

    /** Somebody does several things about a prospect, one after the other; all are accepted, and told as one step. */
    void actAll(ProspectId about, Instant at, Actor actor, List<ProspectCommand<?>> commands, String text) {
        actAll(
                new StreamId(StoryScene.PROSPECT, about.value()),
                at,
                actor,
                commands,
                command -> process().prospects().handle(about, command, actor),
                words().of(text));
    }

    /** Somebody does several things about a proposal, one after the other; all are accepted, and told as one step. */
    void actAll(ProposalId about, Instant at, Actor actor, List<ProposalCommand<?>> commands, String text) {
        actAll(
                new StreamId(StoryScene.PROPOSAL, about.value()),
                at,
                actor,
                commands,
                command -> process().proposals().handle(about, command, actor),
                words().of(text));
    }

    private <C extends Command<?>> void actAll(
            StreamId about,
            Instant at,
            Actor actor,
            List<C> commands,
            Function<C, ? extends Either<Refusal, ? extends Outcome<?>>> handling,
            String what) {
        scene.setClock(at);
        Option<?> before = scene.state(about);
        List<Recorded> recorded = commands.stream()
                .flatMap(command -> handling.apply(command).get().recorded().stream())
                .toList();
        String last = StoryTables.command(about.lifecycle(), commands.get(commands.size() - 1));
        scene.add(scene.done(scene.deed(actor, what, last, Optional.of(about)), "accepted", about, recorded, before));
    }

    /** Somebody looks whom the office has sent, whom those have sent, and so on. */
    void lookAtReferrals(Instant at, Actor actor, String text) {
        scene.setClock(at);
        List<String> links = process().customers().referrals(StoryCast.CUSTOMER).stream()
                .map(new CustomerNotes(words())::link)
                .toList();
        scene.add(StoryStep.read(scene.deed(actor, words().of(text), "referrals", Optional.empty()), links));
    }

    /** Somebody notes what a person allows; {@code about} is the prospect that it is told of. */
    void note(ProspectId about, PersonId person, Instant at, Actor actor, ConsentCommand<?> command, String text) {
        scene.setClock(at);
        StreamId prospect = new StreamId(StoryScene.PROSPECT, about.value());
        Option<?> before = scene.state(prospect);
        List<Recorded> recorded =
                process().consents().handle(person, command, actor).get().recorded();
        StoryDeed deed = scene.deed(
                actor,
                words().of(text),
                StoryTables.command(StoryScene.CONSENT, command),
                Optional.of(new StreamId(StoryScene.CONSENT, person.value())));
        scene.add(scene.done(deed, "accepted", prospect, recorded, before));
    }

    /** Nobody does anything until then, and what is due happens: one step for each event, its text found by the event. */
    void wait(Instant until) {
        time.until(until);
    }

    /**
     * Nobody does anything about the office as a customer, or about its order, until then. What is due on others happens
     * too, and is not told.
     */
    void waitForOffice(Instant until) {
        time.until(until, Set.of(StoryScene.ORDER, StoryScene.CUSTOMER));
    }

    /** Somebody looks what can be done about the office. */
    void look(Instant at, Actor actor, String text) {
        looks.options(at, actor, text);
    }

    /** Somebody looks what there is to do. */
    void lookAtWork(Instant at, Actor actor, String text) {
        looks.work(at, actor, text);
    }
}
