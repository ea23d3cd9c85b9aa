package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderLine;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Mixed;
import org.dealwright.closing.PaymentPlan.Recurring;
import org.dealwright.closing.Sale;
import org.dealwright.closing.Schedule;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.DealId;
import org.dealwright.proposal.Line;
import org.dealwright.proposal.Pricing;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.Quotation;
import org.dealwright.proposal.Recurrence;
import org.joda.money.Money;

/**
 * What is ordered by a win: what the accepted proposal comes to with tax, line by line, for its longest term. What
 * recurs is paid by its period, from the win on or, for a renewal, from the beginning of the term that it books, and what
 * does not at once; {@code Reschedule} agrees on something else. Without lines it is what the term comes to that it booked
 * as a renewal, by the period, else what the deal was won for, at once.
 */
final class OrderOfWin {
    private OrderOfWin() {}

    /** None where nobody knows for how much it was won. */
    static Option<Place> place(Unit unit, DealId id, Deal deal, DealEvent.Won won) {
        Option<Proposal> accepted = CustomerOfDeal.proposal(unit, won);
        CustomerOfDeal customer = new CustomerOfDeal(unit, id, deal, accepted);
        Sale sale = new Sale(
                Option.some(id),
                won.proposal(),
                customer.afterWin(won),
                deal.company(),
                customer.buyer().person());
        Option<Quotation> quotation = accepted.map(
                        its -> its.dossier().revision().contents())
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast);
        return quotation.isEmpty()
                ? sale.customer()
                        .flatMap(known -> RenewalOfDeal.awaitedTerm(unit, known, id, won.value()))
                        .flatMap(term -> OrderOfTerm.place(
                                term, sale, deal.owner(), unit.policy().order()))
                        .orElse(() -> won.value()
                                .map(value ->
                                        new Place(sale, deal.owner(), value, Option.none(), List.of(), Option.none())))
                : quotation.map(its -> new Place(
                        sale,
                        deal.owner(),
                        its.totals().gross(),
                        plan(
                                its,
                                won.at(),
                                renewed(unit, sale, id),
                                unit.policy().order()),
                        lines(its),
                        months(its)));
    }

    private static List<OrderLine> lines(Quotation quotation) {
        Pricing pricing = quotation.pricing();
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < quotation.lines().size(); i++) {
            lines.add(new OrderLine(
                    quotation.lines().get(i).product(), pricing.line(i).net()));
        }
        return lines;
    }

    private static Option<Integer> months(Quotation quotation) {
        int longest = 0;
        for (Line line : quotation.lines()) {
            longest = Math.max(longest, line.recurring().map(Recurrence::months).getOrElse(0));
        }
        return Option.when(longest > 0, longest);
    }

    /** When the term begins that it books as a renewal; none where it books none. */
    private static Option<LocalDate> renewed(Unit unit, Sale sale, DealId id) {
        return sale.customer().flatMap(known -> RenewalOfDeal.awaitedStart(unit, known, id));
    }

    /**
     * None where all of it is due at once, as it is without a plan, or in more parts than an order may have; in so many, for a
     * renewal it is due with its term.
     */
    private static Option<PaymentPlan> plan(
            Quotation quotation, Instant at, Option<LocalDate> renewed, OrderPolicy policy) {
        LocalDate won = LocalDate.ofInstant(at, policy.zone()).plusDays(policy.paymentDays());
        LocalDate first =
                renewed.map(start -> start.plusDays(policy.paymentDays())).getOrElse(won);
        List<Mixed.Portion> parts = new ArrayList<>();
        int instalments = 0;
        for (Map.Entry<Option<Recurrence>, Money> each : byRecurrence(quotation).entrySet()) {
            if (each.getValue().isPositive()) {
                PaymentPlan plan =
                        plan(each.getKey(), each.getValue(), each.getKey().isEmpty() ? won : first);
                parts.add(new Mixed.Portion(each.getValue(), plan));
                instalments += plan instanceof Recurring recurring ? recurring.count() : 1;
            }
        }
        if (instalments > Schedule.MOST) {
            return renewed.map(start -> new AtOnce(first));
        }
        AtOnce unplanned = new AtOnce(won);
        if (parts.stream().allMatch(part -> part.plan().equals(unplanned))) {
            return Option.none();
        }
        return Option.some(parts.size() == 1 ? parts.get(0).plan() : new Mixed(parts));
    }

    /** Too little to be divided without a part of nothing is due at once. */
    private static PaymentPlan plan(Option<Recurrence> recurrence, Money amount, LocalDate first) {
        return recurrence
                .filter(its -> amount.getAmountMinorLong() >= its.periods())
                .<PaymentPlan>map(its -> new Recurring(its.periods(), first, Period.ofMonths(its.period())))
                .getOrElse(() -> new AtOnce(first));
    }

    /** What comes to how much with tax, by how it recurs, in the order of the lines. */
    private static Map<Option<Recurrence>, Money> byRecurrence(Quotation quotation) {
        Pricing pricing = quotation.pricing();
        Map<Option<Recurrence>, Money> sums = new LinkedHashMap<>();
        for (int i = 0; i < quotation.lines().size(); i++) {
            sums.merge(quotation.lines().get(i).recurring(), pricing.gross(i), Money::plus);
        }
        return sums;
    }
}
