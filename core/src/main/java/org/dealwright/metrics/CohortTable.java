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
 * Customers by the month in which they first came, and how many of each were there so many whole months later.
 *
 * <p>The denominator is everybody of the cohort, and the interval of each share Wilson's. A month is in the table only where all
 * of the cohort have had it, and a cohort only where somebody came. Days are those of the tenures.
 *
 * <p>It is cohort analysis, done by counting, as actuaries' tables by year of entry are.
 *
 * @param cohorts for each month in which somebody came, the shares after 0, 1, 2… months
 */
public record CohortTable(Map<YearMonth, List<Proportion>> cohorts) {
    public CohortTable {
        Map<YearMonth, List<Proportion>> copy = new TreeMap<>();
        Objects.requireNonNull(cohorts, "cohorts").forEach((month, shares) -> copy.put(month, List.copyOf(shares)));
        cohorts = Collections.unmodifiableMap(copy);
    }

    /**
     * Of tenures. Who came back belongs to the month in which they first came, and is there again. Keeps every tenure.
     *
     * @param asOf up to which day the rows are complete; who came after it does not count
     */
    public static Collector<Tenure, ?, CohortTable> of(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Gathering.collector(() -> new Customers(asOf));
    }

    /** A line for each cohort, such as {@code 2026-01: 40/40, 37/40, 36/40}. */
    @Override
    public String toString() {
        return cohorts.entrySet().stream()
                .map(each -> each.getKey() + ": "
                        + each.getValue().stream()
                                .map(share -> share.part() + "/" + share.whole())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** The tenures of every customer. */
    private static final class Customers implements Gathering<Tenure, Customers, CohortTable> {
        private final LocalDate asOf;
        private final Map<CustomerId, List<Tenure>> tenures = new HashMap<>();

        Customers(LocalDate asOf) {
            this.asOf = asOf;
        }

        @Override
        public void add(Tenure row) {
            if (!row.since().isAfter(asOf)) {
                tenures.computeIfAbsent(row.customer(), each -> new ArrayList<>(1))
                        .add(row);
            }
        }

        @Override
        public void addAll(Customers other) {
            other.tenures.forEach((customer, more) -> tenures.computeIfAbsent(customer, each -> new ArrayList<>(1))
                    .addAll(more));
        }

        @Override
        public CohortTable result() {
            Map<YearMonth, List<Share>> cohorts = new TreeMap<>();
            for (List<Tenure> customer : tenures.values()) {
                LocalDate first = customer.stream()
                        .map(Tenure::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                List<Share> shares = cohorts.computeIfAbsent(YearMonth.from(first), this::months);
                for (int month = 0; month < shares.size(); month++) {
                    LocalDate day = first.plusMonths(month);
                    shares.get(month).count(covers(customer, day));
                }
            }
            Map<YearMonth, List<Proportion>> table = new TreeMap<>();
            cohorts.forEach((month, shares) ->
                    table.put(month, shares.stream().map(Share::proportion).toList()));
            return new CohortTable(table);
        }

        private static boolean covers(List<Tenure> customer, LocalDate day) {
            for (Tenure tenure : customer) {
                if (tenure.covers(day)) {
                    return true;
                }
            }
            return false;
        }

        /** One for each month that all who came in {@code cohort} have had. */
        private List<Share> months(YearMonth cohort) {
            List<Share> shares = new ArrayList<>();
            // who came on the last day of a month has had so many by the last day of a later one, whatever its length
            for (YearMonth month = cohort; !month.atEndOfMonth().isAfter(asOf); month = month.plusMonths(1)) {
                shares.add(new Share());
            }
            return shares;
        }
    }
}
