package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.CILI;
import static org.dealwright.retention.CustomerFixture.DORA;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.atRisk;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.merged;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Who looks after a customer, who is who there, and what they need. */
class RelationTest {

    @Test
    void a_customer_is_assigned_with_a_reason_and_reassigned_by_their_owner() {
        active().by(MANAGER)
                .when(new RelationCommand.Assign(DORA, "it is her turn"))
                .expect(new RelationEvent.Assigned(day(4), MANAGER.member(), DORA, "it is her turn"));
        active().by(MANAGER).when(new RelationCommand.Assign(DORA, "")).invalid(Violation.of("reason", "blank"));
        active().by(MANAGER).when(new RelationCommand.Assign(CILI, "again")).refused("customer.already-theirs");
        active().when(new RelationCommand.Reassign(DORA)).expect(new RelationEvent.Reassigned(day(4), BY_CILI, DORA));
        active().when(new RelationCommand.Reassign(CILI)).refused("customer.already-theirs");
    }

    @Test
    void whoever_nobody_looks_after_is_claimed_and_cannot_be_reassigned() {
        CustomerFixture queued = nothing()
                .by(MANAGER)
                .on(1)
                .done(new ArrivalCommand.Adopt(
                        new ClaimedCustomer.Active(),
                        ACME,
                        Option.none(),
                        Option.none(),
                        ClaimedBusiness.UNKNOWN,
                        Attributes.none()));
        queued.when(new RelationCommand.Reassign(DORA)).refused("customer.unowned");
        queued.by(REP).done(new RelationCommand.Claim());
        assertEquals(Option.some(CILI), queued.customer().owner());
        queued.when(new RelationCommand.Claim()).refused("customer.owned");
    }

    @Test
    void people_are_added_changed_and_removed() {
        PersonId otto = new PersonId("otto");
        CustomerFixture customer = active();
        customer.when(new RelationCommand.AddPerson(PETRA, List.of())).refused("customer.person-known");
        customer.when(new RelationCommand.ChangePerson(otto, List.of())).refused("customer.person-unknown");
        customer.when(new RelationCommand.RemovePerson(otto)).refused("customer.person-unknown");
        customer.done(new RelationCommand.AddPerson(otto, List.of(BuyingRole.USER)))
                .done(new RelationCommand.ChangePerson(otto, List.of(BuyingRole.DECISION_MAKER)));
        assertEquals(
                List.of(BuyingRole.DECISION_MAKER),
                customer.dossier().people().of(otto).get().roles());
        customer.done(new RelationCommand.RemovePerson(otto));
        assertTrue(customer.dossier().people().of(otto).isEmpty());
    }

    @Test
    void there_is_a_most_of_people_and_of_needs() {
        CustomerFixture customer = active();
        for (int i = 1; i < People.MOST; i++) {
            customer.done(new RelationCommand.AddPerson(new PersonId("p-" + i), List.of()));
        }
        customer.when(new RelationCommand.AddPerson(new PersonId("one more"), List.of()))
                .refused("customer.too-many-people", People.MOST);
        for (int i = 1; i < Needs.MOST; i++) {
            customer.done(need("n-" + i));
        }
        customer.when(need("one more")).refused("customer.too-many-needs", Needs.MOST);
    }

    private static RelationCommand.RecordNeed need(String id) {
        return new RelationCommand.RecordNeed(
                new NeedId(id), NeedKind.WANT, new NeedTopic("toner"), new UncheckedStatement("Soon."));
    }

    @Test
    void needs_are_recorded_withdrawn_and_retracted() {
        CustomerFixture customer = active();
        customer.when(need("paper")).refused("customer.need-known", "paper");
        customer.done(need("toner")).done(new RelationCommand.WithdrawNeed(new NeedId("toner"), "found another"));
        customer.when(new RelationCommand.WithdrawNeed(new NeedId("toner"), "x"))
                .refused("customer.need-unknown", List.of("toner"));
        customer.when(new RelationCommand.WithdrawNeed(PAPER, " ")).invalid(Violation.of("reason", "blank"));
        customer.done(new RelationCommand.Retract(new CustomerFact.OfNeed(PAPER), "misheard"));
        assertEquals(Needs.none(), customer.dossier().needs());
        customer.when(new RelationCommand.Retract(new CustomerFact.OfNeed(PAPER), "misheard"))
                .refused("customer.not-recorded", new Term("fact", "need"), "paper");
    }

    @Test
    void a_field_is_set_in_every_phase() {
        AttributeKey<Long> seats = AttributeKey.wholeNumber("seats");
        for (CustomerFixture customer : List.of(arriving(), onboarding(), active(), atRisk(), churned(), merged())) {
            customer.by(MANAGER).done(RelationCommand.SetAttribute.of(seats, 3L));
            assertEquals(
                    Option.some(3L), customer.dossier().profile().attributes().get(seats));
        }
    }
}
