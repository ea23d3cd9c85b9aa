package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What lines come to, one by one and together, exact to the minor unit. Immutable and thread-safe.
 *
 * <p>A price times its quantity is rounded to the minor unit, and due so many times. The discount on the whole is spread
 * over the lines by largest remainder, in proportion to what each comes to. Tax is rounded once for each rate; where prices
 * include it, the tax of a rate is taken off its lines by largest remainder too. So the nets of the lines add up to the
 * net, and so does everything else.
 */
public final class Pricing {
    private static final long MILLION = 1_000_000;
    private static final int YEAR = 12;

    private final List<Line> lines;
    private final CurrencyUnit currency;
    private final RoundingMode rounding;
    private final boolean gross;
    private final long[] list;
    private final long[] price;
    private final long[] net;
    private final Totals totals;

    private Pricing(
            List<Line> lines, PriceBasis basis, RoundingMode rounding, long[] list, long[] price, long[] wholeShares) {
        this.lines = lines;
        this.currency = lines.get(0).list().getCurrencyUnit();
        this.rounding = rounding;
        this.gross = basis == PriceBasis.GROSS;
        this.list = list;
        this.price = price;
        for (int i = 0; i < price.length; i++) {
            price[i] -= wholeShares[i];
        }
        this.net = basis == PriceBasis.NET ? price : price.clone();
        List<TaxAmount> taxes = taxes(basis);
        long sum = sum(net);
        long taxed = sum;
        for (TaxAmount one : taxes) {
            taxed += one.due().getAmountMinorLong();
        }
        totals = new Totals(
                money(sum(list)),
                money(sum(list) - sum(price)),
                money(sum),
                taxes,
                money(taxed),
                money(annual(sum)),
                money(monthly()));
    }

    /**
     * Prices lines.
     *
     * @param lines 1 to 100, in one currency
     * @param discount on the whole, from 0 to what the lines come to
     * @param basis whether prices are stated net or gross
     * @param rounding to the minor unit, of prices times quantities, of percentages and of taxes
     * @throws IllegalArgumentException if the lines are none, too many or in several currencies, the discount is out of
     *     range, or there is to be no rounding
     */
    public static Pricing of(List<Line> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding) {
        Either<Violation, Pricing> priced = checked(lines, discount, basis, rounding);
        Check.require(priced.toValidation());
        return priced.get();
    }

    /**
     * Prices lines, or says why the discount on the whole cannot be granted.
     *
     * @throws IllegalArgumentException if the lines are none, too many or in several currencies, or there is to be no
     *     rounding
     */
    static Either<Violation, Pricing> checked(
            List<Line> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding) {
        List<Line> kept = List.copyOf(Objects.requireNonNull(lines, "lines"));
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(basis, "basis");
        if (Objects.requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must be a way to round");
        }
        requireOneCurrency(kept);
        long[] list = new long[kept.size()];
        long[] price = new long[kept.size()];
        for (int i = 0; i < list.length; i++) {
            list[i] = kept.get(i).listMinor(rounding);
            price[i] = kept.get(i).priceMinor(rounding);
        }
        Either<Violation, Long> whole = whole(discount, kept.get(0).list().getCurrencyUnit(), sum(price), rounding);
        if (whole.isLeft()) {
            return Either.left(whole.getLeft());
        }
        boolean[] all = new boolean[price.length];
        Arrays.fill(all, true);
        return Either.right(new Pricing(kept, basis, rounding, list, price, Minor.spread(whole.get(), price, all)));
    }

    private static void requireOneCurrency(List<Line> lines) {
        if (lines.isEmpty() || lines.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("lines must be 1 to " + Check.LIST_LENGTH + ", were " + lines.size());
        }
        for (Line line : lines) {
            if (!line.list().isSameCurrency(lines.get(0).list())) {
                throw new IllegalArgumentException("lines must be in one currency, were in "
                        + lines.get(0).list().getCurrencyUnit() + " and "
                        + line.list().getCurrencyUnit());
            }
        }
    }

    private static Either<Violation, Long> whole(
            WholeDiscount discount, CurrencyUnit currency, long price, RoundingMode rounding) {
        if (discount instanceof WholeDiscount.Percent percent) {
            Validation<Violation, Percentage> checked = Percentage.checked("discount", percent.percent());
            return checked.isInvalid()
                    ? Either.left(checked.getError())
                    : Either.right(Minor.timesOver(price, checked.get().partsPerMillion(), MILLION, rounding));
        }
        if (discount instanceof WholeDiscount.Amount amount) {
            Money off = amount.amount();
            if (!off.getCurrencyUnit().equals(currency)) {
                return Either.left(Violation.showing(
                        "discount", "another-currency", off.getCurrencyUnit().getCode(), currency.getCode()));
            }
            Money most = Minor.money(currency, price);
            return off.isNegative() || off.isGreaterThan(most)
                    ? Either.left(Violation.showing(
                            "discount",
                            "out-of-range",
                            off.toString(),
                            Money.zero(currency).toString(),
                            most.toString()))
                    : Either.right(off.getAmountMinorLong());
        }
        return Either.right(0L);
    }

    /** By rate, in the order of the lines; where prices include tax, it is taken off the nets of its lines. */
    private List<TaxAmount> taxes(PriceBasis basis) {
        List<TaxAmount> taxes = new ArrayList<>(2);
        boolean[] seen = new boolean[price.length];
        for (int i = 0; i < price.length; i++) {
            if (!seen[i]) {
                taxes.add(tax(lines.get(i).tax(), membersFrom(i, seen), basis));
            }
        }
        return taxes;
    }

    /** The lines taxed as that one is, which are seen from now on. */
    private boolean[] membersFrom(int first, boolean[] seen) {
        Tax tax = lines.get(first).tax();
        boolean[] members = new boolean[seen.length];
        for (int i = first; i < seen.length; i++) {
            if (!seen[i] && lines.get(i).tax().equals(tax)) {
                members[i] = true;
                seen[i] = true;
            }
        }
        return members;
    }

    private TaxAmount tax(Tax tax, boolean[] members, PriceBasis basis) {
        long sum = 0;
        for (int i = 0; i < price.length; i++) {
            sum += members[i] ? price[i] : 0;
        }
        long rate = tax.partsPerMillion();
        if (basis == PriceBasis.NET) {
            return new TaxAmount(tax, money(sum), money(Minor.timesOver(sum, rate, MILLION, rounding)));
        }
        long due = Minor.timesOver(sum, rate, MILLION + rate, rounding);
        long[] shares = Minor.spread(due, price, members);
        for (int i = 0; i < net.length; i++) {
            net[i] -= shares[i];
        }
        return new TaxAmount(tax, money(sum - due), money(due));
    }

    private long annual(long whole) {
        int longest = 0;
        for (Line line : lines) {
            longest = Math.max(longest, months(line));
        }
        return longest <= YEAR ? whole : Minor.timesOver(whole, YEAR, longest, rounding);
    }

    /** Rounded once, however many terms there are. */
    private long monthly() {
        long common = 0;
        for (Line line : lines) {
            if (months(line) != 0 && common == 0) {
                common = months(line);
            } else if (months(line) != 0 && months(line) != common) {
                return monthlyOfSeveral();
            }
        }
        long sum = 0;
        for (int i = 0; i < net.length; i++) {
            sum += months(lines.get(i)) == 0 ? 0 : net[i];
        }
        return common == 0 ? 0 : Minor.timesOver(sum, 1, common, rounding);
    }

    private long monthlyOfSeveral() {
        BigInteger over = BigInteger.ONE;
        for (Line line : lines) {
            if (months(line) != 0) {
                BigInteger months = BigInteger.valueOf(months(line));
                over = over.divide(over.gcd(months)).multiply(months);
            }
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < net.length; i++) {
            int months = months(lines.get(i));
            if (months != 0) {
                sum = sum.add(BigInteger.valueOf(net[i]).multiply(over.divide(BigInteger.valueOf(months))));
            }
        }
        return new BigDecimal(sum).divide(new BigDecimal(over), 0, rounding).longValueExact();
    }

    private static int months(Line line) {
        return line.recurring().isEmpty() ? 0 : line.recurring().get().months();
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    private Money money(long minor) {
        return Minor.money(currency, minor);
    }

    /** The lines, in the order in which they were given. */
    public List<Line> lines() {
        return lines;
    }

    /** What they come to together. */
    public Totals totals() {
        return totals;
    }

    /**
     * What one of them comes to with its share of the tax of its rate, which is spread by largest remainder: together they are
     * the gross.
     *
     * @param place from 0
     * @throws IndexOutOfBoundsException if there is none at that place
     */
    public Money gross(int place) {
        Objects.checkIndex(place, list.length);
        if (gross) {
            return money(price[place]);
        }
        Tax tax = lines.get(place).tax();
        boolean[] members = new boolean[price.length];
        long sum = 0;
        for (int i = 0; i < price.length; i++) {
            members[i] = lines.get(i).tax().equals(tax);
            sum += members[i] ? price[i] : 0;
        }
        long due = Minor.timesOver(sum, tax.partsPerMillion(), MILLION, rounding);
        return money(price[place] + Minor.spread(due, price, members)[place]);
    }

    /**
     * What one of them comes to.
     *
     * @param place from 0
     * @throws IndexOutOfBoundsException if there is none at that place
     */
    public LineAmounts line(int place) {
        Objects.checkIndex(place, list.length);
        return new LineAmounts(money(list[place]), money(list[place] - price[place]), money(net[place]));
    }
}
