package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.metrics.Stay;
import org.jspecify.annotations.Nullable;

/** Where something was, one place after the other. Not thread-safe. */
final class Walk {
    private final String subject;
    private final List<Stay> over = new ArrayList<>(2);
    private @Nullable String place;
    private @Nullable Instant entered;
    private int unknown;

    Walk(String subject) {
        this.subject = subject;
    }

    /**
     * It is in a place, or in none, from that instant on.
     *
     * @param since from when; none where nobody knows
     */
    void go(@Nullable String next, Option<Instant> since) {
        if (Objects.equals(place, next)) {
            return;
        }
        if (place != null && entered != null) {
            over.add(new Stay(subject, place, entered, since));
        }
        place = next;
        entered = since.getOrNull();
        unknown += next != null && entered == null ? 1 : 0;
    }

    /** How many stays began at an instant that nobody knows. */
    int unknown() {
        return unknown;
    }

    /** Those that are over, and the one that is not. */
    void tell(List<Stay> stays) {
        stays.addAll(over);
        if (place != null && entered != null) {
            stays.add(new Stay(subject, place, entered, Option.none()));
        }
    }
}
