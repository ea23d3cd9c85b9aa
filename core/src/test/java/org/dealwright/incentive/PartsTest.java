package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the parts of a plan are called, to whom they apply, and how many rules each is. */
class PartsTest {
    private static final Spiff SPIFF = Spiff.of("spiff", NEW, eur("1"), day("2026-01-01"), day("2026-02-01"));
    private static final Clawback CLAWBACK = Clawback.within("clawback", Period.ofDays(90));

    /** One of each sort, for everybody. */
    private static final List<Component> FOR_ALL = List.of(
            Commission.of("commission", Tier.of(0, "10")),
            GoalBonus.of("goal", Attainment.QUOTA, eur("1")),
            TeamBonus.of("team", Attainment.QUOTA, eur("1")),
            SPIFF,
            Kicker.of("kicker", NEW, Rate.of(1)),
            Reward.of("reward", MotivatorKind.GROWTH, Attainment.QUOTA),
            Cap.of("cap", eur("1")),
            Draw.given("draw", eur("1")),
            CLAWBACK);

    /** The same, for a group. */
    private static final List<Component> FOR_EAST = List.of(
            Commission.of("commission", Tier.of(0, "10")).forGroup(EAST),
            GoalBonus.of("goal", Attainment.QUOTA, eur("1")).forGroup(EAST),
            TeamBonus.of("team", Attainment.QUOTA, eur("1")).forGroup(EAST),
            SPIFF.forGroup(EAST),
            Kicker.of("kicker", NEW, Rate.of(1)).forGroup(EAST),
            Reward.of("reward", MotivatorKind.GROWTH, Attainment.QUOTA).forGroup(EAST),
            Cap.of("cap", eur("1")).forGroup(EAST),
            Draw.given("draw", eur("1")).forGroup(EAST),
            CLAWBACK.forGroup(EAST));

    private static final Participant HERE = Participant.of(ANN).in(EAST);
    private static final Participant ELSEWHERE = Participant.of(BOB).in(new Group("west"));

    @Test
    void each_sort_has_a_word_of_its_own() {
        assertEquals(
                List.of(
                        "commission",
                        "goal-bonus",
                        "team-bonus",
                        "spiff",
                        "kicker",
                        "reward",
                        "cap",
                        "draw",
                        "clawback"),
                FOR_ALL.stream().map(each -> each.sort().code()).toList());
        FOR_ALL.forEach(each -> assertEquals("component", each.sort().kind()));
    }

    @Test
    void a_limit_to_a_group_is_kept_and_is_one_rule_more() {
        for (int i = 0; i < FOR_ALL.size(); i++) {
            Component all = FOR_ALL.get(i);
            Component east = FOR_EAST.get(i);
            assertEquals(1, all.rules(), all.code());
            assertEquals(2, east.rules(), east.code());
            assertTrue(all.appliesTo(HERE) && all.appliesTo(ELSEWHERE), all.code());
            assertTrue(east.appliesTo(HERE), east.code());
            assertFalse(east.appliesTo(ELSEWHERE), east.code());
        }
    }

    @Test
    void each_exception_is_one_rule_more() {
        assertEquals(2, SPIFF.atMost(3).rules());
        assertEquals(3, SPIFF.atMost(3).forGroup(EAST).rules());
        assertEquals(2, Draw.recoverable("draw", eur("1")).rules());
        assertEquals(3, Draw.recoverable("draw", eur("1")).forGroup(EAST).rules());
        assertEquals(2, GoalBonus.of("goal", Attainment.QUOTA, eur("1")).on(NEW).rules());
        assertEquals(
                2, Kicker.of("kicker", NEW, Rate.of(1)).from(Attainment.QUOTA).rules());
        assertEquals(
                2, new Clawback("clawback", Option.none(), Period.ofDays(90), Set.of(ReversalReason.REFUNDED)).rules());
        assertEquals(2, Commission.of("c", Tier.of(0, "10")).on(NEW).rules());
        assertEquals(2, Commission.of("c", Tier.of(0, "10")).retroactive().rules());
        assertEquals(
                2,
                Commission.of("c", Tier.of(0, "10")).counting(Counting.OVERLAY).rules());
    }

    @Test
    void what_only_limits_or_lends_motivates_by_nothing() {
        assertEquals(
                List.of("money", "money", "money", "money", "money", "growth", "-", "-", "-"),
                FOR_ALL.stream()
                        .map(each -> each.means().map(MotivatorKind::code).getOrElse("-"))
                        .toList());
    }

    @Test
    void no_part_has_a_code_that_is_none() {
        List<Function<String, Component>> parts = List.of(
                code -> Commission.of(code, Tier.of(0, "10")),
                code -> GoalBonus.of(code, Attainment.QUOTA, eur("1")),
                code -> TeamBonus.of(code, Attainment.QUOTA, eur("1")),
                code -> Spiff.of(code, NEW, eur("1"), day("2026-01-01"), day("2026-02-01")),
                code -> Kicker.of(code, NEW, Rate.of(1)),
                code -> Reward.of(code, MotivatorKind.GROWTH, Attainment.QUOTA),
                code -> Cap.of(code, eur("1")),
                code -> Draw.given(code, eur("1")),
                code -> Clawback.within(code, Period.ofDays(90)));

        parts.forEach(part -> assertThrows(IllegalArgumentException.class, () -> part.apply("Not A Code")));
        assertThrows(IllegalArgumentException.class, () -> IncentivePlan.builder("Not A Code", CurrencyUnit.EUR));
    }

    @Test
    void what_may_be_missing_is_never_null() {
        Option<Integer> no = nothing();
        Option<String> none = nothing();
        Option<SaleTag> untagged = nothing();
        Option<Money> unlimited = nothing();
        assertThrows(NullPointerException.class, () -> new Cap("cap", Option.none(), none, eur("1")));
        assertThrows(
                NullPointerException.class,
                () -> new GoalBonus("goal", Option.none(), untagged, Attainment.QUOTA, eur("1")));
        assertThrows(
                NullPointerException.class,
                () -> new Spiff("spiff", Option.none(), NEW, eur("1"), day("2026-01-01"), day("2026-02-01"), no));
        assertThrows(
                NullPointerException.class,
                () -> new Participant(ANN, unlimited, java.util.Map.of(), Set.of(), Set.of()));
        assertThrows(NullPointerException.class, () -> commission(untagged, Option.none()));
        assertThrows(NullPointerException.class, () -> commission(Option.none(), nothing()));
    }

    private static Commission commission(Option<SaleTag> tag, Option<Decelerator> slow) {
        return new Commission("c", Option.none(), tag, Counting.ALL, TierKind.MARGINAL, List.of(), List.of(), slow);
    }

    /** An option that holds null, which only carelessness makes. */
    @SuppressWarnings("NullAway")
    private static <T> Option<T> nothing() {
        return Option.some((T) null);
    }

    @Test
    void a_headcount_says_its_share() {
        assertEquals(Optional.of(0.075), new Headcount(3, 40).share());
        assertEquals("3/40 = 7.5 %", new Headcount(3, 40).toString());
        assertThrows(IllegalArgumentException.class, () -> new Headcount(2, 1));
    }

    @Test
    void numbers_are_kept_without_zeros_that_say_nothing() {
        assertEquals("100", Rate.of("1E+2").percent().toPlainString());
        assertEquals(0, Rate.of("1E+2").percent().scale());
        assertEquals("0.5", Rate.of("0.50").percent().toString());
    }

    @Test
    void a_number_may_be_sixty_four_characters_long() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Rate.of("0".repeat(65)));
        assertTrue(thrown.getMessage().endsWith("had 65 characters"), thrown.getMessage());
        assertEquals(Rate.of("1"), Rate.of("0".repeat(63) + "1"));
    }
}
