package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.PAT;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Fact;
import org.dealwright.process.Reason;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.junit.jupiter.api.Test;

/** Contact that was made is a fact, and always recorded; what it broke is marked. */
class TouchMarksTest {
    private static final LogTouch CALL = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER);

    private static ContactAnswer refused(ContactQuestion about) {
        return ContactAnswer.refused(Reason.of(
                "consent.withdrawn-once",
                about.channel().term(),
                about.purpose().term()));
    }

    /** A call at eleven on Monday, after which there is a pause of two days. */
    private static ProspectHistory called() {
        return ProspectHistory.owned().firstStepPlanned(hour(1)).tried();
    }

    private static List<TouchMark> marks(ProspectFixture fixture, LogTouch touch) {
        return fixture.when(touch).accepted(ProspectEvent.TouchLogged.class).marks();
    }

    @Test
    void a_touch_against_consent_is_recorded_in_every_phase_and_marked() {
        for (String phase : Matrix.PHASES) {
            if (!phase.equals("new")) {
                ProspectHistory history = ProspectHistory.to(phase, true);
                given(history)
                        .whereConsentSays(TouchMarksTest::refused)
                        .when(CALL.with(PAT))
                        .expect(new ProspectEvent.TouchLogged(
                                history.next(),
                                Option.of(ANNA),
                                Channel.PHONE,
                                Direction.OUTBOUND,
                                TouchOutcome.NO_ANSWER,
                                Option.of(PAT),
                                List.of(TouchMark.AGAINST_CONSENT)));
            }
        }
    }

    @Test
    void a_touch_that_consent_allows_is_not_marked() {
        assertEquals(List.of(), marks(given(ProspectHistory.owned()), CALL.with(PAT)));
    }

    @Test
    void whoever_turns_to_us_breaks_nothing() {
        LogTouch theirs = new LogTouch(Channel.EMAIL, Direction.INBOUND, TouchOutcome.ANSWERED).with(PAT);

        assertEquals(List.of(), marks(given(called()).whereConsentSays(TouchMarksTest::refused), theirs));
    }

    @Test
    void consent_is_asked_only_of_somebody_whom_we_turned_to() {
        Option<Prospect> prospect = Option.of(given(called()).phase());
        ProspectPolicy policy = ProspectPolicy.defaults();

        assertEquals(
                List.of(new Fact.Question<>(
                        ContactFacts.MAY_CONTACT, new ContactQuestion(PAT, Channel.PHONE, Purpose.MARKETING))),
                ProspectLifecycle.table().questions(prospect, CALL.with(PAT), policy));
        assertEquals(List.of(), ProspectLifecycle.table().questions(prospect, CALL, policy));
        assertEquals(
                List.of(),
                ProspectLifecycle.table()
                        .questions(
                                prospect,
                                new LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED).with(PAT),
                                policy));
    }

    @Test
    void a_touch_that_was_planned_is_judged_by_what_it_was_planned_for() {
        ProspectHistory history = ProspectHistory.owned()
                .then(new ProspectEvent.TouchPlanned(
                        hour(1),
                        Option.of(ANNA),
                        "outbound",
                        1,
                        new PlannedTouch(Channel.PHONE, hour(30), Purpose.CONTRACT, Option.none()),
                        ProspectHistory.terms(Option.of(Duration.ofDays(2)))));
        ProspectFixture onlyContracts = given(history)
                .whereConsentSays(about -> about.purpose().equals(Purpose.CONTRACT)
                        ? ContactAnswer.allowed(Reason.of("consent.always-allowed", Purpose.CONTRACT.term()))
                        : refused(about));
        LogTouch letter = new LogTouch(Channel.LETTER, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT);

        assertEquals(List.of(), marks(onlyContracts, CALL.with(PAT)));
        assertEquals(List.of(TouchMark.AGAINST_CONSENT), marks(onlyContracts, letter.with(PAT)));
        // entered late, from before it was planned: it is not the one planned
        assertEquals(List.of(TouchMark.AGAINST_CONSENT), marks(onlyContracts.at(hour(0)), CALL.with(PAT)));
    }

    @Test
    void a_touch_planned_for_another_purpose_is_marked_where_that_is_not_allowed() {
        Purpose survey = new Purpose("survey");
        ProspectHistory history = ProspectHistory.owned()
                .then(new ProspectEvent.TouchPlanned(
                        hour(1),
                        Option.of(ANNA),
                        "outbound",
                        1,
                        new PlannedTouch(Channel.PHONE, hour(30), survey, Option.none()),
                        ProspectHistory.terms(Option.of(Duration.ofDays(2)))));
        ProspectFixture noSurveys = given(history)
                .whereConsentSays(about -> about.purpose().equals(survey)
                        ? refused(about)
                        : ContactAnswer.allowed(Reason.of("consent.not-withdrawn")));

        assertEquals(List.of(TouchMark.AGAINST_CONSENT), marks(noSurveys, CALL.with(PAT)));
    }

    @Test
    void a_touch_within_the_pause_of_a_cadence_is_marked_over_whatever_channel() {
        Instant over = Instant.parse("2026-03-04T11:00:00Z");
        LogTouch letter = new LogTouch(Channel.LETTER, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT);

        assertEquals(List.of(TouchMark.TOO_SOON), marks(given(called()), CALL));
        assertEquals(List.of(TouchMark.TOO_SOON), marks(given(called()), letter));
        assertEquals(List.of(TouchMark.TOO_SOON), marks(given(called()).at(over.minusNanos(1)), CALL));
        assertEquals(List.of(), marks(given(called()).at(over), CALL));
    }

    @Test
    void a_touch_can_break_both() {
        assertEquals(
                List.of(TouchMark.AGAINST_CONSENT, TouchMark.TOO_SOON),
                marks(given(called()).whereConsentSays(TouchMarksTest::refused), CALL.with(PAT)));
    }

    @Test
    void where_no_cadence_runs_no_touch_is_too_soon() {
        assertEquals(List.of(), marks(given(ProspectHistory.owned().tried()), CALL));
        assertEquals(List.of(), marks(given(called().answered()), CALL));
        assertEquals(List.of(), marks(given(called().nurtured()), CALL));
    }

    @Test
    void a_touch_from_before_the_cadence_that_is_entered_late_is_neither_its_step_nor_too_soon() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(30));
        ProspectFixture late = given(history).at(hour(0));

        assertEquals(List.of(), marks(late, CALL));
        assertEquals(
                1,
                late.when(CALL).accepted().dossier().outreach().cadence().get().next());
    }

    @Test
    void a_touch_over_the_channel_planned_is_the_step_and_one_over_another_is_not() {
        ProspectHistory history = ProspectHistory.owned().firstStepPlanned(hour(30));

        CadenceRun made = given(history)
                .when(CALL)
                .accepted()
                .dossier()
                .outreach()
                .cadence()
                .get();
        CadenceRun waiting = given(history)
                .when(new LogTouch(Channel.LETTER, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT))
                .accepted()
                .dossier()
                .outreach()
                .cadence()
                .get();

        assertEquals(2, made.next());
        assertEquals(Option.none(), made.planned());
        assertEquals(history.next(), made.since());
        assertEquals(history.next().plus(Duration.ofDays(2)), made.earliest());
        assertEquals(1, waiting.next());
        assertEquals(Option.of(hour(30)), waiting.planned().map(touch -> touch.at()));
    }

    @Test
    void a_step_made_too_soon_counts_and_the_pause_runs_from_it() {
        // planned for when the pause is over, and made the day before
        ProspectHistory history = called().planned(2, Channel.SOCIAL, hour(50), Option.of(Duration.ofDays(3)));
        ProspectFixture before = given(history).at(hour(26));
        LogTouch social = new LogTouch(Channel.SOCIAL, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT);

        assertEquals(List.of(TouchMark.TOO_SOON), marks(before, social));
        assertEquals(
                hour(98),
                before.when(social)
                        .accepted()
                        .dossier()
                        .outreach()
                        .cadence()
                        .get()
                        .earliest());
    }

    @Test
    void nothing_is_kept_for_a_touch_that_broke_nothing() {
        assertSame(List.of(), marks(given(ProspectHistory.owned()), CALL));
    }
}
