package org.dealwright.proposal;

import io.vavr.control.Option;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Check;

/**
 * How long it may be silent in each open phase; none where nobody is to be told.
 *
 * @param draft while it is written
 * @param awaitingApproval while somebody is asked to approve it
 * @param approved while it only has to be sent
 * @param sent while the customer has it
 * @param countered while the customer waits for an answer
 */
public record SilenceTerms(
        Option<SilenceLimit> draft,
        Option<SilenceLimit> awaitingApproval,
        Option<SilenceLimit> approved,
        Option<SilenceLimit> sent,
        Option<SilenceLimit> countered) {
    /** Nobody is ever told. */
    public static final SilenceTerms NONE =
            new SilenceTerms(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /**
     * The owner after 7 days where the customer has it, after 3 where the customer waits or it is written, else after 2; the
     * manager after twice as long.
     */
    public static final SilenceTerms USUAL = new SilenceTerms(
            Option.some(SilenceLimit.ofDays(3, 6)),
            Option.some(SilenceLimit.ofDays(2, 4)),
            Option.some(SilenceLimit.ofDays(2, 4)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(3, 6)));

    public SilenceTerms {
        Check.requireOption("draft", draft);
        Check.requireOption("awaitingApproval", awaitingApproval);
        Check.requireOption("approved", approved);
        Check.requireOption("sent", sent);
        Check.requireOption("countered", countered);
    }

    /** The same limit in every open phase. */
    public static SilenceTerms everywhere(SilenceLimit limit) {
        Option<SilenceLimit> same = Option.some(limit);
        return new SilenceTerms(same, same, same, same, same);
    }

    /** The limit in this phase. */
    Option<SilenceLimit> of(Proposal.Live phase) {
        if (phase instanceof Proposal.Draft) {
            return draft;
        }
        if (phase instanceof Proposal.AwaitingApproval) {
            return awaitingApproval;
        }
        if (phase instanceof Proposal.Approved) {
            return approved;
        }
        return phase instanceof Proposal.Sent ? sent : countered;
    }
}
