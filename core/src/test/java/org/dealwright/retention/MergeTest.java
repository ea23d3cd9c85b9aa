package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.merged;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchTally;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** How one customer is made of two. */
class MergeTest {

    private static final CustomerId OTHER = new CustomerId("other");

    @Test
    void one_is_merged_into_another_who_is_a_customer_still() {
        assertInstanceOf(
                Customer.Merged.class,
                active().when(new EndCommand.MergeInto(OTHER)).expect(new EndEvent.Merged(day(4), BY_CILI, OTHER)));
    }

    @Test
    void nobody_is_merged_into_themselves_or_in_a_circle_or_into_somebody_who_is_gone() {
        active().whereTheTargetIs(new MergeStanding.Itself())
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-into-itself");
        active().whereTheTargetIs(new MergeStanding.Absent())
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-unknown", "other");
        active().whereTheTargetIs(MergeStanding.of(Option.some(churned().customer())))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-ended", "other", new Term("phase", "churned"));
        active().whereTheTargetIs(MergeStanding.of(Option.some(merged().customer())))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-went-on", "other", new Term("phase", "merged"), "other");
    }

    @Test
    void what_there_is_of_somebody_is_told_from_their_phase() {
        assertEquals(new MergeStanding.Absent(), MergeStanding.of(Option.none()));
        assertEquals(
                new MergeStanding.Ongoing(),
                MergeStanding.of(Option.some(arriving().customer())));
    }

    @Test
    void the_one_who_goes_on_takes_over_what_they_lacked() {
        PersonId otto = new PersonId("otto");
        CustomerFixture other = active().done(new RelationCommand.AddPerson(otto, List.of(BuyingRole.USER)))
                .done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 24)))
                .done(complaint("c-1", Severity.MAJOR))
                .done(new GrowthCommand.Refer(new ProspectId("friend"), Buyer.UNKNOWN))
                .done(answered());
        CustomerFixture customer = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 36)))
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()));

        CustomerDossier dossier = customer.dossier();
        assertEquals(List.of(OTHER), dossier.profile().absorbed());
        assertTrue(dossier.people().of(otto).isDefined());
        assertEquals(2, dossier.people().stakeholders().size());
        assertEquals(1, dossier.needs().asList().size());
        assertEquals(36, customer.contract(LEASE).term().months());
        assertEquals(24, customer.contract(new TermId("care")).term().months());
        assertEquals(1, dossier.signals().complaints().open().size());
        assertTrue(dossier.growth().of(new ProspectId("friend")).isDefined());
        assertEquals(
                new TouchTally(1, 1, Option.some(day(4))), dossier.rapport().contact());
        assertEquals(BY_CILI, dossier.care().owner());
        assertEquals("at-risk", customer.letTimeActTo(5).phase());
    }

    @Test
    void touches_of_the_other_still_count_when_one_is_taken_back() {
        CustomerFixture other = active().on(6).done(answered());
        CustomerFixture customer = active().done(answered())
                .on(7)
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()))
                .by(REP)
                .done(new RelationCommand.RetractTouch(
                        new LoggedTouch(day(4), Channel.PHONE, Direction.INBOUND), "not them"));
        assertEquals(
                new TouchTally(1, 1, Option.some(day(6))),
                customer.dossier().rapport().contact());
    }
}
