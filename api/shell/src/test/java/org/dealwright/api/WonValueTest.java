package org.dealwright.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.dealwright.api.Keeping.CUSTOMER;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.euros;
import static org.dealwright.metrics.NoDecision.IS_LOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.closing.WriteOffReason;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.UncheckedShare;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.ValueShare;
import org.dealwright.metrics.WinRate;
import org.dealwright.metrics.recorded.CreditedOutcome;
import org.dealwright.metrics.recorded.FactKind;
import org.dealwright.metrics.recorded.ProductOutcome;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.ReorderLine;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What was won is worth what is left of it; whose it is, and of which products. Amounts are worked out by hand. */
class WonValueTest {
    private static final PaymentReference PAID = new PaymentReference("p1");
    private static final PaymentReference BACK = new PaymentReference("r1");
    private static final ProductId PAPER = new ProductId("paper");
    private static final ProductId TONER = new ProductId("toner");
    private static final MemberId EVE = new MemberId("eve");
    private static final ReportingPeriod MARCH = ReportingPeriod.of(YearMonth.of(2026, 3), ZoneOffset.UTC);
    private static final ExchangeRates EUROS = ExchangeRates.only(CurrencyUnit.EUR);

    private final Selling selling = new Selling();

    private RecordedFacts facts() {
        return selling.office.process.facts();
    }

    private DealOutcome outcome() {
        return facts().dealOutcomes().get(0);
    }

    private void paid(String amount) {
        selling.give(new OrderCommand.RecordPayment(PAID, Money.parse(amount))).get();
    }

    private void refunded(String amount) {
        selling.manage(new OrderCommand.Refund(BACK, Money.parse(amount))).get();
    }

    private void assertWonFor(String amount) {
        assertEquals(DealResult.WON, outcome().result());
        assertEquals(Option.some(Money.parse(amount)), outcome().value());
    }

    @Test
    void what_was_refunded_is_taken_off_and_the_win_stays() {
        selling.wonFor(300);
        paid("EUR 300");
        Instant before = selling.office.now();
        selling.office.pass(Duration.ofDays(40));
        refunded("EUR 30");

        assertWonFor("EUR 270");
        assertEquals(Proportion.of(1, 1), facts().dealOutcomes().stream().collect(WinRate.byCount(IS_LOST, MARCH)));
        assertEquals(
                Option.some(euros(300)),
                selling.office
                        .process
                        .facts(options -> options.asKnownAt(before))
                        .dealOutcomes()
                        .get(0)
                        .value());
    }

    /** Of 127.00 with tax a fifth, 25.40, went back: a fifth of 100.00 is 20.00. */
    @Test
    void tax_that_went_back_was_never_part_of_the_value() {
        selling.opened()
                .drafted(ONE, LineRequest.of(PAPER, 1, euros(100)).taxed(BigDecimal.valueOf(27)))
                .sent(ONE)
                .accepted(ONE)
                .won();
        paid("EUR 127");
        refunded("EUR 25.40");

        assertWonFor("EUR 80");
    }

    @Test
    void credit_that_went_back_was_never_paid_for_it() {
        selling.wonFor(300);
        paid("EUR 310");
        refunded("EUR 10");

        assertWonFor("EUR 300");
    }

    @Test
    void an_order_that_was_cancelled_leaves_nothing_paid_or_not() {
        selling.wonFor(300);
        paid("EUR 120");
        selling.manage(new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW))
                .get();

        assertWonFor("EUR 0");
    }

    @Test
    void what_is_written_off_leaves_what_was_paid_and_not_refunded() {
        selling.wonFor(300);
        paid("EUR 120");
        refunded("EUR 20");
        selling.manage(new OrderCommand.WriteOff(WriteOffReason.INSOLVENT)).get();

        assertWonFor("EUR 100");
    }

    /** Of 300 and 100 more that were ordered for it, the 100 were cancelled: a quarter of its value; dollars say nothing of it. */
    @Test
    void all_orders_of_a_deal_in_its_currency_count_together() {
        selling.wonFor(300);
        ordered("more", "EUR 100");
        cancelled("more");
        ordered("dollars", "USD 100");
        cancelled("dollars");

        assertWonFor("EUR 225");
    }

    private void ordered(String order, String total) {
        selling.office
                .process
                .orders()
                .handle(new OrderId(order), new OrderCommand.Place(Sale.by(DEAL), Money.parse(total)), MANAGER)
                .get();
    }

    private void cancelled(String order) {
        selling.office
                .process
                .orders()
                .handle(new OrderId(order), new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW), MANAGER)
                .get();
    }

    /** A chargeback is owed again: nobody has given it up yet. */
    @Test
    void what_is_owed_again_counts_still() {
        selling.wonFor(300);
        paid("EUR 300");
        selling.give(new OrderCommand.RecordChargeback(PAID, PaymentReason.GOODS_DISPUTED, Option.none()))
                .get();

        assertWonFor("EUR 300");
    }

    @Test
    void a_win_that_was_annulled_is_none_and_its_order_takes_nothing_off_the_next() {
        selling.wonFor(100);
        selling.give(new DealCommand.AnnulWin("signed by mistake"), MANAGER).get();
        assertEquals(DealResult.OPEN, outcome().result());
        assertEquals(List.of(), facts().customerValues(MARCH));

        selling.won();
        assertWonFor("EUR 100");
    }

    /** Toner for 70.00 and twice paper for 15.00; a tenth went back. */
    @Test
    void a_deal_is_told_by_product_and_its_products_add_up_to_it() {
        selling.opened()
                .drafted(
                        ONE,
                        LineRequest.of(TONER, 1, euros(70)),
                        LineRequest.of(PAPER, 1, euros(15)),
                        LineRequest.of(PAPER, 1, euros(15)))
                .sent(ONE)
                .accepted(ONE)
                .won();
        paid("EUR 100");
        refunded("EUR 10");
        selling.opened(new DealId("nothing offered"));

        assertEquals(
                List.of(
                        new ProductOutcome(PAPER, outcome().worth(euros(27))),
                        new ProductOutcome(TONER, outcome().worth(euros(63)))),
                facts().productOutcomes());
        assertEquals(1, facts().leftOut(FactKind.PRODUCT_OUTCOMES).count(Omission.NO_PRODUCT));
        assertEquals(
                Map.of(
                        PAPER, new ValueShare(euros(27), euros(27), LeftOut.NONE),
                        TONER, new ValueShare(euros(63), euros(63), LeftOut.NONE)),
                facts().productOutcomes().stream()
                        .collect(groupingBy(
                                ProductOutcome::product,
                                mapping(ProductOutcome::outcome, WinRate.byValue(IS_LOST, MARCH, EUROS)))));
    }

    /** Of 33.333, 33.334 and 33.333 a cent is left over: it goes to the largest remainder. */
    @Test
    void a_deal_is_told_by_who_is_credited_and_shares_add_up_to_the_last_cent() {
        selling.opened().drafted(ONE, 100).sent(ONE).accepted(ONE);
        credit(
                List.of(share(EVE, "33.3333"), share(BOB, "33.3334"), share(ANN, "33.3333")),
                List.of(share(new MemberId("sol"), "12.5")));
        selling.won();
        DealOutcome won = outcome();

        assertEquals(
                List.of(
                        new CreditedOutcome(ANN, false, won.worth(Money.parse("EUR 33.33"))),
                        new CreditedOutcome(BOB, false, won.worth(Money.parse("EUR 33.34"))),
                        new CreditedOutcome(EVE, false, won.worth(Money.parse("EUR 33.33"))),
                        new CreditedOutcome(new MemberId("sol"), true, won.worth(Money.parse("EUR 12.50")))),
                facts().creditedOutcomes());
    }

    private static UncheckedShare share(MemberId member, String percent) {
        return new UncheckedShare(member, new BigDecimal(percent));
    }

    private void credit(List<UncheckedShare> revenue, List<UncheckedShare> overlay) {
        selling.give(new DealCommand.SetCredit(revenue, overlay), MANAGER).get();
    }

    @Test
    void an_amount_is_shared_however_many_digits_it_has() {
        selling.opened();
        credit(List.of(share(ANN, "50"), share(BOB, "50")), List.of(share(EVE, "10")));
        selling.give(
                        new DealCommand.Reforecast(Forecast.of(Money.parse("EUR 1" + "0".repeat(16))), "they said so"),
                        MANAGER)
                .get();

        assertEquals(
                Collections.nCopies(2, "EUR 5" + "0".repeat(15) + ".00"),
                facts().creditedOutcomes().stream()
                        .limit(2)
                        .map(row -> row.outcome().value().get().toString())
                        .toList());
    }

    @Test
    void where_nobody_was_named_all_is_the_owners() {
        selling.wonFor(300);

        assertEquals(List.of(new CreditedOutcome(BOB, false, outcome())), facts().creditedOutcomes());
        assertEquals(BOB, outcome().owner().get());
    }

    @Test
    void what_nobody_knows_the_value_of_is_credited_all_the_same() {
        selling.opened();
        credit(List.of(share(ANN, "40"), share(BOB, "60")), List.of(share(EVE, "10")));
        selling.give(new DealCommand.Lose(LossReason.PRICE)).get();

        assertEquals(
                List.of(
                        new CreditedOutcome(ANN, false, outcome()),
                        new CreditedOutcome(BOB, false, outcome()),
                        new CreditedOutcome(EVE, true, outcome())),
                facts().creditedOutcomes());
    }

    @Test
    void a_quota_is_reached_by_what_one_is_credited_with() {
        for (MemberId member : List.of(ANN, BOB)) {
            tell(member, new MemberCommand.Join(member, Role.ACCOUNT_EXECUTIVE));
            tell(
                    member,
                    new MemberCommand.SetQuota(Quota.of(QuotaMeasure.WON, DatePeriod.quarter(2026, 2), euros(100))));
        }
        selling.office.at(Instant.parse("2026-04-01T09:00:00Z"));
        selling.opened();
        credit(List.of(share(ANN, "30"), share(BOB, "70")), List.of());
        selling.drafted(ONE, 200).give(ONE, send()).get();
        selling.accepted(ONE).won();

        assertEquals(
                List.of("EUR 60.00 of EUR 100.00 = 60.0 %", "EUR 140.00 of EUR 100.00 = 140.0 %"),
                facts().attainments(EUROS).stream()
                        .map(row -> row.attainment().toString())
                        .toList());
    }

    private static ProposalCommand<?> send() {
        return new ProposalCommand.Send(LocalDate.parse("2026-04-10"));
    }

    private void tell(MemberId member, MemberCommand<?> command) {
        selling.office.process.team().handle(member, command, MANAGER).get();
    }

    @Test
    void customers_are_worth_what_they_ordered_again_too_less_what_came_undone() {
        Keeping keeping =
                new Keeping().sold(LineRequest.of(PAPER, 10, euros(5))).live();
        keeping.done(new GrowthCommand.Reorder(List.of(ReorderLine.of(PAPER, 3))));
        keeping.done(new GrowthCommand.Reorder(List.of(ReorderLine.of(PAPER, 4))));
        keeping.process
                .orders()
                .handle(keeping.orders().get(2), new OrderCommand.Cancel(CancellationReason.CUSTOMER_WITHDREW), MANAGER)
                .get();

        assertEquals(
                List.of(
                        new CustomerValue(CUSTOMER, euros(50), Option.none()),
                        new CustomerValue(CUSTOMER, euros(15), Option.none()),
                        new CustomerValue(CUSTOMER, euros(0), Option.none())),
                keeping.process.facts().customerValues(MARCH));
    }
}
