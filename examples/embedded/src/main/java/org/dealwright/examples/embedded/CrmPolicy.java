package org.dealwright.examples.embedded;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.RequiredAttributes;
import org.dealwright.qualification.Criterion;
import org.dealwright.qualification.Framework;

/** How this firm sells, as data. */
final class CrmPolicy {
    /** How many seats they would buy: a field of this CRM, to be known before an account is qualified. */
    static final AttributeKey<Long> SEATS = AttributeKey.wholeNumber("seats");

    /** Pain must be there; money helps. */
    static final Framework PAIN_AND_MONEY =
            new Framework("pain-and-money", List.of(Criterion.required("pain", 2), Criterion.wanted("money", 1)), 60);

    /** Closers have two hours, day and night. */
    static final ProspectPolicy PROSPECTS = ProspectPolicy.builder()
            .framework(PAIN_AND_MONEY)
            .requiredAttributes(new RequiredAttributes(Set.of(SEATS), Set.of(), Set.of()))
            .handoffTerms(new HandoffTerms(Duration.ofHours(2), WorkingHours.roundTheClock(ZoneOffset.UTC)))
            .build();

    private CrmPolicy() {}
}
