package org.dealwright.deal;

import io.vavr.control.Option;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Check;

/**
 * How long it may be silent in each open phase of a deal; none where nobody is to be told. On hold is not stale.
 *
 * @param discovering while it is found out what is needed
 * @param presented once something was shown
 * @param proposed while a proposal waits for an answer
 * @param negotiating while one is negotiated
 * @param agreed between acceptance and winning
 */
public record DealSilenceTerms(
        Option<SilenceLimit> discovering,
        Option<SilenceLimit> presented,
        Option<SilenceLimit> proposed,
        Option<SilenceLimit> negotiating,
        Option<SilenceLimit> agreed) {
    /** Nobody is ever told. */
    public static final DealSilenceTerms NONE =
            new DealSilenceTerms(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** The owner after 14 days, 7 while a proposal is out, 3 once it is accepted; the manager after twice as long. */
    public static final DealSilenceTerms USUAL = new DealSilenceTerms(
            Option.some(SilenceLimit.ofDays(14, 28)),
            Option.some(SilenceLimit.ofDays(14, 28)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(3, 6)));

    public DealSilenceTerms {
        Check.requireOption("discovering", discovering);
        Check.requireOption("presented", presented);
        Check.requireOption("proposed", proposed);
        Check.requireOption("negotiating", negotiating);
        Check.requireOption("agreed", agreed);
    }

    /** The same limit in every open phase. */
    public static DealSilenceTerms everywhere(SilenceLimit limit) {
        Option<SilenceLimit> same = Option.some(limit);
        return new DealSilenceTerms(same, same, same, same, same);
    }

    /** The limit in that phase. */
    Option<SilenceLimit> of(OpenPhase phase) {
        return switch (phase) {
            case DISCOVERING -> discovering;
            case PRESENTED -> presented;
            case PROPOSED -> proposed;
            case NEGOTIATING -> negotiating;
            case AGREED -> agreed;
        };
    }
}
