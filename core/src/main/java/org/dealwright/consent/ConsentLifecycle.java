package org.dealwright.consent;

import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;

import org.dealwright.consent.Consent.Known;
import org.dealwright.consent.ConsentCommand.Adopt;
import org.dealwright.consent.ConsentCommand.ForgetPerson;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;

/** The table of a person's consent: which phase takes which command, from whom, and what becomes of it. */
public final class ConsentLifecycle {
    private static final Names NAMES = Names.of("consent")
            .phase(Known.class, "known")
            .command(GiveConsent.class, "give-consent")
            .command(WithdrawConsent.class, "withdraw-consent")
            .command(WithdrawPurpose.class, "withdraw-purpose")
            .command(ForgetPerson.class, "forget-person")
            .command(Adopt.class, "adopt")
            .event(ConsentEvent.ConsentGiven.class, "given")
            .event(ConsentEvent.ConsentWithdrawn.class, "withdrawn")
            .event(ConsentEvent.PurposeWithdrawn.class, "purpose-withdrawn")
            .event(ConsentEvent.PersonForgotten.class, "person-forgotten")
            .event(ConsentEvent.Adopted.class, "adopted")
            .build();

    // spotless:off
    private static final Lifecycle<Consent, ConsentEvent, ConsentPolicy> TABLE = Lifecycle
        .of(NAMES, Consent.class, ConsentCommand.class, ConsentEvent.class, ConsentPolicy.class, Consent::since)

        .begin(GiveConsent.class, ConsentRules::give).byAnyRole().orBySystem()
            .to(ConsentEvent.ConsentGiven.class, Known.class, ConsentChanges::on)
        .begin(WithdrawConsent.class, ConsentRules::withdraw).byAnyRole().orBySystem()
            .to(ConsentEvent.ConsentWithdrawn.class, Known.class, ConsentChanges::on)
        .begin(WithdrawPurpose.class, ConsentRules::withdrawPurpose).byAnyRole().orBySystem()
            .to(ConsentEvent.PurposeWithdrawn.class, Known.class, ConsentChanges::on)
        .begin(ForgetPerson.class, ConsentRules::forget).by(SALES_MANAGER, INTEGRATION).orBySystem()
            .to(ConsentEvent.PersonForgotten.class, Known.class, ConsentChanges::on)
        .begin(Adopt.class, ConsentRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(ConsentEvent.Adopted.class, Known.class, ConsentChanges::on)

        .in(Known.class)
            .on(GiveConsent.class, ConsentRules::give).byAnyRole().orBySystem()
                .evenLate()
                .stays(ConsentEvent.ConsentGiven.class, ConsentChanges::on)
            .on(WithdrawConsent.class, ConsentRules::withdraw).byAnyRole().orBySystem()
                .evenLate()
                .stays(ConsentEvent.ConsentWithdrawn.class, ConsentChanges::on)
            .on(WithdrawPurpose.class, ConsentRules::withdrawPurpose).byAnyRole().orBySystem()
                .evenLate()
                .stays(ConsentEvent.PurposeWithdrawn.class, ConsentChanges::on)
            .on(ForgetPerson.class, ConsentRules::forget).by(SALES_MANAGER, INTEGRATION).orBySystem()
                .evenLate()
                .stays(ConsentEvent.PersonForgotten.class, ConsentChanges::on)
        .build();
    // spotless:on

    private ConsentLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Consent, ConsentEvent, ConsentPolicy> table() {
        return TABLE;
    }
}
