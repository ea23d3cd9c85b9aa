package org.dealwright.retention;

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
