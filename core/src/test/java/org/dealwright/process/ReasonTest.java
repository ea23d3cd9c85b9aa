package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    @Test
    void a_reason_is_a_sentence_in_english_and_in_hungarian() {
        Reason reason = Reason.of("in-the-future", Instant.parse("2026-03-02T09:00:00Z"), "now");

        assertEquals(
                "It cannot have happened on 2026-03-02 09:00 UTC: that is later than now, now.",
                reason.explain(Locale.ENGLISH));
        assertEquals(
                "Nem történhetett ekkor: 2026-03-02 10:00 Europe/Budapest. Az később van a mostaninál: now.",
                reason.explain(HUNGARIAN, ZoneId.of("Europe/Budapest")));
    }

    @Test
    void a_reason_that_no_bundle_knows_is_told_by_its_code_and_arguments() {
        assertEquals("bakery.far-away 7", Reason.of("bakery.far-away", 7).explain(HUNGARIAN));
    }

    @Test
    void a_reason_keeps_its_own_copy_of_its_arguments() {
        List<Object> arguments = new ArrayList<>(List.of("rye"));
        Reason reason = new Reason("bakery.sold-out", arguments);
        arguments.clear();

        assertEquals(List.of("rye"), reason.arguments());
    }

    @Test
    void a_reason_is_a_code() {
        assertThrows(IllegalArgumentException.class, () -> Reason.of("Sold out"));
    }
}
