package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.process.New;

/** What each event makes of a phase. */
final class ConsentChanges {
    private static final Consent.Known NOTHING = new Consent.Known(Instant.MAX, Decisions.NONE);

    private ConsentChanges() {}

    static Consent.Known on(New none, ConsentEvent.ConsentGiven event) {
        return on(NOTHING, event);
    }

    static Consent.Known on(New none, ConsentEvent.ConsentWithdrawn event) {
        return on(NOTHING, event);
    }

    static Consent.Known on(New none, ConsentEvent.PurposeWithdrawn event) {
        return on(NOTHING, event);
    }

    static Consent.Known on(New none, ConsentEvent.PersonForgotten event) {
        return on(NOTHING, event);
    }

    static Consent.Known on(New none, ConsentEvent.Adopted event) {
        Consent.Known known = new Consent.Known(event.at(), Decisions.NONE);
        for (ClaimedDecision claim : event.decisions()) {
            known = with(known, decision(claim, event.at()));
        }
        return known;
    }

    static Consent.Known on(Consent.Known known, ConsentEvent.ConsentGiven event) {
        return with(
                known,
                new Decision.Given(
                        event.at(),
                        event.channel(),
                        event.purpose(),
                        Option.some(event.givenAt()),
                        Option.some(event.evidence())));
    }

    static Consent.Known on(Consent.Known known, ConsentEvent.ConsentWithdrawn event) {
        return with(known, new Decision.Withdrawn(event.at(), Option.some(event.channel()), event.purpose(), true));
    }

    static Consent.Known on(Consent.Known known, ConsentEvent.PurposeWithdrawn event) {
        return with(known, new Decision.Withdrawn(event.at(), Option.none(), event.purpose(), true));
    }

    static Consent.Known on(Consent.Known known, ConsentEvent.PersonForgotten event) {
        return with(known, new Decision.Forgotten(event.at()));
    }

    /** A decision without a date holds from the instant as of which it is claimed. */
    private static Decision decision(ClaimedDecision claim, Instant asOf) {
        Instant from = claim.madeAt().getOrElse(asOf);
        if (claim instanceof ClaimedDecision.Given given) {
            return new Decision.Given(
                    from,
                    given.channel(),
                    given.purpose(),
                    given.madeAt(),
                    given.source().map(source -> new ConsentEvidence(source, given.reference())));
        }
        ClaimedDecision.Withdrawn withdrawn = (ClaimedDecision.Withdrawn) claim;
        return new Decision.Withdrawn(
                from,
                withdrawn.channel(),
                withdrawn.purpose(),
                withdrawn.madeAt().isDefined());
    }

    private static Consent.Known with(Consent.Known known, Decision decision) {
        return new Consent.Known(
                decision.from().isBefore(known.since()) ? decision.from() : known.since(),
                known.decisions().with(decision));
    }
}
