package org.dealwright.incentive;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealwright.process.MemberId;

/** Divides minor units to the last, by largest remainder. */
final class Shares {
    private Shares() {}

    /** By percentages that add up to 100; of equal remainders the first member comes first. */
    static Map<MemberId, Long> byPercent(long minor, List<Split> splits) {
        List<Split> sorted = splits.stream()
                .sorted(Comparator.comparing(split -> split.member().value()))
                .toList();
        int scale = sorted.stream()
                .mapToInt(split -> split.percent().value().scale())
                .max()
                .orElse(0);
        List<BigInteger> weights = sorted.stream()
                .map(split -> split.percent()
                        .value()
                        .setScale(scale, RoundingMode.UNNECESSARY)
                        .unscaledValue())
                .toList();
        List<BigInteger> shares = divide(BigInteger.valueOf(minor), weights);
        Map<MemberId, Long> byMember = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            byMember.put(sorted.get(i).member(), shares.get(i).longValueExact());
        }
        return byMember;
    }

    /** By weights, none negative; by equal parts where they are all nothing. Of equal remainders the first comes first. */
    static List<BigInteger> byWeight(BigInteger minor, List<BigInteger> weights) {
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? divide(minor, weights.stream().map(weight -> BigInteger.ONE).toList())
                : divide(minor, weights);
    }

    private static List<BigInteger> divide(BigInteger minor, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = minor;
        for (BigInteger weight : weights) {
            BigInteger[] share = minor.multiply(weight).divideAndRemainder(sum);
            shares.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        // stable: among equals the first
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left.longValueExact())
                .forEach(place -> shares.set(place, shares.get(place).add(BigInteger.ONE)));
        return shares;
    }
}
