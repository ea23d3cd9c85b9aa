package org.dealwright.examples.oracle;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The same throws on every machine. */
final class Dice {
    /** The first and the last instant at which something begins: two changes of the clocks lie between. */
    private static final long FIRST = Instant.parse("2025-10-01T00:00:00Z").getEpochSecond();

    private static final long LAST = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS_A_DAY = 86_400;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean in(int chances, int ofThousand) {
        return random.nextInt(ofThousand) < chances;
    }

    <T> Option<T> mostly(int perThousand, Supplier<T> some) {
        return in(perThousand, 1_000) ? Option.some(some.get()) : Option.none();
    }

    /** At a whole second; one in ten at midnight in Budapest in winter, so that days and periods are told apart. */
    Instant instant() {
        long at = FIRST + random.nextLong(LAST - FIRST);
        return Instant.ofEpochSecond(in(100, 1_000) ? at - at % SECONDS_A_DAY - 3_600 : at);
    }

    /** So long, exponentially distributed with that mean, in whole seconds. */
    long seconds(int meanDays) {
        return (long) (-Math.log(1 - random.nextDouble()) * meanDays * SECONDS_A_DAY);
    }

    /** So many days, exponentially distributed with that mean. */
    int days(int mean) {
        return (int) (-Math.log(1 - random.nextDouble()) * mean);
    }

    /** Mostly euros; of francs nobody knows the rate. */
    Money money(int mostMinor) {
        int place = random.nextInt(100);
        String currency = place < 80 ? "EUR" : place < 92 ? "USD" : place < 97 ? "GBP" : "CHF";
        return Money.ofMinor(CurrencyUnit.of(currency), 1L + random.nextInt(mostMinor));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
