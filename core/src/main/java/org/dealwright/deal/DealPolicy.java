package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.Percent;
import org.immutables.value.Value;

/**
 * The deal's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>A changed policy holds for what is decided from then on; what was decided before stays.
 */
@Value.Immutable
@PolicyStyle
public interface DealPolicy {
    /** The longest time within which a lost deal may be reopened: ten years of 365 days. */
    Duration LONGEST_WINDOW = Duration.ofDays(3_650);

    /** Whether a deal is only won with an accepted proposal; by default it is. */
    @Value.Default
    default boolean proposalNeeded() {
        return true;
    }

    /** The pipelines, each code once, at most 100, in the order in which a deal looks for its own; none by default. */
    @Value.Default
    default List<Pipeline> pipelines() {
        return List.of();
    }

    /** The custom fields that must be set before a phase; none by default. */
    @Value.Default
    default DealRequiredAttributes requiredAttributes() {
        return DealRequiredAttributes.NONE;
    }

    /** How long nothing may be done or heard in an open phase; by default {@link DealSilenceTerms#USUAL}. */
    @Value.Default
    default DealSilenceTerms silence() {
        return DealSilenceTerms.USUAL;
    }

    /** Within which time a lost deal may be reopened, at most {@link #LONGEST_WINDOW}; by default 90 days of 24 hours. */
    @Value.Default
    default Duration reopenWithin() {
        return Duration.ofDays(90);
    }

    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The reasons for which a deal may rest; by default all that {@link HoldReason} names. */
    @Value.Default
    default Set<HoldReason> holdReasons() {
        return Set.of(
                HoldReason.TIMING,
                HoldReason.NO_BUDGET,
                HoldReason.REORGANISATION,
                HoldReason.UNDER_CONTRACT,
                HoldReason.OTHER);
    }

    /** The reasons for which a deal may be lost; by default all that {@link LossReason} names. */
    @Value.Default
    default Set<LossReason> lossReasons() {
        return Set.of(
                LossReason.COMPETITOR,
                LossReason.PRICE,
                LossReason.NO_DECISION,
                LossReason.NO_BUDGET,
                LossReason.TIMING,
                LossReason.NOT_A_FIT,
                LossReason.NO_NEED,
                LossReason.OTHER);
    }

    /** The pipeline of that code; none where there is none. */
    default Option<Pipeline> pipeline(String code) {
        for (Pipeline one : pipelines()) {
            if (one.code().equals(code)) {
                return Option.some(one);
            }
        }
        return Option.none();
    }

    /** The stage of these codes; none where there is none. */
    default Option<Stage> stage(StageRef ref) {
        Option<Pipeline> pipeline = pipeline(ref.pipeline());
        return pipeline.isEmpty() ? Option.none() : pipeline.get().stage(ref.stage());
    }

    /** How likely a deal will be won: all the way once it is, not at all once it is lost, else as its stage says. */
    default Option<Percent> probability(Deal deal) {
        if (deal instanceof Deal.Won) {
            return Option.some(Percent.HUNDRED);
        }
        if (deal instanceof Deal.Lost) {
            return Option.some(Percent.ZERO);
        }
        return deal.dossier()
                .outlook()
                .stage()
                .flatMap(place -> stage(place.stage()))
                .map(Stage::probability);
    }

    /** How sure a deal is: as its owner says, else as its stage does; none where neither says. */
    default Option<ForecastCategory> category(Deal deal) {
        Outlook outlook = deal.dossier().outlook();
        return outlook.forecast()
                .category()
                .orElse(() ->
                        outlook.stage().flatMap(place -> stage(place.stage())).map(Stage::category));
    }

    /** The policy with every default. */
    static DealPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableDealPolicy.Builder {
        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if there are more than {@link Check#LIST_LENGTH} pipelines, two of one code, or
         *     the time for reopening is negative or longer than {@link DealPolicy#LONGEST_WINDOW}
         */
        @Override
        public DealPolicy build() {
            DealPolicy policy = super.build();
            List<Pipeline> pipelines = policy.pipelines();
            if (pipelines.size() > Check.LIST_LENGTH) {
                throw new IllegalArgumentException(
                        "pipelines must be at most " + Check.LIST_LENGTH + ", were " + pipelines.size());
            }
            Set<String> codes = new HashSet<>();
            for (Pipeline one : pipelines) {
                if (!codes.add(one.code())) {
                    throw new IllegalArgumentException(
                            "pipelines must each have a code of their own, and two had " + one.code());
                }
            }
            Duration window = policy.reopenWithin();
            if (window.isNegative() || window.compareTo(LONGEST_WINDOW) > 0) {
                throw new IllegalArgumentException(
                        "reopenWithin must lie from 0 to " + LONGEST_WINDOW + ", was " + window);
            }
            return policy;
        }
    }
}
