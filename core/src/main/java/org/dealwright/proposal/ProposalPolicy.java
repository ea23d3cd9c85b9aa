package org.dealwright.proposal;

import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.dealwright.process.Role;
import org.immutables.value.Value;

/**
 * The proposal's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>A changed policy holds for what is decided from then on; what was decided before stays.
 */
@Value.Immutable
@PolicyStyle
public interface ProposalPolicy {
    /**
     * The discount that somebody with that role may give without asking anybody; of several roles the highest counts, and
     * a role that is not here may give none. By default 10 % for an account executive or a customer success rep, 20 % for
     * a sales manager. It is what a team of one sets to 100 %.
     */
    @Value.Default
    default Map<Role, Percentage> mayGive() {
        return Map.of(
                Role.ACCOUNT_EXECUTIVE, Percentage.of(10),
                Role.CUSTOMER_SUCCESS_REP, Percentage.of(10),
                Role.SALES_MANAGER, Percentage.of(20));
    }

    /**
     * The discount that somebody with that role may approve for others, never for themselves; of several roles the highest
     * counts, and a role that is not here may approve none. By default any, for a sales manager.
     */
    @Value.Default
    default Map<Role, Percentage> mayApprove() {
        return Map.of(Role.SALES_MANAGER, Percentage.ALL);
    }

    /** How amounts are rounded to the minor unit; by default half of one up. */
    @Value.Default
    default RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** Whether a proposal may be written for a deal that no need is recorded of; by default not. */
    @Value.Default
    default boolean draftsWithoutNeed() {
        return false;
    }

    /** The custom fields that must be set before a phase; none by default. */
    @Value.Default
    default RequiredAttributes requiredAttributes() {
        return RequiredAttributes.NONE;
    }

    /** How long nothing may be done in an open phase; by default {@link SilenceTerms#USUAL}. */
    @Value.Default
    default SilenceTerms silence() {
        return SilenceTerms.USUAL;
    }

    /** The reasons for which a customer may decline; by default all that {@link DeclineReason} names. */
    @Value.Default
    default Set<DeclineReason> declineReasons() {
        return Set.of(
                DeclineReason.PRICE,
                DeclineReason.COMPETITOR,
                DeclineReason.NO_BUDGET,
                DeclineReason.TIMING,
                DeclineReason.NOT_A_FIT,
                DeclineReason.OTHER);
    }

    /**
     * The reasons for which one may be withdrawn or rescinded by somebody; by default all that {@link WithdrawalReason}
     * names. What withdraws one by itself is not asked.
     */
    @Value.Default
    default Set<WithdrawalReason> withdrawalReasons() {
        return Set.of(
                WithdrawalReason.SIBLING_ACCEPTED,
                WithdrawalReason.DEAL_WON,
                WithdrawalReason.DEAL_LOST,
                WithdrawalReason.REPLACED,
                WithdrawalReason.MISTAKE,
                WithdrawalReason.OTHER);
    }

    /** The policy with every default. */
    static ProposalPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableProposalPolicy.Builder {
        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if there is to be no rounding
         */
        @Override
        public ProposalPolicy build() {
            ProposalPolicy policy = super.build();
            if (policy.rounding() == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException("rounding must be a way to round, was " + policy.rounding());
            }
            return policy;
        }
    }
}
