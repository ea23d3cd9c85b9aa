package org.dealwright.api;

import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Keeping.FIRST;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Worklist.Task;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.proposal.LineRequest;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ComplaintId;
import org.dealwright.retention.ComplaintKind;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.ReorderLine;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.Severity;
import org.dealwright.retention.SuccessCommand;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.junit.jupiter.api.Test;

/** What there is to do about a customer: whatever there is, each with its command and its words. */
class CustomerTasksTest {
    private static final ProductId PAPER = new ProductId("paper");

    private final Keeping keeping = new Keeping()
            .sold(
                    LineRequest.of(PAPER, 1, euros(10)),
                    LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12));

    /** The tasks about the customer: section, reason and command, in the worklist's order. */
    private List<String> tasks(Actor actor) {
        return keeping.process.worklist(actor).tasks().stream()
                .filter(task -> task.stream().equals(Kind.CUSTOMER.stream(CUSTOMER)))
                .peek(CustomerTasksTest::assertIsSaidInBothLanguages)
                .map(task -> task.section() + " " + task.reason().code() + " " + task.command())
                .toList();
    }

    private static void assertIsSaidInBothLanguages(Task task) {
        String english = task.reason().explain(Locale.ENGLISH);
        assertFalse(english.contains("worklist."), english);
        assertFalse(english.equals(task.reason().explain(Locale.forLanguageTag("hu"))), english);
    }

    @Test
    void whoever_has_bought_waits_for_whoever_takes_them_over() {
        assertEquals(List.of("QUEUE worklist.handoff-queued accept"), tasks(CSR));
        assertEquals(List.of("WAITING worklist.handoff-awaited log-touch"), tasks(AE));
        assertEquals(List.of(), tasks(MANAGER));
    }

    @Test
    void what_has_lapsed_is_the_managers_and_whoevers_who_sold() {
        keeping.until("2026-03-05T09:00:00Z");

        assertEquals(List.of("OVERDUE worklist.handoff-lapsed offer-again"), tasks(MANAGER));
        assertEquals(
                List.of("OVERDUE worklist.silent log-touch", "OVERDUE worklist.handoff-lapsed offer-again"), tasks(AE));
        assertEquals(List.of("QUEUE worklist.handoff-queued accept"), tasks(CSR));
    }

    @Test
    void what_is_offered_to_one_waits_for_their_answer_and_what_is_returned_for_whoever_sold() {
        keeping.until("2026-03-05T09:00:00Z");
        keeping.process
                .customers()
                .handle(CUSTOMER, new ArrivalCommand.OfferAgain(Option.of(Keeping.CARL)), AE)
                .get();
        assertEquals(List.of("DUE worklist.answer accept"), tasks(CSR));

        keeping.done(new ArrivalCommand.ReturnToSales(ReturnReason.INCOMPLETE, Option.none(), List.of("who pays?")));
        assertEquals(List.of("TO_ANSWER worklist.handoff-returned answer-return"), tasks(AE));
        assertEquals(List.of(), tasks(CSR));

        keeping.process
                .customers()
                .handle(CUSTOMER, new ArrivalCommand.AnswerReturn(List.of("the bank")), AE)
                .get();
        assertEquals(List.of("NEXT worklist.handoff-answered offer-again"), tasks(AE));
    }

    @Test
    void the_steps_of_an_onboarding_come_one_after_the_other_and_then_they_go_live() {
        keeping.done(new ArrivalCommand.Accept());
        assertEquals(List.of("NEXT worklist.onboard complete-onboarding-step"), tasks(CSR));
        for (String step : List.of("kick-off", "set-up", "training")) {
            keeping.done(new ArrivalCommand.CompleteOnboardingStep(step));
        }
        assertEquals(List.of("NEXT worklist.go-live go-live"), tasks(CSR));
    }

    /** Today is 2 March; with two weeks' notice, and 60 days ahead of that, six months from October end in time to be shown. */
    @Test
    void a_contract_that_ends_before_they_go_live_is_shown_as_early_as_its_renewal_would_be_pursued() {
        keeping.done(new ArrivalCommand.Accept());
        keeping.done(new ContractCommand.StartTerm(term("later", 8, false)));
        keeping.done(new ContractCommand.StartTerm(term("sooner", 6, false)));
        keeping.done(new ContractCommand.StartTerm(term("tacit", 6, true)));
        keeping.done(new ContractCommand.StartTerm(term("noticed", 6, false)));
        keeping.done(new ContractCommand.StartTerm(new UncheckedTerm(
                new TermId("short"), LocalDate.parse("2026-02-01"), 3, Period.ZERO, false, Option.none())));
        keeping.done(new ContractCommand.StartTerm(new UncheckedTerm(
                new TermId("ahead"), LocalDate.parse("2026-03-03"), 6, Period.ofMonths(6), false, Option.none())));
        keeping.done(new ContractCommand.GiveNotice(new TermId("noticed")));

        assertEquals(List.of("sooner"), ending());
        Task task = keeping.process.worklist(CSR).tasks().stream()
                .filter(one -> one.reason().code().equals("worklist.ends-in-onboarding"))
                .findFirst()
                .get();
        assertEquals("go-live", task.command());
        assertEquals(Option.of(Instant.parse("2026-04-01T00:00:00Z")), task.due());
        assertEquals(
                "The contract sooner ends on 2026-04-01, while they are still brought in."
                        + " Have them go live, so that it can be renewed, or agree on more time.",
                task.reason().explain(Locale.ENGLISH));
        for (String step : List.of("kick-off", "set-up", "training")) {
            keeping.done(new ArrivalCommand.CompleteOnboardingStep(step));
        }
        assertEquals(List.of("sooner"), ending());
        keeping.done(new ArrivalCommand.GoLive());
        assertEquals(List.of(), ending());
    }

    private static UncheckedTerm term(String id, int months, boolean tacit) {
        return new UncheckedTerm(
                new TermId(id), LocalDate.parse("2025-10-01"), months, Period.ofDays(14), tacit, Option.none());
    }

    private List<String> ending() {
        return keeping.process.worklist(CSR).tasks().stream()
                .filter(task -> task.reason().code().equals("worklist.ends-in-onboarding"))
                .map(task -> (String) task.reason().arguments().get(0))
                .toList();
    }

    @Test
    void complaints_and_reasons_to_leave_wait_for_an_answer_and_planned_contact_for_its_day() {
        keeping.live();
        keeping.done(new SuccessCommand.LogComplaint(
                new ComplaintId("c1"), ComplaintKind.DELIVERY, Severity.MINOR, "came late"));
        keeping.done(new SuccessCommand.FlagAtRisk(RiskReason.BY_HAND, Option.of("they said so")));
        keeping.done(new RelationCommand.PlanTouch(new PlannedTouch(
                Channel.PHONE, Instant.parse("2026-03-02T15:00:00Z"), Purpose.CONTRACT, Option.none())));

        assertEquals(
                List.of(
                        "DUE worklist.touch-planned check-in",
                        "TO_ANSWER worklist.complaints resolve-complaint",
                        "TO_ANSWER worklist.at-risk acknowledge"),
                tasks(CSR));
        keeping.done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND));
        assertEquals(
                List.of(
                        "DUE worklist.touch-planned check-in",
                        "TO_ANSWER worklist.complaints resolve-complaint",
                        "NEXT worklist.recover recover"),
                tasks(CSR));
    }

    /** Twelve gaps of 9 to 14 days let 35 days of silence be likely: SilenceRuleTest. */
    @Test
    void a_silence_is_shown_with_the_rhythm_that_makes_it_one() {
        keeping.live();
        LocalDate day = LocalDate.parse("2026-03-02");
        for (int gap : List.of(9, 14, 11, 12, 10, 13, 9, 14, 12, 11, 10, 13, 0)) {
            keeping.until(day + "T12:00:00Z");
            keeping.done(new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED));
            day = day.plusDays(gap);
        }
        keeping.until(day.plusDays(35) + "T12:00:00Z");
        assertFalse(tasks(CSR).stream().anyMatch(task -> task.contains("silence.")));

        keeping.until(day.plusDays(41) + "T12:00:00Z");

        List<Task> silent = keeping.process.worklist(CSR).tasks().stream()
                .filter(task -> task.reason().code().startsWith("silence."))
                .toList();
        assertEquals(1, silent.size());
        assertEquals("check-in", silent.get(0).command());
        assertEquals(
                "In touch every 9–14 days; nothing for 41. Their own gaps (12) say that 99 % end within 35 days;"
                        + " what is usual of customers counted 14 %.",
                silent.get(0).reason().explain(Locale.ENGLISH));
        assertEquals(
                "9–14 naponta volt kapcsolat; 41 napja semmi. Saját szünetei (12) szerint ezek 99 %-a 35 napon belül"
                        + " véget ér; az ügyfeleknél szokásos 14 %-ban számított.",
                silent.get(0).reason().explain(Locale.forLanguageTag("hu")));
        assertTrue(tasks(CSR).contains("TO_ANSWER worklist.at-risk acknowledge"));

        keeping.done(new SuccessCommand.Acknowledge(RiskReason.SILENCE));
        assertFalse(tasks(CSR).stream().anyMatch(task -> task.contains("silence.")));
    }

    @Test
    void a_renewal_is_shown_with_the_day_on_which_notice_comes_too_late() {
        keeping.live();
        keeping.done(new ContractCommand.OfferRenewal(FIRST, Keeping.RENEWAL));

        List<Task> tasks = keeping.process.worklist(CSR).tasks().stream()
                .filter(task -> task.reason().code().equals("worklist.renewal"))
                .toList();
        assertEquals(1, tasks.size());
        assertEquals(
                Option.of(Instant.parse("2027-03-02T00:00:00Z")), tasks.get(0).due());
        assertEquals(
                "The contract d is to be renewed: notice comes too late from 2027-03-02 on. Settle it before.",
                tasks.get(0).reason().explain(Locale.ENGLISH));
    }

    @Test
    void what_runs_out_is_suggested_to_be_ordered_again() {
        keeping.live();
        keeping.done(new GrowthCommand.Reorder(
                List.of(new ReorderLine(PAPER, BigDecimal.ONE, Option.of(LocalDate.parse("2026-03-12"))))));
        assertEquals(List.of(), tasks(CSR));
        keeping.until("2026-03-05T00:00:00Z");
        assertEquals(List.of("NEXT worklist.reorder reorder"), tasks(CSR));
        keeping.until("2026-03-12T00:00:00Z");
        assertEquals(List.of("DUE worklist.reorder reorder"), tasks(CSR));
    }

    @Test
    void what_was_ordered_again_is_not_suggested_any_more_though_nobody_says_until_when_it_lasts() {
        keeping.live();
        keeping.done(new GrowthCommand.Reorder(
                List.of(new ReorderLine(PAPER, BigDecimal.ONE, Option.of(LocalDate.parse("2026-03-12"))))));
        keeping.until("2026-03-14T00:00:00Z");
        assertEquals(List.of("OVERDUE worklist.reorder reorder"), tasks(CSR));

        keeping.done(new GrowthCommand.Reorder(List.of(ReorderLine.of(PAPER, 1))));

        assertEquals(List.of(), tasks(CSR));
    }

    @Test
    void whoever_is_satisfied_may_be_asked_for_a_review_once_within_the_pause() {
        keeping.live();
        assertEquals(List.of(), tasks(CSR));
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 9, Option.none()));
        assertEquals(List.of("NEXT worklist.review ask-for-review"), tasks(CSR));
        keeping.done(new GrowthCommand.AskForReview(Channel.EMAIL, Option.none()));
        assertEquals(List.of(), tasks(CSR));
    }

    @Test
    void whoever_reviewed_us_badly_is_not_to_be_asked_again_before_they_say_that_they_are_satisfied() {
        keeping.live();
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 10, Option.none()));
        keeping.done(new GrowthCommand.RecordReview(1, Option.none()));
        keeping.process.letTimeAct();
        keeping.done(new SuccessCommand.Acknowledge(RiskReason.BAD_REVIEW)).done(new SuccessCommand.Recover());
        assertEquals(List.of(), tasks(CSR));
        assertEquals(
                "They gave a review of 1 out of 5 stars, and no score since."
                        + " Record how satisfied they are by now; ask again if they are.",
                keeping.give(new GrowthCommand.AskForReview(Channel.EMAIL, Option.none()))
                        .getLeft()
                        .explain(Locale.ENGLISH));

        keeping.until("2026-03-03T09:00:00Z");
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.CSAT, 5, Option.none()));
        assertEquals(List.of("NEXT worklist.review ask-for-review"), tasks(CSR));
    }

    @Test
    void whoever_sent_somebody_who_bought_is_to_be_thanked() {
        ProspectId sent = new ProspectId("sent");
        keeping.live();
        keeping.done(new GrowthCommand.Refer(sent, Buyer.of(new CompanyId("other"))));
        keeping.process
                .customers()
                .handle(CUSTOMER, new GrowthCommand.NoteReferral(sent, ReferralStanding.WON), Actor.system())
                .get();

        assertEquals(List.of("NEXT worklist.reward grant-referral-reward"), tasks(CSR));
    }
}
