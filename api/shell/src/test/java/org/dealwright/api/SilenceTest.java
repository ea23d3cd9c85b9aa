package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Event;
import org.dealwright.process.Role;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final ProspectId ID = new ProspectId("p1");

    private final Office office = new Office();

    private static Instant day(int days) {
        return MONDAY_9.plus(Duration.ofDays(days));
    }

    private List<Event> events() {
        return office.process.prospects().history(ID).stream()
                .<Event>map(Recorded::event)
                .toList();
    }

    private Task only(Actor actor) {
        List<Task> tasks = office.process.worklist(actor).tasks();
        assertEquals(1, tasks.size(), tasks::toString);
        return tasks.get(0);
    }

    private ProspectEvent reminded() {
        return new ProspectEvent.OwnerReminded(day(3), Option.none(), ANN, MONDAY_9);
    }

    private ProspectEvent escalated() {
        return new ProspectEvent.SilenceEscalated(day(7), Option.none(), Option.of(ANN), MONDAY_9);
    }

    @Test
    void the_owner_is_reminded_at_the_instant_however_late_time_is_let_act() {
        office.identified(ID, Option.none());
        office.at(day(5));
        office.process.letTimeAct();
        office.process.letTimeAct();

        assertEquals(List.of(reminded()), events().subList(1, 2));
        assertEquals(2, events().size());
    }

    @Test
    void then_the_manager_is_told_and_nothing_happens_twice_nor_when_the_clock_goes_back() {
        office.identified(ID, Option.none());
        office.at(day(8));
        office.process.letTimeAct();
        office.at(day(2));
        office.process.letTimeAct();
        office.at(day(400));
        office.process.letTimeAct();

        assertEquals(List.of(reminded(), escalated()), events().subList(1, events().size()));
    }

    @Test
    void what_was_due_happens_before_the_next_command() {
        office.identified(ID, Option.none());
        office.at(day(4));
        office.give(ID, Office.call(TouchOutcome.ANSWERED), SDR).get();

        assertEquals(reminded(), events().get(1));
        assertEquals(3, events().size());
        assertEquals(Section.NEXT, only(SDR).section());
    }

    @Test
    void a_silence_that_is_due_is_overdue_before_time_is_let_act() {
        office.identified(ID, Option.none());
        office.at(day(4));

        assertEquals(Section.OVERDUE, only(SDR).section());
    }

    @Test
    void a_reminded_owner_has_it_overdue_with_what_to_do() {
        office.identified(ID, Option.none());
        office.at(day(3));
        office.process.letTimeAct();

        Task task = only(SDR);
        assertEquals(Section.OVERDUE, task.section());
        assertEquals("log-touch", task.command());
        assertEquals(
                "Nothing has been done or heard since 2026-03-02 09:00 UTC. Go on with it, or give it up.",
                task.reason().explain(Locale.ENGLISH));
        assertEquals(List.of(), office.process.worklist(MANAGER).tasks());
    }

    @Test
    void a_manager_has_it_overdue_once_it_is_escalated() {
        office.identified(ID, Option.none());
        office.at(day(7));
        office.process.letTimeAct();

        Task task = only(MANAGER);
        assertEquals(Section.OVERDUE, task.section());
        assertEquals("reassign", task.command());
        assertEquals(
                "ann works on it, and nothing has been done or heard since 2026-03-02 09:00 UTC."
                        + " Talk to them, or give it to somebody else.",
                task.reason().explain(Locale.ENGLISH));
        assertEquals(Section.OVERDUE, only(SDR).section());
        assertEquals(List.of(), office.process.worklist(AE).tasks());
    }

    @Test
    void what_nobody_owns_is_the_managers_at_once_and_still_in_everybody_elses_queue() {
        office.give(ID, new Identify(Source.of(SourceKind.INBOUND)), SDR).get();
        office.at(day(3));
        office.process.letTimeAct();

        assertEquals(Section.OVERDUE, only(MANAGER).section());
        assertEquals("assign", only(MANAGER).command());
        assertEquals(Section.QUEUE, only(SDR).section());

        office.give(ID, new Assign(ANN, "has time"), MANAGER).get();

        assertEquals(List.of(), office.process.worklist(MANAGER).tasks());
        assertEquals(Section.NEXT, only(SDR).section());
    }

    @Test
    void a_manager_who_owns_it_sees_it_once() {
        Actor both = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP, Role.SALES_MANAGER);
        office.identified(ID, Option.none());
        office.at(day(7));
        office.process.letTimeAct();

        assertEquals(Section.OVERDUE, only(both).section());
    }
}
