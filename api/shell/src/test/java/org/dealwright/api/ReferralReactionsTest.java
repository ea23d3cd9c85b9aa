package org.dealwright.api;

import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.proposal.LineRequest;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.Customer;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.Reward;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.junit.jupiter.api.Test;

/** Whom a customer sends becomes a prospect that names them, and what becomes of it is told to them. */
class ReferralReactionsTest {
    private static final ProspectId SENT = new ProspectId("sent");
    private static final CompanyId OTHER = new CompanyId("other");
    private static final DealId DEAL_OF_SENT = new DealId("deal-1");

    private final Keeping keeping = new Keeping().sold(LineRequest.of(new ProductId("paper"), 1, euros(10)));
    private final Office office = keeping.selling.office;

    private ReferralStanding standing() {
        return keeping.customer().dossier().growth().of(SENT).get().standing();
    }

    private void sent(CustomerId by, ProspectId prospect, Buyer whom) {
        keeping.process
                .customers()
                .handle(by, new GrowthCommand.Refer(prospect, whom), MANAGER)
                .get();
    }

    /** A prospect that waits in the queue is claimed, assessed, handed over and taken over. */
    private void handedOver(ProspectId prospect) {
        office.give(prospect, new ProspectCommand.Claim(), SDR).get();
        qualified(prospect);
    }

    private void qualified(ProspectId prospect) {
        office.give(prospect, Office.call(TouchOutcome.ANSWERED), SDR).get();
        for (String criterion : List.of("budget", "authority", "need", "timing")) {
            office.give(prospect, new ProspectCommand.Assess(criterion, Answer.YES, EvidenceSource.CALL), SDR)
                    .get();
        }
        office.give(prospect, new ProspectCommand.Qualify(), SDR).get();
        office.offer(prospect);
        office.give(prospect, new ProspectCommand.AcceptHandoff(), AE).get();
    }

    private void won(DealId deal, ProposalId proposal) {
        keeping.selling.drafted(deal, proposal, 100).sent(proposal).accepted(proposal);
        keeping.process.deals().handle(deal, new DealCommand.Win(), AE).get();
    }

    @Test
    void whom_a_customer_sends_is_a_prospect_in_the_queue_that_names_them() {
        sent(CUSTOMER, SENT, Buyer.of(OTHER));

        Prospect prospect = keeping.process.prospects().find(SENT).get();
        assertInstanceOf(Prospect.Identified.class, prospect);
        assertEquals(
                Option.of(Source.referredBy(CUSTOMER)),
                prospect.dossier().profile().source());
        assertEquals(Option.of(OTHER), prospect.company());
        assertEquals(Option.none(), prospect.owner());
        assertEquals(ReferralStanding.OPEN, standing());
    }

    @Test
    void a_person_who_is_sent_is_known_by_the_prospect() {
        PersonId pat = new PersonId("pat");
        sent(CUSTOMER, SENT, Buyer.of(pat));

        assertTrue(keeping.process
                .prospects()
                .find(SENT)
                .get()
                .dossier()
                .people()
                .of(pat)
                .isDefined());
    }

    @Test
    void a_prospect_that_there_is_already_cannot_be_sent() {
        office.identified(SENT, Option.none());

        assertInstanceOf(
                Refusal.ByRule.class,
                keeping.process
                        .customers()
                        .handle(CUSTOMER, new GrowthCommand.Refer(SENT, Buyer.UNKNOWN), MANAGER)
                        .getLeft());
        assertTrue(keeping.customer().dossier().growth().referrals().isEmpty());
    }

    @Test
    void what_becomes_of_the_prospect_is_told_while_it_is_news() {
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        office.give(SENT, new ProspectCommand.Claim(), SDR).get();
        office.give(SENT, new ProspectCommand.Disqualify(DisqualificationReason.NO_NEED, Option.none()), SDR)
                .get();
        assertEquals(ReferralStanding.LOST, standing());
        office.give(SENT, new ProspectCommand.Reopen("they called"), SDR).get();
        assertEquals(ReferralStanding.OPEN, standing());
    }

    @Test
    void what_becomes_of_its_deal_is_told_too_and_a_win_is_rewarded() {
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        handedOver(SENT);
        keeping.process
                .deals()
                .handle(DEAL_OF_SENT, new DealCommand.Lose(LossReason.NO_BUDGET), AE)
                .get();
        assertEquals(ReferralStanding.LOST, standing());
        keeping.process
                .deals()
                .handle(DEAL_OF_SENT, new DealCommand.Reopen("they called"), AE)
                .get();
        assertEquals(ReferralStanding.OPEN, standing());
        won(DEAL_OF_SENT, TWO);
        assertEquals(ReferralStanding.WON, standing());
        keeping.process
                .customers()
                .handle(CUSTOMER, new GrowthCommand.GrantReferralReward(SENT, new Reward.InKind("gift")), MANAGER)
                .get();

        assertEquals(
                List.of(new ReferralLink(
                        1,
                        CUSTOMER,
                        SENT,
                        ReferralStanding.WON,
                        Option.of(new Reward.InKind("gift")),
                        Option.of(DEAL_OF_SENT),
                        Option.of(new CustomerId("customer-2")))),
                keeping.process.customers().referrals(CUSTOMER));
        keeping.process
                .deals()
                .handle(DEAL_OF_SENT, new DealCommand.AnnulWin("signed by mistake"), MANAGER)
                .get();
        assertEquals(ReferralStanding.OPEN, standing());
    }

    @Test
    void whoever_is_a_customer_already_is_not_sent_until_they_have_left() {
        CustomerId other = new CustomerId("other-customer");
        CustomerId alone = new CustomerId("private");
        PersonId pat = new PersonId("pat");
        adopted(other, Buyer.of(OTHER));
        adopted(alone, Buyer.of(pat));
        GrowthCommand.Refer company = new GrowthCommand.Refer(SENT, Buyer.of(OTHER));
        GrowthCommand.Refer person = new GrowthCommand.Refer(SENT, Buyer.of(pat));
        assertEquals(
                Rejection.RuleBroken.of("customer.refers-customer", "other-customer"),
                refusal(keeping.process.customers().handle(CUSTOMER, company, MANAGER)));
        assertEquals(
                Rejection.RuleBroken.of("customer.refers-customer", "private"),
                refusal(keeping.process.customers().handle(CUSTOMER, person, MANAGER)));
        keeping.process
                .customers()
                .handle(other, new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()), MANAGER)
                .get();
        keeping.process.customers().handle(CUSTOMER, company, MANAGER).get();
        assertEquals(ReferralStanding.OPEN, standing());
    }

    private void adopted(CustomerId customer, Buyer buyer) {
        ArrivalCommand.Adopt adopt = new ArrivalCommand.Adopt(
                new ClaimedCustomer.Active(),
                buyer,
                Option.none(),
                Option.none(),
                ClaimedBusiness.UNKNOWN,
                Attributes.none());
        keeping.process.customers().handle(customer, adopt, MANAGER).get();
    }

    private static Rejection refusal(Either<Refusal, ?> answer) {
        return ((Refusal.ByRule) answer.getLeft()).rejection();
    }

    @Test
    void a_chain_is_followed_from_generation_to_generation() {
        ProspectId next = new ProspectId("next");
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        handedOver(SENT);
        won(DEAL_OF_SENT, TWO);
        sent(new CustomerId("customer-2"), next, Buyer.of(new CompanyId("third")));

        assertEquals(
                List.of("1 customer-1 sent", "2 customer-2 next"),
                keeping.process.customers().referrals(CUSTOMER).stream()
                        .map(link -> link.generation() + " " + link.by().value() + " "
                                + link.prospect().value())
                        .toList());
        assertEquals(List.of(), keeping.process.customers().referrals(new CustomerId("nobody")));
    }

    @Test
    void a_prospect_that_turns_out_to_be_another_is_won_with_it() {
        ProspectId known = new ProspectId("known");
        office.identified(known, Option.of(OTHER));
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        office.give(SENT, new ProspectCommand.MergeInto(MergeTarget.prospect(known)), MANAGER)
                .get();
        qualified(known);
        won(DEAL_OF_SENT, TWO);

        assertEquals(ReferralStanding.WON, standing());
        assertEquals(
                Option.of(DEAL_OF_SENT),
                keeping.process.customers().referrals(CUSTOMER).get(0).deal());
    }

    @Test
    void a_customer_who_turns_out_to_be_another_is_absorbed_and_never_in_a_circle() {
        CustomerId other = new CustomerId("customer-2");
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        handedOver(SENT);
        won(DEAL_OF_SENT, TWO);
        assertInstanceOf(Refusal.ByRule.class, merged(CUSTOMER, CUSTOMER).getLeft());
        assertInstanceOf(
                Refusal.ByRule.class, merged(CUSTOMER, new CustomerId("nobody")).getLeft());

        merged(other, CUSTOMER).get();

        assertEquals(List.of(other), keeping.customer().dossier().profile().absorbed());
        assertInstanceOf(Refusal.ByRule.class, merged(CUSTOMER, other).getLeft());
        assertEquals(
                Option.of(CUSTOMER),
                keeping.process.customers().referrals(CUSTOMER).get(0).became());
    }

    @Test
    void neither_contract_is_lost_where_both_run_under_the_same_identifier() {
        CustomerId other = new CustomerId("customer-2");
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        handedOver(SENT);
        won(DEAL_OF_SENT, TWO);
        begun(CUSTOMER, "lease");
        begun(other, "lease");
        begun(other, "care");

        Refusal.ByRule refusal =
                assertInstanceOf(Refusal.ByRule.class, merged(other, CUSTOMER).getLeft());

        assertEquals(
                Rejection.RuleBroken.of("customer.merge-terms-clash", CUSTOMER.value(), List.of("lease")),
                refusal.rejection());
        assertInstanceOf(
                Customer.Ongoing.class, keeping.process.customers().find(other).get());
    }

    private void begun(CustomerId customer, String term) {
        LocalDate start = LocalDate.parse("2026-03-01");
        keeping.process
                .customers()
                .handle(
                        customer,
                        new ContractCommand.StartTerm(new UncheckedTerm(new TermId(term), start, 1_200)),
                        MANAGER)
                .get();
    }

    private Either<Refusal, Outcome<Customer>> merged(CustomerId one, CustomerId into) {
        return keeping.process.customers().handle(one, new EndCommand.MergeInto(into), MANAGER);
    }

    private void named(ProspectId prospect, CustomerId referrer) {
        identify(prospect, Source.referredBy(referrer));
    }

    private void identify(ProspectId prospect, Source source) {
        ProspectCommand.Identify identify = new ProspectCommand.Identify(
                source, CompanyIdentity.of(Option.of(OTHER)), Option.none(), Attributes.none());
        keeping.process.prospects().handle(prospect, identify, MANAGER).get();
    }

    private List<String> chain(CustomerId from) {
        return keeping.process.customers().referrals(from).stream()
                .map(link -> link.generation() + " " + link.by().value() + " "
                        + link.prospect().value() + " " + link.standing().code() + " "
                        + link.reward().isDefined())
                .toList();
    }

    private Either<Refusal, Outcome<Customer>> thanked(CustomerId customer, ProspectId prospect) {
        return keeping.process
                .customers()
                .handle(customer, new GrowthCommand.GrantReferralReward(prospect, new Reward.InKind("gift")), MANAGER);
    }

    @Test
    void a_prospect_that_names_who_sent_it_is_in_their_chain_to_the_win_and_the_reward() {
        named(SENT, CUSTOMER);
        assertEquals(List.of("1 customer-1 sent open false"), chain(CUSTOMER));
        handedOver(SENT);
        won(DEAL_OF_SENT, TWO);
        assertEquals(ReferralStanding.WON, standing());
        named(new ProspectId("next"), new CustomerId("customer-2"));
        thanked(CUSTOMER, SENT).get();

        assertEquals(List.of("1 customer-1 sent won true", "2 customer-2 next open false"), chain(CUSTOMER));
        assertEquals(
                Rejection.RuleBroken.of("customer.rewarded-already", "sent"),
                ((Refusal.ByRule) thanked(CUSTOMER, SENT).getLeft()).rejection());
    }

    /** One customer sends them twice, another once; all three join the one deal. */
    @Test
    void a_deal_is_rewarded_once_whoever_sent_those_who_led_to_it_and_however_often() {
        ProspectId again = new ProspectId("again");
        ProspectId besides = new ProspectId("besides");
        CustomerId other = new CustomerId("other-customer");
        adopted(other, Buyer.of(new CompanyId("third")));
        sent(CUSTOMER, SENT, Buyer.of(OTHER));
        sent(CUSTOMER, again, Buyer.of(OTHER));
        sent(other, besides, Buyer.of(OTHER));
        handedOver(SENT);
        handedOver(again);
        handedOver(besides);
        won(DEAL_OF_SENT, TWO);
        assertEquals(List.of("1 other-customer besides won false"), chain(other));

        thanked(CUSTOMER, again).get();

        assertEquals(
                Rejection.RuleBroken.of("customer.deal-rewarded", "sent", "again"), refusal(thanked(CUSTOMER, SENT)));
        assertEquals(
                Rejection.RuleBroken.of("customer.deal-rewarded", "besides", "again"),
                refusal(thanked(other, besides)));
    }

    @Test
    void a_deal_of_another_system_that_knows_no_prospect_is_rewarded_once_to_a_customer() {
        DealId old = new DealId("old");
        ProspectId again = new ProspectId("again");
        adopted(SENT, new ClaimedPhase.HandedOff(Office.BOB, Option.some(old)));
        adopted(again, new ClaimedPhase.HandedOff(Office.BOB, Option.some(old)));
        keeping.process
                .deals()
                .handle(old, Adopted.deal(new ClaimedDeal.Won(Option.none()), Option.none()), MANAGER)
                .get();
        thanked(CUSTOMER, SENT).get();

        assertEquals(
                Rejection.RuleBroken.of("customer.deal-rewarded", "again", "sent"), refusal(thanked(CUSTOMER, again)));
    }

    @Test
    void a_prospect_that_names_nobody_or_somebody_unknown_is_in_nobodys_chain() {
        named(SENT, new CustomerId("nobody"));
        identify(new ProspectId("cold"), Source.of(SourceKind.COLD_CALL));

        assertEquals(List.of(), chain(CUSTOMER));
        assertEquals(
                Rejection.RuleBroken.of("customer.referral-unknown", "sent"),
                ((Refusal.ByRule) thanked(CUSTOMER, SENT).getLeft()).rejection());
    }

    private void adopted(ProspectId prospect, ClaimedPhase claim) {
        ProspectCommand.Adopt adopt = new ProspectCommand.Adopt(
                claim,
                Option.of(Source.referredBy(CUSTOMER)),
                CompanyIdentity.unknown(),
                Option.none(),
                Option.none(),
                Attributes.none());
        keeping.process.prospects().handle(prospect, adopt, MANAGER).get();
    }

    @Test
    void what_another_system_says_was_sent_and_won_is_in_the_chain_and_rewarded() {
        DealId old = new DealId("old");
        adopted(new ProspectId("gone"), new ClaimedPhase.Disqualified(Option.none()));
        adopted(SENT, new ClaimedPhase.HandedOff(Office.BOB, Option.some(old)));
        assertEquals(List.of("1 customer-1 gone lost false", "1 customer-1 sent open false"), chain(CUSTOMER));
        keeping.process
                .deals()
                .handle(old, Adopted.deal(new ClaimedDeal.Won(Option.none()), Option.none()), MANAGER)
                .get();

        assertEquals(List.of("1 customer-1 gone lost false", "1 customer-1 sent won false"), chain(CUSTOMER));
        thanked(CUSTOMER, SENT).get();
        assertEquals(List.of("1 customer-1 gone lost false", "1 customer-1 sent won true"), chain(CUSTOMER));
    }

    @Test
    void whoever_is_known_only_after_those_whom_they_sent_has_them_in_the_chain_and_so_has_who_absorbs_them() {
        CustomerId late = new CustomerId("late");
        named(SENT, late);
        handedOver(SENT);
        won(DEAL_OF_SENT, TWO);
        keeping.process
                .customers()
                .handle(late, Adopted.customer(new ClaimedCustomer.Active(), Option.none()), MANAGER)
                .get();
        assertEquals(List.of("1 late sent won false"), chain(late));
        CustomerId between = new CustomerId("between");
        keeping.process
                .customers()
                .handle(between, Adopted.customer(new ClaimedCustomer.Active(), Option.none()), MANAGER)
                .get();

        merged(late, between).get();
        merged(between, CUSTOMER).get();

        assertEquals(List.of("1 customer-1 sent won false"), chain(CUSTOMER));
        thanked(CUSTOMER, SENT).get();
        assertEquals(List.of("1 customer-1 sent won true"), chain(CUSTOMER));
    }

    @Test
    void where_the_journal_fails_nobody_was_sent() {
        keeping.journal.fail(new AppendFailure.Absent("disk full"));
        keeping.process.customers().handle(CUSTOMER, new GrowthCommand.Refer(SENT, Buyer.of(OTHER)), MANAGER);

        keeping.journal.work();
        assertTrue(keeping.process.prospects().find(SENT).isEmpty());
        assertTrue(keeping.customer().dossier().growth().referrals().isEmpty());
    }
}
