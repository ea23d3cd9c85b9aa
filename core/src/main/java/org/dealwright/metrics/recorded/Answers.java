package org.dealwright.metrics.recorded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Rated;
import org.dealwright.retention.CustomerFact;
import org.dealwright.retention.Rating;
import org.dealwright.retention.Review;
import org.dealwright.retention.SatisfactionScale;

/** What one customer said of us, without what was taken back. Not thread-safe. */
final class Answers {
    private final CustomerId customer;
    private final List<Rating> ratings = new ArrayList<>(0);
    private final List<Review> reviews = new ArrayList<>(0);

    Answers(CustomerId customer) {
        this.customer = customer;
    }

    void satisfaction(Rating rating) {
        ratings.add(rating);
    }

    void review(Review review) {
        reviews.add(review);
    }

    /** Of two alike, the one recorded last. */
    void retracted(CustomerFact.OfSatisfaction fact) {
        for (int i = ratings.size() - 1; i >= 0; i--) {
            Rating rating = ratings.get(i);
            if (rating.scale() == fact.scale() && rating.at().equals(fact.at())) {
                ratings.remove(i);
                return;
            }
        }
    }

    void tell(SatisfactionScale scale, List<Rated> told) {
        ratings.stream()
                .filter(rating -> rating.scale() == scale)
                .forEach(rating -> told.add(rated(rating.at(), rating.score())));
    }

    void tellReviews(List<Rated> told) {
        reviews.forEach(review -> told.add(rated(review.at(), review.stars())));
    }

    private Rated rated(Instant at, int score) {
        return new Rated(customer, at, score);
    }
}
