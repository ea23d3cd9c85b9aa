package org.dealwright.api;

import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Keeping.RENEWAL;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Mixed;
import org.dealwright.closing.PaymentPlan.Recurring;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.retention.GrowthCommand;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * When what is sold by a proposal on 1 January 2027 is to be paid: within thirty days of the beginning of the term, which is
 * 2 March for the renewal of Acme's contract.
 */
class RenewalPaymentTest {
    private static final LineRequest ONCE = LineRequest.of(new ProductId("paper"), 10, Money.parse("EUR 4.99"));
    private static final LineRequest MONTHLY =
            LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12);
    private static final LineRequest YEARLY =
            LineRequest.of(new ProductId("domain"), 1, euros(50)).recurring(12, 12);
    private static final Recurring MONTHS = new Recurring(12, LocalDate.parse("2027-04-01"), Period.ofMonths(1));

    private final Keeping keeping = new Keeping().sold(ONCE, MONTHLY).live();

    private Option<PaymentPlan> planOf(DealId deal, LineRequest... lines) {
        ProposalCommand.Draft draft = new ProposalCommand.Draft(deal, CurrencyUnit.EUR, Wording.of(lines));
        keeping.process.proposals().handle(TWO, draft, CSR).get();
        ProposalCommand.Send send = new ProposalCommand.Send(LocalDate.parse("2027-02-20"));
        keeping.process.proposals().handle(TWO, send, CSR).get();
        ProposalCommand.Accept accept = new ProposalCommand.Accept(1);
        keeping.process.proposals().handle(TWO, accept, CSR).get();
        keeping.process.deals().handle(deal, new DealCommand.Win(), CSR).get();
        return keeping.process
                .orders()
                .find(new OrderId("order-2"))
                .get()
                .agreement()
                .plan();
    }

    private Option<PaymentPlan> renewed(LineRequest... lines) {
        keeping.until("2027-01-01T12:00:00Z");
        return planOf(RENEWAL, lines);
    }

    @Test
    void what_recurs_is_paid_from_the_beginning_of_the_term_that_a_renewal_books() {
        assertEquals(Option.of(MONTHS), renewed(MONTHLY));
    }

    @Test
    void what_is_paid_once_for_the_whole_term_is_due_with_it() {
        assertEquals(Option.of(new Recurring(1, LocalDate.parse("2027-04-01"), Period.ofMonths(12))), renewed(YEARLY));
    }

    @Test
    void what_does_not_recur_is_due_with_the_win_of_the_renewal() {
        assertEquals(
                Option.of(new Mixed(List.of(
                        new Mixed.Portion(Money.parse("EUR 49.90"), new AtOnce(LocalDate.parse("2027-01-31"))),
                        new Mixed.Portion(euros(120), MONTHS)))),
                renewed(ONCE, MONTHLY));
    }

    @Test
    void where_a_renewal_sells_nothing_that_recurs_it_is_due_at_once() {
        Option<PaymentPlan> plan = renewed(ONCE);
        assertEquals(Option.of(new AtOnce(LocalDate.parse("2027-01-31"))), plan);
    }

    @Test
    void a_contract_that_an_expansion_begins_is_paid_from_the_win_on() {
        keeping.until("2027-01-01T12:00:00Z");
        DealId more = new DealId("more");
        keeping.done(new GrowthCommand.Expand(more, List.of()));
        assertEquals(
                Option.of(new Recurring(12, LocalDate.parse("2027-01-31"), Period.ofMonths(1))), planOf(more, MONTHLY));
    }
}
