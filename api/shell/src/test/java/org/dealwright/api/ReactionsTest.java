package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.deal.AttachedProspect;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Convert;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final DealId FIRST = new DealId("deal-1");

    /** What a prospect that the office offers is handed over with. */
    private static final HandoffPackage PACKAGE = HandoffPackage.of(
            "Needs paper",
            Needs.none(),
            List.of(evidence("timing"), evidence("need"), evidence("authority"), evidence("budget")),
            People.none(),
            List.of("a sample"),
            "Call on Friday");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    @Test
    void the_table_says_what_happens_by_itself() {
        assertEquals(
                List.of(
                        new ReactionRow("prospect.handoff-accepted", "deal.open"),
                        new ReactionRow("prospect.handoff-accepted", "deal.attach-prospect"),
                        new ReactionRow("prospect.converted", "deal.open"),
                        new ReactionRow("prospect.converted", "deal.attach-prospect"),
                        new ReactionRow("prospect.merged", "prospect.absorb"),
                        new ReactionRow("prospect.merged", "deal.attach-prospect"),
                        new ReactionRow("prospect.merged", "customer.attach-prospect"),
                        new ReactionRow("prospect.merged", "customer.note-referral"),
                        new ReactionRow("prospect.touch-logged", "prospect.log-touch"),
                        new ReactionRow("prospect.touch-logged", "deal.log-touch"),
                        new ReactionRow("prospect.touch-logged", "customer.log-touch"),
                        new ReactionRow("prospect.person-added", "prospect.opt-out"),
                        new ReactionRow("prospect.person-removed", "prospect.opt-out"),
                        new ReactionRow("prospect.absorbed", "prospect.opt-out"),
                        new ReactionRow("prospect.reopened", "prospect.opt-out"),
                        new ReactionRow("prospect.identified", "customer.note-referral"),
                        new ReactionRow("prospect.adopted", "customer.note-referral"),
                        new ReactionRow("prospect.disqualified", "customer.note-referral"),
                        new ReactionRow("prospect.opted-out", "customer.note-referral"),
                        new ReactionRow("prospect.reopened", "customer.note-referral"),
                        new ReactionRow("proposal.adopted", "deal.note-proposal"),
                        new ReactionRow("proposal.revised", "deal.note-proposal"),
                        new ReactionRow("proposal.sent", "deal.note-proposal"),
                        new ReactionRow("proposal.countered", "deal.note-proposal"),
                        new ReactionRow("proposal.accepted", "deal.note-proposal"),
                        new ReactionRow("proposal.accepted", "proposal.withdraw"),
                        new ReactionRow("proposal.accepted", "proposal.rescind"),
                        new ReactionRow("proposal.accepted-late", "deal.note-proposal"),
                        new ReactionRow("proposal.accepted-late", "proposal.withdraw"),
                        new ReactionRow("proposal.accepted-late", "proposal.rescind"),
                        new ReactionRow("proposal.rescinded", "deal.note-proposal"),
                        new ReactionRow("proposal.declined", "deal.note-proposal"),
                        new ReactionRow("proposal.withdrawn", "deal.note-proposal"),
                        new ReactionRow("proposal.expired", "deal.note-proposal"),
                        new ReactionRow("deal.claimed", "proposal.reassign"),
                        new ReactionRow("deal.assigned", "proposal.reassign"),
                        new ReactionRow("deal.reassigned", "proposal.reassign"),
                        new ReactionRow("deal.won", "customer.welcome"),
                        new ReactionRow("deal.won", "customer.note-deal"),
                        new ReactionRow("deal.won", "customer.win-back"),
                        new ReactionRow("deal.won", "customer.note-referral"),
                        new ReactionRow("deal.won", "order.place"),
                        new ReactionRow("deal.won", "proposal.withdraw"),
                        new ReactionRow("deal.win-annulled", "order.cancel"),
                        new ReactionRow("deal.win-annulled", "customer.note-deal"),
                        new ReactionRow("deal.win-annulled", "customer.note-referral"),
                        new ReactionRow("deal.lost", "customer.note-deal"),
                        new ReactionRow("deal.lost", "customer.note-referral"),
                        new ReactionRow("deal.reopened", "customer.note-deal"),
                        new ReactionRow("deal.reopened", "customer.note-referral"),
                        new ReactionRow("deal.lost", "proposal.withdraw"),
                        new ReactionRow("deal.lost", "proposal.rescind"),
                        new ReactionRow("deal.split", "deal.open"),
                        new ReactionRow("deal.split", "deal.set-credit"),
                        new ReactionRow("order.placed", "deal.note-order"),
                        new ReactionRow("order.adopted", "deal.note-order"),
                        new ReactionRow("order.payment-recorded", "deal.note-order"),
                        new ReactionRow("order.payment-failed", "deal.note-order"),
                        new ReactionRow("order.payment-reversed", "deal.note-order"),
                        new ReactionRow("order.payment-charged-back", "deal.note-order"),
                        new ReactionRow("order.instalment-overdue", "deal.note-order"),
                        new ReactionRow("order.rescheduled", "deal.note-order"),
                        new ReactionRow("order.refunded", "deal.note-order"),
                        new ReactionRow("order.cancelled", "deal.note-order"),
                        new ReactionRow("order.written-off", "deal.note-order"),
                        new ReactionRow("order.placed", "customer.note-order"),
                        new ReactionRow("order.adopted", "customer.note-order"),
                        new ReactionRow("order.payment-recorded", "customer.note-order"),
                        new ReactionRow("order.payment-failed", "customer.note-order"),
                        new ReactionRow("order.payment-reversed", "customer.note-order"),
                        new ReactionRow("order.payment-charged-back", "customer.note-order"),
                        new ReactionRow("order.instalment-overdue", "customer.note-order"),
                        new ReactionRow("order.rescheduled", "customer.note-order"),
                        new ReactionRow("order.refunded", "customer.note-order"),
                        new ReactionRow("order.cancelled", "customer.note-order"),
                        new ReactionRow("order.written-off", "customer.note-order"),
                        new ReactionRow("customer.renewal-offered", "deal.open"),
                        new ReactionRow("customer.renewal-offered-in-time", "deal.open"),
                        new ReactionRow("customer.renewed", "order.place"),
                        new ReactionRow("customer.renewed", "deal.lose"),
                        new ReactionRow("customer.renewed-tacitly", "order.place"),
                        new ReactionRow("customer.renewed-tacitly", "deal.lose"),
                        new ReactionRow("customer.notice-given", "order.cancel"),
                        new ReactionRow("customer.term-ended", "deal.lose"),
                        new ReactionRow("customer.churned", "deal.lose"),
                        new ReactionRow("customer.merged", "customer.absorb"),
                        new ReactionRow("customer.touch-logged", "customer.log-touch"),
                        new ReactionRow("customer.reordered", "order.place"),
                        new ReactionRow("customer.expansion-offered", "deal.open"),
                        new ReactionRow("customer.referred", "prospect.identify"),
                        new ReactionRow("customer.referred", "prospect.add-person"),
                        new ReactionRow("consent.withdrawn", "prospect.cancel-touch"),
                        new ReactionRow("consent.withdrawn", "prospect.opt-out"),
                        new ReactionRow("consent.withdrawn", "customer.cancel-touch"),
                        new ReactionRow("consent.purpose-withdrawn", "prospect.cancel-touch"),
                        new ReactionRow("consent.purpose-withdrawn", "prospect.opt-out"),
                        new ReactionRow("consent.purpose-withdrawn", "customer.cancel-touch"),
                        new ReactionRow("consent.person-forgotten", "prospect.cancel-touch"),
                        new ReactionRow("consent.person-forgotten", "prospect.opt-out"),
                        new ReactionRow("consent.person-forgotten", "customer.cancel-touch"),
                        new ReactionRow("consent.adopted", "prospect.cancel-touch"),
                        new ReactionRow("consent.adopted", "prospect.opt-out"),
                        new ReactionRow("consent.adopted", "customer.cancel-touch"),
                        new ReactionRow("member.went-on-leave", "prospect.lapse-for-absence"),
                        new ReactionRow("member.went-on-leave", "customer.lapse-for-absence"),
                        new ReactionRow("member.leave-announced", "prospect.lapse-for-absence"),
                        new ReactionRow("member.leave-announced", "customer.lapse-for-absence"),
                        new ReactionRow("member.adopted", "prospect.lapse-for-absence"),
                        new ReactionRow("member.adopted", "customer.lapse-for-absence")),
                SalesProcess.reactions());
    }

    private static Evidence evidence(String criterion) {
        return new Evidence(criterion, Answer.YES, EvidenceSource.CALL, MONDAY_9);
    }

    @Test
    void an_accepted_handoff_opens_a_deal_with_the_whole_package() {
        office.offered(ID, Option.of(ACME));

        office.give(ID, new AcceptHandoff(), AE).get();

        Deal.Discovering deal = assertInstanceOf(
                Deal.Discovering.class, office.process.deals().find(FIRST).get());
        assertEquals(Option.of(BOB), deal.owner());
        assertEquals(Option.of(ACME), deal.company());
        assertEquals(Option.of(ID), deal.prospect());
        assertEquals(Option.of("Needs paper"), deal.contents().get().summary());
        assertEquals(4, deal.contents().get().evidence().size());
        assertEquals(List.of("a sample"), deal.contents().get().promised());
        assertEquals(Option.of("Call on Friday"), deal.contents().get().nextStep());
    }

    @Test
    void the_deal_is_recorded_together_with_the_acceptance() {
        office.offered(ID, Option.of(ACME));

        Outcome<Prospect> outcome = office.give(ID, new AcceptHandoff(), AE).get();

        assertEquals(
                List.of("prospect/p1", "deal/deal-1"),
                outcome.recorded().stream().map(one -> one.stream().toString()).toList());
        assertEquals(Option.none(), outcome.recorded().get(1).event().by(), "nobody did it: it happened by itself");
        assertEquals(FIRST, ((Prospect.HandedOff) outcome.state()).deal().get());
    }

    @Test
    void a_prospect_of_a_company_with_an_open_deal_joins_it() {
        office.offered(ID, Option.of(ACME));
        office.give(ID, new AcceptHandoff(), AE).get();
        ProspectId second = new ProspectId("p2");
        office.offered(second, Option.of(ACME));

        Outcome<Prospect> outcome = office.give(second, new AcceptHandoff(), AE).get();

        assertEquals(
                new ProspectEvent.HandoffAccepted(MONDAY_9, Option.of(BOB), BOB, FIRST, true),
                outcome.recorded().get(0).event());
        assertEquals(
                List.of("deal.opened", "deal.prospect-attached"),
                office.process.deals().history(FIRST).stream().map(Kind::name).toList());
    }

    @Test
    void a_deal_that_is_joined_takes_over_the_needs_and_people_of_the_prospect_and_what_was_promised() {
        office.process
                .deals()
                .handle(new DealId("own"), new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();
        office.offered(ID, Option.of(ACME));
        office.give(ID, new AddPerson(new PersonId("pat"), List.of(BuyingRole.CHAMPION)), Office.SDR)
                .get();
        office.give(
                        ID,
                        new RecordNeed(
                                new NeedId("n1"), NeedKind.MUST, new NeedTopic("paper"), new UncheckedStatement("A4")),
                        Office.SDR)
                .get();

        office.give(ID, new AcceptHandoff(), AE).get();

        Deal deal = office.process.deals().find(new DealId("own")).get();
        assertEquals(
                new People(List.of(new Stakeholder(new PersonId("pat"), List.of(BuyingRole.CHAMPION)))),
                deal.dossier().people());
        assertEquals(
                "A4", deal.dossier().needs().of(new NeedId("n1")).get().said().answer());
        assertEquals(List.of("a sample"), deal.promised());
    }

    @Test
    void a_deal_that_is_joined_must_be_as_it_was_read_when_the_acceptance_is_recorded() {
        office.offered(ID, Option.of(ACME));
        office.give(ID, new AcceptHandoff(), AE).get();
        ProspectId second = new ProspectId("p2");
        office.offered(second, Option.of(ACME));

        office.give(second, new AcceptHandoff(), AE).get();

        assertEquals(
                List.of(
                        new Batch.Append(
                                new StreamId("prospect", "p2"),
                                8,
                                List.of(new ProspectEvent.HandoffAccepted(MONDAY_9, Option.of(BOB), BOB, FIRST, true))),
                        new Batch.Append(
                                new StreamId("deal", "deal-1"),
                                1,
                                List.of(new DealEvent.ProspectAttached(
                                        MONDAY_9, Option.none(), second, Option.of(PACKAGE))))),
                journal.last().appends());
    }

    @Test
    void a_deal_that_opens_for_the_company_while_an_acceptance_is_decided_is_joined() {
        ProspectId second = new ProspectId("p2");
        office.offered(ID, Option.of(ACME));
        office.offered(second, Option.of(ACME));
        // the first acceptance has found no open deal, and is about to open one
        journal.beforeReading(
                new StreamId("deal", "deal-1"),
                () -> office.give(second, new AcceptHandoff(), AE).get());

        Outcome<Prospect> first = office.give(ID, new AcceptHandoff(), AE).get();

        DealId theirs = new DealId("deal-2");
        assertEquals(
                List.of(
                        new ProspectEvent.HandoffAccepted(MONDAY_9, Option.of(BOB), BOB, theirs, true),
                        new DealEvent.ProspectAttached(MONDAY_9, Option.none(), ID, Option.of(PACKAGE))),
                first.recorded().stream().map(Recorded::event).toList());
        assertEquals(Option.none(), office.process.deals().find(FIRST));
        assertEquals(
                Option.of(second),
                ((Deal.Discovering) office.process.deals().find(theirs).get()).prospect());
    }

    @Test
    void a_deal_that_opens_for_another_company_meanwhile_is_not_joined() {
        ProspectId second = new ProspectId("p2");
        office.offered(ID, Option.of(ACME));
        office.offered(second, Option.of(new CompanyId("other")));
        journal.beforeReading(
                new StreamId("deal", "deal-1"),
                () -> office.give(second, new AcceptHandoff(), AE).get());

        Outcome<Prospect> first = office.give(ID, new AcceptHandoff(), AE).get();

        assertEquals(Option.of(FIRST), ((Prospect.HandedOff) first.state()).deal());
        assertTrue(office.process.deals().find(new DealId("deal-2")).isDefined());
    }

    @Test
    void prospects_without_a_company_join_nothing() {
        office.offered(ID, Option.none());
        office.give(ID, new AcceptHandoff(), AE).get();
        ProspectId second = new ProspectId("p2");
        office.offered(second, Option.none());

        office.give(second, new AcceptHandoff(), AE).get();

        assertTrue(office.process.deals().find(new DealId("deal-2")).isDefined());
    }

    @Test
    void a_deal_that_an_executive_opened_is_joined_too() {
        office.process
                .deals()
                .handle(new DealId("own"), new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();
        office.offered(ID, Option.of(ACME));

        Prospect handedOff = office.give(ID, new AcceptHandoff(), AE).get().state();

        assertEquals(Option.of(new DealId("own")), ((Prospect.HandedOff) handedOff).deal());
        assertEquals(
                List.of(ID),
                office.process
                        .deals()
                        .find(new DealId("own"))
                        .get()
                        .dossier()
                        .profile()
                        .attached()
                        .map(AttachedProspect::prospect)
                        .asJava());
    }

    @Test
    void a_conversion_joins_the_deal_that_its_company_has_open() {
        office.process
                .deals()
                .handle(new DealId("own"), new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();
        office.offered(ID, Option.of(ACME));
        office.give(ID, new WithdrawHandoff(), Office.SDR).get();
        Actor both = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE);

        Outcome<Prospect> outcome = office.give(ID, new Convert(), both).get();

        assertEquals(Option.of(new DealId("own")), ((Prospect.HandedOff) outcome.state()).deal());
        assertEquals(
                List.of("deal.opened", "deal.prospect-attached"),
                office.process.deals().history(new DealId("own")).stream()
                        .map(Kind::name)
                        .toList());
    }

    @Test
    void a_conversion_opens_a_deal_with_what_is_known() {
        office.offered(ID, Option.of(ACME));
        office.give(ID, new WithdrawHandoff(), Office.SDR).get();
        office.give(ID, new AddPerson(new PersonId("pat"), List.of(BuyingRole.CHAMPION)), Office.SDR)
                .get();
        office.give(
                        ID,
                        new RecordNeed(
                                new NeedId("n1"), NeedKind.MUST, new NeedTopic("paper"), new UncheckedStatement("A4")),
                        Office.SDR)
                .get();
        Actor both = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE);

        office.give(ID, new Convert(), both).get();

        Deal.Discovering deal =
                (Deal.Discovering) office.process.deals().find(FIRST).get();
        assertEquals(Option.of(ANN), deal.owner());
        HandoffPackage contents = deal.contents().get();
        assertEquals(
                List.of("authority", "budget", "need", "timing"),
                contents.evidence().stream().map(Evidence::criterion).sorted().toList());
        assertEquals(
                List.of("n1"),
                contents.needs().asList().stream()
                        .map(need -> need.id().value())
                        .toList());
        assertEquals(
                List.of(new Stakeholder(new PersonId("pat"), List.of(BuyingRole.CHAMPION))),
                contents.people().stakeholders());
        assertEquals(Option.none(), contents.summary(), "nobody had to be told");
        assertEquals(List.of(), contents.promised());
        assertEquals(Option.none(), contents.nextStep());
    }

    @Test
    void a_handoff_that_another_system_offered_opens_a_deal_with_what_is_known_here() {
        Adopt offered = new Adopt(
                new ClaimedPhase.HandoffOffered(BOB, Option.none()),
                Option.none(),
                Option.of(ACME),
                Option.of(ANN),
                Option.none(),
                Attributes.none());
        office.give(ID, offered, Actor.of(new MemberId("crm"), Role.INTEGRATION))
                .get();
        office.give(ID, new AddPerson(new PersonId("pat"), List.of()), Office.SDR)
                .get();

        office.give(ID, new AcceptHandoff(), AE).get();

        Deal.Discovering deal =
                (Deal.Discovering) office.process.deals().find(FIRST).get();
        assertEquals(
                List.of(new Stakeholder(new PersonId("pat"), List.of())),
                deal.contents().get().people().stakeholders());
        assertEquals(Option.none(), deal.contents().get().summary());
    }

    @Test
    void an_identifier_of_a_deal_that_is_taken_already_is_a_fault_of_its_supplier() {
        office.process
                .deals()
                .handle(FIRST, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();
        office.offered(ID, Option.of(ACME));

        IllegalStateException fault =
                assertThrows(IllegalStateException.class, () -> office.give(ID, new AcceptHandoff(), AE));

        assertEquals(
                "dealIds gave DealId[value=deal-1], which there is already. Maybe it begins anew with the application.",
                fault.getMessage());
        assertEquals(8, office.process.prospects().history(ID).size());
    }

    @Test
    void where_the_journal_fails_nothing_has_happened() {
        office.offered(ID, Option.of(ACME));
        journal.fail(new AppendFailure.Absent("disk full"));

        Refusal refusal = office.give(ID, new AcceptHandoff(), AE).getLeft();

        assertEquals(new Refusal.NotRecorded(new AppendFailure.Absent("disk full")), refusal);
        assertEquals(Option.none(), office.process.deals().find(FIRST));
        assertInstanceOf(
                Prospect.HandoffOffered.class,
                office.process.prospects().find(ID).get());
        journal.work();
        assertTrue(office.give(ID, new AcceptHandoff(), AE).isRight());
    }

    @Test
    void a_failing_journal_is_explained_by_what_is_known() {
        assertEquals(
                "The journal failed and nothing was recorded. Repeat the command.",
                new Refusal.NotRecorded(new AppendFailure.Absent("x")).explain(Locale.ENGLISH));
        assertEquals(
                "A napló hibát jelzett, és nem tudni, rögzítette-e a lépést. Ismétlés előtt nézze meg az előzményeket.",
                new Refusal.NotRecorded(new AppendFailure.Unknown("x")).explain(Locale.forLanguageTag("hu")));
    }

    @Test
    void acceptances_for_one_company_at_the_same_time_open_one_deal() throws Exception {
        List<ProspectId> ids = IntStream.range(0, 40)
                .mapToObj(number -> new ProspectId("p" + number))
                .toList();
        ids.forEach(id -> office.offered(id, Option.of(ACME)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            threads.invokeAll(ids.stream()
                    .map(id -> (Callable<Object>) () -> office.give(id, new AcceptHandoff(), AE))
                    .toList());
        } finally {
            threads.shutdown();
        }

        long opened = office.process.journal().readAll(0, 10_000).stream()
                .filter(recorded -> recorded.event() instanceof DealEvent.Opened)
                .count();
        assertEquals(1, opened);
        ids.forEach(id -> assertInstanceOf(
                Prospect.HandedOff.class, office.process.prospects().find(id).get()));
    }
}
