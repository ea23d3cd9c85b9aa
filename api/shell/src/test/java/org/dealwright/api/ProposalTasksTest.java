package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Selling.BANK;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Percentage;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalPolicy;
import org.junit.jupiter.api.Test;

/** Proposals of Bob's, sent on Monday, 2 March, and valid until Friday: they expire on Saturday as it begins. */
class ProposalTasksTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant EXPIRY = Instant.parse("2026-03-07T00:00:00Z");
    private static final StreamId STREAM = new StreamId("proposal", "one");
    private static final MemberId MEG = MANAGER.member().get();

    private final Selling selling = new Selling().opened();
    private final Office office = selling.office;

    private List<Task> tasks(Actor actor) {
        return office.process.worklist(actor).tasks().stream()
                .filter(task -> task.stream().lifecycle().equals("proposal"))
                .toList();
    }

    /** The only task about a proposal; what it suggests can be done. */
    private void isTold(Actor actor, Section section, String command, String english, String hungarian) {
        Task task = isTold(actor, section, command);
        assertEquals(english, task.reason().explain(Locale.ENGLISH));
        assertEquals(hungarian, task.reason().explain(Locale.forLanguageTag("hu")));
    }

    private Task isTold(Actor actor, Section section, String command) {
        assertEquals(
                List.of(section + " " + command),
                tasks(actor).stream()
                        .map(task -> task.section() + " " + task.command())
                        .toList());
        assertTrue(office.process.proposals().options(ONE, actor).stream()
                .anyMatch(one -> one.command().equals(command) && one.isOpen()));
        return tasks(actor).get(0);
    }

    /** A fifth off, twice what an executive may give. */
    private void awaitsApproval() {
        selling.drafted(
                ONE, LineRequest.of(new ProductId("paper"), 1, euros(100)).at(euros(80)));
        selling.give(ONE, new ProposalCommand.RequestApproval()).get();
    }

    private void adopted(ClaimedPhase phase, DealId deal, Option<MemberId> owner) {
        office.process
                .proposals()
                .handle(ONE, Adopted.proposal(phase, deal, owner), BANK)
                .get();
    }

    @Test
    void what_the_owner_has_to_do_follows_from_the_phase() {
        awaitsApproval();
        isTold(
                AE,
                Section.WAITING,
                "revise",
                "It has been waiting for approval since 2026-03-02 09:00 UTC. Revise it if it should do without.",
                "Jóváhagyásra vár ekkortól: 2026-03-02 09:00 UTC. Írja át, ha jóváhagyás nélkül kell elmennie.");
        office.process
                .proposals()
                .handle(ONE, new ProposalCommand.Approve(), MANAGER)
                .get();
        isTold(
                AE,
                Section.NEXT,
                "send",
                "It has been approved since 2026-03-02 09:00 UTC. Send it.",
                "Jóvá van hagyva ekkortól: 2026-03-02 09:00 UTC. Küldje el.");
        selling.sent(ONE);
        isTold(
                AE,
                Section.WAITING,
                "accept",
                "It has been with them since 2026-03-02 09:00 UTC. Record their answer when it comes.",
                "Náluk van ekkortól: 2026-03-02 09:00 UTC. Ha megjön a válaszuk, rögzítse.");
        selling.give(ONE, new ProposalCommand.Counter("a free month", Option.none(), Option.none(), Option.none()))
                .get();
        isTold(
                AE,
                Section.NEXT,
                "revise",
                "They have asked for something else since 2026-03-02 09:00 UTC. Revise it.",
                "Mást kérnek ekkortól: 2026-03-02 09:00 UTC. Írja át.");
        assertEquals(List.of(), tasks(MANAGER));
        selling.accepted(ONE);
        assertEquals(List.of(), tasks(AE));
    }

    @Test
    void a_draft_is_sent_next() {
        selling.drafted(ONE, 100);

        isTold(
                AE,
                Section.NEXT,
                "send",
                "It has been a draft since 2026-03-02 09:00 UTC. Send it, or request approval if its discount needs it.",
                "Tervezet ekkortól: 2026-03-02 09:00 UTC. Küldje el, vagy kérjen rá jóváhagyást, ha a kedvezményhez kell.");
        assertEquals(List.of(), tasks(SDR));
    }

    @Test
    void on_the_day_on_which_it_expires_an_answer_is_due_and_after_it_nothing() {
        selling.drafted(ONE, 100).sent(ONE, FRIDAY);
        office.at(Instant.parse("2026-03-05T23:59:59Z"));
        assertEquals(Option.of(EXPIRY), isTold(AE, Section.WAITING, "accept").due());

        office.at(Instant.parse("2026-03-06T00:00:00Z"));
        assertEquals(
                List.of(new Task(
                        Section.DUE,
                        STREAM,
                        "sent",
                        MONDAY_9,
                        Option.of(EXPIRY),
                        Reason.of("worklist.expires-today", EXPIRY),
                        "accept")),
                tasks(AE));
        isTold(
                AE,
                Section.DUE,
                "accept",
                "It expires at 2026-03-07 00:00 UTC, when this day ends. Get their answer, or revise it.",
                "Ekkor, a mai nap végén lejár: 2026-03-07 00:00 UTC. Kérje meg a válaszukat, vagy írja át.");

        office.at(EXPIRY);
        assertEquals(List.of(), tasks(AE));
    }

    @Test
    void what_the_customer_wants_otherwise_expires_too() {
        selling.drafted(ONE, 100).sent(ONE, LocalDate.parse("2026-03-03"));
        selling.give(ONE, new ProposalCommand.Counter("a free month", Option.none(), Option.none(), Option.none()))
                .get();
        office.at(Instant.parse("2026-03-03T08:00:00Z"));

        isTold(AE, Section.DUE, "revise");
    }

    @Test
    void the_day_is_one_of_the_proposals_zone() {
        Selling auckland = new Selling(SalesPolicy.defaults()
                        .with(ProposalPolicy.builder()
                                .draftsWithoutNeed(true)
                                .zone(ZoneId.of("Pacific/Auckland"))
                                .build()))
                .opened()
                .drafted(ONE, 100)
                .sent(ONE, FRIDAY);
        // there it is Friday already
        auckland.office.at(Instant.parse("2026-03-05T11:00:00Z"));

        assertEquals(
                List.of(Section.DUE),
                auckland.office.process.worklist(AE).tasks().stream()
                        .filter(task -> task.stream().lifecycle().equals("proposal"))
                        .map(Task::section)
                        .toList());
    }

    @Test
    void a_manager_is_asked_for_an_approval_and_told_that_it_is_late() {
        awaitsApproval();
        isTold(
                MANAGER,
                Section.TO_ANSWER,
                "approve",
                "It has been waiting for approval since 2026-03-02 09:00 UTC. Approve it, or refuse it and say why.",
                "Jóváhagyásra vár ekkortól: 2026-03-02 09:00 UTC. Hagyja jóvá, vagy utasítsa vissza indoklással.");

        office.pass(Duration.ofDays(4));
        office.process.letTimeAct();

        isTold(MANAGER, Section.OVERDUE, "approve");
        isTold(AE, Section.OVERDUE, "revise");
    }

    @Test
    void nobody_is_asked_to_approve_their_own_or_what_is_for_their_own_deal() {
        adopted(new ClaimedPhase.AwaitingApproval(), DEAL, Option.of(ANN));
        selling.manage(ONE, new ProposalCommand.Reassign(MEG)).get();
        assertEquals(Section.WAITING, tasks(MANAGER).get(0).section());
        assertEquals(1, tasks(MANAGER).size());

        office.process.proposals().reassignAll(MEG, ANN, MANAGER);
        isTold(MANAGER, Section.TO_ANSWER, "approve");
        selling.give(new DealCommand.Reassign(MEG)).get();
        assertEquals(List.of(), tasks(MANAGER));
    }

    @Test
    void an_approval_is_asked_of_managers_whom_policy_lets_approve() {
        Selling strict = new Selling(SalesPolicy.defaults()
                        .with(ProposalPolicy.builder()
                                .draftsWithoutNeed(true)
                                .mayApprove(Map.of(Role.CUSTOMER_SUCCESS_REP, Percentage.ALL))
                                .build()))
                .opened()
                .drafted(
                        ONE,
                        LineRequest.of(new ProductId("paper"), 1, euros(100)).at(euros(80)));
        strict.give(ONE, new ProposalCommand.RequestApproval()).get();

        assertEquals(List.of(), strict.office.process.worklist(MANAGER).tasks());
    }

    @Test
    void an_approval_that_nobody_works_on_is_asked_for_once() {
        adopted(new ClaimedPhase.AwaitingApproval(), DEAL, Option.none());

        isTold(MANAGER, Section.TO_ANSWER, "approve");
        isTold(AE, Section.QUEUE, "claim");
    }

    @Test
    void a_silence_is_overdue_for_the_owner_and_then_for_the_manager() {
        selling.drafted(ONE, 100);
        office.pass(Duration.ofDays(3));
        assertEquals(
                Reason.of("worklist.silent-untold", Instant.parse("2026-03-05T09:00:00Z")),
                isTold(AE, Section.OVERDUE, "send").reason());
        office.process.letTimeAct();
        assertEquals(
                Reason.of("worklist.silent", MONDAY_9),
                isTold(AE, Section.OVERDUE, "send").reason());
        assertEquals(List.of(), tasks(MANAGER));

        office.pass(Duration.ofDays(3));
        office.process.letTimeAct();

        assertEquals(
                Reason.of("worklist.escalated", "bob", MONDAY_9),
                isTold(MANAGER, Section.OVERDUE, "reassign").reason());
    }

    @Test
    void what_nobody_works_on_is_for_those_who_may_claim() {
        adopted(new ClaimedPhase.Countered(Option.none(), Option.none()), DEAL, Option.none());

        isTold(AE, Section.QUEUE, "claim");
        isTold(Actor.of(ANN, Role.CUSTOMER_SUCCESS_REP), Section.QUEUE, "claim");
        isTold(MANAGER, Section.QUEUE, "assign");
        assertEquals(List.of(), tasks(SDR));
        assertEquals(List.of(), tasks(Actor.of(ANN, Role.SALES_SPECIALIST)));
    }

    @Test
    void a_deal_that_is_proposed_asks_for_the_touch_and_its_proposal_waits_for_the_answer() {
        selling.drafted(ONE, 100).sent(ONE);

        assertEquals(
                List.of("proposal WAITING accept", "deal NEXT log-touch"),
                office.process.worklist(AE).tasks().stream()
                        .map(task -> task.stream().lifecycle() + " " + task.section() + " " + task.command())
                        .toList());
        assertEquals(BOB, office.process.worklist(AE).member());
    }

    @Test
    void no_history_is_read_for_it() {
        awaitsApproval();
        Selling later = selling.restarted();
        selling.journal.unreadable(STREAM);

        assertEquals(
                List.of("approve"),
                later.office.process.worklist(MANAGER).tasks().stream()
                        .map(Task::command)
                        .toList());
    }
}
