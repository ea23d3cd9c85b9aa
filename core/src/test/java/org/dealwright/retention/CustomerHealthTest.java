package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
import org.junit.jupiter.api.Test;

/** How a customer is doing, by what is recorded of them. */
class CustomerHealthTest {
    private static final CustomerPolicy POLICY = CustomerPolicy.defaults();

    private static Customer.Kept kept(CustomerFixture customer) {
        return (Customer.Kept) customer.customer();
    }

    private static HealthFacts facts(CustomerFixture customer, int day) {
        return CustomerHealth.facts(kept(customer), POLICY, day(day));
    }

    private static SuccessCommand.RecordUsage seats(int amount, String from, String until) {
        return new SuccessCommand.RecordUsage(
                UsageMetric.ACTIVE_USERS, BigDecimal.valueOf(amount), LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void of_somebody_who_has_just_gone_live_nothing_is_known() {
        assertEquals(HealthFacts.NONE, facts(active(), 4));
        assertEquals(Option.none(), CustomerHealth.of(kept(active()), POLICY, day(4)));
    }

    @Test
    void satisfaction_is_the_latest_score_of_each_scale() {
        CustomerFixture customer = active().on(5)
                .done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 3, Option.none()))
                .on(6)
                .done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 8, Option.none()))
                .done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.CSAT, 4, Option.none()));
        assertEquals(
                Option.some(new HealthFacts.Satisfaction(Option.some(8), Option.some(4))),
                facts(customer, 6).satisfaction());
    }

    @Test
    void usage_is_what_was_used_a_day_beside_the_three_readings_before() {
        // 10, 20 and 30 a day, then 12: 60 % of the mean of 20
        CustomerFixture customer = active().on(45)
                .done(seats(100, "2026-03-01", "2026-03-11"))
                .done(seats(200, "2026-03-11", "2026-03-21"))
                .done(seats(300, "2026-03-21", "2026-03-31"))
                .done(seats(60, "2026-03-31", "2026-04-05"));
        assertEquals(
                Option.some(new HealthFacts.Usage(6_000, 10_000)),
                facts(customer, 45).usage());
    }

    @Test
    void payments_are_counted_in_orders() {
        CustomerFixture customer = active().on(10).by(Actor.system());
        for (String paid : List.of("o-1", "o-2", "o-3")) {
            customer.done(new GrowthCommand.NoteOrder(new OrderId(paid), OrderStanding.PAID));
        }
        customer.done(new GrowthCommand.NoteOrder(new OrderId("o-4"), OrderStanding.OVERDUE));
        assertEquals(
                Option.some(new HealthFacts.Payments(1, 4, 20)),
                facts(customer, 30).payments());
    }

    @Test
    void an_order_that_is_paid_charged_back_and_paid_again_is_one_order() {
        OrderId order = new OrderId("o-1");
        CustomerFixture customer = active().on(10)
                .by(Actor.system())
                .done(new GrowthCommand.NoteOrder(order, OrderStanding.PAID))
                .done(new GrowthCommand.NoteOrder(order, OrderStanding.OWED_AGAIN));
        assertEquals(0, customer.dossier().signals().payments().paid());
        customer.done(new GrowthCommand.NoteOrder(order, OrderStanding.OVERDUE))
                .done(new GrowthCommand.NoteOrder(order, OrderStanding.PAID));
        assertEquals(
                new Payments(List.of(), 1, 1, 0), customer.dossier().signals().payments());
    }

    @Test
    void complaints_count_from_the_day_on_which_they_were_made() {
        CustomerFixture customer = active().on(8)
                .done(new SuccessCommand.LogComplaint(
                        new ComplaintId("c-1"), ComplaintKind.SERVICE, Severity.MAJOR, "Nobody calls back."));
        assertEquals(
                Option.some(List.of(new HealthFacts.Complaint(Severity.MAJOR, 12))),
                facts(customer, 20).complaints());
        customer.on(21).done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "Called back."));
        assertEquals(Option.some(List.of()), facts(customer, 21).complaints());
    }

    @Test
    void contact_is_held_against_their_own_rhythm() {
        CustomerFixture customer = active();
        for (int day : List.of(5, 14, 28, 39, 51, 61, 74, 83, 97, 109, 120, 130, 143)) {
            customer.on(day)
                    .done(new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED));
        }
        // twelve gaps of 9 to 14 days let 35 days of silence be likely: SilenceRuleTest
        assertEquals(
                Option.some(new HealthFacts.Contact(7, 35)),
                facts(customer, 150).contact());
    }

    /** It has parts of its own, and would lift the contact. */
    @Test
    void a_complaint_or_an_answer_is_no_contact_for_their_health() {
        CustomerFixture customer = active().on(5)
                .done(new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED));
        Option<HealthFacts.Contact> before = facts(customer, 200).contact();
        customer.on(200).done(CustomerFixture.complaint("c-1", Severity.MINOR));
        assertEquals(before, facts(customer, 200).contact());
    }

    private static CustomerFixture sayingFour() {
        return active().on(5).done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 4, Option.none()));
    }

    private static int score(CustomerFixture customer, int day) {
        return CustomerHealth.of(kept(customer), POLICY, day(day)).get().score();
    }

    private static CustomerFixture noted(CustomerFixture customer, String order, OrderStanding standing) {
        return customer.by(Actor.system()).done(new GrowthCommand.NoteOrder(new OrderId(order), standing));
    }

    @Test
    void the_score_is_that_of_the_parts_that_are_known_and_complaints_and_payments_always_are() {
        // (25 x 40 + 15 x 100 + 15 x 100) / 55 = 72.7
        assertEquals(73, score(sayingFour(), 5));
        assertEquals(
                List.of(HealthPart.USAGE, HealthPart.CONTACT),
                CustomerHealth.of(kept(sayingFour()), POLICY, day(5)).get().missing());
    }

    @Test
    void a_first_complaint_pulls_down_who_was_not_satisfied_before() {
        CustomerFixture customer = sayingFour()
                .done(new SuccessCommand.LogComplaint(
                        new ComplaintId("c-1"), ComplaintKind.SERVICE, Severity.MINOR, "The parcel was late."));
        // (25 x 40 + 15 x 95 + 15 x 100) / 55 = 71.4
        assertEquals(71, score(customer, 5));
        customer.on(6).done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "Sent another."));
        assertEquals(73, score(customer, 6));
    }

    @Test
    void a_first_order_that_is_overdue_pulls_down_who_was_not_satisfied_before_and_one_written_off_even_more() {
        CustomerFixture customer = noted(sayingFour(), "o-1", OrderStanding.OVERDUE);
        // (25 x 40 + 15 x 100 + 15 x 50) / 55 = 59.1
        assertEquals(59, score(customer, 50));
        noted(customer.on(50), "o-1", OrderStanding.WRITTEN_OFF);
        // (25 x 40 + 15 x 100) / 55 = 45.5
        assertEquals(45, score(customer, 50));
        assertEquals(
                Option.some(new HealthFacts.Payments(1, 1, 0, true)),
                facts(customer, 50).payments());
        noted(customer, "o-2", OrderStanding.PAID);
        // half of what was billed: 100 - 100 x (1 + 1/2) / 2 = 25, so that (2,500 + 15 x 25) / 55 = 52.3
        assertEquals(52, score(customer, 50));
    }

    @Test
    void a_first_complaint_or_order_is_enough_to_know_something() {
        CustomerFixture customer = active().on(5);
        noted(customer, "o-1", OrderStanding.PAID);
        assertEquals(Option.some(List.of()), facts(customer, 5).complaints());
        assertEquals(100, score(customer, 5));
    }
}
