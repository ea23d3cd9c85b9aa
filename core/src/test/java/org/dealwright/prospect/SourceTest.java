package org.dealwright.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import org.dealwright.id.CustomerId;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final CustomerId ZETA = new CustomerId("zeta");

    @Test
    void a_source_may_be_no_more_than_its_kind() {
        assertEquals(
                new Source(new SourceKind("partner"), Option.none(), Option.none()), Source.of(SourceKind.PARTNER));
    }

    @Test
    void a_source_may_say_which() {
        assertEquals(
                new Source(new SourceKind("event"), Option.of("fair-2025"), Option.none()),
                Source.of(SourceKind.EVENT, "fair-2025"));
    }

    @Test
    void a_referral_names_the_customer_who_referred() {
        assertEquals(new Source(new SourceKind("referral"), Option.none(), Option.of(ZETA)), Source.referredBy(ZETA));
    }

    @Test
    void a_referral_without_a_customer_is_refused() {
        assertEquals(
                "a referral, and only a referral, must name the customer who referred",
                assertThrows(IllegalArgumentException.class, () -> Source.of(SourceKind.REFERRAL))
                        .getMessage());
    }

    @Test
    void a_customer_who_referred_makes_it_a_referral() {
        assertThrows(
                IllegalArgumentException.class, () -> new Source(SourceKind.EVENT, Option.none(), Option.of(ZETA)));
    }

    @Test
    void which_it_was_is_a_code() {
        assertEquals(
                "Source.detail must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Fair 2025\"",
                assertThrows(IllegalArgumentException.class, () -> Source.of(SourceKind.EVENT, "Fair 2025"))
                        .getMessage());
    }
}
