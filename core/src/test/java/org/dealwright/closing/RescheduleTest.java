package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.BY_ANNA;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.midnight;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.closing.OrderCommand.MarkDelivered;
import org.dealwright.closing.OrderCommand.Reschedule;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.closing.PaymentPlan.Milestones;
import org.dealwright.closing.PaymentPlan.Milestones.Milestone;
import org.dealwright.closing.PaymentPlan.Stated;
import org.dealwright.closing.PaymentPlan.Stated.Part;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Plans that change, and milestones that are delivered. */
class RescheduleTest {
    private static final Milestones IN_TWO =
            new Milestones(List.of(new Milestone("signed", 3), new Milestone("installed", 7)));

    private static OrderFixture inTwo() {
        return placed(euros(100), IN_TWO);
    }

    private static OrderFixture inFour() {
        return placed(euros(100), new Instalments(4, date(10), Period.ofDays(10)));
    }

    private static List<Instalment> instalments(OrderFixture order) {
        return order.order(Order.Ongoing.class).schedule().asList();
    }

    private static List<InstalmentBalance> balances(OrderFixture order) {
        return order.order(Order.Ongoing.class).balances();
    }

    private static Instalment instalment(int number, double amount, int due) {
        return new Instalment(number, euros(amount), Option.some(date(due)), Option.none());
    }

    @Test
    void the_rest_is_planned_anew_and_what_is_covered_stays() {
        OrderFixture order = inFour().on(2).done(pay("p-1", 40));

        order.when(Reschedule.theRest(new Instalments(2, date(60), Period.ofMonths(1)), "short of money"))
                .expect(new OrderEvent.Rescheduled(
                        day(2),
                        BY_ANNA,
                        new Instalments(2, date(60), Period.ofMonths(1)),
                        List.of(
                                instalment(1, 25, 10),
                                instalment(2, 15, 20),
                                instalment(3, 30, 60),
                                new Instalment(4, euros(30), Option.some(date(60).plusMonths(1)), Option.none())),
                        "short of money"));
    }

    @Test
    void the_whole_is_planned_anew_and_what_was_paid_covers_what_is_due_first() {
        OrderFixture order = inFour().on(2)
                .done(pay("p-1", 40))
                .done(Reschedule.theWhole(new Instalments(2, date(60), Period.ofDays(10)), "short of money"));

        assertEquals(
                List.of(
                        new InstalmentBalance(instalment(1, 50, 60), euros(10)),
                        new InstalmentBalance(instalment(2, 50, 70), euros(50))),
                balances(order));
        assertEquals(
                Option.some(new Instalments(2, date(60), Period.ofDays(10))),
                order.order().agreement().plan());
    }

    @Test
    void what_was_overdue_is_so_only_by_the_new_plan() {
        OrderFixture order = inFour().under(
                        OrderPolicy.builder().dunning(DunningTerms.NONE).build())
                .letTimeActTo(25);
        assertEquals(2, order.order(Order.Placed.class).dunning().overdue().size());

        order.done(Reschedule.theWhole(new AtOnce(date(40)), "agreed on the telephone"));
        assertEquals(0, order.order(Order.Placed.class).dunning().overdue().size());
        assertEquals(Option.some(midnight(41)), order.deadline().map(due -> due.at()));

        order.done(Reschedule.theWhole(new AtOnce(date(20)), "they did not keep it"));
        assertEquals(Option.some(day(25)), order.deadline().map(due -> due.at()));
    }

    @Test
    void stated_parts_of_the_rest_must_come_to_the_rest() {
        OrderFixture order = inFour().on(2).done(pay("p-1", 40));

        order.when(Reschedule.theRest(new Stated(List.of(new Part(euros(100), date(50)))), "a mistake"))
                .refused("order.does-not-add-up", euros(100), euros(60));
        order.done(Reschedule.theRest(new Stated(List.of(new Part(euros(60), date(50)))), "as agreed"));
    }

    @Test
    void there_is_no_rest_of_what_is_paid() {
        OrderFixture order = inFour().on(2).done(pay("p-1", 100));

        order.when(Reschedule.theRest(new AtOnce(date(50)), "a mistake")).refused("order.nothing-left-to-plan");
        order.done(Reschedule.theWhole(new AtOnce(date(50)), "delivered later"));
        assertEquals(List.of(instalment(1, 100, 50)), instalments(order));
        order.order(Order.Settled.class);
    }

    @Test
    void covered_ones_and_new_ones_are_six_hundred_at_most() {
        OrderFixture order = placed(euros(600), new Instalments(600, date(10), Period.ofDays(1)))
                .on(2)
                .done(pay("p-1", 1));

        order.when(Reschedule.theRest(new Instalments(600, date(10), Period.ofDays(1)), "a day later"))
                .refused("order.too-many-instalments", 600);
        order.done(Reschedule.theRest(new Instalments(599, date(10), Period.ofDays(1)), "a day later"));
    }

    @Test
    void a_plan_and_a_reason_are_checked_together() {
        inFour().when(Reschedule.theWhole(new AtOnce(LocalDate.MIN), " "))
                .invalid(
                        Violation.showing(
                                "due",
                                "out-of-range",
                                "-999999999-01-01",
                                LocalDate.parse("1900-01-01"),
                                LocalDate.parse("9999-12-31")),
                        Violation.of("reason", "blank"));
    }

    @Test
    void what_depends_on_a_milestone_is_due_the_policys_days_after_its_delivery() {
        OrderFixture order = inTwo().on(5);
        assertEquals(Option.none(), order.deadline());

        order.when(new MarkDelivered("signed")).expect(new OrderEvent.Delivered(day(5), BY_ANNA, "signed", date(35)));
        order.done(new MarkDelivered("signed"));

        assertEquals(
                List.of(
                        new Instalment(1, euros(30), Option.some(date(35)), Option.some("signed")),
                        new Instalment(2, euros(70), Option.none(), Option.some("installed"))),
                instalments(order));
        assertEquals(
                List.of(midnight(36)),
                order.letTimeActTo(100).all(OrderEvent.InstalmentOverdue.class).stream()
                        .map(OrderEvent.InstalmentOverdue::at)
                        .toList());
    }

    @Test
    void what_was_paid_ahead_covers_what_is_delivered_first() {
        OrderFixture order = inTwo().on(5).done(pay("p-1", 70)).done(new MarkDelivered("installed"));

        assertEquals(
                List.of(euros(0), euros(30)),
                balances(order).stream().map(InstalmentBalance::open).toList());
        assertEquals(2, balances(order).get(0).instalment().number());
        assertEquals(Set.of(Standing.PART_PAID), order.order().standing(day(400), order.policy()));
    }

    @Test
    void marks_go_with_what_is_covered_when_something_else_is_due_first() {
        // signed is due on day 35 and overdue; installed was delivered earlier, and that is entered now
        OrderFixture order = inTwo().on(5)
                .done(new MarkDelivered("signed"))
                .letTimeActTo(40)
                .done(pay("p-1", 20))
                .on(1)
                .done(new MarkDelivered("installed"))
                .letTimeActTo(41);

        assertEquals(
                List.of(midnight(36), day(40)),
                order.all(OrderEvent.InstalmentOverdue.class).stream()
                        .map(OrderEvent.InstalmentOverdue::at)
                        .toList());
        assertEquals(2, order.order(Order.Placed.class).dunning().overdue().size());
    }

    @Test
    void a_milestone_is_delivered_once() {
        OrderFixture order = inTwo().on(5).done(new MarkDelivered("signed"));
        OrderFixture.Answered answered = order.when(new MarkDelivered("signed"));

        answered.refused("order.delivered-already", "signed", date(35));
        assertEquals(
                "The milestone \"signed\" is delivered already; what depends on it is due on 2026-04-04."
                        + " If that day is wrong, reschedule the order.",
                answered.explain(Locale.ENGLISH));
    }

    @Test
    void a_milestone_that_is_none_of_the_plan_is_refused_with_those_that_are() {
        inTwo().when(new MarkDelivered("painted"))
                .invalid(Violation.showing("milestone", "not-known", "painted", List.of("signed", "installed")));
        inTwo().on(5)
                .done(new MarkDelivered("signed"))
                .when(new MarkDelivered("painted"))
                .invalid(Violation.showing("milestone", "not-known", "painted", List.of("installed")));
    }

    @Test
    void a_milestone_may_be_paid_before_it_is_delivered() {
        OrderFixture order = inTwo().on(2).done(pay("p-1", 100)).on(5).done(new MarkDelivered("signed"));

        assertEquals(
                Option.some(date(35)),
                order.order(Order.Settled.class).schedule().asList().get(0).due());
    }

    @Test
    void a_covered_part_of_a_milestone_keeps_it_when_the_rest_is_planned_anew() {
        OrderFixture order =
                inTwo().on(2).done(pay("p-1", 40)).done(Reschedule.theRest(new AtOnce(date(50)), "as agreed"));

        List<Instalment> expected = new ArrayList<>();
        expected.add(new Instalment(1, euros(30), Option.none(), Option.some("signed")));
        expected.add(new Instalment(2, euros(10), Option.none(), Option.some("installed")));
        expected.add(instalment(3, 60, 50));
        assertEquals(expected, instalments(order));
        assertTrue(order.done(new MarkDelivered("installed"))
                .order(Order.Placed.class)
                .schedule()
                .asList()
                .get(1)
                .due()
                .isDefined());
    }

    @Test
    void the_event_may_not_hold_what_does_not_come_to_the_total() {
        OrderEvent.Rescheduled wrong = new OrderEvent.Rescheduled(
                day(2), BY_ANNA, new AtOnce(date(5)), List.of(instalment(1, 99, 5)), "as agreed");

        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> OrderLifecycle.table().evolve(inFour().order(), wrong));
        assertEquals("instalments must add up to EUR 100.00, were EUR 99.00", thrown.getMessage());
    }
}
