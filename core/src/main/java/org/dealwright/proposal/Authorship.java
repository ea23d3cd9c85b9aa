package org.dealwright.proposal;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;

/**
 * Who wrote a revision.
 *
 * @param authors whoever entered it, then the co-authors, then those who wrote before what stays in it, each once; empty
 *     only where another system does not say
 * @param authority the discount that whoever entered it may give without asking, by the policy of then
 */
public record Authorship(List<MemberId> authors, Percentage authority) {
    /** Another system does not say who wrote it. */
    public static final Authorship UNKNOWN = new Authorship(List.of(), Percentage.ZERO);

    public Authorship {
        authors = List.copyOf(Objects.requireNonNull(authors, "authors"));
        Objects.requireNonNull(authority, "authority");
    }

    /** Whether nobody says who wrote it. */
    boolean isUnknown() {
        return authors.isEmpty();
    }

    /** Whether that member wrote it, alone or with others. */
    public boolean isBy(MemberId member) {
        return authors.contains(member);
    }
}
