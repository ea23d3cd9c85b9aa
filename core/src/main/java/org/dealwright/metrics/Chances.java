package org.dealwright.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * How likely each deal of a pipeline is to bring how much, as it stood at an instant. What has no value above zero, or no known
 * probability, is left out. Not thread-safe.
 *
 * @param <R> what is made of it
 */
final class Chances<R> implements Gathering<PipelineEntry, Chances<R>, R> {
    private static final double CERTAIN = 100;

    private final Instant at;
    private final ExchangeRates rates;
    private final Function<Odds, R> answer;
    private final List<Chance> chances = new ArrayList<>();
    private final Omissions omissions = new Omissions();

    Chances(Instant at, ExchangeRates rates, Function<Odds, R> answer) {
        this.at = at;
        this.rates = rates;
        this.answer = answer;
    }

    /** One deal's value in minor units, above zero, and how likely it is won, from 0 to 1. */
    record Chance(long minor, double probability) {}

    /** Every deal's chance, the least valuable first: in one order, however the rows were dealt out. */
    record Odds(List<Chance> chances, LeftOut leftOut) {}

    @Override
    public void add(PipelineEntry row) {
        if (!row.holdsAt(at)) {
            return;
        }
        if (row.probability().isEmpty()) {
            omissions.add(Omission.NO_PROBABILITY);
            return;
        }
        row.value()
                .flatMap(rates::convert)
                .filter(Money::isPositive)
                .peek(value -> chances.add(new Chance(
                        value.getAmountMinorLong(),
                        row.probability().get().value().doubleValue() / CERTAIN)))
                .onEmpty(() -> omissions.add(
                        row.value().exists(Money::isPositive) ? Omission.NO_EXCHANGE_RATE : Omission.NO_VALUE));
    }

    @Override
    public void addAll(Chances<R> other) {
        chances.addAll(other.chances);
        omissions.addAll(other.omissions);
    }

    @Override
    public R result() {
        return answer.apply(new Odds(
                chances.stream()
                        .sorted(Comparator.comparingLong(Chance::minor).thenComparingDouble(Chance::probability))
                        .toList(),
                omissions.leftOut()));
    }
}
