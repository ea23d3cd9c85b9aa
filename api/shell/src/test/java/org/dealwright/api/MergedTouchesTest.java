package org.dealwright.api;

import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.OpenPhase;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.Rapport;
import org.dealwright.retention.RelationCommand;
import org.junit.jupiter.api.Test;

/** Contact that is logged on a prospect known as something else was made with that. */
class MergedTouchesTest {
    private final Office office = new Office();

    @Test
    void a_touch_logged_on_what_was_merged_reaches_what_it_goes_on_as() {
        ProspectId one = new ProspectId("one");
        ProspectId between = new ProspectId("between");
        ProspectId last = new ProspectId("last");
        List.of(one, between, last).forEach(id -> office.identified(id, Option.none()));
        merge(one, MergeTarget.prospect(between));
        merge(between, MergeTarget.prospect(last));
        office.give(one, Office.call(TouchOutcome.ANSWERED), SDR).get();

        assertInstanceOf(
                Prospect.Engaged.class, office.process.prospects().find(last).get());
        assertEquals(List.of("sdr", "none"), List.of(by(one), by(last)));
        assertEquals(
                0,
                office.process.prospects().history(between).stream()
                        .filter(each -> each.event() instanceof ProspectEvent.TouchLogged)
                        .count());
    }

    @Test
    void a_touch_logged_on_what_was_attached_to_a_deal_reaches_the_deal() {
        ProspectId one = new ProspectId("one");
        DealId deal = new DealId("open-deal");
        office.identified(one, Option.none());
        office.process
                .deals()
                .handle(deal, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), Option.none()), MANAGER)
                .get();
        merge(one, MergeTarget.deal(deal));
        office.give(one, Office.call(TouchOutcome.ANSWERED), SDR).get();

        assertEquals(
                List.of("deal.adopted", "deal.prospect-attached", "deal.touch-logged"),
                office.process.deals().history(deal).stream().map(Kind::name).toList());
    }

    private List<String> happened(CustomerId id) {
        return office.process.customers().history(id).stream().map(Kind::name).toList();
    }

    @Test
    void a_touch_logged_on_a_merged_customer_reaches_whom_they_go_on_as() {
        CustomerId one = new CustomerId("one");
        CustomerId between = new CustomerId("between");
        CustomerId last = new CustomerId("last");
        List.of(one, between, last)
                .forEach(id -> office.process
                        .customers()
                        .handle(id, Adopted.customer(new ClaimedCustomer.Active(), Option.none()), MANAGER)
                        .get());
        office.process
                .customers()
                .handle(one, new EndCommand.MergeInto(between), MANAGER)
                .get();
        office.process
                .customers()
                .handle(between, new EndCommand.MergeInto(last), MANAGER)
                .get();
        office.process
                .customers()
                .handle(
                        one,
                        new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED),
                        MANAGER)
                .get();

        assertEquals(List.of("customer.adopted", "customer.absorbed", "customer.touch-logged"), happened(last));
        assertEquals(List.of("customer.adopted", "customer.absorbed", "customer.merged"), happened(between));
        Rapport rapport = office.process.customers().find(last).get().dossier().rapport();
        assertEquals(1, rapport.contact().answers());
        assertEquals(1, rapport.heard().latestFirst().size());
    }

    /** What another system claims may go round in a circle. */
    @Test
    void a_touch_logged_on_a_customer_whose_mergers_go_in_a_circle_stays_where_it_is() {
        CustomerId one = new CustomerId("one");
        office.process
                .customers()
                .handle(one, Adopted.customer(new ClaimedCustomer.Merged(Option.some(one)), Option.none()), MANAGER)
                .get();
        office.process
                .customers()
                .handle(
                        one,
                        new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED),
                        MANAGER)
                .get();
        assertEquals(List.of("customer.adopted", "customer.touch-logged"), happened(one));
    }

    /** What another system claims may go round in a circle. */
    @Test
    void a_touch_logged_where_mergers_go_in_a_circle_stays_where_it_is() {
        ProspectId one = new ProspectId("one");
        ProspectId other = new ProspectId("other");
        adopted(one, other);
        adopted(other, one);
        assertTrue(office.give(one, Office.call(TouchOutcome.ANSWERED), SDR).isRight());
        assertEquals(1, office.process.prospects().history(other).size());
    }

    private void adopted(ProspectId id, ProspectId into) {
        office.give(
                        id,
                        new ProspectCommand.Adopt(
                                new ClaimedPhase.Merged(Option.some(MergeTarget.prospect(into))),
                                Option.none(),
                                CompanyIdentity.unknown(),
                                Option.none(),
                                Option.none(),
                                Attributes.none()),
                        MANAGER)
                .get();
    }

    private void merge(ProspectId id, MergeTarget into) {
        office.give(id, new ProspectCommand.MergeInto(into), MANAGER).get();
    }

    private String by(ProspectId id) {
        return office.process.prospects().history(id).stream()
                .map(Recorded::event)
                .filter(ProspectEvent.TouchLogged.class::isInstance)
                .map(ProspectEvent.TouchLogged.class::cast)
                .map(touch -> touch.by().isEmpty() ? "none" : "sdr")
                .collect(Collectors.joining());
    }
}
