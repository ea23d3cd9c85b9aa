package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.closing.Order.Placed;
import org.dealwright.closing.Order.Settled;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.closing.Standing;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Orders are placed on Monday, 2 March; three instalments are due on the 10th of March, April and May. */
class OrdersTest {
    private static final OrderId ID = new OrderId("o1");
    private static final Actor BANK = Actor.of(new MemberId("bank"), Role.INTEGRATION);
    private static final Instant MARCH_11 = Instant.parse("2026-03-11T00:00:00Z");
    private static final Place PLACE = new Place(Sale.by(new DealId("d1")).to(ACME), euros(300))
            .ownedBy(BOB)
            .paidBy(new PaymentPlan.Instalments(3, LocalDate.parse("2026-03-10"), Period.ofMonths(1)));

    private final Office office = new Office();
    private final Orders orders = office.process.orders();

    private static Money euros(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    private static RecordPayment pay(String reference, int amount) {
        return new RecordPayment(new PaymentReference(reference), euros(amount));
    }

    private List<Task> tasks(Actor actor) {
        return office.process.worklist(actor).tasks();
    }

    @Test
    void an_order_is_placed_paid_and_settled() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(ID, pay("p1", 200), BANK).get();
        Outcome<?> last = orders.handle(ID, pay("p2", 100), BANK).get();

        assertInstanceOf(Settled.class, last.state());
        assertEquals(3, last.version());
    }

    @Test
    void a_payment_that_arrives_again_counts_once_and_is_recorded_as_such() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(ID, pay("p1", 200), BANK).get();
        orders.handle(ID, pay("p1", 200), BANK).get();

        assertEquals(euros(200), orders.find(ID).get().ledger().received());
        assertEquals(3, orders.history(ID).size());
    }

    @Test
    void under_a_key_a_payment_that_arrives_again_is_not_even_recorded() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(ID, pay("p1", 200), BANK, Entry.now().under("hook-1")).get();
        orders.handle(ID, pay("p1", 200), BANK, Entry.now().under("hook-1")).get();

        assertEquals(2, orders.history(ID).size());
    }

    @Test
    void another_amount_under_the_same_reference_is_refused() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(ID, pay("p1", 200), BANK).get();

        Either<Refusal, ?> answer = orders.handle(ID, pay("p1", 201), BANK);

        Rejection rejection =
                assertInstanceOf(Refusal.ByRule.class, answer.getLeft()).rejection();
        assertEquals(
                "The payment \"p1\" is on record already, with EUR 200.00 on 2026-03-02 09:00 UTC. Record another payment"
                        + " under its own reference. If the amount on record is wrong, reverse that payment, and record it under"
                        + " a new reference.",
                rejection.explain(Locale.ENGLISH));
    }

    @Test
    void what_is_overdue_is_work_of_the_owner() {
        orders.handle(ID, PLACE, MANAGER).get();
        assertEquals(List.of(), tasks(AE));

        office.at(MARCH_11);
        office.process.letTimeAct();

        assertEquals(
                List.of(new Task(
                        Section.OVERDUE,
                        new StreamId("order", "o1"),
                        "placed",
                        MONDAY_9,
                        Option.none(),
                        Reason.of("worklist.arrears", MARCH_11),
                        "record-payment")),
                tasks(AE));
        assertEquals(List.of(), tasks(MANAGER));
        assertEquals(
                Set.of(Standing.UNPAID, Standing.OVERDUE),
                orders.find(ID).get().standing(MARCH_11, OrderPolicy.defaults()));
    }

    @Test
    void what_time_has_not_done_yet_is_looked_after_as_well() {
        orders.handle(ID, PLACE, MANAGER).get();
        office.at(Instant.parse("2026-03-07T12:00:00Z"));

        assertEquals(
                List.of(Reason.of("worklist.payment-due", Instant.parse("2026-03-07T00:00:00Z"))),
                tasks(AE).stream().map(Task::reason).toList());
        assertEquals(List.of(Section.DUE), tasks(AE).stream().map(Task::section).toList());
    }

    @Test
    void what_is_paid_is_off_the_worklist() {
        orders.handle(ID, PLACE, MANAGER).get();
        office.at(MARCH_11);
        office.process.letTimeAct();
        orders.handle(ID, pay("p1", 100), BANK).get();

        assertEquals(List.of(), tasks(AE));
        assertInstanceOf(Placed.class, orders.find(ID).get());
    }

    @Test
    void arrears_of_a_month_are_work_of_the_manager_too() {
        orders.handle(ID, PLACE, MANAGER).get();
        office.at(Instant.parse("2026-04-10T00:00:00Z"));
        office.process.letTimeAct();

        Task task = tasks(MANAGER).get(0);
        assertEquals(1, tasks(MANAGER).size());
        assertEquals(Section.OVERDUE, task.section());
        assertEquals("reassign", task.command());
        assertEquals(
                "bob sees to it that it is paid, and it is overdue since 2026-03-11 00:00 UTC. Talk to them, or give it to"
                        + " somebody else.",
                task.reason().explain(Locale.ENGLISH));
    }

    @Test
    void arrears_that_nobody_sees_to_are_given_out_by_the_manager() {
        orders.handle(
                        ID,
                        new Place(Sale.UNKNOWN, euros(300)).paidBy(PLACE.plan().get()),
                        MANAGER)
                .get();
        assertEquals(List.of("claim"), tasks(AE).stream().map(Task::command).toList());
        assertEquals(
                List.of(Section.QUEUE),
                tasks(MANAGER).stream().map(Task::section).toList());

        office.at(Instant.parse("2026-04-10T00:00:00Z"));
        office.process.letTimeAct();

        assertEquals(
                List.of(Reason.of("worklist.arrears-unowned", MARCH_11)),
                tasks(MANAGER).stream().map(Task::reason).toList());
        assertEquals(
                List.of("assign"), tasks(MANAGER).stream().map(Task::command).toList());
    }

    @Test
    void the_queue_is_no_work_of_those_who_cannot_claim() {
        orders.handle(ID, new Place(Sale.UNKNOWN, euros(300)), MANAGER).get();

        assertEquals(List.of(), tasks(Actor.of(ANN, Role.SALES_DEVELOPMENT_REP)));
        assertEquals(1, tasks(Actor.of(ANN, Role.CUSTOMER_SUCCESS_REP)).size());
    }

    @Test
    void orders_are_listed_by_owner_phase_company_and_due_instant() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(new OrderId("o2"), new Place(Sale.UNKNOWN, euros(0)), MANAGER)
                .get();

        assertEquals(List.of("o1", "o2"), ids(Query.all()));
        assertEquals(List.of("o1"), ids(Query.all().ownedBy(BOB)));
        assertEquals(List.of("o1"), ids(Query.all().of(ACME)));
        assertEquals(List.of("o2"), ids(Query.all().inPhase("settled")));
        // three days before the first instalment somebody is reminded of it
        assertEquals(List.of("o1"), ids(Query.all().dueBefore(Instant.parse("2026-03-07T00:00:00.001Z"))));
        assertEquals(List.of(), ids(Query.all().dueBefore(Instant.parse("2026-03-07T00:00:00Z"))));
    }

    private List<String> ids(Query query) {
        return orders.list(query).entries().stream()
                .map(one -> one.id().value())
                .toList();
    }

    @Test
    void all_orders_of_a_member_are_passed_on() {
        orders.handle(ID, PLACE, MANAGER).get();
        orders.handle(new OrderId("o2"), PLACE, MANAGER).get();

        orders.reassignAll(BOB, ANN, AE);

        assertEquals(List.of("o1", "o2"), ids(Query.all().ownedBy(ANN)));
        assertEquals(List.of(), ids(Query.all().ownedBy(BOB)));
    }

    @Test
    void a_payment_entered_late_settles_when_it_came_in() {
        orders.handle(ID, PLACE, MANAGER).get();
        office.pass(Duration.ofDays(3));

        orders.handle(ID, pay("p1", 300), BANK, Entry.late(MONDAY_9.plusSeconds(60)))
                .get();

        assertEquals(MONDAY_9.plusSeconds(60), orders.find(ID).get().since());
    }

    @Test
    void the_most_instalments_that_an_order_can_have_are_marked_at_one_stroke() {
        PaymentPlan plan = new PaymentPlan.Recurring(600, LocalDate.parse("2026-03-10"), Period.ofMonths(1));
        orders.handle(ID, new Place(Sale.UNKNOWN, euros(6_000)).ownedBy(BOB).paidBy(plan), MANAGER)
                .get();
        office.at(Instant.parse("2090-01-01T00:00:00Z"));

        TimeReport report = office.process.letTimeAct();

        assertEquals(List.of(), report.refused());
        // overdue each, reminded of the first four times, and the manager once
        assertEquals(605, report.recorded().size());
    }

    @Test
    void options_say_what_can_be_done_with_an_order() {
        orders.handle(ID, PLACE, MANAGER).get();

        assertEquals(
                List.of(
                        "reassign",
                        "set-attribute",
                        "record-payment",
                        "record-payment-failure",
                        "reverse-payment",
                        "record-chargeback",
                        "refund",
                        "reschedule",
                        "mark-delivered",
                        "cancel",
                        "write-off"),
                orders.options(ID, AE).stream()
                        .filter(one -> one.isOpen())
                        .map(one -> one.command())
                        .toList());
    }

    @Test
    void policy_says_how_many_days_there_are_to_pay() {
        Office quick = new Office(
                new InMemoryJournal(),
                SalesPolicy.defaults().with(OrderPolicy.builder().paymentDays(5).build()));

        quick.process
                .orders()
                .handle(ID, new Place(Sale.UNKNOWN, euros(300)), MANAGER)
                .get();

        assertEquals(
                5,
                quick.process
                        .orders()
                        .find(ID)
                        .map(order -> ((Placed) order).balances().get(0))
                        .flatMap(balance -> balance.instalment().due())
                        .map(due ->
                                due.toEpochDay() - LocalDate.parse("2026-03-02").toEpochDay())
                        .get());
    }
}
