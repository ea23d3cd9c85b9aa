package org.dealwright.api;

import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Choice;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

/** A cadence through the shell: two weeks of touches that nobody answers. */
class CadenceTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final PersonId PAT = new PersonId("pat");

    private final Office office = new Office();

    private Prospect found() {
        return office.process.prospects().find(ID).get();
    }

    private void step(int days, Channel channel) {
        office.pass(Duration.ofDays(days));
        office.give(ID, new PlanTouch("outbound").with(PAT), SDR).get();
        office.give(ID, new LogTouch(channel, Direction.OUTBOUND, TouchOutcome.NO_ANSWER).with(PAT), SDR)
                .get();
    }

    @Test
    void nobody_answers_for_three_weeks_and_the_prospect_rests_for_a_quarter_of_a_year() {
        known();
        step(0, Channel.PHONE);
        step(2, Channel.SOCIAL);
        step(3, Channel.PHONE);
        step(4, Channel.SOCIAL);
        step(5, Channel.PHONE);
        Instant due = Instant.parse("2026-03-23T09:00:00Z");
        office.at(due.minusNanos(1));
        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
        office.at(due.plusSeconds(3_600));

        assertEquals(
                List.of(new ProspectEvent.CadenceGivenUp(
                        due,
                        Option.none(),
                        "outbound",
                        LocalDate.parse("2026-06-21"),
                        Instant.parse("2026-06-21T00:00:00Z"))),
                office.process.letTimeAct().recorded().stream()
                        .map(Recorded::event)
                        .toList());
        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
        assertInstanceOf(Prospect.Nurturing.class, found());
        office.at(Instant.parse("2026-06-21T00:00:00Z"));
        assertInstanceOf(Prospect.Working.class, found());
    }

    @Test
    void a_mail_message_is_not_planned_to_somebody_of_whose_consent_nothing_is_known() {
        known();
        office.give(ID, new PlanTouch("inbound").with(PAT), SDR).get();
        office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();
        office.pass(Duration.ofHours(1));

        Refusal.ByRule refused = (Refusal.ByRule)
                office.give(ID, new PlanTouch("inbound").with(PAT), SDR).getLeft();

        assertEquals("consent.never-given", ((Rejection.RuleBroken) refused.rejection()).code());
    }

    @Test
    void a_mail_message_that_was_sent_all_the_same_is_recorded_and_marked() {
        office.identified(ID, Option.none());

        Outcome<Prospect> outcome = office.give(
                        ID, new LogTouch(Channel.EMAIL, Direction.OUTBOUND, TouchOutcome.MESSAGE_LEFT).with(PAT), SDR)
                .get();

        ProspectEvent.TouchLogged touch =
                (ProspectEvent.TouchLogged) outcome.recorded().get(0).event();
        assertEquals(List.of(TouchMark.AGAINST_CONSENT), touch.marks());
    }

    @Test
    void a_consent_that_ends_before_the_touch_is_to_be_made_does_not_allow_it() {
        SalesPolicy policy = SalesPolicy.defaults()
                .with(ConsentPolicy.builder()
                        .lastingOtherwise(Option.some(Duration.ofDays(10)))
                        .build());
        Office briefly = new Office(new InMemoryJournal(), policy);
        briefly.identified(ID, Option.none());
        briefly.give(ID, new AddPerson(PAT, List.of()), SDR).get();
        briefly.process
                .consents()
                .handle(PAT, new GiveConsent(Channel.EMAIL, Purpose.MARKETING, ConsentSource.CALL), SDR)
                .get();
        briefly.give(ID, new PlanTouch("inbound").with(PAT), SDR).get();
        briefly.give(ID, call(TouchOutcome.NO_ANSWER).with(PAT), SDR).get();
        PlanTouch mail = new PlanTouch("inbound").with(PAT);
        Instant end = Office.MONDAY_9.plus(Duration.ofDays(10));

        Refusal.ByRule refused =
                (Refusal.ByRule) briefly.give(ID, mail.at(end), SDR).getLeft();

        assertEquals("consent.ran-out", ((Rejection.RuleBroken) refused.rejection()).code());
        assertTrue(briefly.give(ID, mail.at(end.minusNanos(1)), SDR).isRight());
    }

    @Test
    void what_was_withdrawn_is_not_planned_against_however_late_the_plan_is_entered() {
        office.identified(ID, Option.none());
        office.give(ID, new AddPerson(PAT, List.of()), SDR).get();
        office.give(ID, new AddPerson(new PersonId("kim"), List.of()), SDR).get();
        office.pass(Duration.ofHours(5));
        office.process
                .consents()
                .handle(PAT, new WithdrawConsent(Channel.PHONE, Purpose.MARKETING), SDR)
                .get();
        Entry late = Entry.late(office.now().minus(Duration.ofHours(3)));

        Refusal.ByRule refused = (Refusal.ByRule) office.process
                .prospects()
                .handle(ID, new PlanTouch("outbound").with(PAT), SDR, late)
                .getLeft();

        assertEquals("consent.withdrawn", ((Rejection.RuleBroken) refused.rejection()).code());
        // whoever was called before is not to blame
        LogTouch made = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER).with(PAT);
        assertEquals(
                List.of(),
                ((ProspectEvent.TouchLogged) office.process
                                .prospects()
                                .handle(ID, made, SDR, late)
                                .get()
                                .recorded()
                                .get(0)
                                .event())
                        .marks());
    }

    @Test
    void a_planned_touch_can_be_planned_anew() {
        office.identified(ID, Option.none());
        office.give(ID, new PlanTouch("outbound").at(Office.MONDAY_9.plusSeconds(60)), SDR)
                .get();

        assertTrue(plan().isOpen());
        assertTrue(office.give(ID, new PlanTouch("outbound").at(Office.MONDAY_9.plusSeconds(30)), SDR)
                .isRight());
    }

    private void known() {
        office.identified(ID, Option.none());
        office.give(ID, new AddPerson(PAT, List.of()), SDR).get();
    }

    private Choice plan() {
        return office.process.prospects().options(ID, SDR).stream()
                .filter(choice -> choice.command().equals("plan-touch"))
                .findAny()
                .orElseThrow();
    }
}
