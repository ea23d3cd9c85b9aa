package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.dealwright.closing.Payment.Receipt;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.process.Attributes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What no value can be. */
class OrderValuesTest {
    private static final Money DOLLAR = Money.of(CurrencyUnit.USD, 1);

    private static void refused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    private static Instalment instalment(int number, Money amount) {
        return new Instalment(number, amount, Option.none(), Option.none());
    }

    private static Ledger ledger(double claim, double received, double paidOut, double waived) {
        return new Ledger(
                euros(claim), euros(received), euros(paidOut), euros(waived), HashMap.empty(), HashMap.empty(), day(1));
    }

    @Test
    void an_instalment_has_a_number_and_an_amount() {
        refused("number must be 1 or more, was 0", () -> instalment(0, euros(1)));
        refused("amount must be more than nothing, was EUR 0.00", () -> instalment(1, euros(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Instalment(1, euros(1), Option.none(), Option.some("Not a code")));
        assertThrows(
                IllegalArgumentException.class,
                () -> instalment(1, Money.of(CurrencyUnit.EUR, new BigDecimal("1e40"))));
    }

    @Test
    void instalments_are_numbered_in_one_currency() {
        refused(
                "instalments must be numbered from 1 on, and number 2 was 3",
                () -> Schedule.of(List.of(instalment(1, euros(1)), instalment(3, euros(1)))));
        refused(
                "instalments must be in one currency, and number 2 was USD 1.00",
                () -> Schedule.of(List.of(instalment(1, euros(1)), instalment(2, DOLLAR))));
        refused(
                "instalments must be at most 600, were 601",
                () -> Schedule.of(Collections.nCopies(601, instalment(1, euros(1)))));
        assertEquals(Schedule.NONE, Schedule.of(List.of()));
    }

    @Test
    void a_schedule_is_what_its_instalments_are() {
        Schedule one = Schedule.of(List.of(instalment(1, euros(1))));

        assertEquals(Schedule.of(List.of(instalment(1, euros(1)))), one);
        assertEquals(Schedule.of(List.of(instalment(1, euros(1)))).hashCode(), one.hashCode());
        assertNotEquals(Schedule.of(List.of(instalment(1, euros(2)))), one);
        assertNotEquals(one, "[]");
        assertEquals(
                "[" + instalment(1, euros(1)) + "]",
                Schedule.of(List.of(instalment(1, euros(1)))).toString());
    }

    @Test
    void what_is_open_lies_within_the_amount() {
        refused(
                "open must lie from 0 to EUR 1.00, was EUR 1.01",
                () -> new InstalmentBalance(instalment(1, euros(1)), euros(1.01)));
        refused(
                "open must lie from 0 to EUR 1.00, was EUR -0.01",
                () -> new InstalmentBalance(instalment(1, euros(1)), euros(-0.01)));
    }

    @Test
    void a_ledger_has_one_currency_and_nothing_negative() {
        refused("claim must be 0 or more in EUR, was EUR -1.00", () -> ledger(-1, 0, 0, 0));
        refused("received must be 0 or more in EUR, was EUR -1.00", () -> ledger(1, -1, 0, 0));
        refused("paidOut must be 0 or more in EUR, was EUR -1.00", () -> ledger(1, 0, -1, 0));
        refused("waived must be 0 or more in EUR, was EUR -1.00", () -> ledger(1, 0, 0, -1));
        refused("waived must be at most EUR 1.00, was EUR 1.01", () -> ledger(1, 0, 0, 1.01));
        refused(
                "received must be 0 or more in EUR, was USD 1.00",
                () -> new Ledger(euros(1), DOLLAR, euros(0), euros(0), HashMap.empty(), HashMap.empty(), day(1)));
    }

    @Test
    void a_ledger_says_what_follows_from_its_sums() {
        Ledger ledger = ledger(100, 40, 50, 30);

        assertEquals(euros(0), ledger.applied());
        assertEquals(euros(0), ledger.credit());
        assertEquals(euros(40), ledger.refunded());
        assertEquals(euros(10), ledger.unbacked());
        assertEquals(euros(80), ledger.owed());
        assertEquals(euros(0), ledger.refundable());
        assertFalse(ledger.isSettled());
        assertTrue(ledger(100, 80, 10, 30).isSettled());
        assertEquals(euros(25), ledger(100, 25, 0, 0).refundable());
    }

    @Test
    void what_was_taken_back_has_come_in() {
        refused(
                "what was taken back must have come in",
                () -> new Payment(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.some(day(1)),
                        io.vavr.collection.List.empty()));
        refused(
                "what came in must have come in last at some time",
                () -> new Payment(
                        Option.none(),
                        Option.some(day(1)),
                        Option.none(),
                        Option.none(),
                        io.vavr.collection.List.empty()));
        refused("amount must be more than nothing, was EUR 0.00", () -> new Receipt(euros(0), day(1)));
        assertFalse(new Payment(
                        Option.none(),
                        Option.none(),
                        Option.some(day(1)),
                        Option.none(),
                        io.vavr.collection.List.empty())
                .counts());
    }

    @Test
    void amounts_that_are_agreed_on_are_not_negative() {
        refused("total must be 0 or more, was EUR -1.00", () -> new OrderLine(new ProductId("paper"), euros(-1)));
        refused(
                "total must be 0 or more, was EUR -1.00",
                () -> new Agreement(
                        Sale.UNKNOWN,
                        Option.none(),
                        Option.none(),
                        euros(-1),
                        Option.none(),
                        List.of(),
                        Option.none(),
                        Attributes.none()));
    }

    @Test
    void an_event_adds_up() {
        refused(
                "instalments must add up to EUR 2.00, were EUR 1.00",
                () -> new OrderEvent.Placed(
                        day(1),
                        Option.none(),
                        Sale.UNKNOWN,
                        Option.none(),
                        euros(2),
                        new PaymentPlan.AtOnce(date(1)),
                        List.of(instalment(1, euros(1))),
                        List.of(),
                        Option.none()));
        refused(
                "instalments must add up to EUR 2.00, were EUR 0.00",
                () -> new OrderEvent.Adopted(
                        day(1),
                        Option.none(),
                        new ClaimedOrder.Placed(),
                        Sale.UNKNOWN,
                        Option.none(),
                        Option.none(),
                        ClaimedMoney.of(euros(2)),
                        List.of(),
                        Attributes.none()));
    }

    @Test
    void codes_and_references_are_within_their_limits() {
        assertThrows(IllegalArgumentException.class, () -> ref(" "));
        assertThrows(IllegalArgumentException.class, () -> new CancellationReason("A B"));
        assertThrows(IllegalArgumentException.class, () -> new WriteOffReason(""));
        assertThrows(IllegalArgumentException.class, () -> new PaymentReason("x".repeat(65)));
        assertThrows(IllegalArgumentException.class, () -> new PaymentPlan.Milestones.Milestone("A B", 1));
        assertEquals("payment-reason", PaymentReason.DECLINED.term().kind());
        assertEquals("declined", PaymentReason.DECLINED.term().code());
        assertEquals("part-paid", Standing.PART_PAID.term().code());
        assertEquals("in-credit", Standing.IN_CREDIT.code());
        assertEquals("standing", Standing.PART_PAID.term().kind());
    }

    @Test
    void claims_name_the_phase_that_they_claim() {
        assertEquals(
                List.of("placed", "settled", "cancelled", "written-off"),
                List.of(
                        new ClaimedOrder.Placed().phase(),
                        new ClaimedOrder.Settled().phase(),
                        new ClaimedOrder.Cancelled(Option.none()).phase(),
                        new ClaimedOrder.WrittenOff(Option.none()).phase()));
    }

    @Test
    void days_of_a_policy_are_within_ten_years() {
        refused(
                "paymentDays must lie from 0 to 3650, was -1",
                () -> OrderPolicy.builder().paymentDays(-1).build());
        refused(
                "graceDays must lie from 0 to 3650, was 3651",
                () -> OrderPolicy.builder().graceDays(3_651).build());
        assertEquals(3_650, OrderPolicy.builder().paymentDays(3_650).build().paymentDays());
        assertEquals(0, OrderPolicy.builder().graceDays(0).build().graceDays());
    }

    @Test
    void days_of_reminders_are_within_ten_years_and_at_most_a_hundred() {
        refused(
                "daysBefore must lie from 0 to 3650, was -1",
                () -> new DunningTerms(List.of(-1), List.of(), Option.none()));
        refused(
                "daysAfter must lie from 1 to 3650, was 0",
                () -> new DunningTerms(List.of(), List.of(0), Option.none()));
        refused(
                "escalateAfter must lie from 1 to 3650, was 3651",
                () -> new DunningTerms(List.of(), List.of(), Option.some(3_651)));
        refused(
                "daysAfter must be at most 100, were 101",
                () -> new DunningTerms(List.of(), Collections.nCopies(101, 1), Option.none()));
        assertEquals(List.of(-3, 7, 14, 30), OrderPolicy.defaults().reminderDays());
        DunningTerms widest = new DunningTerms(List.of(0, 3_650), Collections.nCopies(100, 3_650), Option.some(3_650));
        assertEquals(List.of(-3_650, 0, 3_650), widest.days());
        assertEquals(List.of(1), new DunningTerms(List.of(), List.of(1), Option.some(1)).days());
    }

    @Test
    void a_sale_is_built_up() {
        Sale sale = Sale.by(new DealId("d-7")).to(new CompanyId("acme"));

        assertEquals(Option.some(new DealId("d-7")), sale.deal());
        assertEquals(Option.some(new CompanyId("acme")), sale.company());
        assertEquals(Option.none(), sale.proposal());
    }

    @Test
    void what_is_paid_and_sold_has_so_many_digits() {
        Money absurd = Money.of(CurrencyUnit.EUR, new BigDecimal("1e40"));

        assertThrows(IllegalArgumentException.class, () -> new Receipt(absurd, day(1)));
        assertThrows(IllegalArgumentException.class, () -> new OrderLine(new ProductId("paper"), absurd));
    }

    @Test
    void a_place_is_built_up() {
        OrderCommand.Place place = new OrderCommand.Place(Sale.UNKNOWN, euros(1)).forMonths(12);

        assertEquals(Option.some(12), place.months());
        assertEquals(Option.none(), place.plan());
        assertEquals(
                Option.some(new org.dealwright.id.ProposalId("x")),
                Sale.UNKNOWN.accepted(new org.dealwright.id.ProposalId("x")).proposal());
    }
}
