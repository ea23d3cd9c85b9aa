package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ANNA;
import static org.dealwright.closing.OrderFixture.chargeBack;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.midnight;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.dealwright.closing.OrderEvent.ArrearsEscalated;
import org.dealwright.closing.OrderEvent.InstalmentOverdue;
import org.dealwright.closing.OrderEvent.PaymentReminded;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.junit.jupiter.api.Test;

/** What time does about what is owed: three instalments of 30 euros, due on day 10, 20 and 30, or one of 100 on day 10. */
class DunningTest {
    private static final OrderPolicy SILENT =
            OrderPolicy.builder().dunning(DunningTerms.NONE).build();

    private static OrderFixture inThree() {
        return placed(euros(90), new PaymentPlan.Instalments(3, date(10), Period.ofDays(10)));
    }

    @Test
    void an_instalment_is_overdue_from_the_midnight_after_its_day() {
        OrderFixture order = placed().under(SILENT).letTimeActTo(40);

        assertEquals(
                List.of(new InstalmentOverdue(midnight(11), Option.none(), 1, date(10), euros(100))),
                order.all(InstalmentOverdue.class));
        assertEquals(
                euros(0),
                placed().order(Order.Placed.class).overdue(midnight(11).minusNanos(1), SILENT));
        assertEquals(euros(100), placed().order(Order.Placed.class).overdue(midnight(11), SILENT));
    }

    @Test
    void days_of_grace_and_the_zone_are_the_policys() {
        OrderPolicy policy = OrderPolicy.builder()
                .from(SILENT)
                .graceDays(2)
                .zone(ZoneId.of("Europe/Budapest"))
                .build();

        assertEquals(
                Instant.parse("2026-03-12T23:00:00Z"),
                placed().under(policy).deadline().get().at());
    }

    @Test
    void each_instalment_is_marked_once_with_what_is_open_of_it() {
        OrderFixture order = inThree().under(SILENT).on(2).done(pay("p-1", 40)).letTimeActTo(60);

        assertEquals(
                List.of(
                        new InstalmentOverdue(midnight(21), Option.none(), 2, date(20), euros(20)),
                        new InstalmentOverdue(midnight(31), Option.none(), 3, date(30), euros(30))),
                order.all(InstalmentOverdue.class));
        assertEquals(Option.none(), order.deadline());
    }

    @Test
    void what_is_paid_is_not_overdue_any_more_and_what_is_taken_back_is_anew() {
        OrderFixture order = inThree().under(SILENT).letTimeActTo(25).done(pay("p-1", 60));
        assertEquals(0, order.order(Order.Placed.class).dunning().overdue().size());

        order.on(26).done(chargeBack("p-1")).letTimeActTo(28);

        assertEquals(
                List.of(midnight(11), midnight(21), day(26), day(26)),
                order.all(InstalmentOverdue.class).stream()
                        .map(InstalmentOverdue::at)
                        .toList());
    }

    @Test
    void what_is_owed_again_is_overdue_at_once_where_its_day_has_passed() {
        OrderFixture order = placed().under(SILENT)
                .on(2)
                .done(pay("p-1", 100))
                .on(20)
                .done(chargeBack("p-1"))
                .letTimeActTo(21);

        assertEquals(
                List.of(new InstalmentOverdue(day(20), Option.none(), 1, date(10), euros(100))),
                order.all(InstalmentOverdue.class));
    }

    @Test
    void a_payment_that_fails_without_having_come_in_puts_nothing_off() {
        OrderFixture order =
                placed().under(SILENT).on(20).done(OrderFixture.fail("p-1")).letTimeActTo(21);

        assertEquals(
                List.of(midnight(11)),
                order.all(InstalmentOverdue.class).stream()
                        .map(InstalmentOverdue::at)
                        .toList());
    }

    @Test
    void nothing_is_overdue_where_nothing_is_owed_or_no_day_is_set() {
        assertEquals(Option.none(), placed().done(pay("p-1", 100)).deadline());
        assertEquals(
                Option.none(),
                placed(euros(100), new PaymentPlan.Milestones(List.of(new PaymentPlan.Milestones.Milestone("a", 1))))
                        .deadline());
    }

    @Test
    void nothing_happens_before_its_time() {
        OrderFixture order = placed().by(Actor.system()).at(midnight(11).minusNanos(1));

        assertEquals(
                Option.some(midnight(11)),
                order.when(new OrderCommand.MarkOverdue())
                        .refused(Rejection.NotDue.class)
                        .due());
    }

    @Test
    void somebody_is_reminded_before_the_day_and_after_it() {
        OrderFixture order = placed().letTimeActTo(60);

        assertEquals(
                List.of(
                        new PaymentReminded(midnight(7), Option.none(), 1, -3, euros(100)),
                        new PaymentReminded(midnight(17), Option.none(), 1, 7, euros(100)),
                        new PaymentReminded(midnight(24), Option.none(), 1, 14, euros(100)),
                        new PaymentReminded(midnight(40), Option.none(), 1, 30, euros(100))),
                order.all(PaymentReminded.class));
    }

    @Test
    void a_reminder_whose_day_had_passed_when_it_was_placed_is_left_out() {
        OrderFixture order = placed(euros(100), new PaymentPlan.AtOnce(date(2))).letTimeActTo(10);

        assertEquals(
                List.of(7),
                order.all(PaymentReminded.class).stream()
                        .map(PaymentReminded::days)
                        .toList());
    }

    @Test
    void whoever_is_behind_is_reminded_of_what_is_due_first_alone() {
        OrderFixture order = inThree().letTimeActTo(22);

        assertEquals(
                List.of(1, 1),
                order.all(PaymentReminded.class).stream()
                        .map(PaymentReminded::number)
                        .toList());
        order.done(pay("p-1", 30)).letTimeActTo(27);
        assertEquals(
                List.of(new PaymentReminded(midnight(27), Option.none(), 2, 7, euros(30))),
                order.all(PaymentReminded.class).subList(2, 3));
    }

    @Test
    void a_reminder_names_what_is_still_open() {
        OrderFixture order = placed().on(2).done(pay("p-1", 99)).letTimeActTo(7);

        assertEquals(
                List.of(euros(1)),
                order.all(PaymentReminded.class).stream()
                        .map(PaymentReminded::open)
                        .toList());
    }

    @Test
    void reminders_on_several_days_are_each_given_once_in_whatever_order_they_are_listed() {
        OrderPolicy policy = OrderPolicy.builder()
                .dunning(new DunningTerms(List.of(0, 5, 5), List.of(2, 1), Option.none()))
                .build();
        OrderFixture order = placed().under(policy).letTimeActTo(60);

        assertEquals(
                List.of(-5, 0, 1, 2),
                order.all(PaymentReminded.class).stream()
                        .map(PaymentReminded::days)
                        .toList());
        assertEquals(List.of(), order.all(ArrearsEscalated.class));
    }

    @Test
    void a_reminder_whose_day_had_passed_when_a_milestone_was_delivered_is_left_out() {
        OrderPolicy policy = OrderPolicy.builder().paymentDays(1).build();
        OrderFixture order = placed(
                        euros(100), new PaymentPlan.Milestones(List.of(new PaymentPlan.Milestones.Milestone("a", 1))))
                .under(policy)
                .on(50)
                .done(new OrderCommand.MarkDelivered("a"))
                .letTimeActTo(59);

        assertEquals(
                List.of(7),
                order.all(PaymentReminded.class).stream()
                        .map(PaymentReminded::days)
                        .toList());
    }

    @Test
    void the_manager_is_told_after_a_month() {
        OrderFixture order = inThree().letTimeActTo(60);

        assertEquals(
                List.of(new ArrearsEscalated(midnight(41), Option.none(), Option.some(ANNA), 1, euros(30))),
                order.all(ArrearsEscalated.class));
    }

    @Test
    void the_manager_is_told_of_the_next_one_once_the_first_is_paid() {
        OrderFixture order = inThree().letTimeActTo(45).done(pay("p-1", 30)).letTimeActTo(60);

        assertEquals(
                List.of(midnight(41), midnight(51)),
                order.all(ArrearsEscalated.class).stream()
                        .map(ArrearsEscalated::at)
                        .toList());
    }

    @Test
    void the_day_after_the_end_of_time_never_comes() {
        OrderFixture order = placed(euros(100), new PaymentPlan.AtOnce(java.time.LocalDate.parse("9999-12-31")));

        assertInstanceOf(Order.Placed.class, order.order());
        assertEquals(
                -3,
                order.letTimeActTo(2_912_500).all(PaymentReminded.class).get(0).days());
        assertEquals(Option.none(), order.deadline());
    }
}
