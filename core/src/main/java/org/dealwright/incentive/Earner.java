package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.List;

/**
 * Somebody with what they are credited with.
 *
 * @param participant who
 * @param credits in the order of the sales
 */
record Earner(Participant participant, List<Credit> credits) {
    List<Credit> counted(Counting counting, Option<SaleTag> tag) {
        return credits.stream().filter(credit -> credit.counts(counting, tag)).toList();
    }

    long credited(Counting counting, Option<SaleTag> tag) {
        return counted(counting, tag).stream().mapToLong(Credit::minor).sum();
    }

    /** All that they are credited with. */
    long credited() {
        return credited(Counting.ALL, Option.none());
    }

    /** In minor units; none where they carry none. */
    Option<Long> quota(Option<SaleTag> tag) {
        return participant.quotaFor(tag).map(Exact::minor);
    }

    /** How much of their quota they reached; none where they carry none. */
    Option<Attainment> attained(Option<SaleTag> tag) {
        return quota(tag).map(quota -> Exact.attained(credited(Counting.ALL, tag), quota));
    }

    /** Whether they carry a quota and reached that share of it. */
    boolean reaches(Option<SaleTag> tag, Attainment goal) {
        return quota(tag).exists(quota -> Exact.reaches(credited(Counting.ALL, tag), quota, goal));
    }
}
