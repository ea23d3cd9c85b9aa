package org.dealwright.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dealwright.id.CustomerId;

/**
 * Customers by the month in which they first paid for something again and again, and what those of each pay so many whole
 * months later.
 *
 * <p>The denominator is what all of the cohort paid on their first day. A month is in the table only where all of the cohort
 * have had it. Where they grow by more than others shrink or leave, a share is above one.
 *
 * <p>Days are those of the terms; there is no interval: it is all of the revenue, no sample. It is cohort analysis, the
 * field's net revenue retention by month of entry.
 *
 * @param cohorts for each month in which somebody began, the shares after 0, 1, 2… months
 */
public record RevenueCohorts(Map<YearMonth, List<ValueShare>> cohorts) {
    public RevenueCohorts {
        Map<YearMonth, List<ValueShare>> copy = new TreeMap<>();
        Objects.requireNonNull(cohorts, "cohorts").forEach((month, shares) -> copy.put(month, List.copyOf(shares)));
        cohorts = Collections.unmodifiableMap(copy);
    }

    /**
     * Of recurring terms. Who stopped and began again belongs to the month in which they first began. Who ever pays in a
     * currency without a rate is left out of every month of their cohort. Keeps every term.
     *
     * @param asOf up to which day the rows are complete; who began after it does not count
     */
    public static Collector<RecurringTerm, ?, RevenueCohorts> of(LocalDate asOf, ExchangeRates rates) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Customers(asOf, rates));
    }

    /** A line for each cohort, such as {@code 2026-01: EUR 900.00, 880.00, 910.00}. */
    @Override
    public String toString() {
        return cohorts.entrySet().stream()
                .map(each -> each.getKey() + ": "
                        + each.getValue().get(0).part().getCurrencyUnit() + " "
                        + each.getValue().stream()
                                .map(share -> share.part().getAmount().toString())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** What one cohort pays in each month, and what of it is in no currency with a rate. */
    private static final class Cohort {
        private final List<MoneySum> months = new ArrayList<>();
        private final Omissions omissions = new Omissions();

        Cohort(YearMonth first, LocalDate asOf, ExchangeRates rates) {
            // who began on the last day of a month has had so many by the last day of a later one, whatever its length
            for (YearMonth month = first; !month.atEndOfMonth().isAfter(asOf); month = month.plusMonths(1)) {
                months.add(new MoneySum(rates));
            }
        }

        void add(LocalDate first, List<RecurringTerm> terms, ExchangeRates rates) {
            boolean unknown = terms.stream()
                    .anyMatch(term -> rates.convert(term.monthly()).isEmpty());
            for (RecurringTerm term : terms) {
                if (unknown) {
                    omissions.add(Omission.NO_EXCHANGE_RATE);
                } else {
                    add(first, term);
                }
            }
        }

        private void add(LocalDate first, RecurringTerm term) {
            for (int month = 0; month < months.size(); month++) {
                if (term.covers(first.plusMonths(month))) {
                    months.get(month).addKnown(term.monthly());
                }
            }
        }

        List<ValueShare> shares() {
            LeftOut leftOut = omissions.leftOut();
            return months.stream()
                    .map(month -> new ValueShare(month.money(), months.get(0).money(), leftOut))
                    .toList();
        }
    }

    /** The terms of every customer. */
    private static final class Customers implements Gathering<RecurringTerm, Customers, RevenueCohorts> {
        private final LocalDate asOf;
        private final ExchangeRates rates;
        private final Map<CustomerId, List<RecurringTerm>> terms = new HashMap<>();

        Customers(LocalDate asOf, ExchangeRates rates) {
            this.asOf = asOf;
            this.rates = rates;
        }

        @Override
        public void add(RecurringTerm row) {
            if (!row.from().isAfter(asOf)) {
                terms.computeIfAbsent(row.customer(), each -> new ArrayList<>(1))
                        .add(row);
            }
        }

        @Override
        public void addAll(Customers other) {
            other.terms.forEach((customer, more) ->
                    terms.computeIfAbsent(customer, each -> new ArrayList<>(1)).addAll(more));
        }

        @Override
        public RevenueCohorts result() {
            Map<YearMonth, Cohort> cohorts = new TreeMap<>();
            for (List<RecurringTerm> customer : terms.values()) {
                LocalDate first = customer.stream()
                        .map(RecurringTerm::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                Cohort cohort = cohorts.computeIfAbsent(YearMonth.from(first), month -> new Cohort(month, asOf, rates));
                cohort.add(first, customer, rates);
            }
            Map<YearMonth, List<ValueShare>> table = new TreeMap<>();
            cohorts.forEach((month, cohort) -> {
                if (!cohort.months.isEmpty()) {
                    table.put(month, cohort.shares());
                }
            });
            return new RevenueCohorts(table);
        }
    }
}
