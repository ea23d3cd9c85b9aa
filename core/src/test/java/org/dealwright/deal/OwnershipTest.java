package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.BELA;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import org.dealwright.process.Actor;
import org.dealwright.process.Role;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Who leads a deal. */
class OwnershipTest {
    private static final DealHistory NOBODYS = adopted(new ClaimedDeal.Open(OpenPhase.DISCOVERING));

    @Test
    void an_executive_claims_what_nobody_leads() {
        Deal deal = given(NOBODYS)
                .by(Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE))
                .when(new DealCommand.Claim())
                .expect(new DealEvent.Claimed(hour(1), Option.of(ANNA), ANNA));

        assertEquals(Option.of(ANNA), deal.owner());
    }

    @Test
    void a_success_rep_claims_a_renewal_and_nothing_that_may_be_something_else() {
        Actor rep = Actor.of(ANNA, Role.CUSTOMER_SUCCESS_REP);

        given(NOBODYS).by(rep).when(new DealCommand.Claim()).accepted();
        DealHistory unknown = DealHistory.adopted(new ClaimedDeal.Open(OpenPhase.DISCOVERING), Option.none());
        given(unknown).by(rep).when(new DealCommand.Claim()).refused("deal.not-for-success-rep");
    }

    @Test
    void a_strategy_or_a_manager_assigns_with_a_reason() {
        given(opened())
                .by(Actor.system())
                .when(new DealCommand.Assign(BELA, "least busy"))
                .expect(new DealEvent.Assigned(hour(1), Option.none(), BELA, "least busy"));
        given(opened()).by(manager()).when(new DealCommand.Assign(BELA, " ")).invalid(Violation.of("reason", "blank"));
    }

    @Test
    void nobody_is_given_what_is_theirs_already() {
        given(opened()).by(manager()).when(new DealCommand.Assign(ANNA, "x")).refused("deal.already-theirs");
        given(opened()).when(new DealCommand.Reassign(ANNA)).refused("deal.already-theirs");
    }

    @Test
    void its_owner_passes_it_on() {
        Deal deal = given(opened())
                .when(new DealCommand.Reassign(BELA))
                .expect(new DealEvent.Reassigned(hour(1), Option.of(ANNA), BELA));

        assertTrue(deal.isOwnedBy(BELA));
        assertFalse(deal.isOwnedBy(ANNA));
    }
}
