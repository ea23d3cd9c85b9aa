package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * The open deals as they stood at an instant: nothing of none where there were none. It has no interval; {@link
 * OutcomeDistribution} says what may come of them.
 *
 * <p>Amounts have no denominator: what has no known value is in none of them, and is counted. It is the field's
 * definition.
 *
 * @param open what they come to; those without a value are left out
 * @param weight Σ value × probability, in units of the currency, exact
 * @param unweighted those of them of which nobody knew how likely they were to be won: they are not in the weight
 * @param categories what they come to by forecast category, each for itself
 * @param overdue those of them that were to be decided before that day: slipped, and not moved to a later one
 */
public record Pipeline(
        MoneyTotal open,
        BigDecimal weight,
        MoneyTotal unweighted,
        Map<String, MoneyTotal> categories,
        MoneyTotal overdue) {
    public Pipeline {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(unweighted, "unweighted");
        categories = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(categories, "categories")));
        Objects.requireNonNull(overdue, "overdue");
    }

    /**
     * As it stood at an instant, any in the past: of each entry that held then. Filter by {@link PipelineEntry#closesIn} for
     * what is to close in a period. Keeps a sum for each category.
     *
     * @param zone where the day of that instant begins
     */
    public static Collector<PipelineEntry, ?, Pipeline> at(Instant at, ZoneId zone, ExchangeRates rates) {
        LocalDate today = at.atZone(zone).toLocalDate();
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Standing(at, today, rates));
    }

    /** The weighted pipeline, rounded half even to the minor unit. */
    public Money weighted() {
        return Money.of(open.total().getCurrencyUnit(), weight, RoundingMode.HALF_EVEN);
    }

    /**
     * The forecast, cumulative: each category with all that are surer, such as commit ⊂ best case ⊂ pipeline. What is in
     * another category is in none of them.
     *
     * @param surestFirst the codes of the categories; one in which nothing is adds nothing
     * @throws IllegalArgumentException if one comes twice
     */
    public Map<String, Money> forecast(List<String> surestFirst) {
        if (surestFirst.stream().distinct().count() < surestFirst.size()) {
            throw new IllegalArgumentException("surestFirst must name each category once, was " + surestFirst);
        }
        Money sum = Money.zero(open.total().getCurrencyUnit());
        Map<String, Money> cumulative = new LinkedHashMap<>();
        for (String category : surestFirst) {
            MoneyTotal more = categories.get(category);
            sum = more == null ? sum : sum.plus(more.total());
            cumulative.put(category, sum);
        }
        return Collections.unmodifiableMap(cumulative);
    }

    /** Such as {@code EUR 900.00 of 4 open, weighted EUR 310.00, overdue EUR 100.00 of 1}. */
    @Override
    public String toString() {
        return open.total() + " of " + open.count() + " open, weighted " + weighted()
                + (unweighted.count() == 0 ? "" : " without " + unweighted) + ", overdue " + overdue
                + open.leftOut().suffix();
    }

    /** Entries that hold at an instant. */
    private static final class Standing implements Gathering<PipelineEntry, Standing, Pipeline> {
        private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

        private final Instant at;
        private final LocalDate today;
        private final ExchangeRates rates;
        private final MoneySum open;
        private final MoneySum unweighted;
        private final MoneySum overdue;
        private final Map<String, MoneySum> categories = new TreeMap<>();
        private final Omissions omissions = new Omissions();
        private BigDecimal weight = BigDecimal.ZERO;

        Standing(Instant at, LocalDate today, ExchangeRates rates) {
            this.at = at;
            this.today = today;
            this.rates = rates;
            this.open = new MoneySum(rates);
            this.unweighted = new MoneySum(rates);
            this.overdue = new MoneySum(rates);
        }

        @Override
        public void add(PipelineEntry row) {
            if (!row.holdsAt(at) || !open.add(row.value(), omissions)) {
                return;
            }
            Money value = row.value().flatMap(rates::convert).get();
            if (row.probability().isEmpty()) {
                unweighted.addKnown(value);
            } else {
                weight = weight.add(value.getAmount()
                        .multiply(row.probability().get().value())
                        .multiply(HUNDREDTH));
            }
            sum(row.category()).addKnown(value);
            if (row.closeOn().exists(today::isAfter)) {
                overdue.addKnown(value);
            }
        }

        private MoneySum sum(String category) {
            return categories.computeIfAbsent(category, each -> new MoneySum(rates));
        }

        @Override
        public void addAll(Standing other) {
            open.addAll(other.open);
            unweighted.addAll(other.unweighted);
            overdue.addAll(other.overdue);
            weight = weight.add(other.weight);
            other.categories.forEach((category, more) -> sum(category).addAll(more));
            omissions.addAll(other.omissions);
        }

        @Override
        public Pipeline result() {
            Map<String, MoneyTotal> byCategory = new TreeMap<>();
            categories.forEach((category, sum) -> byCategory.put(category, total(sum, LeftOut.NONE)));
            return new Pipeline(
                    total(open, omissions.leftOut()),
                    weight.stripTrailingZeros(),
                    total(unweighted, LeftOut.NONE),
                    byCategory,
                    total(overdue, LeftOut.NONE));
        }

        private static MoneyTotal total(MoneySum sum, LeftOut leftOut) {
            return new MoneyTotal(sum.money(), sum.count(), leftOut);
        }
    }
}
