package org.dealwright.closing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.joda.money.Money;

/** Divides a total to the last minor unit, by largest remainder. */
final class Shares {
    private Shares() {}

    /** Equal shares; the first get what is left over. */
    static Money[] equal(Money total, int count) {
        BigInteger[] each = minor(total).divideAndRemainder(BigInteger.valueOf(count));
        int more = each[1].intValueExact();
        Money less = money(total, each[0]);
        Money[] shares = new Money[count];
        Arrays.fill(shares, less);
        if (more > 0) {
            Arrays.fill(shares, 0, more, money(total, each[0].add(BigInteger.ONE)));
        }
        return shares;
    }

    /** Shares by weight, each 1 or more; what is left over goes to those with the largest remainder, then to the first. */
    static Money[] byWeight(Money total, int[] weights) {
        BigInteger minor = minor(total);
        BigInteger sum =
                BigInteger.valueOf(Arrays.stream(weights).asLongStream().sum());
        BigInteger[] floors = new BigInteger[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        Integer[] places = new Integer[weights.length];
        BigInteger left = minor;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = minor.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
            floors[i] = share[0];
            remainders[i] = share[1];
            places[i] = i;
            left = left.subtract(share[0]);
        }
        // stable: among equals the first
        Arrays.sort(places, (one, other) -> remainders[other].compareTo(remainders[one]));
        for (int i = 0; i < left.intValueExact(); i++) {
            floors[places[i]] = floors[places[i]].add(BigInteger.ONE);
        }
        Money[] shares = new Money[weights.length];
        for (int i = 0; i < weights.length; i++) {
            shares[i] = money(total, floors[i]);
        }
        return shares;
    }

    private static BigInteger minor(Money total) {
        return total.getAmount().unscaledValue();
    }

    private static Money money(Money like, BigInteger minor) {
        return Money.of(
                like.getCurrencyUnit(), new BigDecimal(minor, like.getAmount().scale()));
    }
}
