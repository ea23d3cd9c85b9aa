package org.dealwright.api;

import java.time.Instant;
import org.dealwright.consent.Consent;

/** What a person's consent tells of itself. */
final class ConsentTraits implements Traits<Consent> {
    @Override
    public Instant since(Consent phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Consent> open() {
        return Consent.class;
    }

    @Override
    public boolean reachesMany() {
        return true;
    }
}
