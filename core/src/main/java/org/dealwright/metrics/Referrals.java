package org.dealwright.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.id.CustomerId;

/**
 * What referrals brought, by generation: what customers referred whom nobody referred is the first, what those referred who
 * came by it is the second. The denominator of each is who was referred, the interval Wilson's; without a referral there is no
 * generation.
 *
 * <p>Days are those of the rows; take a period by filtering them, but generations need the referrals before it. It is
 * done by counting.
 *
 * @param generations each generation, by its number from 1
 */
public record Referrals(Map<Integer, Generation> generations) {
    /**
     * One generation.
     *
     * @param converted those who became a customer ÷ those who were referred
     * @param won what was won; of those who became a customer, and whose value is not known, it says so
     */
    public record Generation(Proportion converted, MoneyTotal won) {
        public Generation {
            Objects.requireNonNull(converted, "converted");
            Objects.requireNonNull(won, "won");
        }
    }

    public Referrals {
        generations = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(generations, "generations")));
    }

    /**
     * Follows every referral. Keeps each of them, since any may be the one by which another's generation is known. Where a
     * source goes round in a circle, or has somebody referred twice, the earliest generation counts; a circle that nobody
     * from outside referred begins with all its members.
     */
    public static Collector<Referral, ?, Referrals> of(ExchangeRates rates) {
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Followed(rates));
    }

    /** A line for each generation, such as {@code 1: 3/10 = …, EUR 900.00 of 3}. */
    @Override
    public String toString() {
        return generations.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().converted() + ", "
                        + each.getValue().won())
                .collect(Collectors.joining("\n"));
    }

    /** What one generation comes to. */
    private static final class Sum {
        private final Share converted = new Share();
        private final MoneySum won;
        private final Omissions omissions = new Omissions();

        Sum(ExchangeRates rates) {
            this.won = new MoneySum(rates);
        }

        void add(Referral referral) {
            converted.count(referral.became().isDefined());
            if (referral.became().isDefined() || referral.won().isDefined()) {
                won.add(referral.won(), omissions);
            }
        }

        Generation generation() {
            return new Generation(
                    converted.proportion(), new MoneyTotal(won.money(), won.count(), omissions.leftOut()));
        }
    }

    /** Every referral. */
    private static final class Followed implements Gathering<Referral, Followed, Referrals> {
        private final ExchangeRates rates;
        private final List<Referral> all = new ArrayList<>();

        Followed(ExchangeRates rates) {
            this.rates = rates;
        }

        @Override
        public void add(Referral row) {
            all.add(row);
        }

        @Override
        public void addAll(Followed other) {
            all.addAll(other.all);
        }

        @Override
        public Referrals result() {
            Map<CustomerId, List<Referral>> byCustomer =
                    all.stream().collect(Collectors.groupingBy(Referral::by, HashMap::new, Collectors.toList()));
            Set<CustomerId> begin = new Circles<>(ways()).first();
            Map<Integer, Generation> generations = new TreeMap<>();
            walk(begin, byCustomer).forEach((number, sum) -> generations.put(number, sum.generation()));
            return new Referrals(generations);
        }

        /** Who became a customer by whom. */
        private Map<CustomerId, Set<CustomerId>> ways() {
            Map<CustomerId, Set<CustomerId>> ways = new HashMap<>();
            for (Referral referral : all) {
                Set<CustomerId> to = ways.computeIfAbsent(referral.by(), each -> new HashSet<>());
                referral.became().forEach(to::add);
            }
            return ways;
        }

        private Map<Integer, Sum> walk(Set<CustomerId> begin, Map<CustomerId, List<Referral>> left) {
            Map<Integer, Sum> sums = new TreeMap<>();
            Set<CustomerId> from = begin;
            for (int number = 1; !from.isEmpty(); number++) {
                Sum sum = new Sum(rates);
                Set<CustomerId> next = new HashSet<>();
                for (CustomerId customer : from) {
                    List<Referral> referrals = left.remove(customer);
                    for (Referral referral : referrals == null ? List.<Referral>of() : referrals) {
                        sum.add(referral);
                        referral.became().forEach(next::add);
                        sums.put(number, sum);
                    }
                }
                from = next;
            }
            return sums;
        }
    }
}
