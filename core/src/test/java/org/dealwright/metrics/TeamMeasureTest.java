package org.dealwright.metrics;

import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.process.MemberId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TeamMeasureTest {
    private static Touch touch(String day, String channel, boolean inbound) {
        return new Touch(new MemberId("anna"), noon(day), channel, inbound);
    }

    private static Attainment attainment(Money achieved, Money quota) {
        return new Attainment(new MoneyTotal(achieved, 1, LeftOut.NONE), quota);
    }

    @Test
    void activity_is_counted_by_channel_and_direction() {
        Activity activity = Stream.of(
                        touch("2026-03-01", "email", false),
                        touch("2026-03-31", "email", false),
                        touch("2026-03-02", "phone", false),
                        touch("2026-03-03", "email", true),
                        touch("2026-04-01", "email", false))
                .collect(Activity.in(MARCH));

        assertEquals(4, activity.total());
        assertEquals("4 touches: out email 2, phone 1 of 3; in email 1 of 1", activity.toString());
        assertEquals(Proportion.of(2, 3), activity.outbound().share("email"));
        assertEquals(Proportion.of(0, 3), activity.outbound().share("letter"));
    }

    @Test
    void kinds_that_compare_as_equal_are_one() {
        Mix<BigDecimal> mix = Stream.of("2.0", "3", "2.00").map(BigDecimal::new).collect(Mix.of(kind -> kind));

        assertEquals(3, mix.total());
        assertEquals(Proportion.of(2, 3), mix.share(new BigDecimal("2")));
    }

    @Test
    void of_nothing_there_is_no_mix() {
        Mix<String> nothing = Stream.<String>empty().collect(Mix.of(kind -> kind));

        assertEquals(Optional.empty(), nothing.share("email").rate());
        assertEquals("0", nothing.toString());
        assertEquals(
                Map.of("a", 2L, "b", 1L),
                Stream.of("a", "b", "a").collect(Mix.of(kind -> kind)).counts());
    }

    @Test
    void attainment_is_what_was_achieved_of_the_quota() {
        Attainment some = attainment(eur(80), eur(100));

        assertEquals(Optional.of(new BigDecimal("0.8")), some.rate());
        assertFalse(some.isReached());
        assertTrue(attainment(eur(100), eur(100)).isReached());
        assertEquals("EUR 80.00 of EUR 100.00 = 80.0 %", some.toString());
        assertThrows(IllegalArgumentException.class, () -> attainment(eur(80), usd(100)));
    }

    @Test
    void who_has_no_quota_has_not_reached_it() {
        Attainment none = attainment(eur(80), eur(0));

        assertEquals(Optional.empty(), none.rate());
        assertFalse(none.isReached());
        assertEquals("EUR 80.00 of EUR 0.00", none.toString());
        assertEquals(
                Proportion.of(1, 2),
                Stream.of(none, attainment(eur(99), eur(100)), attainment(eur(101), eur(100)))
                        .collect(Attainment.reached()));
    }

    @Test
    void improvement_is_over_ones_own_past() {
        Improvement better = new Improvement(new BigDecimal("40"), new BigDecimal("50"));
        Improvement worse = new Improvement(new BigDecimal("40"), new BigDecimal("30"));

        assertEquals(new BigDecimal("10"), better.by());
        assertEquals(Optional.of(new BigDecimal("0.25")), better.rate());
        assertEquals("40 to 50: +25.0 %", better.toString());
        assertEquals("40 to 30: -25.0 %", worse.toString());
        assertEquals(Optional.empty(), new Improvement(BigDecimal.ZERO, BigDecimal.ONE).rate());
        assertEquals("0 to 1", new Improvement(BigDecimal.ZERO, BigDecimal.ONE).toString());
    }
}
