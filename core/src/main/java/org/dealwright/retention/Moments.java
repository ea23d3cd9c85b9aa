package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * When a customer last was in touch or ordered: the latest instants, as many as it takes to know their rhythm. Where there would
 * be too many, those go first without which every day is still told, in whichever zone: a busy day leaves the days before it
 * known. Immutable and thread-safe.
 *
 * @param latestFirst at most {@link #MOST}, the latest first
 */
public record Moments(List<Instant> latestFirst) {
    /** The most instants that are kept: the first and the last of as many days as a rhythm has. */
    public static final int MOST = 2 * (Rhythm.MOST_GAPS + 1);

    /** Shorter than any day, also one on which clocks are put forward: of three within it, two are on one day. */
    private static final Duration WITHIN = Duration.ofHours(22);

    /** There was none. */
    public static final Moments NONE = new Moments(List.of());

    /**
     * Takes instants.
     *
     * @throws IllegalArgumentException if there are too many, or they are not in order
     */
    public Moments {
        latestFirst = List.copyOf(Objects.requireNonNull(latestFirst, "latestFirst"));
        if (latestFirst.size() > MOST) {
            throw new IllegalArgumentException("latestFirst must be at most " + MOST + ", was " + latestFirst.size());
        }
        for (int place = 1; place < latestFirst.size(); place++) {
            if (latestFirst.get(place).isAfter(latestFirst.get(place - 1))) {
                throw new IllegalArgumentException("latestFirst must be in order, was " + latestFirst);
            }
        }
    }

    /** The latest; none where there was none. */
    public Option<Instant> last() {
        return latestFirst.isEmpty() ? Option.none() : Option.some(latestFirst.get(0));
    }

    /** With one more, wherever it belongs; one goes where there would be too many. */
    Moments plus(Instant at) {
        List<Instant> moments = new ArrayList<>(latestFirst.size() + 1);
        moments.addAll(latestFirst);
        int place = 0;
        while (place < moments.size() && moments.get(place).isAfter(at)) {
            place++;
        }
        moments.add(place, at);
        if (moments.size() > MOST) {
            moments.remove(dispensable(moments));
        }
        return new Moments(moments);
    }

    /** That between two which are closest together, on the day of one of which it is; where none are close, the earliest. */
    private static int dispensable(List<Instant> moments) {
        int found = moments.size() - 1;
        Duration closest = WITHIN;
        for (int place = 1; place < moments.size() - 1; place++) {
            Duration apart = Duration.between(moments.get(place + 1), moments.get(place - 1));
            if (apart.compareTo(closest) < 0) {
                closest = apart;
                found = place;
            }
        }
        return found;
    }

    /** With those of another; where there would be too many, one after the other is put in its place. */
    Moments plus(Moments others) {
        if (others.latestFirst.isEmpty()) {
            return this;
        }
        if (latestFirst.size() + others.latestFirst.size() <= MOST) {
            return new Moments(merged(latestFirst, others.latestFirst));
        }
        Moments together = this;
        for (Instant at : others.latestFirst) {
            together = together.plus(at);
        }
        return together;
    }

    private static List<Instant> merged(List<Instant> one, List<Instant> other) {
        List<Instant> moments = new ArrayList<>(one.size() + other.size());
        int place = 0;
        for (Instant at : other) {
            while (place < one.size() && one.get(place).isAfter(at)) {
                moments.add(one.get(place++));
            }
            moments.add(at);
        }
        moments.addAll(one.subList(place, one.size()));
        return moments;
    }

    /** Without one; the same where it is not among them. */
    Moments minus(Instant at) {
        List<Instant> moments = new ArrayList<>(latestFirst);
        return moments.remove(at) ? new Moments(moments) : this;
    }
}
