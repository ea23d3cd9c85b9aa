package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.LikelyDuplicate.Likeness;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.MergeInto;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.EndCommand;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final Identify NOTICED = new Identify(Source.of(SourceKind.INBOUND)).ownedBy(Office.ANN);
    private static final CompanyKeys NAME = CompanyKeys.none().named("Acme Kft.");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Office office = new Office(journal);

    private List<LikelyDuplicate> identified(String id, Identify identify) {
        Outcome<Prospect> outcome =
                office.give(new ProspectId(id), identify, SDR).get();
        return outcome.eventsOf(ProspectEvent.Identified.class).get(0).duplicates();
    }

    private static LikelyDuplicate like(String prospect, Likeness... because) {
        return new LikelyDuplicate(MergeTarget.prospect(new ProspectId(prospect)), List.of(because));
    }

    @Test
    void the_first_of_its_kind_looks_like_nothing() {
        assertEquals(List.of(), identified("p1", NOTICED.of(ACME).knownBy(NAME)));
    }

    @Test
    void one_with_the_same_name_differently_written_is_reported_and_identified_all_the_same() {
        identified("p1", NOTICED.knownBy(NAME));

        assertEquals(
                List.of(like("p1", Likeness.NAME)),
                identified("p2", NOTICED.knownBy(CompanyKeys.none().named("ACME KFT"))));
        assertTrue(office.process.prospects().find(new ProspectId("p2")).isDefined());
    }

    @Test
    void every_key_and_the_company_are_reasons_and_the_best_comes_first() {
        identified("name", NOTICED.knownBy(NAME));
        identified("site", NOTICED.knownBy(CompanyKeys.none().at("acme.example")));
        identified("both", NOTICED.knownBy(NAME.at("acme.example")));
        identified("number", NOTICED.knownBy(CompanyKeys.none().registered("HU", "12")));
        identified("id", NOTICED.of(ACME));
        identified("nothing", NOTICED);

        assertEquals(
                List.of(
                        like("id", Likeness.COMPANY),
                        like("number", Likeness.REGISTRATION),
                        like("both", Likeness.DOMAIN, Likeness.NAME),
                        like("site", Likeness.DOMAIN),
                        like("name", Likeness.NAME)),
                identified(
                        "p",
                        NOTICED.of(ACME)
                                .knownBy(NAME.at("https://www.acme.example/").registered("hu", "1-2"))));
    }

    @Test
    void two_whose_company_nobody_knows_are_not_alike() {
        identified("p1", NOTICED);

        assertEquals(List.of(), identified("p2", NOTICED));
    }

    @Test
    void a_mail_address_at_a_provider_for_everybody_makes_nobody_alike() {
        CompanyKeys mail = CompanyKeys.none().at("somebody@gmail.com");
        identified("p1", NOTICED.knownBy(mail));

        assertEquals(List.of(), identified("p2", NOTICED.knownBy(mail)));
    }

    @Test
    void what_became_of_it_does_not_matter() {
        identified("given-up", NOTICED.knownBy(NAME));
        office.give(new ProspectId("given-up"), new Disqualify(DisqualificationReason.NO_NEED), SDR)
                .get();
        office.offered(new ProspectId("handed-off"), Option.of(ACME));
        office.give(new ProspectId("handed-off"), new AcceptHandoff(), AE).get();

        assertEquals(
                List.of(
                        like("handed-off", Likeness.COMPANY),
                        new LikelyDuplicate(MergeTarget.deal(new DealId("deal-1")), List.of(Likeness.COMPANY)),
                        like("given-up", Likeness.NAME)),
                identified("p", NOTICED.of(ACME).knownBy(NAME)));
    }

    @Test
    void one_that_was_merged_is_found_as_what_it_was_merged_into() {
        identified("p1", NOTICED.of(ACME).knownBy(NAME));
        identified("p2", NOTICED.of(ACME).knownBy(CompanyKeys.none().at("acme.example")));
        office.give(new ProspectId("p1"), new MergeInto(MergeTarget.prospect(new ProspectId("p2"))), SDR)
                .get();

        assertEquals(List.of(like("p2", Likeness.NAME)), identified("p3", NOTICED.knownBy(NAME)));
        assertEquals(List.of(like("p2", Likeness.COMPANY)), identified("p4", NOTICED.of(ACME)));
    }

    @Test
    void a_deal_that_an_executive_opened_is_reported() {
        office.process
                .deals()
                .handle(new DealId("own"), new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();

        assertEquals(
                List.of(new LikelyDuplicate(MergeTarget.deal(new DealId("own")), List.of(Likeness.COMPANY))),
                identified("p", NOTICED.of(ACME)));
    }

    @Test
    void a_customer_is_reported_first_whatever_became_of_them_unless_they_are_known_as_another() {
        identified("p1", NOTICED.of(ACME));
        adopted("now", new ClaimedCustomer.Active());
        adopted("gone", new ClaimedCustomer.Churned(Option.none(), Option.none(), Option.none()));
        adopted("twice", new ClaimedCustomer.Active());
        office.process
                .customers()
                .handle(new CustomerId("twice"), new EndCommand.MergeInto(new CustomerId("now")), MANAGER)
                .get();

        assertEquals(
                List.of(customer("gone"), customer("now"), like("p1", Likeness.COMPANY)),
                identified("p2", NOTICED.of(ACME)));
        assertEquals(
                List.of(customer("gone"), customer("now"), like("p2", Likeness.COMPANY)),
                office.process.prospects().likelyDuplicates(new ProspectId("p1")));
        assertEquals(List.of(), identified("p3", NOTICED.of(new CompanyId("another"))));
    }

    @Test
    void a_prospect_that_looks_like_a_customer_is_attached_to_them_as_it_was_reported() {
        adopted("now", new ClaimedCustomer.Active());
        LikelyDuplicate found = identified("p", NOTICED.of(ACME)).get(0);

        assertTrue(office.give(new ProspectId("p"), new MergeInto(found.known()), SDR)
                .isRight());
    }

    private void adopted(String id, ClaimedCustomer claim) {
        ArrivalCommand.Adopt adopt = new ArrivalCommand.Adopt(
                claim, Buyer.of(ACME), Option.of(BOB), Option.none(), ClaimedBusiness.UNKNOWN, Attributes.none());
        office.process.customers().handle(new CustomerId(id), adopt, MANAGER).get();
    }

    private static LikelyDuplicate customer(String id) {
        return new LikelyDuplicate(MergeTarget.customer(new CustomerId(id)), List.of(Likeness.COMPANY));
    }

    @Test
    void twenty_are_enough() {
        for (int i = 10; i < 40; i++) {
            identified("p" + i, NOTICED.knownBy(NAME));
        }

        List<LikelyDuplicate> found = identified("p", NOTICED.knownBy(NAME));

        assertEquals(20, found.size());
        assertEquals(like("p10", Likeness.NAME), found.get(0));
        assertEquals(like("p29", Likeness.NAME), found.get(19));
    }

    @Test
    void a_process_that_begins_anew_finds_the_same() {
        identified("p1", NOTICED.of(ACME).knownBy(NAME));
        Office later = new Office(journal);

        assertEquals(
                List.of(like("p1", Likeness.COMPANY, Likeness.NAME)),
                later.give(new ProspectId("p2"), NOTICED.of(ACME).knownBy(NAME), SDR)
                        .get()
                        .eventsOf(ProspectEvent.Identified.class)
                        .get(0)
                        .duplicates());
    }

    @Test
    void what_looks_like_it_now_can_be_asked_at_any_time() {
        identified("p1", NOTICED.knownBy(NAME));
        identified("p2", NOTICED.knownBy(NAME));
        Prospects prospects = office.process.prospects();

        assertEquals(List.of(like("p2", Likeness.NAME)), prospects.likelyDuplicates(new ProspectId("p1")));
        assertEquals(List.of(like("p1", Likeness.NAME)), prospects.likelyDuplicates(new ProspectId("p2")));
        assertEquals(List.of(), prospects.likelyDuplicates(new ProspectId("nobody")));
    }

    @Test
    void a_key_repeated_answers_with_what_looked_like_it_the_first_time() {
        ProspectId id = new ProspectId("p1");
        Entry entry = Entry.now().under("form-1");
        Prospects prospects = office.process.prospects();
        prospects.handle(id, NOTICED.knownBy(NAME), SDR, entry).get();
        identified("p2", NOTICED.knownBy(NAME));

        Outcome<Prospect> again =
                prospects.handle(id, NOTICED.knownBy(NAME), SDR, entry).get();

        assertEquals(
                List.of(), again.eventsOf(ProspectEvent.Identified.class).get(0).duplicates());
        assertEquals(List.of(), again.eventsOf(ProspectEvent.Merged.class));
    }

    @Test
    void a_manager_adopts_one_that_is_found_by_its_keys() {
        ProspectCommand.Adopt adopt = new ProspectCommand.Adopt(
                new org.dealwright.prospect.ClaimedPhase.Working(),
                Option.none(),
                org.dealwright.id.CompanyIdentity.unknown().with(NAME),
                Option.none(),
                Option.none(),
                org.dealwright.process.Attributes.none());
        office.give(new ProspectId("p1"), adopt, MANAGER).get();

        assertEquals(List.of(like("p1", Likeness.NAME)), identified("p2", NOTICED.knownBy(NAME)));
    }
}
