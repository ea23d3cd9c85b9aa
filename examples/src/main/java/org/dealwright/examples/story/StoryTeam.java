package org.dealwright.examples.story;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.ItemOutcome;
import org.dealwright.api.Recorded;
import org.dealwright.api.Refusal;
import org.dealwright.api.StreamId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.OpenWork;

/** What is done about the story's team, where it is more than one command, or somebody only looks. Not thread-safe. */
final class StoryTeam {
    private final StoryScene scene;

    StoryTeam(StoryScene scene) {
        this.scene = scene;
    }

    /**
     * A command about one of several members.
     *
     * @param about whom
     * @param note what it says of them, in words
     */
    record Entry(MemberId about, MemberCommand<?> command, String note) {}

    /** Every prospect of a member's is passed on, in one command. */
    void passOn(MemberId from, MemberId to, Instant at, Actor actor, String text) {
        scene.setClock(at);
        List<ItemOutcome<ProspectId, Prospect>> passed =
                scene.process().prospects().reassignAll(from, to, actor);
        List<String> whose = passed.stream()
                .map(one -> passed(new StreamId(StoryScene.PROSPECT, one.id().value())))
                .toList();
        List<String> events = passed.stream()
                .flatMap(one -> one.outcome().get().recorded().stream())
                .map(StoryTables::event)
                .toList();
        String command = StoryTables.command(StoryScene.PROSPECT, new ProspectCommand.Reassign(to));
        scene.add(StoryStep.together(deed(actor, text, command), whose, events));
    }

    private String passed(StreamId what) {
        return scene.words().of("note.passed-on", scene.words().name(what));
    }

    /** The same command about several members, one after the other; all of them are accepted. */
    void enter(Instant at, Actor actor, String text, List<Entry> entries) {
        scene.setClock(at);
        List<String> events = new ArrayList<>();
        for (Entry entry : entries) {
            scene.process().team().handle(entry.about(), entry.command(), actor).get().recorded().stream()
                    .map(StoryTables::event)
                    .forEach(events::add);
        }
        String command = StoryTables.command(StoryScene.MEMBER, entries.get(0).command());
        scene.add(StoryStep.together(
                deed(actor, text, command), entries.stream().map(Entry::note).toList(), events));
    }

    /** Somebody looks what a member has open. */
    void lookAtOpenWork(MemberId whose, Instant at, Actor actor, String text) {
        scene.setClock(at);
        List<String> notes = scene.process().team().openWork(whose).stream()
                .map(work -> scene.words()
                        .of(
                                "note.open-work",
                                name(work),
                                scene.words().word(work.involvement().term())))
                .toList();
        scene.add(StoryStep.read(deed(actor, text, "open-work"), notes));
    }

    private String name(OpenWork work) {
        return scene.words().name(new StreamId(work.lifecycle(), work.id()));
    }

    /** All that a member has open is handed over, whatever life cycle it is of, or nothing is. */
    void handOver(MemberId from, MemberId to, Instant at, Actor actor, String text) {
        scene.setClock(at);
        StoryDeed deed = deed(actor, text, "hand-over");
        Either<Refusal, List<Recorded>> passed = scene.process().team().reassignAll(from, to, actor);
        scene.add(
                passed.isLeft()
                        ? StoryStep.refused(
                                deed,
                                Optional.empty(),
                                passed.getLeft().explain(scene.words().locale(), StoryScene.ZONE))
                        : StoryStep.together(
                                deed,
                                passed.get().stream()
                                        .map(one -> passed(one.stream()))
                                        .distinct()
                                        .toList(),
                                passed.get().stream().map(StoryTables::event).toList()));
    }

    /** Somebody looks at something about the team, and reads it. */
    void look(Instant at, Actor actor, String text, String what, List<String> notes) {
        scene.setClock(at);
        scene.add(StoryStep.read(deed(actor, text, what), notes));
    }

    /** Something that somebody typed is not taken. */
    void refuse(Instant at, Actor actor, String text, String what, Rejection why) {
        scene.setClock(at);
        scene.add(StoryStep.refused(
                deed(actor, text, what),
                Optional.empty(),
                why.explain(scene.words().locale(), StoryScene.ZONE)));
    }

    private StoryDeed deed(Actor actor, String text, String command) {
        return scene.deed(actor, scene.words().of(text), command, Optional.empty());
    }
}
