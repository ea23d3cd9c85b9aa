package org.dealwright.examples.story;

import java.util.stream.Collectors;
import org.dealwright.deal.Deal;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.handoff.HandoffPackage;
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
        for (StoryStep step : story.steps()) {
            printed.step(++number, step);
        }
        printed.deal(story.deal());
        printed.tally(story.handoffs());
        return printed.text.toString();
    }

    private void beginning() {
        String title = words.of("title");
        text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
        paragraph("", words.of("intro"));
    }

    private void step(int number, StoryStep step) {
        text.append('\n');
        paragraph("%2d. ".formatted(number), words.of(step.at()) + ", " + step.who() + ": " + step.what());
        if (!step.options().isEmpty()) {
            step.options().forEach(this::option);
            return;
        }
        if (step.refusal().isPresent()) {
            paragraph(INDENT, words.of(step.outcome(), step.refusal().get()));
            return;
        }
        paragraph(INDENT, words.of(step.outcome(), words.word("phase", step.phase())));
        step.due().ifPresent(due -> paragraph(INDENT, words.of("due", words.of(due))));
        if (step.events().size() > 1) {
            paragraph(INDENT, words.of("by-itself"));
        }
    }

    private void option(Choice choice) {
        String what = words.word("command", choice.command());
        String why = choice.obstacles().stream()
                .map(obstacle -> obstacle.explain(words.locale(), words.zone()))
                .collect(Collectors.joining(" "));
        paragraph(INDENT + (choice.isOpen() ? "+ " : "- "), choice.isOpen() ? what : what + ": " + why);
    }

    private void deal(Deal.Discovering deal) {
        text.append('\n');
        paragraph(
                "",
                words.of(
                        "deal",
                        words.of("who." + deal.owner().value()),
                        words.word("phase", "discovering"),
                        words.of(deal.since())));
        HandoffPackage contents = deal.contents().get();
        paragraph(INDENT, words.of("deal.summary", contents.summary()));
        String criteria = contents.evidence().stream()
                .map(evidence -> words.word("criterion", evidence.criterion()))
                .sorted()
                .collect(Collectors.joining(", "));
        paragraph(INDENT, words.of("deal.evidence", criteria));
        contents.promised().forEach(promise -> paragraph(INDENT, words.of("deal.promised", promise)));
        paragraph(INDENT, words.of("deal.next-step", contents.nextStep()));
    }

    private void tally(HandoffTally handoffs) {
        text.append('\n');
        paragraph("", words.of("tally", handoffs.offered(), handoffs.lapsed(), handoffs.returned()));
    }

    private void paragraph(String before, String content) {
        text.append(Paragraph.hanging(before, content));
    }
}
