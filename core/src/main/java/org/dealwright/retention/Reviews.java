package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.process.Check;

/**
 * How they reviewed us, and whether they were asked to. Immutable and thread-safe.
 *
 * @param count how often they did
 * @param last the latest review; none where there is none
 * @param askedAt when they were last asked; none where they never were
 */
public record Reviews(int count, Option<Review> last, Option<Instant> askedAt) {
    /** They never did. */
    public static final Reviews NONE = new Reviews(0, Option.none(), Option.none());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Reviews {
        Check.requireOption("last", last);
        Check.requireOption("askedAt", askedAt);
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative");
        }
    }

    /** Whether they were asked, and have not answered yet. */
    boolean isAwaited() {
        return !askedAt.isEmpty() && (last.isEmpty() || last.get().at().isBefore(askedAt.get()));
    }

    Reviews asked(Instant at) {
        return new Reviews(count, last, Option.some(at));
    }

    /** With one more; one that is entered late is not the latest. */
    Reviews plus(Review one) {
        boolean later = last.isEmpty() || !one.at().isBefore(last.get().at());
        return new Reviews(count + 1, later ? Option.some(one) : last, askedAt);
    }

    /** With those of another: the later review is the latest, and whoever was asked later was asked last. */
    Reviews plus(Reviews others) {
        boolean later = last.isEmpty()
                || others.last.exists(one -> one.at().isAfter(last.get().at()));
        boolean askedLater = askedAt.isEmpty() || others.askedAt.exists(at -> at.isAfter(askedAt.get()));
        return new Reviews(count + others.count, later ? others.last : last, askedLater ? others.askedAt : askedAt);
    }
}
