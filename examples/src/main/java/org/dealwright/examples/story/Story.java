package org.dealwright.examples.story;

import java.util.List;
import java.util.Locale;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;
import org.dealwright.api.ReferralLink;
import org.dealwright.closing.Order;
import org.dealwright.deal.Deal;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.proposal.Proposal;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.Customer;

/**
 * The customer for office supplies of {@code process.md}, "Needs": an office that prints 900 sheets a working day and
 * buys a quarter's supply, 113 reams. Ann finds and qualifies it; Dora takes it over at the third offer. Meanwhile the
 * same office turns up twice, somebody does not want to be called, and a colleague leaves. Dora shows the paper, calls in
 * a specialist, proposes, negotiates and wins; Nora takes the customer over. The office pays in four parts, one of them
 * late, complains and is won over again, goes on for another year, and sends the neighbours, who buy as well and
 * send somebody in their turn. In the end Mia looks after her team.
 */
public final class Story {
    private static final List<StoryChapter> CHAPTERS = List.of(
            new ColdCall(),
            new Conversation(),
            new KnownTwice(),
            new NoMeansNo(),
            new UnansweredOffer(),
            new Leaving(),
            new SecondExecutive(),
            new Demonstration(),
            new CalledIn(),
            new TwoProposals(),
            new Negotiation(),
            new InTheWay(),
            new HandedOver(),
            new WorthSomething(),
            new FourParts(),
            new HowTheyFare(),
            new PaidLate(),
            new LeftDownstairs(),
            new PaidInFull(),
            new AnotherYear(),
            new SentByThem(),
            new NextDoor(),
            new AwayForAMonth(),
            new WhatTheyNeed(),
            new WellDone(),
            new WhatItPays());

    private final StoryWords words;
    private final StoryStage stage;

    private Story(Locale locale, Journal journal) {
        words = new StoryWords(locale, StoryScene.ZONE);
        stage = new StoryStage(words, journal);
    }

    /** Plays the story from its beginning, with a clock of its own: every time the same. */
    public static Story told(Locale locale) {
        return told(locale, new InMemoryJournal());
    }

    /**
     * Plays it, recorded in a journal.
     *
     * @param journal one that holds nothing yet
     */
    public static Story told(Locale locale, Journal journal) {
        Story story = new Story(locale, journal);
        CHAPTERS.forEach(story.stage::play);
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
                stage.process().prospects().find(StoryCast.OFFICE).get();
    }

    HandoffTally handoffs() {
        return prospect().dossier().handoffs();
    }

    /** Won, as the story ends. */
    Deal.Won deal() {
        return (Deal.Won) stage.process().deals().find(prospect().deal().get()).get();
    }

    /** What was agreed on. */
    Proposal.Accepted proposal() {
        return (Proposal.Accepted)
                stage.process().proposals().find(deal().proposal().get()).get();
    }

    /** Using what they bought, as the story ends. */
    Customer.Active customer() {
        return (Customer.Active)
                stage.process().customers().find(StoryCast.CUSTOMER).get();
    }

    /** Whom the office has sent, whom those have sent, and so on. */
    List<ReferralLink> referrals() {
        return stage.process().customers().referrals(StoryCast.CUSTOMER);
    }

    /** Paid, as the story ends. */
    Order.Settled order() {
        return (Order.Settled) stage.process()
                .orders()
                .find(deal().dossier().outlook().orders().head().order())
                .get();
    }
}
