package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How satisfied they said they were, last. Immutable and thread-safe.
 *
 * @param latestFirst at most {@link #MOST}, the latest first
 */
public record Satisfaction(List<Rating> latestFirst) {
    /** The most scores that are kept. */
    public static final int MOST = 24;

    /** They never said. */
    public static final Satisfaction NONE = new Satisfaction(List.of());

    /**
     * Takes scores.
     *
     * @throws IllegalArgumentException if there are too many
     */
    public Satisfaction {
        latestFirst = List.copyOf(Objects.requireNonNull(latestFirst, "latestFirst"));
        if (latestFirst.size() > MOST) {
            throw new IllegalArgumentException("latestFirst must be at most " + MOST + ", was " + latestFirst.size());
        }
    }

    /** The latest on a scale; none where there is none. */
    public Option<Rating> last(SatisfactionScale scale) {
        for (Rating rating : latestFirst) {
            if (rating.scale() == scale) {
                return Option.some(rating);
            }
        }
        return Option.none();
    }

    Satisfaction plus(Rating one) {
        List<Rating> ratings = new ArrayList<>(latestFirst);
        int place = 0;
        while (place < ratings.size() && ratings.get(place).at().isAfter(one.at())) {
            place++;
        }
        ratings.add(place, one);
        return new Satisfaction(ratings.size() > MOST ? ratings.subList(0, MOST) : ratings);
    }

    boolean has(CustomerFact.OfSatisfaction fact) {
        return latestFirst.stream().anyMatch(rating -> isIt(rating, fact));
    }

    Satisfaction without(CustomerFact.OfSatisfaction fact) {
        List<Rating> left = new ArrayList<>(latestFirst);
        for (int place = 0; place < left.size(); place++) {
            if (isIt(left.get(place), fact)) {
                left.remove(place);
                return new Satisfaction(left);
            }
        }
        return this;
    }

    private static boolean isIt(Rating rating, CustomerFact.OfSatisfaction fact) {
        return rating.scale() == fact.scale() && rating.at().equals(fact.at());
    }
}
