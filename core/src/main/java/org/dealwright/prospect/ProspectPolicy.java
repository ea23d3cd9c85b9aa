package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.Purpose;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Check;
import org.dealwright.process.WorkingHours;
import org.dealwright.qualification.Framework;
import org.immutables.value.Value;

/**
 * The prospect's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>A changed policy holds for what is decided from then on; what was decided before stays.
 */
@Value.Immutable
@PolicyStyle
public interface ProspectPolicy {
    /** The framework by which prospects are qualified; {@link Framework#BANT} by default. */
    @Value.Default
    default Framework framework() {
        return Framework.BANT;
    }

    /**
     * How long an executive may take to answer an offer; by default eight working hours, Monday to Friday from 9 to 17
     * in UTC.
     */
    @Value.Default
    default HandoffTerms handoffTerms() {
        return new HandoffTerms(
                Duration.ofHours(8), WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    /** The custom fields that must be set before a phase; none by default. */
    @Value.Default
    default RequiredAttributes requiredAttributes() {
        return RequiredAttributes.NONE;
    }

    /** How long nothing may be done or heard in an open phase; by default {@link SilenceTerms#USUAL}. */
    @Value.Default
    default SilenceTerms silence() {
        return SilenceTerms.USUAL;
    }

    /**
     * The cadences by which prospects are contacted, each code once; by default {@link Cadence#OUTBOUND} and
     * {@link Cadence#INBOUND}.
     */
    @Value.Default
    default List<Cadence> cadences() {
        return List.of(Cadence.OUTBOUND, Cadence.INBOUND);
    }

    /** What prospects may be contacted for by plan; by default all that {@link Purpose} names. */
    @Value.Default
    default Set<Purpose> purposes() {
        return Set.of(Purpose.MARKETING, Purpose.CONTRACT);
    }

    /** The cadence of that code; none where there is none. */
    default Option<Cadence> cadence(String code) {
        for (Cadence one : cadences()) {
            if (one.code().equals(code)) {
                return Option.some(one);
            }
        }
        return Option.none();
    }

    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The reasons for which a prospect may be put to rest; by default all that {@link NurtureReason} names. */
    @Value.Default
    default Set<NurtureReason> nurtureReasons() {
        return Set.of(
                NurtureReason.TIMING,
                NurtureReason.NO_BUDGET,
                NurtureReason.UNDER_CONTRACT,
                NurtureReason.NO_ANSWER,
                NurtureReason.OTHER);
    }

    /** The reasons for which a prospect may be given up; by default all that {@link DisqualificationReason} names. */
    @Value.Default
    default Set<DisqualificationReason> disqualificationReasons() {
        return Set.of(
                DisqualificationReason.NO_NEED,
                DisqualificationReason.NO_BUDGET,
                DisqualificationReason.NO_AUTHORITY,
                DisqualificationReason.NOT_A_FIT,
                DisqualificationReason.UNREACHABLE,
                DisqualificationReason.COMPETITOR,
                DisqualificationReason.OUT_OF_TERRITORY,
                DisqualificationReason.NOT_GENUINE,
                DisqualificationReason.OTHER);
    }

    /** The reasons for which a handoff may be returned; by default all that {@link ReturnReason} names. */
    @Value.Default
    default Set<ReturnReason> returnReasons() {
        return Set.of(
                ReturnReason.INCOMPLETE,
                ReturnReason.NO_NEED,
                ReturnReason.NO_BUDGET,
                ReturnReason.NO_AUTHORITY,
                ReturnReason.TIMING,
                ReturnReason.NOT_A_FIT,
                ReturnReason.WRONG_EXECUTIVE,
                ReturnReason.OTHER);
    }

    /**
     * The hosts at which anybody may have a mail address or a page, so that they tell no company from another; by default
     * {@link SharedDomains#USUAL}. In lower case and in ASCII.
     */
    @Value.Default
    default Set<String> sharedDomains() {
        return SharedDomains.USUAL;
    }

    /** The policy with every default. */
    static ProspectPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableProspectPolicy.Builder {
        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if there are more than {@link Check#LIST_LENGTH} cadences, or two of one code
         */
        @Override
        public ProspectPolicy build() {
            ProspectPolicy policy = super.build();
            List<Cadence> cadences = policy.cadences();
            if (cadences.size() > Check.LIST_LENGTH) {
                throw new IllegalArgumentException(
                        "cadences must be at most " + Check.LIST_LENGTH + ", were " + cadences.size());
            }
            Set<String> codes = new HashSet<>();
            for (Cadence one : cadences) {
                if (!codes.add(one.code())) {
                    throw new IllegalArgumentException(
                            "cadences must each have a code of their own, and two had " + one.code());
                }
            }
            return policy;
        }
    }
}
