package org.dealwright.api;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.id.ProductId;
import org.dealwright.need.Consumption;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.Line;
import org.dealwright.proposal.Pricing;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.Quotation;
import org.dealwright.proposal.Recurrence;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.Supply;
import org.dealwright.retention.TermId;
import org.joda.money.Money;

/** What an accepted proposal sold that a customer holds from then on: nothing, where there was none, or only a stated value. */
final class SoldByWin {
    /** The last year in which a contract can begin. */
    static final int LAST_YEAR = 9_899;

    private final List<Line> lines;
    private final Option<Pricing> pricing;

    private SoldByWin(Option<Quotation> quotation) {
        lines = quotation.map(Quotation::lines).getOrElse(List.of());
        pricing = quotation.map(Quotation::pricing);
    }

    static SoldByWin by(Option<Proposal> accepted) {
        return new SoldByWin(accepted.map(its -> its.dossier().revision().contents())
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast));
    }

    /** Whether it says what was sold, and not only for how much. */
    boolean hasLines() {
        return !lines.isEmpty();
    }

    /**
     * One contract for all that recurs, for its longest term; without a tacit clause, as a proposal says nothing of one. It is
     * worth by the month what its lines are, net: Σ net ÷ months. Where all recurs alike and comes out even, it is paid by
     * the period, else for the whole term, rounded HALF_UP.
     *
     * @return none where nothing recurs
     */
    Option<ContractTerm> term(TermId id, LocalDate start) {
        int longest = 0;
        for (Line line : lines) {
            longest = Math.max(longest, months(line));
        }
        return longest == 0 || start.getYear() > LAST_YEAR
                ? Option.none()
                : Option.some(
                        new ContractTerm(id, start, longest, Period.ZERO, false, Option.some(recurring(longest))));
    }

    private RecurringAmount recurring(int longest) {
        Set<Recurrence> alike = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            Option<Recurrence> recurring = lines.get(i).recurring();
            if (recurring.isDefined()) {
                alike.add(recurring.get());
                BigDecimal net = pricing.get().line(i).net().getAmount();
                sum = sum.add(net.multiply(BigDecimal.valueOf(longest))
                        .divide(BigDecimal.valueOf(months(lines.get(i))), MathContext.DECIMAL128));
            }
        }
        Money whole = Money.of(lines.get(0).list().getCurrencyUnit(), sum, RoundingMode.HALF_UP);
        Recurrence one = alike.iterator().next();
        return alike.size() == 1 && whole.getAmountMinorLong() % one.periods() == 0
                ? new RecurringAmount(whole.dividedBy(one.periods(), RoundingMode.UNNECESSARY), one.period())
                : new RecurringAmount(whole, longest);
    }

    private static int months(Line line) {
        return line.recurring().map(Recurrence::months).getOrElse(0);
    }

    /** The unit prices of what does not recur, as agreed: that is what can be ordered again. Of two for one product the last. */
    AgreedPrices prices() {
        Map<ProductId, Money> prices = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.recurring().isEmpty()) {
                prices.put(line.product(), line.price());
            }
        }
        return prices.isEmpty() ? AgreedPrices.NONE : new AgreedPrices(prices);
    }

    /**
     * When what was bought runs out: of each product the day by the first need that it answers, of which is known how much is
     * used up, in the unit in which it was sold.
     *
     * @param start the first day on which it is used
     * @param calendar which days are worked
     */
    List<Supply> supplies(Needs needs, LocalDate start, WorkingHours calendar) {
        List<Supply> supplies = new ArrayList<>();
        Set<ProductId> known = new HashSet<>();
        for (Line line : lines) {
            Option<LocalDate> runsOut = line.recurring().isDefined()
                    ? Option.none()
                    : consumption(line, needs).flatMap(its -> its.runsOut(line.quantity(), start, calendar));
            if (runsOut.isDefined() && known.add(line.product())) {
                supplies.add(Supply.of(line.product(), runsOut.get()));
            }
        }
        return supplies;
    }

    private static Option<Consumption> consumption(Line line, Needs needs) {
        for (NeedId answered : line.answers()) {
            Option<Consumption> its = needs.of(answered)
                    .flatMap(Need::consumption)
                    .filter(one -> one.amount().unit().equals(line.quantity().unit()));
            if (its.isDefined()) {
                return its;
            }
        }
        return Option.none();
    }
}
