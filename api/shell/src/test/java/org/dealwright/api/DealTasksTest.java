package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Worklist.Section;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.HoldReason;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.junit.jupiter.api.Test;

/** What a specialist who is called into a deal of Bob's has to answer, and what Bob waits for. */
class DealTasksTest {
    private static final MemberId EVE = new MemberId("eve");
    private static final ConsultationId TONER = new ConsultationId("c1");

    private final Selling selling = new Selling().opened();

    private void call(ConsultationId id, MemberId specialist) {
        selling.give(new DealCommand.CallSpecialist(id, specialist, new Skill("printers"), "which toner fits"))
                .get();
    }

    private List<String> tasks(Actor actor, Section section) {
        return selling.office.process.worklist(actor).in(section).stream()
                .map(task -> task.stream() + " " + task.command() + " "
                        + task.reason().code())
                .toList();
    }

    @Test
    void a_specialist_sees_what_they_are_asked_until_they_have_answered() {
        call(TONER, EVE);

        assertEquals(List.of("deal/d record-specialist-answer worklist.consulted"), tasks(STRANGER, Section.TO_ANSWER));
        assertEquals(
                "You were called in on 2026-03-02 09:00 UTC for what you know of printers: which toner fits."
                        + " Say what you think, and have it recorded.",
                selling.office
                        .process
                        .worklist(STRANGER)
                        .tasks()
                        .get(0)
                        .reason()
                        .explain(Locale.ENGLISH));

        selling.give(new DealCommand.RecordSpecialistAnswer(TONER, "the black one"), STRANGER)
                .get();
        assertEquals(List.of(), selling.office.process.worklist(STRANGER).tasks());
        assertEquals(List.of(), tasks(AE, Section.WAITING));
    }

    @Test
    void the_owner_waits_for_the_answer_and_has_their_own_next_step_still() {
        call(TONER, EVE);

        assertEquals(
                List.of("deal/d record-specialist-answer worklist.consultation-awaited"), tasks(AE, Section.WAITING));
        assertEquals(List.of("deal/d present worklist.discover"), tasks(AE, Section.NEXT));
        assertEquals(
                "eve was called in on 2026-03-02 09:00 UTC for what they know of printers, and has not answered yet.",
                selling.office
                        .process
                        .worklist(AE)
                        .in(Section.WAITING)
                        .get(0)
                        .reason()
                        .explain(Locale.ENGLISH));
    }

    @Test
    void whoever_is_called_in_twice_is_asked_twice_and_whoever_is_released_no_more() {
        call(TONER, EVE);
        call(new ConsultationId("c2"), EVE);
        assertEquals(2, tasks(STRANGER, Section.TO_ANSWER).size());

        selling.give(new DealCommand.ReleaseSpecialist(TONER)).get();
        assertEquals(1, tasks(STRANGER, Section.TO_ANSWER).size());
    }

    @Test
    void whoever_calls_themselves_in_does_not_wait_for_themselves() {
        call(TONER, BOB);

        assertEquals(List.of("deal/d record-specialist-answer worklist.consulted"), tasks(AE, Section.TO_ANSWER));
        assertEquals(List.of(), tasks(AE, Section.WAITING));
    }

    @Test
    void nobody_is_asked_about_a_deal_that_rests() {
        call(TONER, EVE);
        selling.give(new DealCommand.Hold(LocalDate.parse("2026-04-01"), HoldReason.NO_BUDGET))
                .get();

        assertEquals(List.of(), selling.office.process.worklist(STRANGER).tasks());
    }

    @Test
    void a_manager_who_is_called_in_is_still_told_of_the_silence() {
        Actor manager = Actor.of(MANAGER.member().get(), Role.SALES_MANAGER, Role.SALES_SPECIALIST);
        call(TONER, MANAGER.member().get());
        selling.office.pass(Duration.ofDays(60));
        selling.office.process.letTimeAct();

        assertEquals(List.of("deal/d record-specialist-answer worklist.consulted"), tasks(manager, Section.TO_ANSWER));
        assertEquals(List.of("deal/d reassign worklist.escalated"), tasks(manager, Section.OVERDUE));
    }

    @Test
    void an_office_that_starts_again_knows_it_still() {
        call(TONER, EVE);

        assertEquals(
                1,
                selling.restarted()
                        .office
                        .process
                        .worklist(STRANGER)
                        .in(Section.TO_ANSWER)
                        .size());
    }
}
