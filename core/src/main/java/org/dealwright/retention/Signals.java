package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What tells how a customer fares. Immutable and thread-safe.
 *
 * @param satisfaction how satisfied they said they were
 * @param usage how much they use what they bought
 * @param complaints what they complained of
 * @param payments how they pay
 * @param reviews how they reviewed us
 * @param championGone since when whoever spoke for us there is gone; none where that is not so
 * @param risks why they might leave
 * @param changedAt the latest instant at which any of it changed
 */
public record Signals(
        Satisfaction satisfaction,
        Usage usage,
        Complaints complaints,
        Payments payments,
        Reviews reviews,
        Option<Instant> championGone,
        Risks risks,
        Instant changedAt) {
    public Signals {
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(reviews, "reviews");
        Check.requireOption("championGone", championGone);
        Objects.requireNonNull(risks, "risks");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Nothing is known of how they fare. */
    public static Signals from(Instant beginning) {
        return new Signals(
                Satisfaction.NONE,
                Usage.NONE,
                Complaints.NONE,
                Payments.NONE,
                Reviews.NONE,
                Option.none(),
                Risks.NONE,
                beginning);
    }

    /** The last review, as long as no score tells more: none where there is none, or a score is later. */
    public Option<Review> latestReview() {
        List<Rating> scores = satisfaction.latestFirst();
        return reviews.last()
                .filter(review -> scores.isEmpty() || !scores.get(0).at().isAfter(review.at()));
    }

    private Instant later(Instant at) {
        return at.isAfter(changedAt) ? at : changedAt;
    }

    Signals with(Satisfaction changed, Instant at) {
        return new Signals(changed, usage, complaints, payments, reviews, championGone, risks, later(at));
    }

    Signals with(Usage changed, Instant at) {
        return new Signals(satisfaction, changed, complaints, payments, reviews, championGone, risks, later(at));
    }

    Signals with(Complaints changed, Instant at) {
        return new Signals(satisfaction, usage, changed, payments, reviews, championGone, risks, later(at));
    }

    Signals with(Payments changed, Instant at) {
        return new Signals(satisfaction, usage, complaints, changed, reviews, championGone, risks, later(at));
    }

    Signals with(Reviews changed, Instant at) {
        return new Signals(satisfaction, usage, complaints, payments, changed, championGone, risks, later(at));
    }

    Signals with(Option<Instant> gone, Instant at) {
        return new Signals(satisfaction, usage, complaints, payments, reviews, gone, risks, later(at));
    }

    Signals with(Risks changed) {
        return new Signals(satisfaction, usage, complaints, payments, reviews, championGone, changed, changedAt);
    }

    /** With those of a customer who turned out to be the same: whoever spoke for us is gone where either says so. */
    Signals plus(Signals others, Instant at) {
        Satisfaction ratings = satisfaction;
        for (Rating rating : others.satisfaction.latestFirst()) {
            ratings = ratings.plus(rating);
        }
        Usage readings = usage;
        for (UsageReading reading : others.usage.latestFirst()) {
            readings = readings.hasRoomFor(reading.metric()) ? readings.plus(reading) : readings;
        }
        return new Signals(
                ratings,
                readings,
                complaints.plus(others.complaints),
                payments.plus(others.payments),
                reviews.plus(others.reviews),
                championGone.orElse(others.championGone),
                risks.plus(others.risks),
                later(at));
    }
}
