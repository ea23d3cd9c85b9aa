package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.ProspectCommand.Reopen;
import org.dealwright.prospect.ProspectCommand.Resume;
import org.dealwright.prospect.ProspectCommand.RetractTouch;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;

/** Offers made on Monday at nine lapse after eight working hours: on Monday at five. */
class WorklistTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final StreamId STREAM = new StreamId("prospect", "p1");
    private static final Instant DUE = Instant.parse("2026-03-02T17:00:00Z");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    @Test
    void whoever_works_on_nothing_has_nothing_to_do() {
        office.identified(ID, Option.none());

        assertEquals(new Worklist(BOB, List.of()), office.process.worklist(AE));
    }

    @Test
    void a_touch_planned_for_today_is_due_with_how_and_when() {
        Instant atThree = Instant.parse("2026-03-02T15:00:00Z");
        office.identified(ID, Option.none());
        office.give(ID, new PlanTouch("outbound").at(atThree), SDR).get();

        assertEquals(
                List.of(new Task(
                        Section.DUE,
                        STREAM,
                        "identified",
                        MONDAY_9,
                        Option.of(atThree),
                        Reason.of("worklist.touch-planned", Channel.PHONE.term(), atThree),
                        "log-touch")),
                office.process.worklist(SDR).tasks());
        assertEquals(
                "A touch is planned: telephone, 2026-03-02 15:00 UTC. Make it, and log what came of it.", reason(SDR));
    }

    @Test
    void a_touch_planned_for_a_later_day_can_wait_and_one_of_a_day_before_is_overdue() {
        office.identified(ID, Option.none());
        office.give(ID, new PlanTouch("outbound").at(Instant.parse("2026-03-03T15:00:00Z")), SDR)
                .get();

        assertEquals(List.of(Section.NEXT), sections(SDR));
        office.at(Instant.parse("2026-03-03T16:00:00Z"));
        assertEquals(List.of(Section.DUE), sections(SDR));
        office.at(Instant.parse("2026-03-04T00:00:00Z"));
        assertEquals(List.of(Section.OVERDUE), sections(SDR));
    }

    @Test
    void a_touch_that_was_made_is_planned_no_more() {
        office.identified(ID, Option.none());
        office.give(ID, new PlanTouch("outbound"), SDR).get();
        office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();

        assertEquals(List.of(Section.NEXT), sections(SDR));
        assertEquals("They have not answered since contact was made on 2026-03-02 09:00 UTC.", reason(SDR));
    }

    @Test
    void a_day_is_a_day_of_the_policys_zone() {
        // in Auckland it is the third of March, until 11 o'clock UTC
        Instant atFour = Instant.parse("2026-03-03T03:00:00Z");
        Office auckland = new Office(
                new InMemoryJournal(),
                SalesPolicy.defaults()
                        .with(ProspectPolicy.builder()
                                .zone(ZoneId.of("Pacific/Auckland"))
                                .build()));
        auckland.at(Instant.parse("2026-03-02T23:00:00Z"));
        auckland.identified(ID, Option.none());
        auckland.give(ID, new PlanTouch("outbound").at(atFour), SDR).get();

        assertEquals(
                List.of(Section.DUE),
                auckland.process.worklist(SDR).tasks().stream()
                        .map(Task::section)
                        .toList());
    }

    @Test
    void a_silence_that_nobody_was_told_of_yet_is_overdue_all_the_same() {
        office.identified(ID, Option.none());
        office.at(MONDAY_9.plus(Duration.ofDays(3)));

        assertEquals(List.of(Section.OVERDUE), sections(SDR));
        assertEquals(
                "Nothing has been done or heard for too long: a reminder is due since 2026-03-05 09:00 UTC."
                        + " Do something about it, or give it up.",
                reason(SDR));
    }

    @Test
    void an_offer_to_be_answered_today_is_due() {
        office.offered(ID, Option.none());

        assertEquals(
                List.of(new Task(
                        Section.DUE,
                        STREAM,
                        "handoff-offered",
                        MONDAY_9,
                        Option.of(DUE),
                        Reason.of("worklist.answer", DUE),
                        "accept-handoff")),
                office.process.worklist(AE).tasks());
    }

    @Test
    void an_offer_to_be_answered_tomorrow_is_not_due_yet() {
        office.at(MONDAY_9.plusSeconds(3_600));
        office.offered(ID, Option.none());

        assertEquals(List.of(Section.TO_ANSWER), sections(AE));
    }

    @Test
    void an_offer_that_another_system_made_may_be_answered_any_time() {
        office.give(
                        ID,
                        new Adopt(
                                new ClaimedPhase.HandoffOffered(BOB, Option.none()),
                                Option.none(),
                                Option.none(),
                                Option.of(ANN),
                                Option.none(),
                                Attributes.none()),
                        Office.MANAGER)
                .get();

        assertEquals(List.of(Section.TO_ANSWER), sections(AE));
        assertEquals("It is offered to you and waits for your answer.", reason(AE));
        assertEquals("It is offered to bob and waits for an answer.", reason(SDR));
    }

    @Test
    void somebody_addressed_who_is_no_executive_can_only_return_it() {
        office.offered(ID, Option.none());

        assertEquals("return-handoff", command(Actor.of(BOB, Role.SALES_SPECIALIST)));
    }

    @Test
    void whoever_offered_waits_for_the_answer() {
        office.offered(ID, Option.none());

        assertEquals(List.of(Section.WAITING), sections(SDR));
        assertEquals("log-touch", command(SDR));
        assertEquals("It is offered to bob and waits for an answer until 2026-03-02 17:00 UTC.", reason(SDR));
    }

    @Test
    void an_offer_that_ran_out_is_overdue_for_its_owner_and_gone_for_the_one_addressed() {
        office.offered(ID, Option.none());
        office.at(DUE);

        assertEquals(List.of(Section.OVERDUE), sections(SDR));
        assertEquals("offer-handoff", command(SDR));
        assertEquals(List.of(), sections(AE));
        assertEquals(
                "Neki ajánlották fel: bob; válasz nélkül lejárt: 2026-03-02 17:00 UTC. Ajánlja fel másnak.",
                office.process.worklist(SDR).tasks().get(0).reason().explain(Locale.forLanguageTag("hu")));

        office.process.letTimeAct();

        assertEquals(List.of(Section.NEXT), sections(SDR));
    }

    @Test
    void what_comes_next_follows_from_the_phase() {
        office.identified(ID, Option.none());
        assertEquals("log-touch", command(SDR));
        assertEquals("Nobody has been in contact yet; it has been known since 2026-03-02 09:00 UTC.", reason(SDR));

        office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();
        assertEquals("log-touch", command(SDR));
        assertEquals("They have not answered since contact was made on 2026-03-02 09:00 UTC.", reason(SDR));

        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();
        assertEquals("assess", command(SDR));
    }

    @Test
    void a_qualified_prospect_is_handed_over_or_gone_on_with_by_an_executive() {
        office.offered(ID, Option.none());
        office.give(ID, new WithdrawHandoff(), SDR).get();

        assertEquals("offer-handoff", command(SDR));
        assertEquals("convert", command(Actor.of(ANN, Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE)));
    }

    @Test
    void what_has_ended_is_no_task() {
        office.identified(ID, Option.none());
        office.give(ID, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();
        ProspectId second = new ProspectId("p2");
        office.offered(second, Option.none());
        office.give(second, new AcceptHandoff(), AE).get();

        assertEquals(List.of(), sections(SDR));
        // what the prospect has led to is
        assertEquals(List.of(Section.NEXT), sections(AE));
        assertEquals("present", command(AE));
    }

    @Test
    void the_queue_is_for_those_who_may_claim() {
        office.give(ID, new Identify(Source.of(SourceKind.INBOUND)), SDR).get();

        assertEquals(List.of(Section.QUEUE), sections(SDR));
        assertEquals("claim", command(SDR));
        assertEquals(List.of(Section.QUEUE), sections(AE));
        assertEquals(List.of(), sections(Actor.of(BOB, Role.SALES_SPECIALIST)));
        assertEquals(List.of(), sections(STRANGER));
    }

    @Test
    void whoever_only_leads_gives_the_queue_out() {
        office.give(ID, new Identify(Source.of(SourceKind.INBOUND)), SDR).get();

        assertEquals(List.of(Section.QUEUE), sections(Office.MANAGER));
        assertEquals("assign", command(Office.MANAGER));
        assertEquals(
                "Nobody works on it, and nothing has come of it since 2026-03-02 09:00 UTC. Give it to somebody.",
                reason(Office.MANAGER));
        assertEquals("claim", command(Actor.of(BOB, Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE)));
    }

    @Test
    void what_rests_is_no_task_before_its_day_and_is_pursued_again_on_it() {
        office.identified(ID, Option.none());
        office.give(ID, new Nurture(LocalDate.parse("2026-03-04"), NurtureReason.TIMING), SDR)
                .get();
        assertEquals(List.of(), sections(SDR));

        office.at(Instant.parse("2026-03-03T23:59:59Z"));
        assertEquals(List.of(), sections(SDR));

        office.at(Instant.parse("2026-03-04T08:00:00Z"));
        assertEquals(List.of(Section.DUE), sections(SDR));
        assertEquals("log-touch", command(SDR));
        assertEquals(
                "It was at rest until 2026-03-04 00:00 UTC, and is pursued again since then. Get in contact.",
                reason(SDR));

        office.at(Instant.parse("2026-03-05T00:00:00Z"));
        assertEquals(List.of(Section.OVERDUE), sections(SDR));
        assertEquals(
                "Eddig pihent: 2026-03-04 00:00 UTC; azóta újra foglalkozni kell vele. Vegye fel vele a kapcsolatot.",
                office.process.worklist(SDR).tasks().get(0).reason().explain(Locale.forLanguageTag("hu")));

        office.process.letTimeAct();
        assertEquals(List.of(Section.NEXT), sections(SDR));
    }

    private static final LogTouch WROTE = new LogTouch(Channel.EMAIL, Direction.INBOUND, TouchOutcome.ANSWERED);
    private static final Actor MAILBOX = Actor.of(new MemberId("mailbox"), Role.INTEGRATION);

    private void restsUntilSeptember() {
        office.give(ID, new Nurture(LocalDate.parse("2026-09-01"), NurtureReason.TIMING), SDR)
                .get();
        office.pass(Duration.ofDays(2));
    }

    @Test
    void an_answer_to_what_rests_is_due_until_it_is_resumed() {
        office.identified(ID, Option.none());
        restsUntilSeptember();
        office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();
        assertEquals(List.of(), sections(SDR));

        office.give(ID, WROTE, MAILBOX).get();
        office.pass(Duration.ofDays(30));

        Instant wrote = Instant.parse("2026-03-04T09:00:00Z");
        Task task = new Task(
                Section.DUE,
                STREAM,
                "nurturing",
                MONDAY_9,
                Option.of(wrote),
                Reason.of("worklist.answered-at-rest", wrote),
                "resume");
        assertEquals(List.of(task), office.process.worklist(SDR).tasks());
        assertEquals(List.of(task), office.reopened().process.worklist(SDR).tasks());
        assertEquals(
                "They answered on 2026-03-04 09:00 UTC, while it rests. Resume it, and put it to rest anew if it can wait.",
                reason(SDR));
        assertEquals(
                "Ekkor válaszoltak, miközben pihen: 2026-03-04 09:00 UTC. Folytassa, és ha ráér, pihentesse újra.",
                task.reason().explain(Locale.forLanguageTag("hu")));

        office.give(ID, new Resume(), SDR).get();
        restsUntilSeptember();
        assertEquals(List.of(), sections(SDR));
    }

    @Test
    void an_answer_to_what_was_given_up_is_due_until_it_is_reopened() {
        office.identified(ID, Option.none());
        office.give(ID, new Disqualify(DisqualificationReason.NO_BUDGET), SDR).get();
        assertEquals(List.of(), sections(SDR));
        office.pass(Duration.ofDays(2));
        office.give(ID, WROTE, MAILBOX).get();
        office.pass(Duration.ofDays(30));

        assertEquals(List.of(Section.DUE), sections(SDR));
        assertEquals("reopen", command(SDR));
        assertEquals(
                "They answered on 2026-03-04 09:00 UTC, after it was given up."
                        + " Reopen it, and give it up anew if that changes nothing.",
                reason(SDR));
        assertEquals(
                "Ekkor válaszoltak, miután már fel volt adva: 2026-03-04 09:00 UTC."
                        + " Nyissa újra, és ha ez nem változtat semmin, adja fel ismét.",
                office.process.worklist(SDR).tasks().get(0).reason().explain(Locale.forLanguageTag("hu")));

        office.give(ID, new Reopen("they wrote"), SDR).get();
        office.give(ID, new Disqualify(DisqualificationReason.NO_BUDGET), SDR).get();
        assertEquals(List.of(), sections(SDR));
    }

    @Test
    void an_answer_is_no_task_where_the_rest_came_after_it_or_where_it_was_none() {
        office.identified(ID, Option.none());
        office.pass(Duration.ofDays(1));
        restsUntilSeptember();
        office.process
                .prospects()
                .handle(ID, WROTE, MAILBOX, Entry.late(MONDAY_9))
                .get();
        assertEquals(List.of(), sections(SDR));

        office.give(ID, WROTE, MAILBOX).get();
        assertEquals(List.of(Section.DUE), sections(SDR));
        LoggedTouch mistaken = new LoggedTouch(office.now(), Channel.EMAIL, Direction.INBOUND);
        office.give(ID, new RetractTouch(mistaken, "another company"), SDR).get();
        assertEquals(List.of(), sections(SDR));
    }

    @Test
    void the_list_claims_no_contact_where_the_only_answer_was_retracted() {
        office.engaged(ID, Option.none());
        LoggedTouch mistaken = new LoggedTouch(MONDAY_9, Channel.PHONE, Direction.OUTBOUND);
        office.give(ID, new RetractTouch(mistaken, "another company"), SDR).get();

        assertEquals("assess", command(SDR));
        assertEquals(
                "It has been engaged since 2026-03-02 09:00 UTC. Find out what is not known yet, or qualify.",
                reason(SDR));
        assertEquals(
                "A „kapcsolatban” szakaszban van ekkortól: 2026-03-02 09:00 UTC. Derítse ki, amit még nem tudni, vagy minősítse.",
                office.process.worklist(SDR).tasks().get(0).reason().explain(Locale.forLanguageTag("hu")));
    }

    @Test
    void what_another_system_says_rests_is_due_on_its_day_or_waits_for_somebody_to_resume_it() {
        rests(ID, Option.of(MONDAY_9.plusSeconds(3_600)));
        assertEquals(List.of(Section.DUE), sections(SDR));
        assertEquals("resume", command(SDR));
        assertEquals(
                "It is at rest until 2026-03-02 10:00 UTC, today. It is pursued again by itself then;"
                        + " resume it if you go on with it before.",
                reason(SDR));

        office.give(ID, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();
        rests(new ProspectId("p2"), Option.none());
        assertEquals(List.of(Section.NEXT), sections(SDR));
        assertEquals("resume", command(SDR));
        assertEquals(
                "It has been at rest since 2026-03-02 09:00 UTC, and no day is set on which to go on with it."
                        + " Resume it, or give it up.",
                reason(SDR));
    }

    private void rests(ProspectId id, Option<Instant> until) {
        office.give(
                        id,
                        new Adopt(
                                new ClaimedPhase.Nurturing(until, Option.none()),
                                Option.none(),
                                Option.none(),
                                Option.of(ANN),
                                Option.none(),
                                Attributes.none()),
                        Office.MANAGER)
                .get();
    }

    @Test
    void a_long_queue_is_shown_in_part() {
        for (int i = 0; i < 120; i++) {
            office.give(new ProspectId("q" + i), new Identify(Source.of(SourceKind.INBOUND)), SDR)
                    .get();
        }

        assertEquals(100, office.process.worklist(SDR).in(Section.QUEUE).size());
    }

    @Test
    void the_most_pressing_comes_first_and_then_what_has_waited_longest() {
        office.give(new ProspectId("queued"), new Identify(Source.of(SourceKind.INBOUND)), SDR)
                .get();
        office.offered(new ProspectId("waiting"), Option.none());
        office.pass(Duration.ofMinutes(1));
        office.identified(new ProspectId("b"), Option.none());
        office.identified(new ProspectId("a"), Option.none());
        office.pass(Duration.ofMinutes(1));
        office.identified(new ProspectId("0"), Option.none());
        office.offered(new ProspectId("later"), Option.none());
        office.at(DUE);

        assertEquals(
                List.of("waiting", "later", "a", "b", "0", "queued"),
                office.process.worklist(SDR).tasks().stream()
                        .map(task -> task.stream().id())
                        .toList());
    }

    @Test
    void no_history_is_read_for_a_worklist() {
        office.offered(ID, Option.none());
        // begun anew, so that no phase is kept
        Office later = new Office(journal);
        journal.unreadable(STREAM);

        assertEquals(List.of(Section.WAITING), sections(later, SDR));
    }

    @Test
    void the_system_has_no_work_of_its_own() {
        assertThrows(IllegalArgumentException.class, () -> office.process.worklist(Actor.system()));
    }

    private List<Section> sections(Actor actor) {
        return sections(office, actor);
    }

    private static List<Section> sections(Office in, Actor actor) {
        return in.process.worklist(actor).tasks().stream().map(Task::section).toList();
    }

    private String command(Actor actor) {
        return office.process.worklist(actor).tasks().get(0).command();
    }

    private String reason(Actor actor) {
        return office.process.worklist(actor).tasks().get(0).reason().explain(Locale.ENGLISH);
    }
}
