package org.dealwright.examples.story;

import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.api.Recorded;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Command;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;
import org.dealwright.process.Transition;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberLifecycle;

/** The tables of the life cycles that the story leads through, and the stable names that they give. */
final class StoryTables {
    private StoryTables() {}

    /** The command's name. */
    static String command(String lifecycle, Command<?> command) {
        return names(lifecycle).command(command.getClass());
    }

    /** The phase's name. */
    static String phase(String lifecycle, Object phase) {
        return names(lifecycle).phase(phase.getClass());
    }

    /** The event's name, with its life cycle before it. */
    static String event(Recorded recorded) {
        return names(recorded.stream().lifecycle()).event(recorded.event().getClass());
    }

    /** What time gives by itself, so that the event happens; empty where something else makes it happen. */
    static Optional<String> commandOfTime(Recorded recorded) {
        String event = event(recorded);
        return table(recorded.stream().lifecycle()).transitions().stream()
                .filter(row -> row.timed() && row.event().equals(event))
                .findFirst()
                .map(Transition::command);
    }

    private static Names names(String lifecycle) {
        return table(lifecycle).names();
    }

    private static Lifecycle<?, ?, ?> table(String lifecycle) {
        return Stream.of(
                        ProspectLifecycle.table(),
                        DealLifecycle.table(),
                        ProposalLifecycle.table(),
                        OrderLifecycle.table(),
                        CustomerLifecycle.table(),
                        MemberLifecycle.table(),
                        ConsentLifecycle.table())
                .filter(table -> table.names().lifecycle().equals(lifecycle))
                .findFirst()
                .orElseThrow();
    }
}
