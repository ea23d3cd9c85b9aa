package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.dealwright.contact.People;
import org.dealwright.contact.Silence;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.Attributes;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Assessment;
import org.junit.jupiter.api.Test;

/** Phases as somebody builds them who keeps state in rows. */
class StateOfOnesOwnTest {
    private static final Profile PROFILE = new Profile(
            CompanyIdentity.unknown(), Option.none(), Option.none(), List.empty(), Attributes.none(), Option.none());

    @Test
    void a_dossier_is_built_from_what_is_known() {
        People people = People.none().with(new Stakeholder(ProspectHistory.PAT, java.util.List.of()));
        Outreach outreach = new Outreach(2, 1, Option.of(MONDAY_AT_NINE));
        Assessment assessment = Assessment.empty().with(ProspectHistory.evidence("need", Answer.YES, MONDAY_AT_NINE));
        Needs needs = Needs.of(List.of(Need.of(
                new NeedId("n-1"),
                NeedKind.MUST,
                new NeedTopic("paper"),
                new Statement(Option.none(), "80 g", Option.none(), Option.of(hour(1))))));
        Silence silence = new Silence(hour(2), Option.of(MONDAY_AT_NINE), Option.none());
        HandoffTally tally = new HandoffTally(1, 1, 0, 0);

        Dossier dossier = Dossier.of(PROFILE, Option.of(ANNA), MONDAY_AT_NINE)
                .with(people)
                .with(outreach)
                .with(needs)
                .with(assessment)
                .with(tally)
                .with(silence)
                .with(BELA);

        assertEquals(PROFILE, dossier.profile());
        assertEquals(Option.of(BELA), dossier.owner());
        assertEquals(people, dossier.people());
        assertEquals(outreach, dossier.outreach());
        assertEquals(needs, dossier.needs());
        assertEquals(assessment, dossier.assessment());
        assertEquals(tally, dossier.handoffs());
        assertEquals(silence, dossier.silence());
    }

    @Test
    void a_phase_to_go_back_to_takes_the_same_dossier() {
        Dossier before = Dossier.of(PROFILE, Option.of(ANNA), MONDAY_AT_NINE);
        Dossier now = before.with(new Outreach(1, 0, Option.of(hour(1))));
        Prospect.Working was = new Prospect.Working(before, MONDAY_AT_NINE);

        Prospect.Nurturing resting =
                new Prospect.Nurturing(before, hour(1), Option.none(), Option.none(), was).with(now);
        Prospect.Disqualified ended = new Prospect.Disqualified(before, hour(1), Option.none(), was).with(now);

        assertEquals(new Prospect.Working(now, MONDAY_AT_NINE), resting.was());
        assertEquals(new Prospect.Working(now, MONDAY_AT_NINE), ended.was());
    }

    @Test
    void a_prospect_follows_from_nothing_as_from_a_phase() {
        java.util.List<ProspectEvent> events = ProspectHistory.owned().tried().events();

        Prospect first = ProspectLifecycle.table().follow(Option.none(), events.get(0));
        Prospect second = ProspectLifecycle.table().follow(Option.of(first), events.get(1));

        assertEquals(MONDAY_AT_NINE, ((Prospect.Identified) first).since());
        assertEquals(hour(1), ((Prospect.Working) second).since());
    }
}
