package org.dealwright.api;

import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Keeping.FIRST;
import static org.dealwright.api.Keeping.RENEWAL;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.dealwright.closing.Order;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.TermChange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Where policy needs no proposal to win: Acme pays EUR 10 a month from 2 March 2026 for a year, and its renewal is won. */
class RenewalWithoutProposalTest {
    private static final OrderId SECOND_ORDER = new OrderId("order-2");

    private final Keeping keeping = new Keeping(Selling.POLICY.with(
                    DealPolicy.builder().proposalNeeded(false).build()))
            .sold(LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12))
            .live();

    private Order order(OrderId id) {
        return keeping.process.orders().find(id).get();
    }

    private void won() {
        keeping.process.deals().handle(RENEWAL, new DealCommand.Win(), CSR).get();
    }

    private void wonFor(String value) {
        keeping.until("2027-01-01T12:00:00Z");
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Reforecast(Forecast.of(Money.parse(value)), "agreed by phone"), CSR)
                .get();
        won();
    }

    private ContractEvent.DealNoted noted() {
        return keeping.process.customers().history(CUSTOMER).stream()
                .map(Recorded::event)
                .filter(ContractEvent.DealNoted.class::isInstance)
                .map(ContractEvent.DealNoted.class::cast)
                .filter(noted -> noted.deal().equals(RENEWAL))
                .findFirst()
                .get();
    }

    @Test
    void a_renewal_that_is_won_without_a_proposal_orders_the_next_term_as_before() {
        keeping.until("2027-01-01T12:00:00Z");
        won();

        assertEquals(
                LocalDate.parse("2027-03-02"),
                keeping.contract(FIRST).get().term().start());
        assertEquals(euros(120), order(SECOND_ORDER).agreement().total());
        assertEquals(
                Option.of(new PaymentPlan.Recurring(12, LocalDate.parse("2027-04-01"), Period.ofMonths(1))),
                order(SECOND_ORDER).agreement().plan());
        assertEquals(Option.of(RENEWAL), order(SECOND_ORDER).agreement().sale().deal());
        assertEquals(Option.of(CUSTOMER), order(SECOND_ORDER).agreement().sale().customer());
    }

    @Test
    void a_renewal_that_is_won_without_a_proposal_for_a_stated_value_books_and_orders_that() {
        wonFor("EUR 144.00");
        assertEquals(
                Option.of(new RecurringAmount(euros(12), 1)),
                keeping.contract(FIRST).get().term().recurring());
        assertEquals(euros(144), order(SECOND_ORDER).agreement().total());
        assertEquals(Option.of(TermChange.EXPANDED), noted().change());
    }

    @Test
    void a_stated_value_that_cannot_be_paid_in_even_parts_is_paid_for_the_whole_term() {
        wonFor("EUR 100.00");
        assertEquals(
                Option.of(new RecurringAmount(euros(100), 12)),
                keeping.contract(FIRST).get().term().recurring());
        assertEquals(
                Option.of(new PaymentPlan.AtOnce(LocalDate.parse("2027-04-01"))),
                order(SECOND_ORDER).agreement().plan());
        assertEquals(Option.of(TermChange.CONTRACTED), noted().change());
    }
}
