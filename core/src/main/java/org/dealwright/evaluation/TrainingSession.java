package org.dealwright.evaluation;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * A training held once.
 *
 * @param training which, by code
 * @param members who comes, in the order of identifiers
 * @param closes by how much it closes gaps if everybody reaches the level taught: Σ weight × levels; nothing where it only opens
 *     the way to the next
 * @param cost what it costs
 */
public record TrainingSession(String training, List<MemberId> members, long closes, Money cost) {
    /**
     * Takes a session.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public TrainingSession {
        Check.requireCode("training", training);
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        Objects.requireNonNull(cost, "cost");
    }
}
