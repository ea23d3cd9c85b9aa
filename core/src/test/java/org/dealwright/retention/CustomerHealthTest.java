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

    @Test
    void the_score_is_that_of_the_parts_that_are_known() {
        CustomerFixture customer =
                active().on(5).done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 4, Option.none()));
        // nothing but satisfaction
        assertEquals(40, CustomerHealth.of(kept(customer), POLICY, day(5)).get().score());
    }
}
