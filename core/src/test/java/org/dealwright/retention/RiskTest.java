package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.atRisk;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.flag;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.dealwright.retention.CustomerFixture.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** When a customer might leave, and when no more. */
class RiskTest {

    private static CustomerFixture risks(CustomerFixture customer, RiskReason... reasons) {
        assertEquals(
                List.of(reasons),
                customer.dossier().signals().risks().recorded().stream()
                        .map(Risk::reason)
                        .toList());
        return customer;
    }

    @Test
    void somebody_sees_it_coming_and_says_why() {
        active().when(new SuccessCommand.FlagAtRisk(RiskReason.BY_HAND, Option.none()))
                .invalid(Violation.of("words", "needed-for-other"));
        active().when(new SuccessCommand.FlagAtRisk(RiskReason.SILENCE, Option.none()))
                .refused("customer.risk-not-said", RiskReason.SILENCE.term());
        CustomerFixture flagged = active().done(flag());
        assertEquals("at-risk", flagged.phase());
        assertEquals(ServedPhase.ACTIVE, ((Customer.AtRisk) flagged.customer()).was());
        flagged.when(flag()).refused("customer.risk-known", RiskReason.BY_HAND.term());
        risks(
                flagged.done(new SuccessCommand.FlagAtRisk(RiskReason.CHAMPION_GONE, Option.none())),
                RiskReason.BY_HAND,
                RiskReason.CHAMPION_GONE);
    }

    @Test
    void they_recover_to_where_they_came_from_once_no_reason_is_left() {
        atRisk().when(new SuccessCommand.Recover()).refused("customer.reason-left", List.of(RiskReason.BY_HAND.term()));
        CustomerFixture active = atRisk().done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND))
                .done(new SuccessCommand.Recover());
        assertEquals("active", risks(active).phase());
        CustomerFixture onboarding = onboarding()
                .done(flag())
                .done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND))
                .done(new SuccessCommand.Recover());
        assertEquals("onboarding", onboarding.phase());
        assertEquals(day(3), onboarding.customer().since());
    }

    @Test
    void a_reason_is_acknowledged_once_and_has_to_be_on_record() {
        atRisk().when(new SuccessCommand.Acknowledge(RiskReason.SILENCE))
                .refused("customer.risk-unknown", RiskReason.SILENCE.term());
        CustomerFixture taken = atRisk().done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND));
        taken.when(new SuccessCommand.Acknowledge(RiskReason.BY_HAND))
                .refused("customer.risk-acknowledged", RiskReason.BY_HAND.term());
        taken.when(flag()).refused("customer.risk-acknowledged", RiskReason.BY_HAND.term());
    }

    @Test
    void a_major_complaint_is_a_reason_from_when_it_was_made_and_a_minor_one_is_none() {
        CustomerFixture customer =
                active().on(5).done(complaint("c-1", Severity.MINOR)).letTimeActTo(6);
        assertEquals("active", customer.phase());
        customer.on(7).done(complaint("c-2", Severity.MAJOR)).letTimeActTo(8);
        assertEquals(
                new SuccessEvent.RiskRaised(day(7), BY_TIME, RiskReason.OPEN_COMPLAINT, Option.none()),
                customer.last());
        assertEquals("at-risk", customer.phase());
        customer.on(9)
                .done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-2"), "called back"))
                .letTimeActTo(9);
        assertEquals(new SuccessEvent.RiskCleared(day(9), BY_TIME, RiskReason.OPEN_COMPLAINT), customer.last());
        assertEquals("at-risk", customer.phase());
        assertEquals("active", customer.done(new SuccessCommand.Recover()).phase());
    }

    @Test
    void what_is_acknowledged_is_not_raised_again_until_it_has_cleared() {
        CustomerFixture customer = active().done(complaint("c-1", Severity.MAJOR))
                .letTimeActTo(5)
                .done(new SuccessCommand.Acknowledge(RiskReason.OPEN_COMPLAINT))
                .done(new SuccessCommand.Recover());
        customer.letTimeActTo(20).done(complaint("c-2", Severity.CRITICAL)).letTimeActTo(21);
        assertEquals("active", customer.phase());
        customer.done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "x"))
                .letTimeActTo(22);
        assertEquals("active", customer.phase());
        customer.done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-2"), "x"))
                .letTimeActTo(23);
        assertEquals(new SuccessEvent.RiskCleared(day(22), BY_TIME, RiskReason.OPEN_COMPLAINT), customer.last());
        risks(customer);
        customer.done(complaint("c-3", Severity.MAJOR)).letTimeActTo(24);
        assertEquals("at-risk", customer.phase());
    }

    @Test
    void low_satisfaction_on_either_scale_is_a_reason_until_the_next_score_is_better() {
        CustomerFixture customer =
                active().done(score(SatisfactionScale.NPS, 6)).letTimeActTo(5);
        risks(customer, RiskReason.LOW_SATISFACTION);
        customer.done(score(SatisfactionScale.NPS, 7)).letTimeActTo(6);
        risks(customer);
        customer.done(score(SatisfactionScale.CSAT, 3)).letTimeActTo(7);
        risks(customer);
        customer.done(score(SatisfactionScale.CSAT, 2)).letTimeActTo(8);
        risks(customer, RiskReason.LOW_SATISFACTION);
    }

    private static SuccessCommand.RecordUsage used(String amount, int from, int until) {
        return new SuccessCommand.RecordUsage(UsageMetric.SIGN_INS, new BigDecimal(amount), date(from), date(until));
    }

    /** By the day: 10, 10 and 10, of which 30 % less is 7. */
    @Test
    void usage_falls_where_the_last_is_so_much_below_the_mean_before_by_the_day() {
        CustomerFixture customer = active().on(70)
                .done(used("70", 1, 8))
                .done(used("70", 8, 15))
                .done(used("140", 15, 29))
                .done(used("49", 29, 36))
                .letTimeActTo(70);
        assertFalse(risked(customer, RiskReason.FALLING_USAGE));
        customer.done(used("48.99", 29, 36)).letTimeActTo(70);
        assertTrue(risked(customer, RiskReason.FALLING_USAGE));
        customer.done(used("70", 36, 43)).letTimeActTo(70);
        assertFalse(risked(customer, RiskReason.FALLING_USAGE));
    }

    private static boolean risked(CustomerFixture customer, RiskReason reason) {
        return customer.dossier().signals().risks().of(reason).isDefined();
    }

    @Test
    void one_reading_is_no_trend() {
        assertFalse(risked(active().on(70).done(used("0", 1, 8)).letTimeActTo(70), RiskReason.FALLING_USAGE));
    }

    @Test
    void what_is_overdue_is_a_reason_until_what_is_late_is_paid_or_it_is_cancelled_or_written_off() {
        for (OrderStanding settled :
                List.of(OrderStanding.OWED, OrderStanding.PAID, OrderStanding.CANCELLED, OrderStanding.WRITTEN_OFF)) {
            CustomerFixture customer = active().by(Actor.system())
                    .done(new GrowthCommand.NoteOrder(new OrderId("o-1"), OrderStanding.OVERDUE))
                    .letTimeActTo(5);
            risks(customer, RiskReason.OVERDUE_PAYMENT);
            customer.done(new GrowthCommand.NoteOrder(new OrderId("o-2"), settled))
                    .letTimeActTo(6);
            risks(customer, RiskReason.OVERDUE_PAYMENT);
            customer.done(new GrowthCommand.NoteOrder(new OrderId("o-1"), settled))
                    .letTimeActTo(7);
            risks(customer);
        }
    }

    @Test
    void a_bad_review_is_a_reason_until_a_better_one() {
        CustomerFixture customer =
                active().done(new GrowthCommand.RecordReview(2, Option.none())).letTimeActTo(5);
        risks(customer, RiskReason.BAD_REVIEW);
        customer.done(new GrowthCommand.RecordReview(3, Option.none())).letTimeActTo(6);
        risks(customer);
    }

    @Test
    void whoever_spoke_for_us_is_gone_once_nobody_does_any_more() {
        CustomerFixture customer =
                active().done(new RelationCommand.AddPerson(new PersonId("otto"), List.of(BuyingRole.CHAMPION)));
        customer.on(5).done(new RelationCommand.RemovePerson(PETRA)).letTimeActTo(5);
        risks(customer);
        customer.on(6)
                .done(new RelationCommand.ChangePerson(new PersonId("otto"), List.of(BuyingRole.USER)))
                .letTimeActTo(6);
        risks(customer, RiskReason.CHAMPION_GONE);
        customer.on(7)
                .done(new RelationCommand.AddPerson(new PersonId("ida"), List.of(BuyingRole.CHAMPION)))
                .letTimeActTo(7);
        risks(customer);
    }

    @Test
    void silence_is_a_reason_from_the_day_on_which_it_is_unusual_until_they_are_heard_of() {
        CustomerFixture customer = active().on(5).done(answered()).letTimeActTo(200);
        assertEquals(
                midnight(95),
                customer.dossier()
                        .signals()
                        .risks()
                        .of(RiskReason.SILENCE)
                        .get()
                        .since());
        customer.done(new RelationCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER))
                .letTimeActTo(201);
        assertTrue(risked(customer, RiskReason.SILENCE));
        customer.done(answered()).letTimeActTo(201);
        assertEquals(new SuccessEvent.RiskCleared(day(201), BY_TIME, RiskReason.SILENCE), customer.last());
    }

    @Test
    void a_call_that_is_entered_late_shows_that_there_was_no_silence() {
        CustomerFixture customer = active().on(5).done(answered()).letTimeActTo(96);
        assertTrue(risked(customer, RiskReason.SILENCE));
        customer.on(50).done(answered()).letTimeActTo(96);
        assertFalse(risked(customer, RiskReason.SILENCE));
        customer.letTimeActTo(141);
        assertEquals(
                midnight(140),
                customer.dossier()
                        .signals()
                        .risks()
                        .of(RiskReason.SILENCE)
                        .get()
                        .since());
    }

    @Test
    void one_never_heard_of_is_silent_from_when_they_are_known_here_and_stays_so() {
        CustomerFixture customer = active().letTimeActTo(300);
        assertEquals(
                midnight(91),
                customer.dossier()
                        .signals()
                        .risks()
                        .of(RiskReason.SILENCE)
                        .get()
                        .since());
        assertEquals(
                1,
                customer.history().stream()
                        .filter(SuccessEvent.RiskRaised.class::isInstance)
                        .count());
    }

    @Test
    void a_silence_that_is_raised_says_how_they_are_usually_in_touch_and_for_how_long_they_have_not_been() {
        CustomerFixture customer = active().under(CustomerPolicy.defaults());
        for (int day : List.of(5, 14, 28, 39, 51, 61, 74, 83, 97, 109, 120, 130, 143)) {
            customer.on(day).done(answered());
        }
        // gaps of 9 to 14 days, twelve of them, let 35 days of silence be likely: SilenceRuleTest
        customer.letTimeActTo(178);
        assertFalse(risked(customer, RiskReason.SILENCE));
        customer.letTimeActTo(179);
        SuccessEvent.RiskRaised raised = (SuccessEvent.RiskRaised) customer.last();
        assertEquals(midnight(179), raised.at());
        assertEquals(
                "In touch every 9–14 days; nothing for 36. Their own gaps (12) say that 99 % end within 35 days; what is usual of customers counted 14 %.",
                raised.silence().get().reason().explain(Locale.ENGLISH));
    }

    @Test
    void an_order_breaks_a_silence() {
        CustomerFixture customer = active().on(50)
                .by(Actor.system())
                .done(new GrowthCommand.NoteOrder(new OrderId("o-1"), OrderStanding.PLACED))
                .letTimeActTo(139);
        assertFalse(risked(customer, RiskReason.SILENCE));
        assertTrue(risked(customer.letTimeActTo(140), RiskReason.SILENCE));
    }

    @Test
    void that_something_is_owed_again_is_no_sign_of_life() {
        CustomerFixture customer = active().on(50)
                .by(Actor.system())
                .done(new GrowthCommand.NoteOrder(new OrderId("o-1"), OrderStanding.PLACED))
                .on(100)
                .done(new GrowthCommand.NoteOrder(new OrderId("o-1"), OrderStanding.OWED));
        assertTrue(risked(customer.letTimeActTo(140), RiskReason.SILENCE));
    }

    @Test
    void several_reasons_are_raised_one_after_the_other_in_the_order_in_which_they_arose() {
        CustomerFixture customer = active().on(6)
                .done(complaint("c-1", Severity.CRITICAL))
                .on(5)
                .done(score(SatisfactionScale.NPS, 0))
                .letTimeActTo(7);
        risks(customer, RiskReason.LOW_SATISFACTION, RiskReason.OPEN_COMPLAINT);
    }

    @Test
    void policy_says_what_is_low() {
        CustomerPolicy policy = CustomerPolicy.builder()
                .risk(new RiskTerms(9, 5, Percent.of(50), Severity.MINOR, 4))
                .build();
        CustomerFixture customer = active().under(policy)
                .done(score(SatisfactionScale.NPS, 9))
                .done(complaint("c-1", Severity.MINOR))
                .done(new GrowthCommand.RecordReview(4, Option.none()))
                .letTimeActTo(5);
        risks(customer, RiskReason.LOW_SATISFACTION, RiskReason.OPEN_COMPLAINT, RiskReason.BAD_REVIEW);
    }
}
