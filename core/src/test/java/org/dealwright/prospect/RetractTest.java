package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.need.NeedId;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.ProspectCommand.Retract;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;

class RetractTest {
    private static final Retractable SIZE = new Retractable.Finding(FindingTopic.SIZE);
    private static final Retractable BUDGET = new Retractable.Evidence("budget");
    private static final Retractable PAPER = new Retractable.Need(new NeedId("cili"));

    private static Retract retract(Retractable fact) {
        return new Retract(fact, "it was another company");
    }

    private static ProspectEvent retracted(Retractable fact, Instant at, boolean undoesVerdict) {
        return new ProspectEvent.Retracted(at, Option.of(ANNA), fact, "it was another company", undoesVerdict);
    }

    private static ProspectHistory researched(FindingTopic... topics) {
        ProspectHistory history = ProspectHistory.owned();
        for (FindingTopic topic : topics) {
            history.then(new ProspectEvent.Researched(
                    history.next(),
                    Option.of(ANNA),
                    new Finding(topic, "40 people", EvidenceSource.CALL, history.next())));
        }
        return history;
    }

    private static ProspectHistory qualified() {
        return ProspectHistory.to("qualified", true);
    }

    @Test
    void a_finding_is_named_by_its_topic_and_the_others_stay() {
        Prospect after = given(researched(FindingTopic.SIZE, FindingTopic.FIT))
                .when(retract(SIZE))
                .expect(retracted(SIZE, hour(3), false));

        assertEquals(
                java.util.List.of(FindingTopic.FIT),
                after.dossier().profile().findings().map(Finding::topic).asJava());
    }

    @Test
    void a_need_is_named_by_its_identifier_which_is_free_again() {
        ProspectHistory history = ProspectHistory.owned().needRecorded();
        Prospect after = given(history).when(retract(PAPER)).expect(retracted(PAPER, hour(2), false));

        assertTrue(after.dossier().needs().asList().isEmpty());
        given(history.then(retracted(PAPER, hour(2), false)))
                .when(ProspectCommands.command("record-need"))
                .accepted();
    }

    @Test
    void evidence_is_named_by_its_criterion_and_is_unknown_again() {
        Prospect after = given(ProspectHistory.owned().answered().assessed("budget", Answer.YES, false))
                .when(retract(BUDGET))
                .expect(retracted(BUDGET, hour(3), false));

        assertEquals(Option.none(), after.dossier().assessment().of("budget"));
    }

    @Test
    void what_was_never_recorded_cannot_be_retracted() {
        given(ProspectHistory.owned())
                .when(retract(SIZE))
                .refused("prospect.not-recorded", new Term("fact", "finding"), "size");
        given(ProspectHistory.owned())
                .when(retract(PAPER))
                .refused("prospect.not-recorded", new Term("fact", "need"), "cili");
        given(ProspectHistory.owned())
                .when(retract(BUDGET))
                .refused("prospect.not-recorded", new Term("fact", "evidence"), "budget");
    }

    @Test
    void nothing_is_retracted_twice() {
        given(ProspectHistory.owned().needRecorded().then(retracted(PAPER, hour(2), false)))
                .when(retract(PAPER))
                .refused("prospect.not-recorded", new Term("fact", "need"), "cili");
    }

    @Test
    void evidence_on_which_the_verdict_rests_leads_back_to_engaged() {
        Instant at = qualified().next();
        Prospect after = given(qualified()).when(retract(BUDGET)).expect(retracted(BUDGET, at, true));

        assertEquals(at, assertInstanceOf(Prospect.Engaged.class, after).since());
        assertEquals(Option.none(), after.dossier().assessment().of("budget"));
    }

    @Test
    void anything_else_leaves_a_qualified_prospect_qualified() {
        ProspectHistory history = qualified().needRecorded();
        Prospect after = given(history).when(retract(PAPER)).expect(retracted(PAPER, history.next(), false));

        assertInstanceOf(Prospect.Qualified.class, after);
    }

    @Test
    void a_qualified_prospect_at_rest_is_resumed_as_engaged_once_its_verdict_does_not_hold() {
        ProspectHistory history = qualified().nurtured();
        Prospect after = given(history).when(retract(BUDGET)).expect(retracted(BUDGET, history.next(), true));

        assertInstanceOf(Prospect.Nurturing.class, after);
        assertInstanceOf(
                Prospect.Engaged.class,
                given(history.then(retracted(BUDGET, history.next(), true)).resumed())
                        .phase());
    }

    @Test
    void evidence_is_not_taken_away_under_an_open_offer() {
        given(ProspectHistory.to("handoff-offered", true)).when(retract(BUDGET)).refused("prospect.evidence-offered");
    }

    @Test
    void a_need_is_not_taken_away_under_an_open_offer() {
        ProspectHistory history = ProspectHistory.to("handoff-offered", true).needRecorded();
        given(history).when(retract(PAPER)).refused("prospect.need-offered");
        given(history.withdrawn()).when(retract(PAPER)).accepted();
    }

    @Test
    void a_retraction_says_why() {
        given(ProspectHistory.owned().needRecorded())
                .when(new Retract(PAPER, " "))
                .invalid(Violation.of("reason", "blank"));
    }
}
