package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Why a customer might leave, as far as it is on record. Immutable and thread-safe.
 *
 * @param recorded each reason once, in the order in which they were recorded
 */
public record Risks(List<Risk> recorded) {
    /** There is no reason. */
    public static final Risks NONE = new Risks(List.of());

    /**
     * Takes reasons.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    public Risks {
        recorded = List.copyOf(Objects.requireNonNull(recorded, "recorded"));
        if (recorded.stream().map(Risk::reason).distinct().count() != recorded.size()) {
            throw new IllegalArgumentException("recorded must have each reason once, was " + recorded);
        }
    }

    /** What is on record of a reason; none where nothing is. */
    public Option<Risk> of(RiskReason reason) {
        for (Risk risk : recorded) {
            if (risk.reason() == reason) {
                return Option.some(risk);
            }
        }
        return Option.none();
    }

    /** The reasons that nobody has taken note of yet. */
    public List<RiskReason> left() {
        return recorded.stream()
                .filter(risk -> !risk.acknowledged())
                .map(Risk::reason)
                .toList();
    }

    /** With one more, unless it is on record. */
    Risks plus(RiskReason reason, Instant since) {
        if (of(reason).isDefined()) {
            return this;
        }
        List<Risk> more = new ArrayList<>(recorded);
        more.add(new Risk(reason, since, false));
        return new Risks(more);
    }

    /**
     * With what somebody said of another; what facts speak of arises by itself. Where both were said to, since the earlier, and
     * taken note of only where both are.
     */
    Risks plus(Risks others) {
        Risks together = this;
        for (Risk risk : others.recorded) {
            if (risk.reason().isSaid()) {
                Option<Risk> known = of(risk.reason());
                List<Risk> more = new ArrayList<>(together.without(risk.reason()).recorded);
                more.add(known.isEmpty() ? risk : known.get().plus(risk));
                together = new Risks(more);
            }
        }
        return together;
    }

    /** The first that says that they are at risk: nobody has taken note of it, or recovery alone takes it away. */
    Option<Risk> speaking() {
        for (Risk risk : recorded) {
            if (!risk.acknowledged() || risk.reason() == RiskReason.BY_HAND) {
                return Option.some(risk);
            }
        }
        return Option.none();
    }

    Risks acknowledged(RiskReason reason) {
        return new Risks(recorded.stream()
                .map(risk -> risk.reason() == reason ? risk.taken() : risk)
                .toList());
    }

    Risks without(RiskReason reason) {
        return new Risks(
                recorded.stream().filter(risk -> risk.reason() != reason).toList());
    }
}
