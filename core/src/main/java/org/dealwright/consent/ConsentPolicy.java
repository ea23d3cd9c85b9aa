package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.immutables.value.Value;

/**
 * What needs a consent, and how long one lasts, as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>Whatever needs no consent beforehand, and is not always allowed, is allowed until it is withdrawn.
 */
@Value.Immutable
@PolicyStyle
public interface ConsentPolicy {
    /** What is not allowed before consent is given; by default marketing by mail message and by text message. */
    @Value.Default
    default Set<Scope> optIn() {
        return Set.of(new Scope(Channel.EMAIL, Purpose.MARKETING), new Scope(Channel.TEXT_MESSAGE, Purpose.MARKETING));
    }

    /**
     * The purposes for which contact is allowed whatever was withdrawn, unless the person was forgotten; by default
     * {@link Purpose#CONTRACT} alone.
     */
    @Value.Default
    default Set<Purpose> alwaysAllowed() {
        return Set.of(Purpose.CONTRACT);
    }

    /** How long a consent lasts, counted from when it was given, where {@link #lasting} does not say; none for ever. */
    @Value.Default
    default Option<Duration> lastingOtherwise() {
        return Option.none();
    }

    /** How long a consent to just this lasts, counted from when it was given; by default it is not said of any. */
    @Value.Default
    default Map<Scope, Duration> lasting() {
        return Map.of();
    }

    /** The channels in use, one of which must be left for somebody to be reachable; by default all of {@link Channel}. */
    @Value.Default
    default Set<Channel> channels() {
        return Set.of(
                Channel.PHONE,
                Channel.EMAIL,
                Channel.MEETING,
                Channel.VIDEO,
                Channel.SOCIAL,
                Channel.TEXT_MESSAGE,
                Channel.LETTER,
                Channel.WEB);
    }

    /** How long a consent to this lasts; none for ever. */
    default Option<Duration> lasts(Scope scope) {
        Duration stated = lasting().get(scope);
        return stated == null ? lastingOtherwise() : Option.of(stated);
    }

    /** The policy with every default. */
    static ConsentPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableConsentPolicy.Builder {
        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if a consent would have run out when it was given
         */
        @Override
        public ConsentPolicy build() {
            ConsentPolicy policy = super.build();
            policy.lastingOtherwise().forEach(Builder::requirePositive);
            policy.lasting().values().forEach(Builder::requirePositive);
            return policy;
        }

        private static void requirePositive(Duration lasting) {
            if (lasting.isZero() || lasting.isNegative()) {
                throw new IllegalArgumentException("a consent must last longer than no time, was " + lasting);
            }
        }
    }
}
