package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.atRisk;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.merged;
import static org.dealwright.retention.CustomerFixture.midnight;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.need.Catalogue;
import org.dealwright.need.Match;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Product;
import org.dealwright.need.PropertyValue;
import org.dealwright.need.Quantity;
import org.dealwright.need.Requirement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.need.Unit;
import org.dealwright.process.Actor;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a customer buys besides: again at agreed prices, suggested, or in a deal. */
class ReorderTest {

    private static final ProductId TONER = new ProductId("toner");

    @Test
    void a_reorder_has_all_that_it_takes_to_place_an_order() {
        ReorderLine reams = new ReorderLine(REAM, new BigDecimal("112.5"), Option.some(date(90)));
        active().when(new GrowthCommand.Reorder(List.of(reams)))
                .expect(new GrowthEvent.Reordered(
                        day(4),
                        BY_CILI,
                        ACME,
                        BY_CILI,
                        List.of(new PricedLine(
                                REAM, new BigDecimal("112.5"), euros(3.5), euros(393.75), Option.some(date(90)))),
                        euros(393.75)));
    }

    @Test
    void a_line_is_rounded_half_up_to_the_cent() {
        CustomerFixture customer = active();
        customer.done(
                new GrowthCommand.Reorder(List.of(new ReorderLine(REAM, new BigDecimal("0.001"), Option.none()))));
        assertEquals(euros(0), ((GrowthEvent.Reordered) customer.last()).total());
        customer.done(
                new GrowthCommand.Reorder(List.of(new ReorderLine(REAM, new BigDecimal("0.0015"), Option.none()))));
        assertEquals(euros(0.01), ((GrowthEvent.Reordered) customer.last()).total());
    }

    @Test
    void what_no_price_was_agreed_for_is_not_reordered() {
        active().when(new GrowthCommand.Reorder(List.of(ReorderLine.of(REAM, 1), ReorderLine.of(TONER, 1))))
                .refused("customer.no-agreed-price", List.of("toner"));
    }

    private static ContractCommand.NoteDeal priced(ProductId product, Money price) {
        return new ContractCommand.NoteDeal(
                new DealId("d-2"), DealResult.WON, Option.none(), new AgreedPrices(Map.of(product, price)));
    }

    @Test
    void prices_in_several_currencies_are_not_added_up() {
        CustomerFixture customer = active().by(Actor.system()).done(priced(TONER, Money.of(CurrencyUnit.USD, 40)));
        customer.by(REP)
                .when(new GrowthCommand.Reorder(List.of(ReorderLine.of(REAM, 1), ReorderLine.of(TONER, 1))))
                .refused("customer.mixed-currencies", List.of("EUR", "USD"));
    }

    @Test
    void a_reorder_is_checked_as_a_whole() {
        active().when(new GrowthCommand.Reorder(List.of())).invalid(Violation.of("lines", "none"));
        active().when(new GrowthCommand.Reorder(List.of(
                        ReorderLine.of(REAM, 0),
                        ReorderLine.of(REAM, 1),
                        new ReorderLine(TONER, BigDecimal.ONE, Option.some(date(3))))))
                .invalid(
                        Violation.of("lines[0]", "not-positive"),
                        Violation.showing("lines[1]", "twice", "ream"),
                        Violation.showing(
                                "lines[2]", "out-of-range", "2026-03-03", date(4), LocalDate.parse("9899-12-31")));
        active().when(new GrowthCommand.Reorder(java.util.Collections.nCopies(101, ReorderLine.of(REAM, 1))))
                .invalid(Violation.showing("lines", "too-many", "101", 100));
    }

    @Test
    void more_than_can_be_counted_is_refused() {
        active().when(new GrowthCommand.Reorder(
                        List.of(new ReorderLine(REAM, new BigDecimal("9".repeat(36)), Option.none()))))
                .refused("customer.reorder-too-large", "ream");
    }

    @Test
    void it_is_suggested_once_some_days_before_what_was_bought_runs_out() {
        CustomerFixture customer = active().done(new GrowthCommand.Reorder(
                List.of(new ReorderLine(REAM, BigDecimal.TEN, Option.some(date(30))))));
        customer.letTimeActTo(midnight(23));
        assertEquals(new GrowthEvent.ReorderSuggested(midnight(23), BY_TIME, REAM, date(30)), customer.last());
        assertEquals(
                List.of(new Supply(REAM, date(30), true)),
                customer.dossier().business().supplies());
        int events = customer.history().size();
        assertEquals(events, customer.letTimeActTo(40).history().size());
        customer.done(new GrowthCommand.Reorder(List.of(new ReorderLine(REAM, BigDecimal.TEN, Option.some(date(60))))));
        customer.letTimeActTo(midnight(53));
        assertEquals(new GrowthEvent.ReorderSuggested(midnight(53), BY_TIME, REAM, date(60)), customer.last());
    }

    private static ReorderLine until(ProductId product, int day) {
        return new ReorderLine(product, BigDecimal.TEN, Option.some(date(day)));
    }

    @Test
    void what_is_ordered_again_without_a_day_runs_out_nobody_knows_when() {
        CustomerFixture customer = active().by(Actor.system())
                .done(priced(TONER, euros(40)))
                .by(REP)
                .done(new GrowthCommand.Reorder(List.of(until(REAM, 30), until(TONER, 40))))
                .letTimeActTo(midnight(23));
        assertEquals(new GrowthEvent.ReorderSuggested(midnight(23), BY_TIME, REAM, date(30)), customer.last());

        customer.done(new GrowthCommand.Reorder(List.of(ReorderLine.of(REAM, 10))));

        assertEquals(
                List.of(Supply.of(TONER, date(40))),
                customer.dossier().business().supplies());
        customer.letTimeActTo(midnight(33));
        assertEquals(new GrowthEvent.ReorderSuggested(midnight(33), BY_TIME, TONER, date(40)), customer.last());
    }

    @Test
    void a_win_that_is_entered_after_what_was_bought_later_moves_no_day_forward() {
        assertEquals(
                List.of(Supply.of(REAM, date(30))),
                stocked()
                        .done(bought(DealResult.WON, Supply.of(REAM, date(29))))
                        .dossier()
                        .business()
                        .supplies());
    }

    private static ContractCommand.NoteDeal bought(DealResult result, Supply... supplies) {
        return new ContractCommand.NoteDeal(
                new DealId("d-2"), result, Option.none(), new AgreedPrices(Map.of(REAM, euros(3))), List.of(supplies));
    }

    private static CustomerFixture stocked() {
        return active().done(new GrowthCommand.Reorder(List.of(until(REAM, 30))))
                .by(Actor.system());
    }

    @Test
    void what_is_bought_in_another_deal_runs_out_on_another_day() {
        CustomerFixture customer = stocked();
        customer.when(bought(DealResult.WON, Supply.of(REAM, date(60)), Supply.of(TONER, date(50))))
                .expect(new ContractEvent.DealNoted(
                        day(4),
                        BY_TIME,
                        new DealId("d-2"),
                        DealResult.WON,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        new AgreedPrices(Map.of(REAM, euros(3))),
                        List.of(Supply.of(REAM, date(60)), Supply.of(TONER, date(50)))));
        customer.done(bought(DealResult.WON, Supply.of(REAM, date(60)), Supply.of(TONER, date(50))));
        assertEquals(
                List.of(Supply.of(REAM, date(60)), Supply.of(TONER, date(50))),
                customer.dossier().business().supplies());
        customer.letTimeActTo(midnight(43));
        assertEquals(new GrowthEvent.ReorderSuggested(midnight(43), BY_TIME, TONER, date(50)), customer.last());
    }

    @Test
    void what_is_bought_in_another_deal_without_a_day_runs_out_nobody_knows_when() {
        assertEquals(
                List.of(),
                stocked().done(bought(DealResult.WON)).dossier().business().supplies());
    }

    @Test
    void nothing_was_bought_in_a_deal_that_was_not_won() {
        for (DealResult result : List.of(DealResult.LOST, DealResult.ANNULLED, DealResult.REOPENED)) {
            CustomerFixture customer = stocked().done(bought(result, Supply.of(REAM, date(60))));
            assertEquals(List.of(), ((ContractEvent.DealNoted) customer.last()).supplies());
            assertEquals(
                    List.of(Supply.of(REAM, date(30))),
                    customer.dossier().business().supplies());
        }
    }

    @Test
    void a_deal_names_each_product_that_runs_out_once() {
        Supply ream = Supply.of(REAM, date(60));
        assertThrows(IllegalArgumentException.class, () -> bought(DealResult.WON, ream, Supply.of(REAM, date(61))));
    }

    @Test
    void orders_are_noted_in_every_phase_and_tell_how_they_pay() {
        OrderId order = new OrderId("o-1");
        for (CustomerFixture customer : List.of(arriving(), onboarding(), active(), atRisk(), churned(), merged())) {
            customer.by(Actor.system())
                    .done(new GrowthCommand.NoteOrder(order, OrderStanding.PLACED))
                    .done(new GrowthCommand.NoteOrder(order, OrderStanding.OVERDUE))
                    .done(new GrowthCommand.NoteOrder(order, OrderStanding.OVERDUE));
            assertEquals(1, customer.dossier().signals().payments().overdue().size());
            customer.done(new GrowthCommand.NoteOrder(order, OrderStanding.PAID))
                    .done(new GrowthCommand.NoteOrder(order, OrderStanding.REFUNDED));
            assertEquals(
                    new Payments(List.of(), 1, 1, 0),
                    customer.dossier().signals().payments());
            customer.done(new GrowthCommand.NoteOrder(order, OrderStanding.WRITTEN_OFF));
            assertEquals(1, customer.dossier().signals().payments().writtenOff());
        }
    }

    private static Product paper(ProductId id, int grammage) {
        return new Product(
                id,
                id.value(),
                Unit.ONE,
                Option.none(),
                Map.of("grammage", PropertyValue.of(Quantity.of(grammage, new Unit("gsm")))));
    }

    private static RelationCommand.RecordNeed needing(String id, int grammage) {
        return new RelationCommand.RecordNeed(
                new NeedId(id),
                NeedKind.MUST,
                new NeedTopic("paper"),
                new UncheckedStatement("It must be heavy."),
                Option.some(Requirement.atLeast("grammage", Quantity.of(grammage, new Unit("gsm")))),
                Option.none());
    }

    @Test
    void what_meets_a_need_that_nothing_they_buy_meets_might_be_sold_to_them() {
        Product design = paper(new ProductId("design"), 120);
        Catalogue catalogue = new Catalogue(List.of(paper(REAM, 80), paper(new ProductId("laser"), 100), design));
        CustomerFixture customer = active().done(needing("copies", 80));
        assertEquals(List.of(), customer.dossier().expansions(catalogue));
        customer.done(needing("folders", 120));
        assertEquals(
                List.of(design),
                customer.dossier().expansions(catalogue).stream()
                        .map(Match::product)
                        .toList());
        assertEquals(List.of(), customer.dossier().expansions(new Catalogue(List.of())));
    }

    @Test
    void more_business_is_pursued_by_deals_about_needs_that_are_on_record() {
        DealId more = new DealId("more");
        active().when(new GrowthCommand.Expand(more, List.of(PAPER, new NeedId("x"))))
                .refused("customer.need-unknown", List.of("x"));
        CustomerFixture customer = active().done(new GrowthCommand.Expand(more, List.of(PAPER)));
        assertEquals(List.of(more), customer.dossier().growth().expansions());
        customer.when(new GrowthCommand.Expand(more, List.of())).refused("customer.expansion-open", "more");
        customer.by(Actor.system())
                .done(new ContractCommand.NoteDeal(more, DealResult.LOST, Option.none(), AgreedPrices.NONE));
        assertEquals(List.of(), customer.dossier().growth().expansions());
        assertEquals("active", customer.phase());
    }
}
