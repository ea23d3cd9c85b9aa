package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.dealwright.closing.OrderFixture.ref;
import static org.dealwright.closing.OrderFixture.refund;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.Refund;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.closing.PaymentPlan.Milestones;
import org.dealwright.closing.PaymentPlan.Milestones.Milestone;
import org.dealwright.closing.PaymentPlan.Stated;
import org.dealwright.closing.PaymentPlan.Stated.Part;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is wrong with what somebody typed is said by the name of the field, and with what would do. */
class BadInputTest {
    private static final String DIGITS = "may have at most 38 digits, 18 of them after the point.";
    private static final Money DOLLARS = Money.of(CurrencyUnit.USD, 40);
    private static final Money ABSURD = Money.of(CurrencyUnit.EUR, new BigDecimal("1e1000"));

    private static void says(String sentence, OrderFixture.Answered answered) {
        assertEquals(sentence, answered.explain(Locale.ENGLISH));
    }

    private static OrderFixture.Answered placing(Money total, PaymentPlan plan) {
        return nothing().by(MANAGER).when(new Place(SALE, total).paidBy(plan));
    }

    @Test
    void what_is_paid_and_refunded_is_more_than_nothing_in_the_currency_of_the_order() {
        OrderFixture order = placed().done(pay("p-1", 50));

        says("\"amount\" must be more than nothing. It was \"EUR -0.01\".", order.when(pay("p-2", -0.01)));
        says("\"amount\" must be in EUR. It was \"USD 40.00\".", order.when(new RecordPayment(ref("p-2"), DOLLARS)));
        says("\"amount\" " + DIGITS, order.when(new RecordPayment(ref("p-2"), ABSURD)));
        says("\"amount\" must be more than nothing. It was \"EUR -0.01\".", order.when(refund("r-1", -0.01)));
        says("\"amount\" must be in EUR. It was \"USD 40.00\".", order.when(new Refund(ref("r-1"), DOLLARS)));
        says("\"amount\" " + DIGITS, order.when(new Refund(ref("r-1"), ABSURD)));
    }

    @Test
    void one_reference_is_one_payment() {
        says(
                "The payment \"p-1\" is on record already, with EUR 50.00 on 2026-03-02 09:00 UTC. Record another payment"
                        + " under its own reference. If the amount on record is wrong, reverse that payment, and record it under"
                        + " a new reference.",
                placed().on(2).done(pay("p-1", 50)).on(3).when(pay("p-1", 60)));
    }

    @Test
    void a_refund_is_at_most_what_was_received() {
        says(
                "EUR 50.01 cannot be refunded: of what was received, EUR 50.00 has not been refunded yet."
                        + " Refund at most EUR 50.00.",
                placed().done(pay("p-1", 50)).when(refund("r-1", 50.01)));
        says(
                "EUR 0.01 cannot be refunded: of what was received, EUR 0.00 has not been refunded yet."
                        + " Refund at most EUR 0.00.",
                placed().when(refund("r-1", 0.01)));
    }

    @Test
    void a_total_is_not_negative_and_has_so_many_digits() {
        Instalments two = new Instalments(2, date(10), Period.ofMonths(1));

        says("\"total\" must not be less than nothing. It was \"EUR -1.00\".", placing(euros(-1), two));
        says("\"total\" " + DIGITS, placing(ABSURD, two));
    }

    @Test
    void a_plan_is_within_its_limits_and_in_the_currency_of_the_order() {
        says(
                "\"number of parts\" must lie from 1 to 600. It was \"-1\".",
                placing(euros(100), new Instalments(-1, date(10), Period.ofMonths(1))));
        says(
                "\"parts[0]\" must be more than nothing. It was \"EUR -100.00\".",
                placing(euros(100), new Stated(List.of(new Part(euros(-100), date(10))))));
        says(
                "\"parts[0]\" must be in EUR. It was \"USD 40.00\".",
                placing(euros(100), new Stated(List.of(new Part(DOLLARS, date(10))))));
        says(
                "\"milestones[0]\" must lie from 1 to 1000000. It was \"-7\".",
                placing(euros(100), new Milestones(List.of(new Milestone("signed", -7)))));
    }
}
