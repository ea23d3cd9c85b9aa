package org.dealwright.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Percent;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamValuesTest {
    private static final LocalDate JOINED = LocalDate.parse("2026-01-31");
    private static final DatePeriod FIRST_QUARTER = DatePeriod.quarter(2026, 1);

    @Test
    void a_period_has_its_first_and_its_last_day() {
        assertEquals(
                new DatePeriod(LocalDate.parse("2028-02-01"), LocalDate.parse("2028-02-29")),
                DatePeriod.month(YearMonth.of(2028, 2)));
        assertEquals(
                new DatePeriod(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31")),
                DatePeriod.quarter(2026, 4));
        assertEquals(
                new DatePeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")), DatePeriod.year(2026));
        assertEquals(90, FIRST_QUARTER.days());
        assertTrue(FIRST_QUARTER.contains(LocalDate.parse("2026-01-01")));
        assertTrue(FIRST_QUARTER.contains(LocalDate.parse("2026-03-31")));
        assertFalse(FIRST_QUARTER.contains(LocalDate.parse("2025-12-31")));
        assertFalse(FIRST_QUARTER.contains(LocalDate.parse("2026-04-01")));
        assertEquals("2026-01-01/2026-03-31", FIRST_QUARTER.toString());
    }

    @Test
    void a_period_has_limits() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertEquals(1, new DatePeriod(day, day).days());
        assertEquals(3_653, new DatePeriod(day, day.plusDays(3_652)).days());
        assertThrows(IllegalArgumentException.class, () -> new DatePeriod(day, day.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new DatePeriod(day, day.plusDays(3_653)));
        assertThrows(IllegalArgumentException.class, () -> new DatePeriod(LocalDate.MIN, LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.quarter(2026, 5));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.quarter(2026, 0));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.year(1899));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.year(9999));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 0",
        "2026-01-31, 25",
        "2026-02-27, 25",
        "2026-02-28, 50",
        "2026-03-30, 50",
        "2026-03-31, 75",
        "2026-04-29, 75",
        "2026-04-30, 100",
        "2026-07-01, 100"
    })
    void a_ramp_goes_by_months_since_joining_and_nothing_is_asked_before(LocalDate day, int percent) {
        assertEquals(Percent.of(percent), Ramp.of(25, 50, 75).on(day, JOINED));
    }

    @Test
    void without_a_ramp_the_whole_is_asked_from_the_first_day() {
        assertEquals(Percent.of(100), Ramp.NONE.on(JOINED, JOINED));
        assertEquals(Percent.ZERO, Ramp.NONE.on(JOINED.minusDays(1), JOINED));
    }

    @Test
    void what_is_asked_over_a_period_is_the_sum_over_its_days() {
        Quota quota = Quota.of(QuotaMeasure.WON, FIRST_QUARTER, Money.parse("EUR 90000"))
                .rampedBy(Ramp.of(0, 50));

        // joined on 1 February: 31 days before, 28 at nothing, 31 at a half of the 90
        assertEquals(Money.parse("EUR 15500"), quota.askedOf(Option.some(LocalDate.parse("2026-02-01"))));
        // long there: all of it
        assertEquals(Money.parse("EUR 90000"), quota.askedOf(Option.some(LocalDate.parse("2024-02-01"))));
        // joined after it
        assertEquals(Money.parse("EUR 0"), quota.askedOf(Option.some(LocalDate.parse("2026-04-01"))));
        // nobody knows
        assertEquals(Money.parse("EUR 90000"), quota.askedOf(Option.none()));
    }

    @Test
    void what_is_asked_is_rounded_half_up_to_what_the_currency_has() {
        DatePeriod january = DatePeriod.month(YearMonth.of(2026, 1));
        LocalDate onTheSecond = LocalDate.parse("2026-01-02");

        // 30 of 31 days of 1,000: 967.7419
        assertEquals(
                Money.parse("EUR 967.74"),
                Quota.of(QuotaMeasure.WON, january, Money.parse("EUR 1000")).askedOf(Option.some(onTheSecond)));
        assertEquals(
                Money.parse("JPY 968"),
                Quota.of(QuotaMeasure.WON, january, Money.parse("JPY 1000")).askedOf(Option.some(onTheSecond)));
    }

    @Test
    void a_quota_is_never_less_than_nothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Quota.of(QuotaMeasure.WON, FIRST_QUARTER, Money.parse("EUR -0.01")));
        assertEquals(
                Money.parse("EUR 0"),
                Quota.of(QuotaMeasure.WON, FIRST_QUARTER, Money.parse("EUR 0")).amount());
    }

    @Test
    void levels_ranks_and_lengths_have_limits() {
        Instant at = Instant.parse("2026-03-01T09:00:00Z");
        Skill skill = new Skill("negotiation");
        assertEquals(1, new SkillRating(skill, 1, at, Option.none()).level());
        assertEquals(100, new SkillRating(skill, 100, at, Option.none()).level());
        assertThrows(IllegalArgumentException.class, () -> new SkillRating(skill, 0, at, Option.none()));
        assertThrows(IllegalArgumentException.class, () -> new SkillRating(skill, 101, at, Option.none()));
        assertEquals(100, new Motivator(MotivatorKind.MONEY, 100, at, false).rank());
        assertThrows(IllegalArgumentException.class, () -> new Motivator(MotivatorKind.MONEY, 0, at, false));
        assertThrows(IllegalArgumentException.class, () -> new Motivator(MotivatorKind.MONEY, 101, at, false));
        assertThrows(IllegalArgumentException.class, () -> new Ramp(Collections.nCopies(61, Percent.HUNDRED)));
        assertEquals(
                60, new Ramp(Collections.nCopies(60, Percent.HUNDRED)).months().size());
        assertThrows(IllegalArgumentException.class, () -> Ramp.of(101));
    }

    @Test
    void a_training_names_each_skill_once_by_code() {
        TrainingCode course = new TrainingCode("harvard");
        TrainingRecord training = new TrainingRecord(
                course,
                JOINED,
                Duration.ofHours(16),
                List.of(new Skill("pricing"), new Skill("closing"), new Skill("pricing")));

        assertEquals(List.of(new Skill("closing"), new Skill("pricing")), training.teaches());
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingRecord(course, JOINED, Duration.ofHours(-1), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingRecord(
                        course, JOINED, Duration.ofHours(10_000).plusNanos(1), List.of()));
    }
}
