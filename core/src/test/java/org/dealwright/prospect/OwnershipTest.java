package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.manager;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.CILI;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Locale;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {
    private static final Actor SDR = Actor.of(CILI, Role.SALES_DEVELOPMENT_REP);

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "handoff-offered"})
    void a_claim_takes_a_prospect_out_of_the_queue_and_leaves_its_phase_as_it_is(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, false);
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .by(SDR)
                .when(new ProspectCommand.Claim())
                .expect(new ProspectEvent.Claimed(history.next(), Option.of(CILI), CILI));

        assertOnlyTheOwnerChanged(before, after, CILI);
    }

    @Test
    void a_prospect_that_somebody_owns_cannot_be_claimed() {
        given(ProspectHistory.owned()).by(SDR).when(new ProspectCommand.Claim()).refused("prospect.owned");
    }

    @Test
    void its_own_owner_cannot_claim_it_again() {
        given(ProspectHistory.owned())
                .by(Actor.of(ANNA, Role.SALES_DEVELOPMENT_REP))
                .when(new ProspectCommand.Claim())
                .refused("prospect.owned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "handoff-offered"})
    void a_strategy_assigns_a_prospect_with_its_reason(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, false);
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .by(Actor.system())
                .when(new ProspectCommand.Assign(CILI, "round robin"))
                .expect(new ProspectEvent.Assigned(history.next(), Option.none(), CILI, "round robin"));

        assertOnlyTheOwnerChanged(before, after, CILI);
    }

    @Test
    void a_manager_assigns_what_nobody_owns() {
        Prospect after = given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, "Bela knows them"))
                .expect(new ProspectEvent.Assigned(hour(1), Option.of(CILI), BELA, "Bela knows them"));

        assertTrue(after.isOwnedBy(BELA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "bela"})
    void what_somebody_owns_is_not_taken_from_them_by_assigning_it(String to) {
        ProspectCommand.Assign assign = new ProspectCommand.Assign(new MemberId(to), "round robin");

        given(ProspectHistory.owned()).by(manager()).when(assign).refused("prospect.owned");
        given(ProspectHistory.owned()).by(Actor.system()).when(assign).refused("prospect.owned");
    }

    @Test
    void the_refusal_to_assign_says_that_it_can_be_reassigned() {
        Rejection refused = given(ProspectHistory.owned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, "round robin"))
                .refused(Rejection.RuleBroken.class);

        assertEquals(
                "The prospect has an owner already. Its owner or a manager can reassign it.",
                refused.explain(Locale.ENGLISH));
    }

    @Test
    void an_assignment_needs_its_reason() {
        given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, " "))
                .invalid(Violation.of("reason", "blank"));
    }

    @Test
    void the_reason_of_an_assignment_is_one_line() {
        given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, "one\ntwo"))
                .invalid(Violation.of("reason", "not-printable"));
    }

    @Test
    void the_reason_of_an_assignment_may_have_255_characters_and_no_more() {
        given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, "x".repeat(255)))
                .accepted();
        given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Assign(BELA, "x".repeat(256)))
                .invalid(Violation.of("reason", "too-long", 255, 256));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identified", "working", "engaged", "qualified", "handoff-offered"})
    void its_owner_passes_a_prospect_on(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .when(new ProspectCommand.Reassign(CILI))
                .expect(new ProspectEvent.Reassigned(history.next(), Option.of(ANNA), CILI));

        assertOnlyTheOwnerChanged(before, after, CILI);
    }

    @Test
    void a_manager_passes_a_prospect_on() {
        given(ProspectHistory.owned())
                .by(manager())
                .when(new ProspectCommand.Reassign(BELA))
                .expect(new ProspectEvent.Reassigned(hour(1), Option.of(CILI), BELA));
    }

    @Test
    void a_prospect_is_not_passed_on_to_its_own_owner() {
        given(ProspectHistory.owned()).when(new ProspectCommand.Reassign(ANNA)).refused("prospect.already-theirs");
    }

    @Test
    void a_prospect_that_nobody_owns_is_not_passed_on() {
        given(ProspectHistory.unowned())
                .by(manager())
                .when(new ProspectCommand.Reassign(BELA))
                .refused("prospect.unowned");
    }

    @Test
    void whoever_passed_a_prospect_on_is_its_owner_no_more() {
        given(ProspectHistory.owned().then(new ProspectEvent.Reassigned(hour(1), Option.of(ANNA), BELA)))
                .when(new ProspectCommand.Reassign(CILI))
                .refused(Rejection.NotPermitted.class);
    }

    @Test
    void nobody_owns_what_waits_in_the_queue() {
        Prospect prospect = given(ProspectHistory.unowned()).phase();

        assertEquals(Option.none(), prospect.owner());
        assertEquals(false, prospect.isOwnedBy(ANNA));
    }

    private static void assertOnlyTheOwnerChanged(Prospect before, Prospect after, MemberId owner) {
        assertEquals(Option.of(owner), after.owner());
        assertEquals(before.getClass(), after.getClass());
        assertEquals(before.since(), after.since());
        assertEquals(before.dossier().profile(), after.dossier().profile());
        assertEquals(before.dossier().outreach(), after.dossier().outreach());
        assertEquals(before.dossier().assessment(), after.dossier().assessment());
        assertEquals(before.dossier().handoffs(), after.dossier().handoffs());
    }

    @Test
    void nobody_owned_it_before_it_was_there() {
        given(ProspectHistory.owned())
                .at(hour(0).minusNanos(1))
                .when(new ProspectCommand.Reassign(new MemberId("carl")))
                .refused("before-its-phase", hour(0).minusNanos(1), hour(0));
    }

    @Test
    void while_it_is_offered_to_an_executive_they_cannot_become_its_owner() {
        Actor bela = Actor.of(BELA, Role.ACCOUNT_EXECUTIVE);
        given(ProspectHistory.to("handoff-offered", true))
                .when(new ProspectCommand.Reassign(BELA))
                .refused("prospect.offered-to-them");
        given(ProspectHistory.to("handoff-offered", false))
                .by(ProspectFixture.manager())
                .when(new ProspectCommand.Assign(BELA, "least busy"))
                .refused("prospect.offered-to-them");
        given(ProspectHistory.to("handoff-offered", false))
                .by(bela)
                .when(new ProspectCommand.Claim())
                .refused("prospect.offered-to-them");
        given(ProspectHistory.to("qualified", true))
                .when(new ProspectCommand.Reassign(BELA))
                .accepted();
    }
}
