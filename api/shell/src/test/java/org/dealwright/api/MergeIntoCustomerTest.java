package org.dealwright.api;

import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.proposal.LineRequest;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.ReferralStanding;
import org.junit.jupiter.api.Test;

/** A prospect that turns out to be Acme, who is a customer already. */
class MergeIntoCustomerTest {
    private static final ProspectId ASKING = new ProspectId("asking");
    private static final CustomerId OTHER = new CustomerId("other");

    private final Keeping keeping = new Keeping()
            .sold(LineRequest.of(new ProductId("paper"), 1, euros(10)))
            .live();
    private final Office office = keeping.selling.office;

    private Either<Refusal, Outcome<Prospect>> merge(ProspectId prospect, CustomerId into) {
        return office.give(prospect, new ProspectCommand.MergeInto(MergeTarget.customer(into)), MANAGER);
    }

    private Rejection refused(ProspectId prospect, CustomerId into) {
        return ((Refusal.ByRule) merge(prospect, into).getLeft()).rejection();
    }

    private void adopted(CustomerId id) {
        keeping.process
                .customers()
                .handle(id, Adopted.customer(new ClaimedCustomer.Active(), Option.none()), MANAGER)
                .get();
    }

    @Test
    void is_attached_and_brings_whom_they_did_not_know_and_later_touches() {
        PersonId pat = new PersonId("pat");
        office.identified(ASKING, Option.none());
        office.give(ASKING, new ProspectCommand.AddPerson(pat, List.of()), SDR).get();
        int events = keeping.events();

        merge(ASKING, CUSTOMER).get();

        assertInstanceOf(
                Prospect.Merged.class, office.process.prospects().find(ASKING).get());
        assertTrue(keeping.customer().dossier().people().of(pat).isDefined());
        office.give(ASKING, Office.call(TouchOutcome.ANSWERED), SDR).get();
        assertEquals(List.of("customer.prospect-attached", "customer.touch-logged"), keeping.happened(events));
    }

    @Test
    void is_refused_of_nobody_of_one_who_has_left_and_of_one_who_goes_on_as_another() {
        office.identified(ASKING, Option.none());
        Term customer = new Term("lifecycle", "customer");
        assertEquals(
                Rejection.RuleBroken.of("prospect.merge-target-unknown", customer, "nobody"),
                refused(ASKING, new CustomerId("nobody")));
        adopted(OTHER);
        keeping.process
                .customers()
                .handle(OTHER, new EndCommand.MergeInto(CUSTOMER), MANAGER)
                .get();
        assertEquals(
                Rejection.RuleBroken.of(
                        "prospect.merge-target-went-on",
                        customer,
                        "other",
                        new Term("phase", "merged"),
                        customer,
                        "customer-1"),
                refused(ASKING, OTHER));
        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
        assertEquals(
                Rejection.RuleBroken.of(
                        "prospect.merge-target-ended", customer, "customer-1", new Term("phase", "churned")),
                refused(ASKING, CUSTOMER));
    }

    @Test
    void has_not_bought_by_whoever_sent_it() {
        adopted(OTHER);
        ProspectCommand.Identify identify = new ProspectCommand.Identify(
                Source.referredBy(OTHER), CompanyIdentity.unknown(), Option.none(), Attributes.none());
        office.give(ASKING, identify, MANAGER).get();
        merge(ASKING, CUSTOMER).get();

        ReferralLink link = keeping.process.customers().referrals(OTHER).get(0);
        assertEquals(ReferralStanding.LOST, link.standing());
        assertEquals(
                ReferralStanding.LOST,
                keeping.process
                        .customers()
                        .find(OTHER)
                        .get()
                        .dossier()
                        .growth()
                        .of(ASKING)
                        .get()
                        .standing());
    }
}
