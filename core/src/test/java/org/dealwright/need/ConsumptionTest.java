package org.dealwright.need;

import static org.dealwright.need.NeedFixture.COPY_PAPER;
import static org.dealwright.need.NeedFixture.REAM;
import static org.dealwright.need.NeedFixture.SHEET;
import static org.dealwright.need.NeedFixture.message;
import static org.dealwright.need.NeedFixture.sheets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.dealwright.id.ProductId;
import org.dealwright.process.WorkingHours;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumptionTest {
    private static final Quantity SHEETS_OF_A_REAM = Quantity.of(500, SHEET);
    private static final BigDecimal QUARTER = new BigDecimal("62.5");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingHours WEEKDAYS =
            WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Consumption office = Consumption.perDay(Quantity.of(900, SHEET), 250);

    private static BigInteger packs(long packs) {
        return BigInteger.valueOf(packs);
    }

    private static Consumption consumption(String amount, String everyDays, String daysPerYear) {
        return new Consumption(sheets(amount), new BigDecimal(everyDays), new BigDecimal(daysPerYear));
    }

    /** Prints 900 sheets a working day, 250 days a year, on reams of 500 sheets. */
    @Nested
    class AnOffice {
        @Test
        void needs_113_reams_for_a_quarter_of_62_and_a_half_working_days() {
            assertEquals(Quantity.of(56_250, SHEET), office.neededForDays(QUARTER));
            assertEquals(packs(113), office.packsForDays(SHEETS_OF_A_REAM, QUARTER));
        }

        @Test
        void needs_the_same_for_three_months() {
            assertEquals(Quantity.of(56_250, SHEET), office.neededForMonths(3));
            assertEquals(packs(113), office.packsForMonths(SHEETS_OF_A_REAM, 3));
            assertEquals(Option.some(Quantity.of(113, REAM)), COPY_PAPER.supply(office, 3));
        }

        @Test
        void needs_450_reams_for_a_year_and_not_one_more() {
            assertEquals(packs(450), office.packsForMonths(SHEETS_OF_A_REAM, 12));
        }

        @Test
        void has_used_its_113_reams_on_the_63rd_working_day() {
            assertEquals(packs(63), office.daysOfUse(Quantity.of(56_500, SHEET)));
            // twelve weeks, and Monday, Tuesday, Wednesday
            assertEquals(
                    Option.some(LocalDate.of(2026, 5, 27)),
                    office.runsOut(Quantity.of(56_500, SHEET), MONDAY, WEEKDAYS));
        }
    }

    @Test
    void what_lasts_a_third_of_a_year_is_not_rounded_on_the_way() {
        // 250 ÷ 12 days a month have no end: 12 sheets a day are 250 sheets a month all the same, and not one more
        Consumption dozen = Consumption.perDay(Quantity.of(12, SHEET), 250);

        assertEquals(packs(250), dozen.packsForMonths(Quantity.of(1, SHEET), 1));
        assertEquals(Quantity.of(250, SHEET), dozen.neededForMonths(1));
    }

    @Test
    void a_pack_that_lasts_three_days_is_a_consumption_too() {
        Consumption can = consumption("20", "3", "250");

        assertEquals(packs(5), can.packsForDays(Quantity.of(20, SHEET), BigDecimal.valueOf(15)));
        assertEquals(packs(6), can.packsForDays(Quantity.of(20, SHEET), new BigDecimal("15.1")));
        assertEquals(packs(3), can.daysOfUse(Quantity.of(20, SHEET)));
    }

    @Test
    void what_is_needed_is_rounded_up_at_the_18th_digit() {
        assertEquals(
                sheets("0.333333333333333334"), consumption("1", "3", "250").neededForDays(BigDecimal.ONE));
    }

    @Test
    void nothing_is_needed_for_no_time() {
        assertEquals(packs(0), office.packsForDays(SHEETS_OF_A_REAM, BigDecimal.ZERO));
        assertEquals(packs(0), office.packsForMonths(SHEETS_OF_A_REAM, 0));
        assertEquals(Quantity.of(0, SHEET), office.neededForDays(BigDecimal.ZERO));
        assertEquals(Quantity.of(0, SHEET), office.neededForMonths(0));
    }

    @ParameterizedTest
    @CsvSource({
        // stock, start, runs out
        "1, 2026-03-02, 2026-03-02",
        "900, 2026-03-02, 2026-03-02",
        "901, 2026-03-02, 2026-03-03",
        "1800, 2026-03-02, 2026-03-03",
        // Friday and the Monday after
        "1800, 2026-03-06, 2026-03-09",
        // from Saturday on is from Monday on
        "900, 2026-03-07, 2026-03-09",
        // over the holiday on Tuesday
        "1800, 2026-03-16, 2026-03-18"
    })
    void a_stock_runs_out_on_the_working_day_that_uses_the_last_of_it(
            String stock, LocalDate start, LocalDate runsOut) {
        WorkingHours calendar = WEEKDAYS.except(Set.of(LocalDate.of(2026, 3, 17)));

        assertEquals(Option.some(runsOut), office.runsOut(sheets(stock), start, calendar));
    }

    @Test
    void a_stock_for_longer_than_a_century_has_no_day_on_which_it_runs_out() {
        Consumption one = Consumption.perDay(Quantity.of(1, SHEET), 250);

        assertEquals(
                // 36,599 days after the first
                Option.some(MONDAY.plusDays(36_599)),
                one.runsOut(Quantity.of(36_600, SHEET), MONDAY, WorkingHours.roundTheClock(ZoneOffset.UTC)));
        assertEquals(Option.none(), one.runsOut(Quantity.of(36_601, SHEET), MONDAY, WEEKDAYS));
        assertEquals(Option.none(), one.runsOut(sheets("9".repeat(38)), MONDAY, WEEKDAYS));
    }

    @Test
    void a_supply_cannot_be_told_for_a_pack_of_unknown_size_or_of_another_unit() {
        ProductId id = new ProductId("x");
        Product unknown = new Product(id, "paper", REAM, Option.none(), Map.of());
        Product byWeight = new Product(id, "paper", REAM, Option.some(Quantity.of(2, new Unit("kg"))), Map.of());

        assertEquals(Option.none(), unknown.supply(office, 3));
        assertEquals(Option.none(), byWeight.supply(office, 3));
    }

    @Nested
    class Refuses {
        @Test
        void a_pack_or_a_stock_in_another_unit() {
            assertEquals(
                    "packSize must be in sheet, was 1 ream",
                    message(() -> office.packsForDays(Quantity.of(1, REAM), BigDecimal.ONE)));
            assertEquals(
                    "packSize must be in sheet, was 1 ream",
                    message(() -> office.packsForMonths(Quantity.of(1, REAM), 1)));
            assertEquals("stock must be in sheet, was 1 ream", message(() -> office.daysOfUse(Quantity.of(1, REAM))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void what_must_be_more_than_nothing(String amount) {
            String was = " must be more than 0, was " + amount;
            assertEquals("amount" + was, message(() -> consumption(amount, "1", "250")));
            assertEquals("everyDays" + was, message(() -> consumption("1", amount, "250")));
            assertEquals("daysPerYear" + was, message(() -> consumption("1", "1", amount)));
            assertEquals("packSize" + was, message(() -> office.packsForMonths(sheets(amount), 1)));
            assertEquals("packSize" + was, message(() -> office.packsForDays(sheets(amount), BigDecimal.ONE)));
            assertEquals("stock" + was, message(() -> office.runsOut(sheets(amount), MONDAY, WEEKDAYS)));
        }

        @Test
        void a_year_of_more_than_366_days() {
            assertEquals(new BigDecimal("366"), consumption("1", "1", "366").daysPerYear());
            assertEquals("daysPerYear must be at most 366, was 366.1", message(() -> consumption("1", "1", "366.1")));
        }

        @Test
        void days_before_the_beginning() {
            assertEquals(
                    "days must be 0 or more, was -0.5", message(() -> office.neededForDays(new BigDecimal("-0.5"))));
            assertEquals(
                    "days must be 0 or more, was -0.5",
                    message(() -> office.packsForDays(SHEETS_OF_A_REAM, new BigDecimal("-0.5"))));
        }

        @Test
        void months_before_the_beginning_or_beyond_a_century() {
            assertEquals(packs(45_000), office.packsForMonths(SHEETS_OF_A_REAM, 1_200));
            assertEquals("months must lie from 0 to 1200, was 1201", message(() -> office.neededForMonths(1_201)));
            assertEquals(
                    "months must lie from 0 to 1200, was -1",
                    message(() -> office.packsForMonths(SHEETS_OF_A_REAM, -1)));
        }

        @Test
        void a_start_outside_the_years_there_are() {
            assertEquals(
                    Option.some(LocalDate.of(1900, 1, 1)),
                    office.runsOut(sheets("1"), LocalDate.of(1900, 1, 1), WEEKDAYS));
            assertEquals(
                    Option.some(LocalDate.of(9999, 12, 31)),
                    office.runsOut(sheets("1"), LocalDate.of(9999, 12, 31), WEEKDAYS));
            assertEquals(
                    "start must lie from 1900-01-01 to 9999-12-31, was 1899-12-31",
                    message(() -> office.runsOut(sheets("1"), LocalDate.of(1899, 12, 31), WEEKDAYS)));
            assertThrows(IllegalArgumentException.class, () -> office.runsOut(sheets("1"), LocalDate.MAX, WEEKDAYS));
        }

        @Test
        void numbers_of_a_thousand_million_digits_at_once() {
            BigDecimal hostile = new BigDecimal("1e999999999");

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertThrows(IllegalArgumentException.class, () -> office.neededForDays(hostile));
                assertThrows(IllegalArgumentException.class, () -> office.packsForDays(SHEETS_OF_A_REAM, hostile));
                assertThrows(IllegalArgumentException.class, () -> consumption("1", "1e999999999", "1"));
                assertThrows(IllegalArgumentException.class, () -> consumption("1", "1", "1e-999999999"));
            });
        }

        @Test
        void a_result_of_more_digits_than_a_quantity_has() {
            Consumption most = consumption("9".repeat(38), "1", "250");

            assertEquals(
                    new BigInteger("9".repeat(38))
                            .multiply(BigInteger.TEN.pow(18))
                            .multiply(packs(250)),
                    most.packsForMonths(sheets("0.000000000000000001"), 12));
            assertThrows(IllegalArgumentException.class, () -> most.neededForMonths(12));
        }
    }
}
