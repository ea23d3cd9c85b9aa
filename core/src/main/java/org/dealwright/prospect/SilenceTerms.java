package org.dealwright.prospect;

import io.vavr.control.Option;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Check;

/**
 * How long it may be silent in each open phase; none where nobody is to be told.
 *
 * @param identified before anybody has been in contact
 * @param working while no answer has come
 * @param engaged once they have answered
 * @param qualified once they are worth an executive's time
 * @param handoffOffered while an executive is asked
 */
public record SilenceTerms(
        Option<SilenceLimit> identified,
        Option<SilenceLimit> working,
        Option<SilenceLimit> engaged,
        Option<SilenceLimit> qualified,
        Option<SilenceLimit> handoffOffered) {
    /** Nobody is ever told. */
    public static final SilenceTerms NONE =
            new SilenceTerms(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /**
     * The owner after 3 days where nobody has been in contact, after 14 where they have answered, else after 7; the manager
     * after 7, 28 and 14.
     */
    public static final SilenceTerms USUAL = new SilenceTerms(
            Option.some(SilenceLimit.ofDays(3, 7)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(14, 28)),
            Option.some(SilenceLimit.ofDays(7, 14)),
            Option.some(SilenceLimit.ofDays(7, 14)));

    public SilenceTerms {
        Check.requireOption("identified", identified);
        Check.requireOption("working", working);
        Check.requireOption("engaged", engaged);
        Check.requireOption("qualified", qualified);
        Check.requireOption("handoffOffered", handoffOffered);
    }

    /** The same limit in every open phase. */
    public static SilenceTerms everywhere(SilenceLimit limit) {
        Option<SilenceLimit> same = Option.some(limit);
        return new SilenceTerms(same, same, same, same, same);
    }

    /** The limit in this phase. */
    Option<SilenceLimit> of(Prospect.Open phase) {
        if (phase instanceof Prospect.Identified) {
            return identified;
        }
        if (phase instanceof Prospect.Working) {
            return working;
        }
        if (phase instanceof Prospect.Engaged) {
            return engaged;
        }
        return phase instanceof Prospect.Qualified ? qualified : handoffOffered;
    }
}
