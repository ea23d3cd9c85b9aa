package org.dealwright.metrics.lifetime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Proportion;
import org.dealwright.retention.Rhythm;
import org.dealwright.retention.SilenceRule;
import org.dealwright.retention.SilenceVerdict;

/**
 * Which customers have been silent for longer than their own rhythm makes likely: past a quantile of their own gaps, with a prior
 * while these are few, as {@link SilenceRule} says. The denominator is every customer who was ever heard of; of nobody there is no
 * rate, and its interval is Wilson's. Of steady customers so many are silent by chance as the rule's quantile leaves.
 *
 * <p>It is as of an instant, in days of the zone of the rule's terms. The limit is that of K. Krishnamoorthy, T. Mathew
 * and S. Mukherjee (2008).
 *
 * @param silent those who have been silent for too long, the one first who is furthest past the limit, and then by identifier
 * @param atRisk how many they are, of all
 */
public record SilenceRisk(List<Silent> silent, Proportion atRisk) {
    private static final int SHOWN = 3;

    /**
     * Somebody who has been silent for too long.
     *
     * @param customer who
     * @param verdict for how long, and what that rests on
     */
    public record Silent(CustomerId customer, SilenceVerdict verdict) {
        public Silent {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(verdict, "verdict");
        }

        private int daysPast() {
            return verdict.daysSilent() - verdict.limit();
        }

        @Override
        public String toString() {
            return customer.value() + " " + verdict.daysSilent() + " days (limit " + verdict.limit() + ")";
        }
    }

    public SilenceRisk {
        silent = List.copyOf(Objects.requireNonNull(silent, "silent"));
        Objects.requireNonNull(atRisk, "atRisk");
    }

    /**
     * Listens to whoever was heard of; take only those who are customers still. What happened after {@code asOf} has not happened
     * yet. Keeps the latest {@link Rhythm#MOST_GAPS} days, and one, of every customer. Days begin in the zone of the rule's terms.
     *
     * @param asOf up to when the rows are complete
     */
    public static Collector<Heard, ?, SilenceRisk> of(Instant asOf, SilenceRule rule) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rule, "rule");
        return Collector.of(
                Days::new,
                (days, heard) -> {
                    if (!heard.at().isAfter(asOf)) {
                        days.add(heard.customer(), rule.day(heard.at()));
                    }
                },
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                days -> days.risk(rule, rule.day(asOf)),
                Collector.Characteristics.UNORDERED);
    }

    /** Such as {@code 2/40 = 5.000 % (…): acme 41 days (limit 23), blue 30 days (limit 29)}; the furthest past it alone. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(atRisk.toString());
        for (int i = 0; i < Math.min(SHOWN, silent.size()); i++) {
            text.append(i == 0 ? ": " : ", ").append(silent.get(i));
        }
        return silent.size() > SHOWN
                ? text.append(" and ")
                        .append(silent.size() - SHOWN)
                        .append(" more")
                        .toString()
                : text.toString();
    }

    /** The latest days on which every customer was heard of. Not thread-safe. */
    private static final class Days {
        private final Map<CustomerId, TreeSet<LocalDate>> customers = new HashMap<>();

        void add(CustomerId customer, LocalDate day) {
            TreeSet<LocalDate> days = customers.computeIfAbsent(customer, each -> new TreeSet<>());
            days.add(day);
            if (days.size() > Rhythm.MOST_GAPS + 1) {
                days.pollFirst();
            }
        }

        void addAll(Days other) {
            other.customers.forEach((customer, days) -> days.forEach(day -> add(customer, day)));
        }

        SilenceRisk risk(SilenceRule rule, LocalDate today) {
            List<Silent> silent = new ArrayList<>();
            customers.forEach((customer, days) -> rule.verdict(Rhythm.of(days), today)
                    .filter(SilenceVerdict::isUnlikely)
                    .forEach(verdict -> silent.add(new Silent(customer, verdict))));
            silent.sort(Comparator.comparingInt(Silent::daysPast)
                    .reversed()
                    .thenComparing(each -> each.customer().value()));
            return new SilenceRisk(silent, Proportion.of(silent.size(), customers.size()));
        }
    }
}
