package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.contact.TouchTally;
import org.dealwright.id.PersonId;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Contact with a customer: planned, made, marked and taken back. */
class TouchesTest {

    private static RelationCommand.PlanTouch planned(Purpose purpose, Option<PersonId> person, int day) {
        return new RelationCommand.PlanTouch(new PlannedTouch(Channel.PHONE, day(day), purpose, person));
    }

    @Test
    void contact_is_planned_with_somebody_who_is_known() {
        active().when(planned(Purpose.CONTRACT, Option.none(), 9)).refused("customer.person-not-named");
        active().when(planned(Purpose.CONTRACT, Option.some(new PersonId("otto")), 9))
                .refused("customer.person-unknown");
        active().when(planned(Purpose.CONTRACT, Option.some(PETRA), 3))
                .invalid(Violation.showing("at", "out-of-range", day(3).toString(), day(4), Situation.LATEST));
        assertTrue(active().done(planned(Purpose.CONTRACT, Option.some(PETRA), 9))
                .dossier()
                .rapport()
                .planned()
                .isDefined());
    }

    @Test
    void a_purpose_is_one_that_the_policy_has() {
        active().when(planned(new Purpose("newsletter"), Option.some(PETRA), 9))
                .invalid(Violation.showing(
                        "purpose",
                        "not-known",
                        "newsletter",
                        List.of(Purpose.CONTRACT.term(), Purpose.MARKETING.term())));
    }

    @Test
    void what_consent_does_not_allow_is_not_planned() {
        active().whereNobodyMayBeContacted()
                .when(planned(Purpose.MARKETING, Option.some(PETRA), 9))
                .refused("consent.withdrawn-once", Channel.PHONE.term(), Purpose.MARKETING.term());
    }

    @Test
    void contact_that_was_made_is_recorded_whatever_it_broke_and_marked() {
        RelationCommand.LogTouch call =
                new RelationCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER).with(PETRA);
        assertEquals(
                List.of(TouchMark.AGAINST_CONSENT),
                ((RelationEvent.TouchLogged)
                                active().whereNobodyMayBeContacted().done(call).last())
                        .marks());
        assertEquals(List.of(), ((RelationEvent.TouchLogged) active().done(call).last()).marks());
        assertEquals(
                List.of(),
                ((RelationEvent.TouchLogged) active().whereNobodyMayBeContacted()
                                .done(answered())
                                .last())
                        .marks());
        SuccessCommand.CheckIn checkIn =
                new SuccessCommand.CheckIn(Channel.PHONE, Option.some(PETRA), Pulse.POOR, Option.none());
        assertEquals(
                List.of(TouchMark.AGAINST_CONSENT),
                ((SuccessEvent.CheckedIn) active().whereNobodyMayBeContacted()
                                .done(checkIn)
                                .last())
                        .marks());
    }

    @Test
    void a_contract_is_what_customers_are_contacted_for_until_they_are_gone() {
        RelationCommand.LogTouch call =
                new RelationCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER).with(PETRA);
        assertEquals(Purpose.CONTRACT, askedFor(active(), call));
        assertEquals(Purpose.MARKETING, askedFor(churned(), call));
        assertEquals(
                Purpose.MARKETING, askedFor(active().done(planned(Purpose.MARKETING, Option.some(PETRA), 9)), call));
    }

    private static Purpose askedFor(CustomerFixture customer, RelationCommand.LogTouch call) {
        return ((ContactQuestion) CustomerLifecycle.table()
                        .questions(Option.some(customer.customer()), call, CustomerPolicy.defaults())
                        .get(0)
                        .about())
                .purpose();
    }

    @Test
    void a_call_over_the_channel_that_was_planned_is_what_was_planned() {
        CustomerFixture customer = active().done(planned(Purpose.CONTRACT, Option.some(PETRA), 9));
        customer.done(new RelationCommand.LogTouch(Channel.EMAIL, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT));
        assertTrue(customer.dossier().rapport().planned().isDefined());
        customer.done(new RelationCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER));
        assertTrue(customer.dossier().rapport().planned().isEmpty());
    }

    @Test
    void touches_and_check_ins_are_counted_and_answers_are_remembered() {
        CustomerFixture customer = active().done(
                        new RelationCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER))
                .on(5)
                .done(answered())
                .on(6)
                .done(new SuccessCommand.CheckIn(Channel.MEETING, Option.none(), Pulse.GOOD, Option.some("all well")));
        assertEquals(
                new TouchTally(3, 2, Option.some(day(6))),
                customer.dossier().rapport().contact());
        assertEquals(
                List.of(day(6), day(5)), customer.dossier().rapport().heard().latestFirst());
    }

    @Test
    void a_touch_is_taken_back_with_what_it_counted_and_so_is_a_check_in() {
        CustomerFixture customer = active().done(answered())
                .on(6)
                .done(new SuccessCommand.CheckIn(Channel.MEETING, Option.none(), Pulse.GOOD, Option.none()));
        LoggedTouch checkIn = new LoggedTouch(day(6), Channel.MEETING, Direction.OUTBOUND);
        customer.on(7)
                .when(new RelationCommand.RetractTouch(checkIn, "it was the other Acme"))
                .expect(new RelationEvent.TouchRetracted(
                        day(7), BY_CILI, checkIn, true, Option.some(day(4)), "it was the other Acme"));
        customer.done(new RelationCommand.RetractTouch(checkIn, "it was the other Acme"));
        assertEquals(
                new TouchTally(1, 1, Option.some(day(4))),
                customer.dossier().rapport().contact());
        assertEquals(List.of(day(4)), customer.dossier().rapport().heard().latestFirst());
        customer.when(new RelationCommand.RetractTouch(checkIn, "again"))
                .refused("customer.not-recorded", new Term("fact", "touch"), day(6));
    }

    @Test
    void what_is_planned_is_called_off_by_hand_or_once_whom_it_was_planned_with_is_gone() {
        active().when(new RelationCommand.CancelTouch()).refused("customer.no-touch-planned");
        CustomerFixture customer = active().done(planned(Purpose.CONTRACT, Option.some(PETRA), 9));
        customer.when(new RelationCommand.CancelTouch()).expect(new RelationEvent.TouchCancelled(day(4), BY_CILI));
        assertTrue(active().done(planned(Purpose.CONTRACT, Option.some(PETRA), 9))
                .done(new RelationCommand.CancelTouch())
                .dossier()
                .rapport()
                .planned()
                .isEmpty());
        assertTrue(customer.done(new RelationCommand.RemovePerson(PETRA))
                .dossier()
                .rapport()
                .planned()
                .isEmpty());
    }

    @Test
    void no_more_moments_are_kept_than_it_takes_to_know_a_rhythm() {
        CustomerFixture customer = active();
        for (int day = 4; day < 124; day++) {
            customer.on(day).done(answered());
        }
        List<Instant> kept = customer.dossier().rapport().heard().latestFirst();
        assertEquals(102, kept.size());
        assertEquals(day(123), kept.get(0));
        assertEquals(day(22), kept.get(101));
        customer.at(day(110).plusSeconds(1)).done(answered());
        assertEquals(
                List.of(day(111), day(110).plusSeconds(1), day(110)),
                customer.dossier().rapport().heard().latestFirst().subList(12, 15));
    }

    private static final SilenceRule USUAL = SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC));

    private static Rhythm rhythm(CustomerFixture customer) {
        return customer.dossier().rapport().rhythm(USUAL);
    }

    /** Twenty-one weeks, and then a day on which they write every minute for hours. */
    @Test
    void a_busy_day_leaves_the_rhythm_known() {
        CustomerFixture customer = active();
        for (int week = 0; week <= 20; week++) {
            customer.on(4 + 7 * week).done(answered());
        }
        Rhythm weekly = new Rhythm(Collections.nCopies(20, 7), Option.some(LocalDate.parse("2026-07-22")));
        assertEquals(weekly, rhythm(customer));
        assertEquals(17, USUAL.limit(weekly));
        for (int minute = 1; minute <= 300; minute++) {
            customer.at(day(144).plusSeconds(60L * minute)).done(answered());
        }
        assertEquals(weekly, rhythm(customer));
    }

    /** Both of a day are kept, so that one may be taken back. */
    @Test
    void fifty_gaps_are_known_of_who_is_in_touch_twice_a_day() {
        CustomerFixture customer = active();
        for (int day = 4; day < 84; day++) {
            customer.on(day).done(answered());
            customer.at(day(day).plusSeconds(3_600)).done(answered());
        }
        assertEquals(
                new Rhythm(Collections.nCopies(50, 1), Option.some(LocalDate.parse("2026-05-22"))), rhythm(customer));
    }

    /** From half past eleven at night until half past twelve: two days, of which neither is lost. */
    @Test
    void a_busy_night_is_two_days() {
        CustomerFixture customer = active();
        Instant late = Instant.parse("2026-03-10T23:30:00Z");
        for (int second = 0; second < 3_600; second += 10) {
            customer.at(late.plusSeconds(second)).done(answered());
        }
        assertEquals(new Rhythm(List.of(1), Option.some(LocalDate.parse("2026-03-11"))), rhythm(customer));
    }
}
