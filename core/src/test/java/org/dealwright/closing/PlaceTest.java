package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ANNA;
import static org.dealwright.closing.OrderFixture.BELA;
import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.date;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.PaymentPlan.AtOnce;
import org.dealwright.closing.PaymentPlan.Instalments;
import org.dealwright.closing.PaymentPlan.Milestones;
import org.dealwright.closing.PaymentPlan.Milestones.Milestone;
import org.dealwright.closing.PaymentPlan.Mixed;
import org.dealwright.closing.PaymentPlan.Recurring;
import org.dealwright.closing.PaymentPlan.Stated;
import org.dealwright.closing.PaymentPlan.Stated.Part;
import org.dealwright.id.ProductId;
import org.dealwright.process.Actor;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Placing an order, and what its plan makes of its total. */
class PlaceTest {
    private static List<Money> amounts(Money total, PaymentPlan plan) {
        return placed(total, plan).order(Order.Placed.class).schedule().asList().stream()
                .map(Instalment::amount)
                .toList();
    }

    private static List<LocalDate> days(PaymentPlan plan) {
        return placed(euros(100), plan).order(Order.Placed.class).schedule().asList().stream()
                .flatMap(each -> each.due().toJavaStream())
                .toList();
    }

    private static OrderFixture.Answered placing(Money total, PaymentPlan plan) {
        return nothing().by(MANAGER).when(new Place(SALE, total).paidBy(plan));
    }

    @Test
    void an_order_is_placed_with_everything_that_it_is_told() {
        OrderLine line = new OrderLine(new ProductId("paper"), euros(80));
        Place place = new Place(
                SALE, Option.some(ANNA), euros(100), Option.some(new AtOnce(date(10))), List.of(line), Option.some(12));

        nothing()
                .by(MANAGER)
                .when(place)
                .expect(new OrderEvent.Placed(
                        day(1),
                        Option.some(BELA),
                        SALE,
                        Option.some(ANNA),
                        euros(100),
                        new AtOnce(date(10)),
                        List.of(new Instalment(1, euros(100), Option.some(date(10)), Option.none())),
                        List.of(line),
                        Option.some(12)));
    }

    @Test
    void a_won_deal_places_an_order_by_itself() {
        OrderFixture order = nothing().by(Actor.system()).done(new Place(SALE, euros(100)));

        assertEquals(Option.none(), order.order(Order.Placed.class).owner());
        order.money(0, 0, 0, 0, 100);
    }

    @Test
    void without_a_plan_all_of_it_is_due_within_the_policys_days() {
        // at nine in the evening in UTC it is the next day in Auckland
        OrderPolicy auckland = OrderPolicy.builder()
                .zone(ZoneId.of("Pacific/Auckland"))
                .paymentDays(14)
                .build();
        OrderFixture order = nothing()
                .under(auckland)
                .by(MANAGER)
                .at(day(1).plusSeconds(12 * 3_600))
                .done(new Place(SALE, euros(100)));

        assertEquals(
                Option.some(date(16)),
                order.order(Order.Placed.class).schedule().asList().get(0).due());
    }

    @Test
    void an_order_over_nothing_is_settled_from_the_beginning() {
        OrderFixture free = placed(euros(0), new Instalments(3, date(10), Period.ofMonths(1)));

        assertEquals(List.of(), free.order(Order.Settled.class).balances());
        assertEquals(Set.of(Standing.PAID), free.order().standing(day(100), OrderPolicy.defaults()));
    }

    @Test
    void equal_instalments_add_up_to_the_last_cent_and_the_first_take_what_is_left_over() {
        assertEquals(
                List.of(euros(33.34), euros(33.33), euros(33.33)),
                amounts(euros(100), new Instalments(3, date(10), Period.ofMonths(1))));
        assertEquals(
                List.of(euros(0.02), euros(0.02), euros(0.01)),
                amounts(euros(0.05), new Instalments(3, date(10), Period.ofMonths(1))));
    }

    @Test
    void minor_units_are_those_of_the_currency() {
        Instalments three = new Instalments(3, date(10), Period.ofMonths(1));
        Money yen = Money.ofMajor(CurrencyUnit.JPY, 100);
        Money dinars = Money.ofMajor(CurrencyUnit.of("KWD"), 1);

        assertEquals(
                List.of(34, 33, 33),
                amounts(yen, three).stream().map(Money::getAmountMinorInt).toList());
        assertEquals(
                List.of(334, 333, 333),
                amounts(dinars, three).stream().map(Money::getAmountMinorInt).toList());
    }

    @Test
    void what_is_due_on_the_last_of_a_month_stays_on_the_last() {
        LocalDate january = LocalDate.parse("2026-01-31");

        assertEquals(
                List.of(
                        january,
                        LocalDate.parse("2026-02-28"),
                        LocalDate.parse("2026-03-31"),
                        LocalDate.parse("2026-04-30")),
                days(new Recurring(4, january, Period.ofMonths(1))));
    }

    @Test
    void a_term_of_a_year_is_paid_month_by_month() {
        assertEquals(
                List.of(euros(8.34), euros(8.34), euros(8.34), euros(8.34), euros(8.33)),
                amounts(euros(100), new Recurring(12, date(1), Period.ofMonths(1)))
                        .subList(0, 5));
    }

    @Test
    void milestones_share_by_weight_and_the_largest_remainders_take_what_is_left_over() {
        Milestones plan = new Milestones(
                List.of(new Milestone("signed", 1), new Milestone("installed", 1), new Milestone("accepted", 4)));

        // a sixth of 1.00 is 16.67 cents twice, four sixths 66.67: two of the three are rounded up, the first two
        assertEquals(List.of(euros(0.17), euros(0.17), euros(0.66)), amounts(euros(1), plan));
        // of 0.10: 1.67, 1.67 and 6.67
        assertEquals(List.of(euros(0.02), euros(0.02), euros(0.06)), amounts(euros(0.10), plan));
        // of 0.08: 1.33, 1.33 and 5.33: one cent is left over
        assertEquals(List.of(euros(0.02), euros(0.01), euros(0.05)), amounts(euros(0.08), plan));
        // of 0.11: 1.83, 1.83 and 7.33
        assertEquals(List.of(euros(0.02), euros(0.02), euros(0.07)), amounts(euros(0.11), plan));
        // of 0.09: 1.5, 1.5 and 6
        assertEquals(List.of(euros(0.02), euros(0.01), euros(0.06)), amounts(euros(0.09), plan));
    }

    @Test
    void a_larger_remainder_comes_before_an_earlier_place() {
        // of 10 cents: 1.43, 2.86 and 5.71: two cents are left over
        Milestones plan = new Milestones(List.of(new Milestone("a", 1), new Milestone("b", 2), new Milestone("c", 4)));

        assertEquals(List.of(euros(0.01), euros(0.03), euros(0.06)), amounts(euros(0.10), plan));
    }

    @Test
    void stated_parts_are_taken_as_they_are() {
        assertEquals(
                List.of(euros(70), euros(30)),
                amounts(euros(100), new Stated(List.of(new Part(euros(70), date(10)), new Part(euros(30), date(5))))));
    }

    private static Mixed mixed(Money once, int months, Money monthly) {
        return new Mixed(List.of(
                new Mixed.Portion(monthly, new Recurring(months, date(5), Period.ofDays(10))),
                new Mixed.Portion(once, new AtOnce(date(15)))));
    }

    @Test
    void what_is_due_once_is_planned_beside_what_recurs_and_numbered_as_it_falls_due() {
        OrderEvent.Placed order = (OrderEvent.Placed)
                placing(euros(130), mixed(euros(100), 3, euros(30))).accepted();

        assertEquals(
                List.of(
                        new Instalment(1, euros(10), Option.some(date(5)), Option.none()),
                        new Instalment(2, euros(10), Option.some(date(15)), Option.none()),
                        new Instalment(3, euros(100), Option.some(date(15)), Option.none()),
                        new Instalment(4, euros(10), Option.some(date(25)), Option.none())),
                order.instalments());
    }

    @Test
    void mixed_parts_add_up_to_the_total_and_are_plans_of_their_own() {
        placing(euros(130), mixed(euros(99), 3, euros(30))).refused("order.does-not-add-up", euros(129), euros(130));
        placing(euros(130), mixed(euros(100), 600, euros(30))).refused("order.too-many-instalments", 600);
        placing(euros(130), mixed(euros(129.99), 2, euros(0.01)))
                .refused("order.instalments-of-nothing", euros(0.01), 2);
        placing(euros(130), mixed(euros(130), 3, euros(0)))
                .invalid(Violation.showing("parts[0]", "not-positive", "EUR 0.00"));
        placing(euros(130), new Mixed(List.of())).invalid(Violation.showing("parts", "out-of-range", "0", 1, 100));
        Mixed inner = mixed(euros(100), 3, euros(30));
        assertThrows(IllegalArgumentException.class, () -> new Mixed.Portion(euros(130), inner));
        Milestones milestones = new Milestones(List.of(new Milestone("a", 1)));
        assertThrows(IllegalArgumentException.class, () -> new Mixed.Portion(euros(130), milestones));
    }

    @Test
    void stated_parts_that_do_not_add_up_are_refused_with_both_sums() {
        OrderFixture.Answered answered = placing(
                euros(100), new Stated(List.of(new Part(euros(70), date(10)), new Part(euros(30.01), date(5)))));

        answered.refused("order.does-not-add-up", euros(100.01), euros(100));
        assertEquals(
                "The parts add up to EUR 100.01, and EUR 100.00 is to be planned. Change one of them by the difference.",
                answered.explain(Locale.ENGLISH));
    }

    @Test
    void a_part_of_nothing_is_refused() {
        placing(euros(0.02), new Instalments(3, date(10), Period.ofMonths(1)))
                .refused("order.instalments-of-nothing", euros(0.02), 3);
        placing(euros(1), new Milestones(List.of(new Milestone("a", 1_000_000), new Milestone("b", 1))))
                .refused("order.instalments-of-nothing", euros(1), 2);
    }

    @Test
    void a_part_in_another_currency_names_its_place() {
        placing(
                        euros(100),
                        new Stated(List.of(
                                new Part(euros(70), date(10)), new Part(Money.of(CurrencyUnit.USD, 30), date(5)))))
                .invalid(Violation.showing("parts[1]", "another-currency", "USD 30.00", "EUR"));
    }

    @Test
    void counts_days_and_periods_have_limits() {
        placing(euros(100), new Instalments(0, date(10), Period.ofMonths(1)))
                .invalid(Violation.showing("count", "out-of-range", "0", 1, 600));
        placing(euros(100), new Recurring(601, date(10), Period.ofMonths(1)))
                .invalid(Violation.showing("count", "out-of-range", "601", 1, 600));
        placing(euros(100), new Instalments(2, date(10), Period.ZERO))
                .invalid(Violation.showing("every", "out-of-range", "P0D", Period.ofDays(1), Period.ofYears(100)));
        placing(euros(100), new Recurring(2, date(10), Period.of(0, 1, -40)))
                .invalid(Violation.showing("period", "out-of-range", "P1M-40D", Period.ofDays(1), Period.ofYears(100)));
        placing(euros(100), new Recurring(600, date(10), Period.ofYears(100)))
                .invalid(Violation.showing("period", "out-of-range", "P100Y", Period.ofDays(1), Period.ofYears(100)));
        placing(euros(100), new AtOnce(LocalDate.MAX))
                .invalid(Violation.showing(
                        "due",
                        "out-of-range",
                        "+999999999-12-31",
                        LocalDate.parse("1900-01-01"),
                        LocalDate.parse("9999-12-31")));
        placing(euros(100), new Stated(List.of())).invalid(Violation.showing("parts", "out-of-range", "0", 1, 600));
        placing(euros(100), new Milestones(List.of()))
                .invalid(Violation.showing("milestones", "out-of-range", "0", 1, 100));
        placing(euros(100), new Milestones(List.of(new Milestone("a", 0))))
                .invalid(Violation.showing("milestones[0]", "out-of-range", "0", 1, 1_000_000));
        placing(euros(100), new Milestones(List.of(new Milestone("a", 1), new Milestone("a", 1))))
                .invalid(Violation.showing("milestones[1]", "twice", "a"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        nothing()
                .by(MANAGER)
                .when(new Place(
                        SALE,
                        Option.none(),
                        euros(-1),
                        Option.some(new Instalments(-1, LocalDate.MIN, Period.ofMonths(1))),
                        List.of(new OrderLine(new ProductId("paper"), Money.of(CurrencyUnit.USD, 1))),
                        Option.some(1_201)))
                .invalid(
                        Violation.showing("total", "negative", "EUR -1.00"),
                        Violation.showing("count", "out-of-range", "-1", 1, 600),
                        Violation.showing(
                                "first",
                                "out-of-range",
                                "-999999999-01-01",
                                LocalDate.parse("1900-01-01"),
                                LocalDate.parse("9999-12-31")),
                        Violation.showing("lines[0]", "another-currency", "USD 1.00", "EUR"),
                        Violation.showing("months", "out-of-range", "1201", 1, 1_200));
    }

    @Test
    void an_order_has_a_hundred_lines_at_most() {
        OrderLine line = new OrderLine(new ProductId("paper"), euros(1));
        List<OrderLine> lines = Collections.nCopies(101, line);

        nothing()
                .by(MANAGER)
                .when(new Place(SALE, Option.none(), euros(100), Option.none(), lines, Option.none()))
                .invalid(Violation.showing("lines", "too-many", "101", 100));
    }

    @Test
    void the_limits_themselves_are_within() {
        OrderLine line = new OrderLine(new ProductId("paper"), euros(1));
        LocalDate last = LocalDate.parse("9999-12-31");
        Period century = Period.ofYears(100);

        for (int months : List.of(1, 1_200)) {
            nothing()
                    .by(MANAGER)
                    .when(new Place(
                            SALE,
                            Option.none(),
                            euros(100),
                            Option.none(),
                            Collections.nCopies(100, line),
                            Option.some(months)))
                    .accepted();
        }
        nothing()
                .by(MANAGER)
                .when(new Place(SALE, euros(100)).forMonths(0))
                .invalid(Violation.showing("months", "out-of-range", "0", 1, 1_200));
        for (Period every : List.of(century, Period.ofMonths(1_200), Period.ofDays(36_600))) {
            placing(euros(100), new Instalments(2, date(10), every)).accepted();
        }
        for (Period every : List.of(Period.ofYears(101), Period.ofMonths(1_201), Period.ofDays(36_601))) {
            placing(euros(100), new Instalments(2, date(10), every))
                    .invalid(Violation.showing(
                            "every", "out-of-range", every.toString(), Period.ofDays(1), Period.ofYears(100)));
        }
        placing(euros(100), new Instalments(2, last.minusDays(1), Period.ofDays(1)))
                .accepted();
        placing(euros(100), new Instalments(3, last.minusDays(1), Period.ofDays(1)))
                .invalid(Violation.showing("every", "out-of-range", "P1D", Period.ofDays(1), century));
    }

    @Test
    void instalments_on_the_last_of_a_month_stay_on_the_last() {
        assertEquals(
                List.of(LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-31")),
                days(new Instalments(3, LocalDate.parse("2026-01-31"), Period.ofMonths(1))));
    }
}
