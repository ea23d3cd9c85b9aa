package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What they complained of. Immutable and thread-safe.
 *
 * @param open what is not settled, the earliest first; at most {@link #MOST}
 * @param logged how many there were in all
 * @param resolved how many of them were settled
 */
public record Complaints(List<Complaint> open, int logged, int resolved) {
    /** The most complaints that may be open at a time. */
    public static final int MOST = 100;

    /** They never complained. */
    public static final Complaints NONE = new Complaints(List.of(), 0, 0);

    /**
     * Takes complaints.
     *
     * @throws IllegalArgumentException if too many are open, or a count is negative
     */
    public Complaints {
        open = List.copyOf(Objects.requireNonNull(open, "open"));
        if (open.size() > MOST || logged < 0 || resolved < 0) {
            throw new IllegalArgumentException("open must be at most " + MOST + ", and counts not negative");
        }
    }

    /** One that is open; none where it is not. */
    public Option<Complaint> of(ComplaintId id) {
        for (Complaint complaint : open) {
            if (complaint.id().equals(id)) {
                return Option.some(complaint);
            }
        }
        return Option.none();
    }

    Complaints plus(Complaint one) {
        List<Complaint> more = new ArrayList<>(open);
        more.add(one);
        return new Complaints(more, logged + 1, resolved);
    }

    /** What is open of another, as far as there is room, with its counts. */
    Complaints plus(Complaints others) {
        List<Complaint> more = new ArrayList<>(open);
        others.open.stream()
                .filter(complaint -> of(complaint.id()).isEmpty() && more.size() < MOST)
                .forEach(more::add);
        return new Complaints(more, logged + others.logged, resolved + others.resolved);
    }

    Complaints resolved(ComplaintId id) {
        return new Complaints(without(id), logged, resolved + 1);
    }

    Complaints retracted(ComplaintId id) {
        return new Complaints(without(id), Math.max(0, logged - 1), resolved);
    }

    private List<Complaint> without(ComplaintId id) {
        return open.stream().filter(complaint -> !complaint.id().equals(id)).toList();
    }
}
