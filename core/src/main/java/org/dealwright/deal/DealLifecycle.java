package org.dealwright.deal;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.SALES_MANAGER;

import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;

/** The deal's table: which phase takes which command, from whom, and what becomes of it. */
public final class DealLifecycle {
    private static final Names NAMES = Names.of("deal")
            .phase(Deal.Discovering.class, "discovering")
            .command(DealCommand.Open.class, "open")
            .command(DealCommand.AttachProspect.class, "attach-prospect")
            .event(DealEvent.Opened.class, "opened")
            .event(DealEvent.ProspectAttached.class, "prospect-attached")
            .build();

    // spotless:off
    private static final Lifecycle<Deal, DealEvent, DealPolicy> TABLE = Lifecycle
        .of(NAMES, Deal.class, DealCommand.class, DealEvent.class, DealPolicy.class, Deal::since)

        .begin(DealCommand.Open.class, DealRules::open).by(ACCOUNT_EXECUTIVE, SALES_MANAGER).orBySystem()
            .to(DealEvent.Opened.class, Deal.Discovering.class, DealChanges::on)
        .in(Deal.Discovering.class)
            .on(DealCommand.AttachProspect.class, DealRules::attachProspect).bySystem()
                .evenLate()
                .stays(DealEvent.ProspectAttached.class, DealChanges::on)
        .build();
    // spotless:on

    private DealLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Deal, DealEvent, DealPolicy> table() {
        return TABLE;
    }
}
