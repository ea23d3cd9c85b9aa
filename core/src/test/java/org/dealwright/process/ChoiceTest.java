package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.junit.jupiter.api.Test;

/** What can be done, by whom, and why not, as sentences. */
class ChoiceTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");
    private static final List<Term> WHO = List.of(new Term("who", "owner"), new Term("who", "sales-manager"));
    private static final Term CLAIM = new Term("command", "claim");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void what_is_open_says_who_may_do_it() {
        Choice open = new Choice("claim", WHO, List.of());

        assertEquals("\"claim\" can be done now, by: its owner, a sales manager.", open.explain(Locale.ENGLISH));
        assertEquals(
                "„magához vétel”: most megtehető. Megteheti: a felelőse, értékesítési vezető.",
                open.explain(HUNGARIAN));
    }

    @Test
    void what_a_rule_blocks_says_which_and_what_would_lift_it() {
        Choice blocked = new Choice("claim", WHO, List.of(RuleBroken.of("consent.no-channel-left", "x")));

        assertEquals(
                "\"claim\" cannot be done now. Contact for the purpose \"x\" is allowed over no channel any more."
                        + " Contact them only once they have consented anew.",
                blocked.explain(Locale.ENGLISH));
        assertEquals(
                "„magához vétel”: most nem tehető meg. Erre a célra: „x”, már egyetlen csatornán sem kereshető."
                        + " Csak akkor keresse meg, ha újra hozzájárult.",
                blocked.explain(HUNGARIAN));
    }

    @Test
    void what_is_not_theirs_says_whose_it_is_and_what_blocks_it_besides() {
        Choice both = new Choice("claim", WHO, List.of(new NotPermitted(CLAIM, WHO), RuleBroken.of("loan.full")));

        assertEquals(
                "\"claim\" may only be done by: its owner, a sales manager. Let one of those do it. loan.full",
                both.explain(Locale.ENGLISH));
    }

    @Test
    void what_is_due_is_shown_in_the_zone_asked_for() {
        Choice later = new Choice("claim", WHO, List.of(new NotDue(CLAIM, Option.of(NINE))));

        assertEquals(
                "\"claim\" happens by itself on 2026-03-02 10:00 Europe/Budapest, not before.",
                later.explain(Locale.ENGLISH, ZoneId.of("Europe/Budapest")));
    }

    @Test
    void nothing_of_it_is_missing() {
        assertThrows(NullPointerException.class, () -> new Choice("claim", null, List.of()));
        assertThrows(NullPointerException.class, () -> new Choice("claim", WHO, null));
    }
}
