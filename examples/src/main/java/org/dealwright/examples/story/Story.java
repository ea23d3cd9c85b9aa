package org.dealwright.examples.story;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.SALES_DEVELOPMENT_REP;
import static org.dealwright.process.Role.SALES_MANAGER;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.Deal;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Research;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * The customer for office supplies of {@code process.md}, "Needs": an office that prints 900 sheets a working day and
 * buys a quarter's supply, 113 reams. Ann finds and qualifies it; Bob takes it over at the third offer.
 */
public final class Story {
    private static final MemberId BOBS_ID = new MemberId("bob");
    private static final Actor ANN = Actor.of(new MemberId("ann"), SALES_DEVELOPMENT_REP);
    private static final Actor CARL = Actor.of(new MemberId("carl"), SALES_DEVELOPMENT_REP);
    private static final Actor BOB = Actor.of(BOBS_ID, ACCOUNT_EXECUTIVE);
    private static final Actor MIA = Actor.of(new MemberId("mia"), SALES_MANAGER);
    /** A Monday. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private final StoryWords words;
    private final StoryStage stage;

    private Story(Locale locale) {
        words = new StoryWords(locale, StoryStage.ZONE);
        stage = new StoryStage(words);
    }

    /** Plays the story from its beginning, with a clock of its own: every time the same. */
    public static Story told(Locale locale) {
        Story story = new Story(locale);
        story.firstContact();
        story.conversation();
        story.qualification();
        story.offerNobodyAnswers();
        story.offerThatIsReturned();
        story.offerThatIsAccepted();
        return story;
    }

    StoryWords words() {
        return words;
    }

    List<StoryStep> steps() {
        return List.copyOf(stage.steps());
    }

    Prospect.HandedOff prospect() {
        return (Prospect.HandedOff)
                stage.process().prospects().find(StoryStage.OFFICE).get();
    }

    HandoffTally handoffs() {
        return prospect().dossier().handoffs();
    }

    Deal.Discovering deal() {
        return (Deal.Discovering)
                stage.process().deals().find(prospect().deal().get()).get();
    }

    private void firstContact() {
        ProspectCommand.Identify identify = new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL));
        stage.act(at(0, 9, 0), MIA, identify.of(new CompanyId("forty-desks")), "identify");
        stage.act(at(0, 9, 10), ANN, new ProspectCommand.Claim(), "claim");
        find(at(0, 9, 40), FindingTopic.SIZE, EvidenceSource.WEBSITE, "finding.size", "research");
        stage.act(at(0, 9, 45), ANN, new Qualify(), "qualify-too-early");
        stage.act(at(0, 10, 0), ANN, call(TouchOutcome.NO_ANSWER), "call-unanswered");
    }

    private void conversation() {
        stage.act(at(1, 10, 30), ANN, call(TouchOutcome.ANSWERED), "call-answered");
        FindingTopic consumption = new FindingTopic("paper-consumption");
        find(at(1, 10, 40), consumption, EvidenceSource.CALL, "finding.consumption", "write-down");
        stage.act(
                at(1, 10, 50),
                CARL,
                new ProspectCommand.Disqualify(DisqualificationReason.OUT_OF_TERRITORY),
                "stranger");
        assess(at(1, 11, 0), "need", EvidenceSource.CALL);
        assess(at(1, 11, 5), "budget", EvidenceSource.CALL);
        stage.act(at(1, 11, 10), ANN, new Qualify(), "qualify-too-little");
        stage.look(at(1, 11, 15), ANN, "look");
    }

    private void qualification() {
        LogTouch meeting = new LogTouch(Channel.MEETING, Direction.OUTBOUND, TouchOutcome.ANSWERED);
        stage.act(at(4, 10, 0), ANN, meeting, "meeting");
        assess(at(4, 11, 0), "authority", EvidenceSource.MEETING);
        assess(at(4, 11, 5), "timing", EvidenceSource.MEETING);
        stage.act(at(4, 11, 10), ANN, new Qualify(), "qualify");
    }

    private void offerNobodyAnswers() {
        stage.act(at(4, 14, 50), ANN, offer(new MemberId("ann")), "offer-to-herself");
        stage.act(at(4, 15, 0), ANN, offer(BOBS_ID), "offer");
        stage.wait(at(7, 15, 30), "lapse");
        stage.act(at(7, 15, 30), BOB, new ProspectCommand.AcceptHandoff(), "accept-too-late");
    }

    private void offerThatIsReturned() {
        stage.act(at(7, 15, 40), ANN, offer(BOBS_ID), "offer-again");
        String words = this.words.of("return.words");
        stage.act(
                at(8, 9, 30),
                BOB,
                new ProspectCommand.ReturnHandoff(ReturnReason.INCOMPLETE, Option.of(words)),
                "return",
                words);
    }

    private void offerThatIsAccepted() {
        stage.act(at(8, 10, 0), ANN, call(TouchOutcome.ANSWERED), "call-about-delivery");
        find(at(8, 10, 10), new FindingTopic("delivery"), EvidenceSource.CALL, "finding.delivery", "write-down");
        stage.act(at(8, 10, 15), ANN, new Qualify(), "qualify-again");
        stage.act(at(8, 10, 30), ANN, offer(BOBS_ID), "offer-complete");
        stage.act(at(8, 11, 0), BOB, new ProspectCommand.AcceptHandoff(), "accept");
    }

    private void find(Instant at, FindingTopic topic, EvidenceSource source, String finding, String text) {
        String found = words.of(finding);
        stage.act(at, ANN, new Research(topic, found, source), text, found);
    }

    private void assess(Instant at, String criterion, EvidenceSource source) {
        stage.act(at, ANN, new Assess(criterion, Answer.YES, source), "assess." + criterion);
    }

    private static LogTouch call(TouchOutcome outcome) {
        return new LogTouch(Channel.PHONE, Direction.OUTBOUND, outcome);
    }

    private OfferHandoff offer(MemberId to) {
        return new OfferHandoff(
                to,
                words.of("package.summary"),
                List.of(words.of("package.promised.1"), words.of("package.promised.2")),
                words.of("package.next-step"));
    }

    private static Instant at(int day, int hour, int minute) {
        return FIRST_DAY
                .plusDays(day)
                .atTime(hour, minute)
                .atZone(StoryStage.ZONE)
                .toInstant();
    }
}
