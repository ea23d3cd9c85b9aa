package org.dealwright.api;

import static org.dealwright.api.Keeping.CARL;
import static org.dealwright.api.Keeping.CSR;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Keeping.FIRST;
import static org.dealwright.api.Keeping.RENEWAL;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Rated;
import org.dealwright.metrics.RecurringTerm;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.Tenure;
import org.dealwright.metrics.lifetime.Heard;
import org.dealwright.metrics.lifetime.SilenceRisk;
import org.dealwright.metrics.recorded.FactGathering;
import org.dealwright.metrics.recorded.FactKind;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.Attributes;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.CustomerFact;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.RhythmTerms;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.SilenceRule;
import org.dealwright.retention.SuccessCommand;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a customer's history tells: Acme's contract runs from 2 March 2026 for a year, EUR 10 a month. */
class CustomerFactsTest {
    private static final LineRequest MONTHLY =
            LineRequest.of(new ProductId("hosting"), 1, euros(10)).recurring(1, 12);
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.of(YearMonth.of(2026, 11), ZoneOffset.UTC);
    private static final CustomerId OTHER = new CustomerId("other");

    private final Keeping keeping = new Keeping().sold(MONTHLY).live();

    private RecordedFacts facts() {
        return keeping.process.facts();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static RecurringTerm paid(CustomerId customer, String what, int monthly, String from, String until) {
        return new RecurringTerm(
                customer, what, euros(monthly), day(from), until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    private static RecurringTerm paid(int monthly, String from, String until) {
        return paid(CUSTOMER, "d", monthly, from, until);
    }

    private static Tenure tenure(CustomerId customer, String since, String until) {
        return new Tenure(customer, day(since), until.isEmpty() ? Option.none() : Option.some(day(until)));
    }

    private void renewedFor(int monthly) {
        keeping.until("2027-01-01T12:00:00Z");
        ProposalCommand.Draft draft = new ProposalCommand.Draft(
                RENEWAL,
                CurrencyUnit.EUR,
                Wording.of(LineRequest.of(new ProductId("hosting"), 1, euros(monthly))
                        .recurring(1, 12)));
        keeping.process.proposals().handle(TWO, draft, CSR).get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Send(day("2027-02-20")), CSR)
                .get();
        keeping.process
                .proposals()
                .handle(TWO, new ProposalCommand.Accept(1), CSR)
                .get();
        keeping.process.deals().handle(RENEWAL, new DealCommand.Win(), CSR).get();
    }

    private void leaves() {
        keeping.done(new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none()));
    }

    @Test
    void somebody_who_bought_is_a_customer_from_that_day_on_and_pays_until_notice_ends_it() {
        assertEquals(List.of(tenure(CUSTOMER, "2026-03-02", "")), facts().tenures());
        assertEquals(List.of(paid(10, "2026-03-02", "")), facts().recurringTerms());

        keeping.done(new ContractCommand.GiveNotice(FIRST));

        assertEquals(List.of(paid(10, "2026-03-02", "2027-03-02")), facts().recurringTerms());
    }

    @Test
    void a_renewal_for_more_is_paid_from_its_first_day_and_not_where_its_win_is_annulled() {
        renewedFor(12);
        assertEquals(
                List.of(paid(10, "2026-03-02", "2027-03-02"), paid(12, "2027-03-02", "")), facts().recurringTerms());

        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.AnnulWin("they never signed"), MANAGER)
                .get();

        assertEquals(List.of(paid(10, "2026-03-02", "")), facts().recurringTerms());
        assertEquals(
                DealResult.OPEN,
                facts().dealOutcomes().stream()
                        .filter(row -> row.deal().equals(RENEWAL))
                        .findFirst()
                        .get()
                        .result());
    }

    @Test
    void whose_only_win_is_annulled_is_no_customer_until_they_buy_after_all() {
        Keeping sold = new Keeping().sold(MONTHLY);
        assertEquals(
                List.of(tenure(CUSTOMER, "2026-03-02", "")),
                sold.process.facts().tenures());

        sold.until("2026-03-16T12:00:00Z");
        sold.process
                .deals()
                .handle(DEAL, new DealCommand.AnnulWin("they never signed"), MANAGER)
                .get();

        assertEquals(List.of(), sold.process.facts().tenures());
        assertEquals(List.of(), sold.process.facts().recurringTerms());

        sold.until("2026-03-20T12:00:00Z");
        sold.process.deals().handle(DEAL, new DealCommand.Win(), MANAGER).get();

        assertEquals(
                List.of(tenure(CUSTOMER, "2026-03-20", "")),
                sold.process.facts().tenures());
    }

    @Test
    void whoever_is_taken_over_though_their_win_is_annulled_is_a_customer_from_then_on() {
        Keeping sold = new Keeping().sold(MONTHLY);
        sold.process
                .deals()
                .handle(DEAL, new DealCommand.AnnulWin("they never signed"), MANAGER)
                .get();
        sold.until("2026-03-16T12:00:00Z");

        sold.done(new ArrivalCommand.Accept());

        assertEquals(
                List.of(tenure(CUSTOMER, "2026-03-16", "")),
                sold.process.facts().tenures());
        assertEquals(List.of(paid(10, "2026-03-02", "")), sold.process.facts().recurringTerms());
    }

    @Test
    void a_renewal_as_before_changes_nothing() {
        renewedFor(10);

        assertEquals(List.of(paid(10, "2026-03-02", "")), facts().recurringTerms());
    }

    @Test
    void another_price_counts_from_the_day_on_which_it_was_agreed() {
        keeping.until("2026-06-15T12:00:00Z");
        keeping.done(new ContractCommand.ChangeTerm(
                new UncheckedTerm(FIRST, day("2026-03-02"), 12).paying(new RecurringAmount(euros(8), 1))));

        assertEquals(
                List.of(paid(10, "2026-03-02", "2026-06-15"), paid(8, "2026-06-15", "")), facts().recurringTerms());
    }

    @Test
    void who_was_won_back_was_a_customer_twice() {
        keeping.until("2026-09-10T12:00:00Z");
        leaves();
        keeping.until("2026-11-20T12:00:00Z");
        keeping.done(new EndCommand.WinBack(
                Option.some(new UncheckedTerm(new TermId("again"), day("2026-12-01"), 12)
                        .paying(new RecurringAmount(euros(90), 12))),
                Option.none()));

        assertEquals(
                List.of(tenure(CUSTOMER, "2026-03-02", "2026-09-10"), tenure(CUSTOMER, "2026-11-20", "")),
                facts().tenures());
        assertEquals(
                List.of(
                        paid(10, "2026-03-02", "2026-09-10"),
                        new RecurringTerm(
                                CUSTOMER, "again", Money.parse("EUR 7.50"), day("2026-12-01"), Option.none())),
                facts().recurringTerms());
    }

    /** What was bought then is worth something to us once, though the win is noted and brings them back. */
    @Test
    void who_was_won_back_by_a_deal_without_a_contract_pays_nothing_again_and_again() {
        keeping.until("2026-09-10T12:00:00Z");
        leaves();
        keeping.until("2026-11-20T12:00:00Z");
        DealId again = new DealId("again");
        keeping.selling
                .opened(again)
                .drafted(again, TWO, LineRequest.of(new ProductId("paper"), 3, euros(10)))
                .sent(TWO, day("2026-11-30"))
                .accepted(TWO);
        keeping.process.deals().handle(again, new DealCommand.Win(), AE).get();

        assertEquals(
                List.of(tenure(CUSTOMER, "2026-03-02", "2026-09-10"), tenure(CUSTOMER, "2026-11-20", "")),
                facts().tenures());
        assertEquals(List.of(paid(10, "2026-03-02", "2026-09-10")), facts().recurringTerms());
        assertEquals(List.of(new CustomerValue(CUSTOMER, euros(30), Option.none())), facts().customerValues(NOVEMBER));
        assertEquals(
                List.of(new CustomerValue(CUSTOMER, euros(30), Option.none())),
                withoutNotes().customerValues(NOVEMBER));
    }

    /** A history of when a deal that won somebody back was not noted besides. */
    private RecordedFacts withoutNotes() {
        FactGathering gathering = new FactGathering(JournalFacts.options(Selling.POLICY));
        keeping.process.journal().readAll(0, 1_000).stream()
                .filter(one -> !(one.event() instanceof ContractEvent.DealNoted))
                .forEach(one -> gathering.add(one.stream().id(), one.recordedAt(), one.event()));
        return gathering.facts();
    }

    @Test
    void a_contract_that_nobody_renews_was_paid_for_its_term_and_no_longer() {
        keeping.until("2027-01-01T12:00:00Z");
        keeping.process
                .deals()
                .handle(RENEWAL, new DealCommand.Lose(LossReason.PRICE), CSR)
                .get();
        keeping.until("2027-06-01T12:00:00Z");

        assertEquals(List.of(paid(10, "2026-03-02", "2027-03-02")), facts().recurringTerms());
    }

    @Test
    void the_handoff_after_the_sale_says_who_took_over_and_what_became_of_them() {
        assertEquals(
                List.of(new HandoffOutcome(
                        BOB,
                        CARL,
                        Instant.parse("2026-03-02T09:00:00Z"),
                        HandoffResult.ACCEPTED,
                        Option.some(Duration.ZERO),
                        Option.none(),
                        Option.some(DealResult.OPEN))),
                facts().takeovers());
        leaves();
        assertEquals(Option.some(DealResult.LOST), facts().takeovers().get(0).became());
    }

    @Test
    void an_answer_that_was_taken_back_is_none() {
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 9, Option.none()));
        keeping.until("2026-04-01T12:00:00Z");
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.NPS, 3, Option.none()));
        keeping.done(new SuccessCommand.RecordSatisfaction(SatisfactionScale.CSAT, 5, Option.none()));
        keeping.done(new RelationCommand.Retract(
                new CustomerFact.OfSatisfaction(SatisfactionScale.NPS, Instant.parse("2026-04-01T12:00:00Z")),
                "another customer"));

        assertEquals(List.of(new Rated(CUSTOMER, Instant.parse("2026-03-02T09:00:00Z"), 9)), facts().promoterAnswers());
        assertEquals(
                List.of(new Rated(CUSTOMER, Instant.parse("2026-04-01T12:00:00Z"), 5)), facts().satisfactionAnswers());
    }

    /** They ordered on the second of March; after one day and no gap the limit is 365 days. */
    @Test
    void who_has_been_silent_for_too_long_is_told_of_those_who_are_customers_still() {
        Heard ordered = new Heard(CUSTOMER, Instant.parse("2026-03-02T09:00:00Z"));
        assertEquals(List.of(ordered), facts().heard());
        assertEquals(Proportion.of(0, 1), atRisk("2027-03-02T12:00:00Z"));
        assertEquals(Proportion.of(1, 1), atRisk("2027-03-03T12:00:00Z"));

        keeping.until("2026-04-01T12:00:00Z");
        keeping.done(new RelationCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED));
        assertEquals(List.of(new Heard(CUSTOMER, Instant.parse("2026-04-01T12:00:00Z")), ordered), facts().heard());
        leaves();
        assertEquals(List.of(), facts().heard());
    }

    private Proportion atRisk(String asOf) {
        SilenceRule rule = SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC));
        return facts().heard().stream()
                .collect(SilenceRisk.of(Instant.parse(asOf), rule))
                .atRisk();
    }

    @Test
    void whom_a_customer_sent_is_told_with_what_it_brought() {
        ProspectId sent = new ProspectId("sent");
        keeping.done(new GrowthCommand.Refer(sent, Buyer.UNKNOWN));
        assertEquals(List.of(new Referral(CUSTOMER, sent, Option.none(), Option.none())), facts().referrals());
    }

    @Test
    void who_was_known_as_two_was_one_customer_all_the_time() {
        keeping.process
                .customers()
                .handle(
                        OTHER,
                        new ArrivalCommand.Adopt(
                                new ClaimedCustomer.Active(),
                                Buyer.UNKNOWN,
                                Option.some(CARL),
                                Option.some(Instant.parse("2025-05-01T12:00:00Z")),
                                ClaimedBusiness.of(new ContractTerm(
                                        new TermId("old"),
                                        day("2025-05-01"),
                                        24,
                                        Period.ZERO,
                                        false,
                                        Option.some(RecurringAmount.monthly(euros(5))))),
                                Attributes.none()),
                        MANAGER)
                .get();
        keeping.until("2026-04-01T12:00:00Z");
        keeping.process
                .customers()
                .handle(OTHER, new EndCommand.MergeInto(CUSTOMER), MANAGER)
                .get();

        assertEquals(List.of(tenure(CUSTOMER, "2025-05-01", "")), facts().tenures());
        assertEquals(
                List.of(
                        paid(10, "2026-03-02", ""),
                        paid(CUSTOMER, "old", 5, "2026-04-01", ""),
                        paid(CUSTOMER, "old", 5, "2025-05-01", "2026-04-01")),
                facts().recurringTerms());
    }

    @Test
    void since_when_is_missing_where_another_system_did_not_say() {
        keeping.process
                .customers()
                .handle(OTHER, Adopted.customer(new ClaimedCustomer.Active(), Option.some(CARL)), MANAGER)
                .get();

        assertEquals(List.of(tenure(CUSTOMER, "2026-03-02", "")), facts().tenures());
        assertEquals(1, facts().leftOut(FactKind.TENURES).count(Omission.NO_BEGINNING));
    }
}
