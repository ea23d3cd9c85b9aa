package org.dealwright.need;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Something the customer needs.
 *
 * @param id which of its record's needs it is
 * @param kind must or want
 * @param topic what it is about
 * @param said how it was uncovered
 * @param requirement what a product has to be for it; none where no property of a product can meet it, and then every
 *     product leaves it open
 * @param consumption how much of something is used up; none where nothing is, or nobody knows
 */
public record Need(
        NeedId id,
        NeedKind kind,
        NeedTopic topic,
        Statement said,
        Option<Requirement> requirement,
        Option<Consumption> consumption) {
    public Need {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(said, "said");
        Check.requireOption("requirement", requirement);
        Check.requireOption("consumption", consumption);
    }

    /** A need that says nothing yet of products or of consumption. */
    public static Need of(NeedId id, NeedKind kind, NeedTopic topic, Statement said) {
        return new Need(id, kind, topic, said, Option.none(), Option.none());
    }

    /** The same need, with what a product has to be for it. */
    public Need requiring(Requirement required) {
        return new Need(
                id, kind, topic, said, Option.some(Objects.requireNonNull(required, "requirement")), consumption);
    }

    /** The same need, with what is used up. */
    public Need consuming(Consumption consumed) {
        return new Need(
                id, kind, topic, said, requirement, Option.some(Objects.requireNonNull(consumed, "consumption")));
    }
}
