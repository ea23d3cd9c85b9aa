package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/**
 * Lines, with what they come to.
 *
 * <p>The totals are kept as they were worked out: what was offered stays what it was.
 *
 * @param lines 1 to 100, in one currency
 * @param discount on the whole
 * @param basis whether prices are stated net or gross
 * @param rounding how amounts were rounded to the minor unit
 * @param totals what the lines come to
 */
public record Quotation(
        List<Line> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding, Totals totals)
        implements Contents {
    /**
     * Takes a quotation as it was worked out; {@link #of} works it out.
     *
     * @throws IllegalArgumentException if there are no lines, too many, or not all in the currency of the totals
     */
    public Quotation {
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(totals, "totals");
        if (lines.isEmpty() || lines.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("lines must be 1 to " + Check.LIST_LENGTH + ", were " + lines.size());
        }
        for (Line line : lines) {
            if (!line.list().isSameCurrency(totals.list())) {
                throw new IllegalArgumentException("lines must be in the currency of the totals, "
                        + totals.list().getCurrencyUnit() + ", was "
                        + line.list().getCurrencyUnit());
            }
        }
    }

    /**
     * Works out what lines come to.
     *
     * @throws IllegalArgumentException as {@link Pricing#of} says
     */
    public static Quotation of(List<Line> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding) {
        return new Quotation(
                lines,
                discount,
                basis,
                rounding,
                Pricing.of(lines, discount, basis, rounding).totals());
    }

    static Either<Violation, Quotation> checked(
            List<Line> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding) {
        return Pricing.checked(lines, discount, basis, rounding)
                .map(pricing -> new Quotation(lines, discount, basis, rounding, pricing.totals()));
    }

    /** What each line comes to, worked out anew. */
    public Pricing pricing() {
        return Pricing.of(lines, discount, basis, rounding);
    }

    /** Whether a line answers that need. */
    public boolean answers(NeedId need) {
        for (Line line : lines) {
            if (line.answers().contains(need)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Option<Money> net() {
        return Option.some(totals.net());
    }

    @Override
    public List<String> missing() {
        return List.of();
    }
}
