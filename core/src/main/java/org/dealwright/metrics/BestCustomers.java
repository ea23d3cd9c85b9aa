package org.dealwright.metrics;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * Customers by what they bought, the best first, and what is left on the table with each. Of nobody it is nothing of nobody, and
 * no share; amounts are no sample of equal rows, and have no interval.
 *
 * <p>The share of the best = what they bought ÷ what all did, of those who did not give back more. Days are those of the rows. It
 * is done by adding up.
 *
 * @param customers every customer; those who bought the same by their identifier
 * @param total what all of them bought; rows in a currency without a rate are left out
 */
public record BestCustomers(List<Ranked> customers, MoneyTotal total) {
    /**
     * One customer.
     *
     * @param customer who
     * @param bought for how much
     * @param left what would meet their needs besides, nothing where they bought more; none where nobody knows
     */
    public record Ranked(CustomerId customer, Money bought, Option<Money> left) {
        public Ranked {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(bought, "bought");
            Check.requireOption("left", left);
        }
    }

    public BestCustomers {
        customers = List.copyOf(Objects.requireNonNull(customers, "customers"));
        Objects.requireNonNull(total, "total");
    }

    /**
     * Ranks customers. What is left is taken row by row, of rows that say what was possible: too much of one thing is not
     * enough of another. Keeps two sums for each customer.
     */
    public static Collector<CustomerValue, ?, BestCustomers> of(ExchangeRates rates) {
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Ranking(rates));
    }

    /**
     * What so many of the best bought, of what all did. Who was given back more than they bought is left out: with them in the
     * whole, a part could be more than all of it.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public ValueShare shareOfBest(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative, was " + number);
        }
        List<Money> bought = customers.stream()
                .map(Ranked::bought)
                .filter(Money::isPositiveOrZero)
                .toList();
        return new ValueShare(sum(bought.stream().limit(number)), sum(bought.stream()), notInShares(bought.size()));
    }

    private Money sum(Stream<Money> bought) {
        return bought.reduce(Money.zero(total.total().getCurrencyUnit()), Money::plus);
    }

    private LeftOut notInShares(int inShares) {
        long negative = (long) customers.size() - inShares;
        return negative == 0
                ? total.leftOut()
                : total.leftOut().plus(new LeftOut(Map.of(Omission.NEGATIVE_VALUE, negative)));
    }

    /** What is left on the table with all of whom it is known. */
    public MoneyTotal leftOnTheTable() {
        return customers.stream()
                .collect(MoneyTotal.of(
                        Ranked::left, ExchangeRates.only(total.total().getCurrencyUnit())));
    }

    /** Such as {@code EUR 900.00 of 12; left on the table EUR 300.00 of 4}. */
    @Override
    public String toString() {
        return total.total() + " of " + customers.size() + " customers; left on the table " + leftOnTheTable();
    }

    /** What one customer bought and left. */
    private static final class Sums {
        private final MoneySum bought;
        private final MoneySum left;

        Sums(ExchangeRates rates) {
            this.bought = new MoneySum(rates);
            this.left = new MoneySum(rates);
        }

        void addAll(Sums other) {
            bought.addAll(other.bought);
            left.addAll(other.left);
        }

        Ranked ranked(CustomerId customer) {
            return new Ranked(customer, bought.money(), left.count() == 0 ? Option.none() : Option.some(left.money()));
        }
    }

    /** A customer with what they bought, in minor units: the best first. */
    private record Placed(long bought, Ranked ranked) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            int byValue = Long.compare(other.bought, bought);
            return byValue == 0
                    ? ranked.customer()
                            .value()
                            .compareTo(other.ranked.customer().value())
                    : byValue;
        }
    }

    /** What every customer bought and left. */
    private static final class Ranking implements Gathering<CustomerValue, Ranking, BestCustomers> {
        private final ExchangeRates rates;
        private final Map<CustomerId, Sums> customers = new HashMap<>();
        private final MoneySum total;
        private final Omissions omissions = new Omissions();

        Ranking(ExchangeRates rates) {
            this.rates = rates;
            this.total = new MoneySum(rates);
        }

        @Override
        public void add(CustomerValue row) {
            if (!total.add(Option.some(row.bought()), omissions)) {
                return;
            }
            Money bought = rates.convert(row.bought()).get();
            Sums sums = customers.computeIfAbsent(row.customer(), each -> new Sums(rates));
            sums.bought.add(bought);
            row.possible()
                    .flatMap(rates::convert)
                    .map(possible -> possible.isGreaterThan(bought) ? possible.minus(bought) : rates.zero())
                    .forEach(sums.left::add);
        }

        @Override
        public void addAll(Ranking other) {
            other.customers.forEach((customer, more) ->
                    customers.computeIfAbsent(customer, each -> new Sums(rates)).addAll(more));
            total.addAll(other.total);
            omissions.addAll(other.omissions);
        }

        @Override
        public BestCustomers result() {
            List<Placed> placed = new ArrayList<>(customers.size());
            customers.forEach((customer, sums) -> placed.add(new Placed(sums.bought.minor(), sums.ranked(customer))));
            Collections.sort(placed);
            List<Ranked> ranked = placed.stream().map(Placed::ranked).toList();
            return new BestCustomers(ranked, new MoneyTotal(total.money(), total.count(), omissions.leftOut()));
        }
    }
}
