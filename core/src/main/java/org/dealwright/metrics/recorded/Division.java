package org.dealwright.metrics.recorded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Divides an amount of any size by weights, to the last minor unit: each share rounded down, and what is left over by largest remainder. */
final class Division {
    private Division() {}

    /** Shares in the order of the weights; of equal remainders the first comes first. Weights of nothing at all are equal. */
    static List<Money> of(Money amount, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return of(amount, weights.stream().map(each -> BigDecimal.ONE).toList());
        }
        BigDecimal left = amount.getAmountMinor();
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal exactly = amount.getAmountMinor().multiply(weight);
            BigDecimal share = exactly.divide(sum, 0, RoundingMode.FLOOR);
            shares.add(share);
            remainders.add(exactly.subtract(share.multiply(sum)));
            left = left.subtract(share);
        }
        // stable: among equals the first
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> remainders.get(place))
                        .reversed())
                .limit(left.longValueExact())
                .forEach(place -> shares.set(place, shares.get(place).add(BigDecimal.ONE)));
        return shares.stream()
                .map(share -> Money.of(amount.getCurrencyUnit(), share.movePointLeft(amount.getScale())))
                .toList();
    }
}
