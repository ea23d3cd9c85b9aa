package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.terms;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.MONDAY_AT_NINE;
import static org.dealwright.prospect.ProspectHistory.TUESDAY;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NurtureTest {
    private static final Instant TUESDAY_MIDNIGHT = Instant.parse("2026-03-03T00:00:00Z");
    private static final ProspectCommand<?> NURTURE =
            new ProspectCommand.Nurture(TUESDAY, NurtureReason.UNDER_CONTRACT);

    @Test
    void a_prospect_rests_until_the_midnight_with_which_its_day_begins() {
        Prospect.Nurturing after = (Prospect.Nurturing) given(ProspectHistory.owned())
                .when(NURTURE)
                .expect(new ProspectEvent.Nurtured(
                        hour(1),
                        Option.of(ANNA),
                        TUESDAY,
                        TUESDAY_MIDNIGHT,
                        NurtureReason.UNDER_CONTRACT,
                        Option.none()));

        assertEquals(hour(1), after.since());
        assertEquals(Option.of(TUESDAY_MIDNIGHT), after.until());
        assertEquals(Option.of(NurtureReason.UNDER_CONTRACT), after.reason());
    }

    @Test
    void the_day_begins_where_the_policy_says() {
        ProspectPolicy budapest =
                ProspectPolicy.builder().zone(ZoneId.of("Europe/Budapest")).build();

        assertEquals(
                Instant.parse("2026-03-02T23:00:00Z"),
                given(ProspectHistory.owned())
                        .under(budapest)
                        .when(NURTURE)
                        .accepted(ProspectEvent.Nurtured.class)
                        .resumeAt());
    }

    @Test
    void a_day_that_has_begun_is_refused_with_those_that_will_do() {
        given(ProspectHistory.owned())
                .when(new ProspectCommand.Nurture(LocalDate.parse("2026-03-02"), NurtureReason.TIMING))
                .invalid(Violation.showing(
                        "until", "out-of-range", "2026-03-02", TUESDAY, LocalDate.parse("9999-12-31")));
    }

    @Test
    void the_last_day_of_all_will_do_and_the_one_after_it_will_not() {
        LocalDate last = LocalDate.parse("9999-12-31");
        given(ProspectHistory.owned())
                .when(new ProspectCommand.Nurture(last, NurtureReason.TIMING))
                .accepted();
        given(ProspectHistory.owned())
                .when(new ProspectCommand.Nurture(last.plusDays(1), NurtureReason.TIMING))
                .invalid(Violation.showing("until", "out-of-range", "+10000-01-01", TUESDAY, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12:00", "Z", "+14:00"})
    void the_last_day_is_the_same_in_every_zone(String zone) {
        LocalDate last = LocalDate.parse("9999-12-31");
        ProspectFixture there = given(ProspectHistory.owned())
                .under(ProspectPolicy.builder().zone(ZoneOffset.of(zone)).build());

        assertEquals(
                last.atStartOfDay().toInstant(ZoneOffset.of(zone)),
                there.when(new ProspectCommand.Nurture(last, NurtureReason.TIMING))
                        .accepted(ProspectEvent.Nurtured.class)
                        .resumeAt());
        there.when(new ProspectCommand.Nurture(last.plusDays(1), NurtureReason.TIMING))
                .refused(Rejection.Invalid.class);
    }

    @Test
    void once_the_last_day_has_begun_there_is_none_left() {
        LocalDate last = LocalDate.parse("9999-12-31");
        ProspectFixture.Answered answered = given(ProspectHistory.owned())
                .at(Instant.parse("9999-12-31T00:00:00Z"))
                .when(new ProspectCommand.Nurture(last, NurtureReason.TIMING));

        answered.invalid(Violation.showing("until", "no-day-left", "9999-12-31", last));
        assertEquals(
                "No day is left for \"until\": the last one is 9999-12-31. It was \"9999-12-31\".",
                answered.refused(Rejection.Invalid.class).explain(Locale.ENGLISH));
        given(ProspectHistory.owned())
                .at(Instant.parse("9999-12-30T23:59:59Z"))
                .when(new ProspectCommand.Nurture(last, NurtureReason.TIMING))
                .accepted();
    }

    @Test
    void everything_wrong_with_a_rest_is_said_at_once() {
        given(ProspectHistory.owned())
                .when(new ProspectCommand.Nurture(
                        LocalDate.parse("2026-03-01"), new NurtureReason("bored"), Option.of(" ")))
                .invalid(
                        Violation.showing(
                                "until", "out-of-range", "2026-03-01", TUESDAY, LocalDate.parse("9999-12-31")),
                        Violation.showing(
                                "reason",
                                "not-known",
                                "bored",
                                terms("reason", "no-answer", "no-budget", "other", "timing", "under-contract")),
                        Violation.of("words", "blank"));
    }

    @Test
    void another_reason_needs_words() {
        given(ProspectHistory.owned())
                .when(new ProspectCommand.Nurture(TUESDAY, NurtureReason.OTHER))
                .invalid(Violation.of("words", "needed-for-other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified"})
    void a_prospect_is_resumed_in_the_phase_it_came_from(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        history.nurtured();
        Prospect after = given(history)
                .when(new ProspectCommand.Resume())
                .expect(new ProspectEvent.Resumed(history.next(), Option.of(ANNA)));

        assertEquals(before.getClass(), after.getClass());
        assertEquals(history.next(), after.since());
        assertEquals(before.dossier(), after.dossier());
    }

    @Test
    void on_its_day_a_prospect_is_resumed_by_time() {
        ProspectHistory history = ProspectHistory.owned().tried().nurtured();
        Prospect resting = given(history).phase();

        assertEquals(
                Option.of(new Deadline<>(TUESDAY_MIDNIGHT, new ProspectCommand.ResumeOnDate())),
                ProspectLifecycle.table().deadline(resting, ProspectPolicy.defaults()));
        Prospect after = given(history)
                .by(Actor.system())
                .at(TUESDAY_MIDNIGHT)
                .when(new ProspectCommand.ResumeOnDate())
                .expect(new ProspectEvent.ResumedOnDate(TUESDAY_MIDNIGHT, Option.none()));
        assertInstanceOf(Prospect.Working.class, after);
        assertEquals(TUESDAY_MIDNIGHT, after.since());
    }

    @Test
    void time_does_not_resume_a_prospect_before_its_day() {
        assertEquals(
                new NotDue(new Term("command", "resume-on-date"), Option.of(TUESDAY_MIDNIGHT)),
                given(ProspectHistory.owned().nurtured())
                        .by(Actor.system())
                        .at(TUESDAY_MIDNIGHT.minusNanos(1))
                        .when(new ProspectCommand.ResumeOnDate())
                        .refused(NotDue.class));
    }

    @Test
    void an_offered_handoff_ends_as_one_taken_back_and_is_resumed_as_qualified() {
        ProspectHistory history = ProspectHistory.to("handoff-offered", true).nurtured();
        Prospect.Nurturing resting = (Prospect.Nurturing) given(history).phase();
        assertEquals(new HandoffTally(1, 0, 0, 1), resting.dossier().handoffs());
        assertInstanceOf(Prospect.Qualified.class, resting.was());
        assertEquals(resting.dossier(), resting.was().dossier());

        Prospect after = given(history).when(new ProspectCommand.Resume()).accepted();
        assertInstanceOf(Prospect.Qualified.class, after);
    }

    @Test
    void what_happened_while_it_rested_is_known_when_it_is_resumed() {
        ProspectHistory history = ProspectHistory.owned()
                .nurtured()
                .touched(Direction.INBOUND, TouchOutcome.ANSWERED)
                .then(new ProspectEvent.Reassigned(hour(3), Option.of(ANNA), BELA));
        Prospect after = given(history)
                .by(Actor.of(BELA))
                .when(new ProspectCommand.Resume())
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, after);
        assertEquals(1, after.dossier().outreach().answers());
        assertEquals(Option.of(BELA), after.owner());
    }

    @Test
    void a_prospect_tried_while_it_rested_is_resumed_as_contacted() {
        assertInstanceOf(
                Prospect.Working.class,
                given(ProspectHistory.owned().nurtured().tried().resumed()).phase());
        assertInstanceOf(
                Prospect.Engaged.class,
                given(ProspectHistory.owned().tried().nurtured().answered().resumed())
                        .phase());
    }

    @Test
    void on_its_day_too_a_prospect_is_resumed_as_far_as_contact_has_brought_it() {
        Prospect after = given(ProspectHistory.owned().nurtured().answered())
                .by(Actor.system())
                .at(TUESDAY_MIDNIGHT)
                .when(new ProspectCommand.ResumeOnDate())
                .accepted();

        assertInstanceOf(Prospect.Engaged.class, after);
    }

    @Test
    void an_answer_while_it_rested_leaves_a_qualified_prospect_qualified() {
        assertInstanceOf(
                Prospect.Qualified.class,
                given(ProspectHistory.to("qualified", true)
                                .nurtured()
                                .answered()
                                .resumed())
                        .phase());
    }

    @Test
    void a_touch_retracted_while_it_rests_has_brought_it_nowhere() {
        ProspectHistory history = ProspectHistory.owned().nurtured().calledAtNine();
        history.then(given(history)
                .when(ProspectCommands.command("retract-touch"))
                .accepted(ProspectEvent.TouchRetracted.class));

        assertInstanceOf(Prospect.Identified.class, given(history.resumed()).phase());
    }

    private static Option<Instant> answered(ProspectHistory history) {
        Prospect phase = given(history).phase();
        return phase instanceof Prospect.Nurturing resting
                ? resting.answered()
                : ((Prospect.Disqualified) phase).answered();
    }

    private static ProspectHistory without(ProspectHistory history, Instant touch, Option<Instant> last) {
        return history.then(new ProspectEvent.TouchRetracted(
                history.next(),
                Option.of(ANNA),
                new LoggedTouch(touch, Channel.PHONE, Direction.INBOUND),
                true,
                last,
                Option.none(),
                "another company"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurturing", "disqualified"})
    void the_last_answer_of_whoever_is_not_pursued_is_known(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        assertEquals(Option.none(), answered(history.tried()));
        assertEquals(Option.of(hour(3)), answered(history.touched(Direction.INBOUND, TouchOutcome.ANSWERED)));
        assertEquals(Option.of(hour(4)), answered(history.touched(Direction.INBOUND, TouchOutcome.ANSWERED)));
        assertEquals(Option.of(hour(4)), answered(history.tried()));
        assertEquals(Option.of(hour(4)), answered(without(history, hour(3), Option.of(hour(5)))));
        assertEquals(Option.none(), answered(without(history, hour(4), Option.of(hour(5)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurturing", "disqualified"})
    void with_the_last_answer_retracted_the_one_before_is_still_to_be_looked_at(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true)
                .touched(Direction.INBOUND, TouchOutcome.ANSWERED)
                .touched(Direction.INBOUND, TouchOutcome.ANSWERED);

        assertEquals(Option.of(hour(2)), answered(without(history, hour(3), Option.of(hour(2)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurturing", "disqualified"})
    void an_answer_from_before_the_rest_was_heeded_by_it(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true)
                .then(new ProspectEvent.TouchLogged(
                        MONDAY_AT_NINE,
                        Option.of(ANNA),
                        Channel.PHONE,
                        Direction.INBOUND,
                        TouchOutcome.ANSWERED,
                        Option.none()));
        assertEquals(Option.none(), answered(history));

        history.touched(Direction.INBOUND, TouchOutcome.ANSWERED);
        assertEquals(Option.none(), answered(without(history, hour(3), Option.of(MONDAY_AT_NINE))));
    }

    @Test
    void whoever_answers_the_same_company_known_twice_answers_what_rests() {
        assertEquals(
                Option.of(hour(2)),
                answered(ProspectHistory.to("nurturing", true).absorbed(1, hour(2))));
        assertEquals(
                Option.none(), answered(ProspectHistory.to("nurturing", true).absorbed(0, hour(2))));
        assertEquals(
                Option.none(), answered(ProspectHistory.to("nurturing", true).absorbed(1, MONDAY_AT_NINE)));
    }

    @Test
    void a_touch_does_not_wake_a_prospect() {
        Prospect after = given(ProspectHistory.owned().nurtured())
                .when(ProspectCommands.command("log-touch"))
                .accepted();

        assertInstanceOf(Prospect.Nurturing.class, after);
        assertEquals(hour(1), after.since());
    }

    @Test
    void given_up_while_it_rests_a_prospect_is_reopened_in_the_phase_before_the_rest() {
        ProspectHistory history = ProspectHistory.owned().answered().nurtured().disqualified();
        Prospect.Disqualified given = (Prospect.Disqualified) given(history).phase();
        assertInstanceOf(Prospect.Engaged.class, given.was());

        assertInstanceOf(
                Prospect.Engaged.class,
                given(history)
                        .when(new ProspectCommand.Reopen("they called back"))
                        .accepted());
    }

    @Test
    void an_adopted_rest_whose_day_has_passed_ends_at_once() {
        Prospect resting = adopted(Option.of(MONDAY_AT_NINE.minusSeconds(1)));

        assertEquals(
                MONDAY_AT_NINE,
                ProspectLifecycle.table()
                        .deadline(resting, ProspectPolicy.defaults())
                        .get()
                        .at());
    }

    @Test
    void an_adopted_rest_without_a_day_lasts_until_somebody_ends_it() {
        Prospect.Nurturing resting = adopted(Option.none());

        assertEquals(Option.none(), ProspectLifecycle.table().deadline(resting, ProspectPolicy.defaults()));
        assertEquals(
                List.of("touches", "until", "reason"),
                resting.dossier().profile().adoptedAs().get().missing());
        assertEquals(
                List.of("touches"),
                new ClaimedPhase.Nurturing(Option.of(MONDAY_AT_NINE), Option.of(NurtureReason.TIMING)).missing());
    }

    private static Prospect.Nurturing adopted(Option<Instant> until) {
        return (Prospect.Nurturing) given().by(Actor.of(ANNA, Role.INTEGRATION))
                .when(ProspectCommands.adopt(new ClaimedPhase.Nurturing(until, Option.none())))
                .accepted();
    }

    @Test
    void a_claimed_day_that_cannot_be_is_named() {
        given().by(ProspectFixture.manager())
                .when(ProspectCommands.adopt(new ClaimedPhase.Nurturing(Option.of(Instant.MAX), Option.none())))
                .invalid(Violation.showing(
                        "until", "out-of-range", Instant.MAX.toString(), Situation.EARLIEST, Situation.LATEST));
    }
}
