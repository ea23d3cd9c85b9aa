package org.dealwright.examples.story;

import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Choice;

/** The story as text, in lines of at most {@link Paragraph#WIDTH} characters. */
public final class StoryText {
    private static final String INDENT = "    ";

    private final StoryWords words;
    private final StringBuilder text = new StringBuilder();

    private StoryText(StoryWords words) {
        this.words = words;
    }

    /** The whole story. */
    public static String of(Story story) {
        StoryText printed = new StoryText(story.words());
        printed.beginning();
        int number = 0;
        String chapter = "";
        for (StoryStep step : story.steps()) {
            if (!step.deed().chapter().equals(chapter)) {
                chapter = step.deed().chapter();
                printed.heading(chapter);
            }
            printed.step(++number, step);
        }
        printed.end(story);
        printed.tally(story.handoffs());
        return printed.text.toString();
    }

    private void beginning() {
        String title = words.of("title");
        text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
        paragraph("", words.of("intro"));
    }

    private void heading(String chapter) {
        text.append('\n')
                .append(chapter)
                .append('\n')
                .append("-".repeat(chapter.length()))
                .append('\n');
    }

    private void step(int number, StoryStep step) {
        StoryDeed deed = step.deed();
        text.append('\n');
        paragraph("%2d. ".formatted(number), words.of(deed.at()) + ", " + deed.who() + ": " + deed.what());
        if (step.refusal().isPresent()) {
            paragraph(INDENT, words.of(step.outcome(), step.refusal().get()));
        } else if (!step.outcome().equals("looked")) {
            step.phase().ifPresent(phase -> paragraph(INDENT, reached(step.outcome(), phase)));
        }
        step.due().ifPresent(due -> paragraph(INDENT, words.of("due", words.of(due))));
        step.notes().forEach(note -> paragraph(INDENT, note));
        options(step.view().options());
        for (Section section : Section.values()) {
            tasks(section, step.view().tasks());
        }
    }

    private String reached(String outcome, StoryPhase phase) {
        return words.of(outcome, words.of("the." + phase.lifecycle()), words.word("phase", phase.name()));
    }

    /** What is open in one paragraph, then the others with their reasons; what nobody can do by hand is left out. */
    private void options(List<Choice> options) {
        String open = options.stream()
                .filter(Choice::isOpen)
                .map(choice -> words.word("command", choice.command()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            paragraph(INDENT + "+ ", open);
        }
        options.stream()
                .filter(choice -> !choice.isOpen() && isForPeople(choice))
                .forEach(choice ->
                        paragraph(INDENT + "- ", words.word("command", choice.command()) + ": " + why(choice)));
    }

    private static boolean isForPeople(Choice choice) {
        return choice.who().stream()
                .anyMatch(who -> !who.code().equals("system") && !who.code().equals("time"));
    }

    private String why(Choice choice) {
        return choice.obstacles().stream()
                .map(obstacle -> obstacle.explain(words.locale(), words.zone()))
                .collect(Collectors.joining(" "));
    }

    private void tasks(Section section, List<Task> tasks) {
        List<Task> its =
                tasks.stream().filter(task -> task.section() == section).toList();
        if (!its.isEmpty()) {
            paragraph(INDENT, words.of("section." + section));
        }
        its.forEach(task -> paragraph(
                INDENT + "- ",
                words.of(
                        "task",
                        words.name(task.stream()),
                        words.word("command", task.command()),
                        task.reason().explain(words.locale(), words.zone()))));
    }

    private void end(Story story) {
        StoryEnd end = new StoryEnd(words);
        listed(end.deal(story.deal()));
        listed(List.of(end.proposal(story.proposal())));
        listed(end.order(story.order()));
        listed(end.customer(story.customer(), story.referrals()));
    }

    /** The first as a paragraph, and the others below it. */
    private void listed(List<String> said) {
        text.append('\n');
        paragraph("", said.get(0));
        said.subList(1, said.size()).forEach(one -> paragraph(INDENT, one));
    }

    private void tally(HandoffTally handoffs) {
        text.append('\n');
        paragraph("", words.of("tally", handoffs.offered(), handoffs.lapsed(), handoffs.returned()));
    }

    private void paragraph(String before, String content) {
        text.append(Paragraph.hanging(before, content));
    }
}
