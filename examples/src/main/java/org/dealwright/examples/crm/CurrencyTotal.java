package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What some amounts of one currency come to.
 *
 * @param currency the currency
 * @param count how many
 * @param total their sum
 */
record CurrencyTotal(CurrencyUnit currency, long count, BigDecimal total) {
    private static final int MEAN_DIGITS = 4;

    CurrencyTotal plus(BigDecimal amount) {
        return new CurrencyTotal(currency, count + 1, total.add(amount));
    }

    /** Total ÷ count, rounded half up to four places. */
    BigDecimal mean() {
        return total.divide(BigDecimal.valueOf(count), MEAN_DIGITS, RoundingMode.HALF_UP);
    }

    /** Such as {@code USD 10005534}. */
    @Override
    public String toString() {
        return currency.getCode() + " " + plain(total);
    }

    /** Without a fraction of zeros, and without a power of ten. */
    static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.toPlainString();
    }

    /**
     * The middle one, or half-way between the two in the middle, of amounts of any size: an export may name more than the measure
     * of amounts takes. None where there are none.
     */
    static Optional<BigDecimal> median(List<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2)));
    }

    /** Sums, each currency by itself: no rate is known, so none is made up. Not thread-safe. */
    static final class Sums {
        private final Map<CurrencyUnit, CurrencyTotal> sums = new TreeMap<>();

        void add(Money amount) {
            CurrencyUnit currency = amount.getCurrencyUnit();
            CurrencyTotal before = sums.get(currency);
            sums.put(
                    currency,
                    (before == null ? new CurrencyTotal(currency, 0, BigDecimal.ZERO) : before)
                            .plus(amount.getAmount()));
        }

        /** One of each currency, by its code. */
        List<CurrencyTotal> all() {
            return List.copyOf(sums.values());
        }
    }
}
