package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much they used what they bought, last. Immutable and thread-safe.
 *
 * @param latestFirst by the end of its days, the latest first; at most {@link #MOST} of a metric, and of
 *     {@link #MOST_METRICS} metrics
 */
public record Usage(List<UsageReading> latestFirst) {
    /** The most readings that are kept of a metric. */
    public static final int MOST = 6;
    /** The most metrics of which readings are kept. */
    public static final int MOST_METRICS = 10;

    /** Against how many readings before it the latest is held, at most. */
    static final int COMPARED = 3;

    /** Nobody knows. */
    public static final Usage NONE = new Usage(List.of());

    /**
     * Takes readings.
     *
     * @throws IllegalArgumentException if there are too many
     */
    public Usage {
        latestFirst = List.copyOf(Objects.requireNonNull(latestFirst, "latestFirst"));
        if (latestFirst.size() > MOST * MOST_METRICS) {
            throw new IllegalArgumentException(
                    "latestFirst must be at most " + MOST * MOST_METRICS + ", was " + latestFirst.size());
        }
    }

    /** The readings of a metric, the latest first; empty where there is none. */
    public List<UsageReading> of(UsageMetric metric) {
        return latestFirst.stream()
                .filter(reading -> reading.metric().equals(metric))
                .toList();
    }

    /**
     * The latest reading of a metric beside the up to {@link #COMPARED} before it; none with fewer than two.
     *
     * <p>A day's amounts compare as latest ÷ its days to sum of those before ÷ their days; here both are multiplied by either
     * number of days, so that they are exact.
     */
    Option<Change> change(UsageMetric metric) {
        List<UsageReading> readings = of(metric);
        if (readings.size() < 2) {
            return Option.none();
        }
        BigDecimal before = BigDecimal.ZERO;
        long days = 0;
        for (UsageReading reading : readings.subList(1, Math.min(readings.size(), 1 + COMPARED))) {
            before = before.add(reading.amount());
            days += reading.days();
        }
        UsageReading latest = readings.get(0);
        return Option.some(new Change(
                latest.amount().multiply(BigDecimal.valueOf(days)),
                before.multiply(BigDecimal.valueOf(latest.days())),
                latest.at()));
    }

    /**
     * How much they use it now beside before, in the same measure.
     *
     * @param now in the latest reading; not negative
     * @param before in those before it; not negative
     * @param at when the latest was read
     */
    record Change(BigDecimal now, BigDecimal before, Instant at) {
        Change {
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The metrics of which there is a reading, the one read latest first. */
    public List<UsageMetric> metrics() {
        return latestFirst.stream().map(UsageReading::metric).distinct().toList();
    }

    /** Whether a reading of that metric finds room. */
    boolean hasRoomFor(UsageMetric metric) {
        List<UsageMetric> known = metrics();
        return known.contains(metric) || known.size() < MOST_METRICS;
    }

    /** With one more, in the place of one for the same days. */
    Usage plus(UsageReading one) {
        List<UsageReading> readings = new ArrayList<>(latestFirst);
        readings.removeIf(
                known -> known.metric().equals(one.metric()) && known.from().equals(one.from()));
        int place = 0;
        while (place < readings.size() && readings.get(place).until().isAfter(one.until())) {
            place++;
        }
        readings.add(place, one);
        int kept = 0;
        for (int at = 0; at < readings.size(); at++) {
            if (readings.get(at).metric().equals(one.metric()) && ++kept > MOST) {
                readings.remove(at);
            }
        }
        return new Usage(readings);
    }

    boolean has(CustomerFact.OfUsage fact) {
        return latestFirst.stream().anyMatch(reading -> isIt(reading, fact));
    }

    Usage without(CustomerFact.OfUsage fact) {
        return new Usage(
                latestFirst.stream().filter(reading -> !isIt(reading, fact)).toList());
    }

    private static boolean isIt(UsageReading reading, CustomerFact.OfUsage fact) {
        return reading.metric().equals(fact.metric()) && reading.from().equals(fact.from());
    }
}
