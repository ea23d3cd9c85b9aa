package org.dealwright.retention;

import io.vavr.control.Option;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Check;

/**
 * How long nothing may be done and heard in each phase of a customer before somebody is told; none where nobody is.
 *
 * @param arriving until they are taken over
 * @param onboarding until they are live
 * @param active while they use what they bought
 * @param atRisk while they might leave
 */
public record CustomerSilenceTerms(
        Option<SilenceLimit> arriving,
        Option<SilenceLimit> onboarding,
        Option<SilenceLimit> active,
        Option<SilenceLimit> atRisk) {
    /** Nobody is ever told. */
    public static final CustomerSilenceTerms NONE =
            new CustomerSilenceTerms(Option.none(), Option.none(), Option.none(), Option.none());

    /**
     * The owner after 3 days until taken over, 7 until live or while at risk, 45 while active; the manager after twice
     * that.
     */
    public static final CustomerSilenceTerms USUAL = new CustomerSilenceTerms(
            Option.some(SilenceLimit.ofDays(3, 6)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(45, 90)),
            Option.some(SilenceLimit.ofDays(7, 14)));

    public CustomerSilenceTerms {
        Check.requireOption("arriving", arriving);
        Check.requireOption("onboarding", onboarding);
        Check.requireOption("active", active);
        Check.requireOption("atRisk", atRisk);
    }

    /** The same limit in every phase. */
    public static CustomerSilenceTerms everywhere(SilenceLimit limit) {
        Option<SilenceLimit> same = Option.some(limit);
        return new CustomerSilenceTerms(same, same, same, same);
    }

    /** The limit in that phase. */
    Option<SilenceLimit> of(Customer.Ongoing phase) {
        if (phase instanceof Customer.Active) {
            return active;
        }
        if (phase instanceof Customer.AtRisk) {
            return atRisk;
        }
        return phase instanceof Customer.Onboarding ? onboarding : arriving;
    }
}
