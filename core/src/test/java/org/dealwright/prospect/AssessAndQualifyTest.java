package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.terms;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.evidence;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.qualification.Framework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessAndQualifyTest {
    /** One criterion that must be met, one that helps; either alone is not enough. */
    private static final Framework TWO = new Framework(
            "two",
            List.of(
                    new Criterion("need", 60, true, List.of(Answer.YES, Answer.NO), List.of(Answer.YES)),
                    Criterion.wanted("money", 40)),
            100);

    private static final ProspectPolicy POLICY =
            ProspectPolicy.builder().framework(TWO).build();

    private static ProspectCommand.Assess assess(String criterion, Answer answer) {
        return new ProspectCommand.Assess(criterion, answer, EvidenceSource.CALL);
    }

    private static Term criterion(String code) {
        return new Term("criterion", code);
    }

    @Test
    void evidence_is_kept() {
        Prospect after = given(ProspectHistory.owned().answered())
                .when(assess("budget", Answer.PARTLY))
                .expect(new ProspectEvent.Assessed(
                        hour(2), Option.of(ANNA), evidence("budget", Answer.PARTLY, hour(2)), false));

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(hour(1), after.since());
        assertEquals(
                io.vavr.collection.List.of(evidence("budget", Answer.PARTLY, hour(2))),
                after.dossier().assessment().evidence());
    }

    @Test
    void evidence_found_earlier_keeps_its_date() {
        Instant lastYear = Instant.parse("2025-05-05T05:05:05Z");
        given(ProspectHistory.owned().answered())
                .when(new ProspectCommand.Assess("need", Answer.YES, EvidenceSource.EMAIL, Option.of(lastYear)))
                .expect(new ProspectEvent.Assessed(
                        hour(2),
                        Option.of(ANNA),
                        new Evidence("need", Answer.YES, EvidenceSource.EMAIL, lastYear),
                        false));
    }

    @Test
    void evidence_cannot_come_from_the_future() {
        Instant future = hour(2).plusNanos(1);
        given(ProspectHistory.owned().answered())
                .when(new ProspectCommand.Assess("need", Answer.YES, EvidenceSource.EMAIL, Option.of(future)))
                .invalid(Violation.showing("foundAt", "out-of-range", future.toString(), Situation.EARLIEST, hour(2)));
    }

    @Test
    void an_unknown_criterion_is_refused_with_those_that_are_known() {
        given(ProspectHistory.owned().answered())
                .when(assess("colour", Answer.YES))
                .invalid(Violation.showing(
                        "criterion",
                        "not-known",
                        "colour",
                        terms("criterion", "authority", "budget", "need", "timing")));
    }

    @Test
    void an_unknown_answer_is_refused_with_those_that_are_known() {
        given(ProspectHistory.owned().answered())
                .under(POLICY)
                .when(assess("need", Answer.PARTLY))
                .invalid(Violation.showing("answer", "not-known", "partly", terms("answer", "no", "unknown", "yes")));
    }

    @Test
    void new_evidence_for_a_criterion_replaces_what_was_known_of_it() {
        Prospect after = given(ProspectHistory.owned()
                        .answered()
                        .assessed("budget", Answer.NO, false)
                        .assessed("need", Answer.YES, false))
                .when(assess("budget", Answer.YES))
                .accepted();

        assertEquals(
                io.vavr.collection.List.of(
                        evidence("budget", Answer.YES, hour(4)), evidence("need", Answer.YES, hour(3))),
                after.dossier().assessment().evidence());
    }

    @Test
    void the_last_piece_of_evidence_that_was_missing_makes_the_verdict_positive() {
        Prospect after = given(ProspectHistory.owned().answered().assessed("need", Answer.YES, false))
                .under(POLICY)
                .when(assess("money", Answer.YES))
                .expect(new ProspectEvent.Assessed(
                        hour(3), Option.of(ANNA), evidence("money", Answer.YES, hour(3)), true));

        assertInstanceOf(Prospect.Engaged.class, after);
    }

    @Test
    void a_qualified_prospect_stays_qualified_while_the_verdict_holds() {
        Prospect after = given(ProspectHistory.to("qualified", true))
                .when(assess("need", Answer.YES))
                .expect(new ProspectEvent.Assessed(
                        hour(7), Option.of(ANNA), evidence("need", Answer.YES, hour(7)), true));

        assertInstanceOf(Prospect.Qualified.class, after);
        assertEquals(hour(6), after.since());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "partly", "unknown"})
    void a_qualified_prospect_goes_back_to_engaged_when_the_verdict_no_longer_holds(String answer) {
        Prospect after = given(ProspectHistory.to("qualified", true))
                .when(assess("need", new Answer(answer)))
                .expect(new ProspectEvent.Assessed(
                        hour(7), Option.of(ANNA), evidence("need", new Answer(answer), hour(7)), false));

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(hour(7), after.since());
        assertEquals(
                evidence("need", new Answer(answer), hour(7)),
                after.dossier().assessment().of("need").get());
    }

    @Test
    void a_verdict_lost_by_evidence_entered_late_does_not_make_the_phase_begin_before_the_one_it_follows() {
        Prospect after = given(ProspectHistory.to("qualified", true))
                .at(hour(6).minusSeconds(1))
                .when(assess("need", Answer.NO))
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(hour(6), after.since());
    }

    @Test
    void a_verdict_is_not_given_before_its_evidence_was_found() {
        given(ProspectHistory.owned().answered().assessedInFull())
                .at(hour(2))
                .when(new ProspectCommand.Qualify())
                .refused("prospect.before-its-evidence", hour(2), hour(5));
    }

    @Test
    void evidence_older_than_what_is_known_does_not_undo_it() {
        Prospect after = given(ProspectHistory.to("qualified", true))
                .when(new ProspectCommand.Assess("need", Answer.NO, EvidenceSource.CALL, Option.of(hour(1))))
                .accepted();

        assertInstanceOf(Prospect.Qualified.class, after);
        assertEquals(Answer.YES, after.dossier().assessment().of("need").get().answer());
    }

    @Test
    void every_criterion_met_qualifies() {
        ProspectHistory history = ProspectHistory.owned().answered().assessedInFull();
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .when(new ProspectCommand.Qualify())
                .expect(new ProspectEvent.Qualified(hour(6), Option.of(ANNA), "bant", 100));

        assertInstanceOf(Prospect.Qualified.class, after);
        assertEquals(hour(6), after.since());
        assertEquals(before.dossier(), after.dossier());
    }

    @Test
    void the_score_reached_is_recorded() {
        Framework most = new Framework("most", TWO.criteria(), 60);
        given(ProspectHistory.owned().answered().assessed("need", Answer.YES, true))
                .under(ProspectPolicy.builder().framework(most).build())
                .when(new ProspectCommand.Qualify())
                .expect(new ProspectEvent.Qualified(hour(3), Option.of(ANNA), "most", 60));
    }

    @Test
    void every_criterion_missing_or_failing_is_listed() {
        given(ProspectHistory.owned()
                        .answered()
                        .assessed("authority", Answer.NO, false)
                        .assessed("timing", Answer.PARTLY, false)
                        .assessed("need", Answer.YES, false))
                .when(new ProspectCommand.Qualify())
                .refused(
                        "prospect.not-qualified",
                        new Term("framework", "bant"),
                        25,
                        100,
                        List.of(criterion("budget")),
                        List.of(criterion("authority"), criterion("timing")));
    }

    @Test
    void without_evidence_everything_is_missing_and_nothing_fails() {
        given(ProspectHistory.owned().answered())
                .when(new ProspectCommand.Qualify())
                .refused(
                        "prospect.not-qualified",
                        new Term("framework", "bant"),
                        0,
                        100,
                        List.of(criterion("budget"), criterion("authority"), criterion("need"), criterion("timing")),
                        List.of());
    }

    @Test
    void an_unknown_answer_is_missing_and_never_a_no() {
        given(ProspectHistory.owned().answered().assessed("need", Answer.UNKNOWN, false))
                .under(POLICY)
                .when(new ProspectCommand.Qualify())
                .refused(
                        "prospect.not-qualified",
                        new Term("framework", "two"),
                        0,
                        100,
                        List.of(criterion("need"), criterion("money")),
                        List.of());
    }

    @Test
    void a_prospect_is_not_qualified_before_it_was_engaged() {
        given(ProspectHistory.owned().answered().assessedInFull())
                .at(hour(1).minusNanos(1))
                .when(new ProspectCommand.Qualify())
                .refused("before-its-phase", hour(1).minusNanos(1), hour(1));
        given(ProspectHistory.owned().answered().assessedInFull())
                .at(hour(5))
                .when(new ProspectCommand.Qualify())
                .accepted();
    }
}
