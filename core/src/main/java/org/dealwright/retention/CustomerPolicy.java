package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Check;
import org.dealwright.process.WorkingHours;
import org.immutables.value.Value;

/**
 * The customer's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>A changed policy holds for what is decided from then on; what was decided before stays.
 */
@Value.Immutable
@PolicyStyle
public interface CustomerPolicy {
    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** How long the handoff after the sale may wait for an answer; by default 8 working hours, weekdays from 9 to 17 UTC. */
    @Value.Default
    default HandoffTerms handoff() {
        return new HandoffTerms(
                Duration.ofHours(8), WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    /** The reasons for which a handoff may be returned; by default those that can be so after a sale. */
    @Value.Default
    default Set<ReturnReason> returnReasons() {
        return Set.of(ReturnReason.INCOMPLETE, ReturnReason.NOT_A_FIT, ReturnReason.OTHER);
    }

    /** What customers may be contacted for by plan; by default all that {@link Purpose} names. */
    @Value.Default
    default Set<Purpose> purposes() {
        return Set.of(Purpose.MARKETING, Purpose.CONTRACT);
    }

    /** The steps of the onboarding, each code once, at most 100, in their usual order. */
    @Value.Default
    default List<OnboardingStep> onboarding() {
        return List.of(OnboardingStep.KICK_OFF, OnboardingStep.SET_UP, OnboardingStep.TRAINING);
    }

    /** When recorded facts say that a customer might leave; by default {@link RiskTerms#USUAL}. */
    @Value.Default
    default RiskTerms risk() {
        return RiskTerms.USUAL;
    }

    /** When a silence is longer than a customer's own rhythm makes likely; the usual terms in the policy's zone. */
    @Value.Default
    default RhythmTerms rhythm() {
        return RhythmTerms.usual(zone());
    }

    /** The rule by {@link #rhythm}. */
    @Value.Derived
    default SilenceRule silenceRule() {
        return SilenceRule.of(rhythm());
    }

    /** What makes up a customer's health; {@link HealthTerms#USUAL}. */
    @Value.Default
    default HealthTerms health() {
        return HealthTerms.USUAL;
    }

    /** When a renewal is pursued; by default {@link RenewalTerms#USUAL}. */
    @Value.Default
    default RenewalTerms renewal() {
        return RenewalTerms.USUAL;
    }

    /** Whom one asks for a review; by default {@link ReviewTerms#USUAL}. */
    @Value.Default
    default ReviewTerms review() {
        return ReviewTerms.USUAL;
    }

    /** How many days before something runs out it is suggested to order it again, 0 to 3,650; by default 7. */
    @Value.Default
    default int reorderLeadDays() {
        return 7;
    }

    /** How long nothing may be done or heard before somebody is told; by default {@link CustomerSilenceTerms#USUAL}. */
    @Value.Default
    default CustomerSilenceTerms silence() {
        return CustomerSilenceTerms.USUAL;
    }

    /** After how long without a word or an order a customer without a contract is taken as gone; by default never. More than 0 and at
     * most ten years of 365 days. */
    @Value.Default
    default Option<Duration> goneAfter() {
        return Option.none();
    }

    /** The custom fields that must be set before a phase; none by default. */
    @Value.Default
    default CustomerRequiredAttributes requiredAttributes() {
        return CustomerRequiredAttributes.NONE;
    }

    /** What a complaint may be about; by default all that {@link ComplaintKind} names. */
    @Value.Default
    default Set<ComplaintKind> complaintKinds() {
        return Set.of(
                ComplaintKind.PRODUCT,
                ComplaintKind.SERVICE,
                ComplaintKind.DELIVERY,
                ComplaintKind.BILLING,
                ComplaintKind.OTHER);
    }

    /**
     * The reasons for which somebody may say that a customer left; by default all that {@link ChurnReason} names and
     * time does not give.
     */
    @Value.Default
    default Set<ChurnReason> churnReasons() {
        return Set.of(
                ChurnReason.PRICE,
                ChurnReason.COMPETITOR,
                ChurnReason.NO_NEED,
                ChurnReason.NOT_USED,
                ChurnReason.PRODUCT,
                ChurnReason.SERVICE,
                ChurnReason.OUT_OF_BUSINESS,
                ChurnReason.NON_PAYMENT,
                ChurnReason.GONE_SILENT,
                ChurnReason.OTHER);
    }

    /** The policy with every default. */
    static CustomerPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableCustomerPolicy.Builder {
        private static final int MOST_DAYS = 3_650;

        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if there are more than {@link Check#LIST_LENGTH} steps, two of one code,
         *     or a number
         *     of days is out of range
         */
        @Override
        public CustomerPolicy build() {
            CustomerPolicy policy = super.build();
            List<OnboardingStep> steps = policy.onboarding();
            if (steps.size() > Check.LIST_LENGTH
                    || steps.stream().map(OnboardingStep::code).distinct().count() != steps.size()) {
                throw new IllegalArgumentException(
                        "onboarding must have each step once, and at most " + Check.LIST_LENGTH + ", was " + steps);
            }
            if (policy.reorderLeadDays() < 0 || policy.reorderLeadDays() > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "reorderLeadDays must lie from 0 to " + MOST_DAYS + ", was " + policy.reorderLeadDays());
            }
            policy.goneAfter().forEach(Builder::requireGoneAfter);
            return policy;
        }

        private static void requireGoneAfter(Duration after) {
            if (after.isNegative() || after.isZero() || after.compareTo(SilenceLimit.LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "goneAfter must be more than 0 and at most " + SilenceLimit.LONGEST + ", was " + after);
            }
        }
    }
}
