package org.dealwright.proposal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Exact arithmetic with amounts in minor units, none of them negative: in {@code long} where it fits, else in full. */
final class Minor {
    /** The most that one line may come to: a hundred of them, taxed, still fit into a {@code long}. */
    static final long MOST = 10_000_000_000_000_000L;

    private static final int LONG_DIGITS = 18;

    private Minor() {}

    static Money money(CurrencyUnit currency, long minor) {
        return Money.ofMinor(currency, minor);
    }

    /** The most that one line may come to, in that currency. */
    static Money most(CurrencyUnit currency) {
        return money(currency, MOST);
    }

    /**
     * A price times a quantity, rounded; not more than {@link #MOST}, as every line is held to.
     *
     * @param quantity written without a power of ten, as every quantity is kept
     */
    static long times(long price, BigDecimal quantity, RoundingMode rounding) {
        if (quantity.precision() <= LONG_DIGITS) {
            long unscaled = quantity.unscaledValue().longValue();
            return quantity.scale() == 0
                    ? Math.multiplyExact(price, unscaled)
                    : timesOver(price, unscaled, tenToThe(quantity.scale()), rounding);
        }
        return BigDecimal.valueOf(price)
                .multiply(quantity)
                .setScale(0, rounding)
                .longValueExact();
    }

    /** One times another, divided by a third, rounded once. */
    static long timesOver(long one, long other, long divisor, RoundingMode rounding) {
        long product = one * other;
        if (Math.multiplyHigh(one, other) != 0 || product < 0) {
            return new BigDecimal(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)))
                    .divide(BigDecimal.valueOf(divisor), 0, rounding)
                    .longValueExact();
        }
        long quotient = product / divisor;
        long remainder = product - quotient * divisor;
        return remainder != 0 && isRoundedUp(quotient, remainder, divisor, rounding) ? quotient + 1 : quotient;
    }

    private static boolean isRoundedUp(long quotient, long remainder, long divisor, RoundingMode rounding) {
        int half = Long.compare(remainder, divisor - remainder);
        return switch (rounding) {
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && (quotient & 1) == 1);
            case UNNECESSARY -> throw new ArithmeticException("rounding is necessary");
        };
    }

    private static long tenToThe(int power) {
        long ten = 1;
        for (int i = 0; i < power; i++) {
            ten *= 10;
        }
        return ten;
    }

    /**
     * Spreads an amount over weights in proportion, each share rounded down, and what is left over by largest remainder;
     * of equal remainders the first comes first. The shares add up to the amount, and none is above its weight.
     *
     * @param amount at most the sum of the weights
     * @param members which of the weights take part
     */
    static long[] spread(long amount, long[] weights, boolean[] members) {
        int count = weights.length;
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += members[i] ? weights[i] : 0;
        }
        long[] shares = new long[count];
        long[] remainders = new long[count];
        long left = amount;
        for (int i = 0; i < count && amount > 0; i++) {
            if (members[i]) {
                shares[i] = share(amount, weights[i], sum, remainders, i);
                left -= shares[i];
            }
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            shares[largest]++;
            remainders[largest] = 0;
        }
        return shares;
    }

    private static long share(long amount, long weight, long sum, long[] remainders, int place) {
        long product = amount * weight;
        if (Math.multiplyHigh(amount, weight) != 0 || product < 0) {
            BigInteger[] parts = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            remainders[place] = parts[1].longValueExact();
            return parts[0].longValueExact();
        }
        long quotient = product / sum;
        remainders[place] = product - quotient * sum;
        return quotient;
    }

    private static int largest(long[] remainders) {
        int largest = 0;
        for (int i = 1; i < remainders.length; i++) {
            if (remainders[i] > remainders[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
