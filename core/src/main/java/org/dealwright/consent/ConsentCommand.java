package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.New;

/**
 * What can be asked of a person's consent. Texts are checked when the command is decided, all at once; they must not hold
 * personal data.
 *
 * <p>A decision is a fact, whether anything was known of the person before or not, and may be entered late: it holds from
 * the instant at which the command happens. The one made last wins, and not the one entered last; at the same instant a
 * withdrawal wins, and over that the erasure of the person.
 *
 * @param <F> the phase, or group of phases, that takes it; {@link Object} for what begins a history and goes on with it
 */
public sealed interface ConsentCommand<F> extends Command<F> {
    /**
     * A person consents.
     *
     * @param channel how they may be contacted
     * @param purpose what for
     * @param source where that is on record
     * @param reference under which number or name it is found there, one line, not personal; none where it has none
     * @param givenAt when they gave it, if that was earlier than it is to hold; none for the same instant. Against a
     *     withdrawal it is this that counts, and so it is for how long the consent lasts
     */
    record GiveConsent(
            Channel channel, Purpose purpose, ConsentSource source, Option<String> reference, Option<Instant> givenAt)
            implements ConsentCommand<Object> {
        public GiveConsent {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(source, "source");
            Check.requireOption("reference", reference);
            Check.requireOption("givenAt", givenAt);
        }

        /** A consent given now, of which only the source is known. */
        public GiveConsent(Channel channel, Purpose purpose, ConsentSource source) {
            this(channel, purpose, source, Option.none(), Option.none());
        }
    }

    /**
     * A person withdraws their consent, or objects to what needs none.
     *
     * @param channel how they may no longer be contacted
     * @param purpose what for
     */
    record WithdrawConsent(Channel channel, Purpose purpose) implements ConsentCommand<Object> {
        public WithdrawConsent {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /**
     * A person withdraws their consent over all channels at once, those included that come into use later.
     *
     * @param purpose what they may no longer be contacted for
     */
    record WithdrawPurpose(Purpose purpose) implements ConsentCommand<Object> {
        public WithdrawPurpose {
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /**
     * A person is forgotten, as the right to erasure has it: they are contacted no more over any channel and for any purpose,
     * those included that policy always allows, and those that come into use later. A consent given after it allows again
     * what it is given for, and nothing besides.
     *
     * <p>Their personal data is kept elsewhere, and has to be erased there; this makes everybody stop who goes by identifiers.
     */
    record ForgetPerson() implements ConsentCommand<Object> {}

    /**
     * What another system knows of a person's consent is brought in, as it claims it.
     *
     * <p>It happens at the instant as of which the claim was true. A decision without a date holds from then on. Where
     * something is known already, what another system knows besides is entered as the facts it tells of.
     *
     * @param decisions what the person decided, at most 100, in any order
     */
    record Adopt(List<ClaimedDecision> decisions) implements ConsentCommand<New> {
        public Adopt {
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
        }
    }
}
