package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BANK;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.contact.Channel;
import org.dealwright.id.PersonId;
import org.dealwright.retention.Pulse;
import org.dealwright.retention.SuccessCommand.CheckIn;

/** The order is paid, until nothing is owed. */
final class PaidInFull implements StoryChapter {
    private static final Option<PersonId> HEAD = Option.some(HEAD_OF_ADMINISTRATION);

    @Override
    public String title() {
        return "chapter.paid-in-full";
    }

    @Override
    public void play(StoryStage stage) {
        stage.act(at(217, 9, 0), BANK, FourParts.payment(3, "672.79"), "pay.third");
        String note = stage.words().of("check-in.third-printer");
        CheckIn checkIn = new CheckIn(Channel.PHONE, HEAD, Pulse.GOOD, Option.some(note));
        stage.act(at(238, 10, 0), NORA, checkIn, "check-in-third-printer", note);
        CheckIn again = new CheckIn(Channel.PHONE, HEAD, Pulse.GOOD, Option.none());
        stage.act(at(282, 10, 0), NORA, again, "check-in-before-christmas");
        stage.act(at(308, 9, 0), BANK, FourParts.payment(4, "672.79"), "pay.last");
        stage.waitForOffice(at(308, 9, 0));
    }
}
