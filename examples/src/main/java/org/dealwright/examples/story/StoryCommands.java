package org.dealwright.examples.story;

import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/** Commands that the story gives more than once. */
final class StoryCommands {
    private StoryCommands() {}

    /** A call to them. */
    static LogTouch call(TouchOutcome outcome) {
        return new LogTouch(Channel.PHONE, Direction.OUTBOUND, outcome);
    }

    /** The office is what the criterion asks for. */
    static Assess yes(String criterion, EvidenceSource source) {
        return new Assess(criterion, Answer.YES, source);
    }

    /** Something found out. */
    static Research found(String topic, String text, EvidenceSource source) {
        return new Research(new FindingTopic(topic), text, source);
    }

    /** The office with everything that was promised, offered to a member. */
    static OfferHandoff offer(MemberId to, StoryWords words) {
        return new OfferHandoff(
                to,
                words.of("package.summary"),
                List.of(words.of("package.promised.1"), words.of("package.promised.2")),
                words.of("package.next-step"));
    }
}
