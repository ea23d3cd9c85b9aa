package org.dealwright.handoff;

import static org.dealwright.handoff.AssignmentFixture.*;
import static org.dealwright.handoff.AssignmentRequest.ANY;
import static org.dealwright.handoff.AssignmentStrategy.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** How a choice reads. */
class AssignmentWordsTest {
    private final Assignment.Chosen choice = choice(
            byTerritory().then(bySkill()).then(leastBusy()),
            ANY.needing(Role.ACCOUNT_EXECUTIVE).needing(PEST).needing(DEMO, 3),
            anna().with(PEST)
                    .with(DEMO, 3)
                    .with(Role.ACCOUNT_EXECUTIVE)
                    .with(Workload.of(2).lastGiven(Turn.of(MONDAY))),
            bela().with(PEST)
                    .with(DEMO, 4)
                    .with(Role.ACCOUNT_EXECUTIVE)
                    .with(Workload.of(2).lastGiven(Turn.of(TUESDAY))),
            cili().with(Presence.ON_LEAVE).with(DEMO, 2));

    @Test
    void a_choice_says_why_in_english() {
        assertEquals(
                "Was last given work longest ago, on 2026-03-02 09:00 UTC. Is an account executive."
                        + " Covers the territory \"hu-pest\". Has the skills needed: demo.",
                choice.explain(Locale.ENGLISH));
    }

    @Test
    void a_choice_says_why_in_hungarian_in_the_zone_asked_for() {
        assertEquals(
                "Ő kapott a legrégebben feladatot: 2026-03-02 10:00 Europe/Budapest. Szerepe: értékesítő (AE)."
                        + " Az ő területe: „hu-pest”. Megvannak a szükséges készségei: demo.",
                choice.explain(HUNGARIAN, ZoneId.of("Europe/Budapest")));
    }

    @Test
    void whoever_is_passed_over_is_told_everything_in_english() {
        assertEquals(
                List.of(
                        "Was last given work on 2026-03-03 09:00 UTC, and the one chosen earlier, on 2026-03-02 09:00 UTC.",
                        "Is on leave. Is not an account executive. Does not cover the territory \"hu-pest\"."
                                + " Has the skill \"demo\" at level 2, and needs level 3."),
                choice.others().stream()
                        .map(other -> other.explain(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void whoever_is_passed_over_is_told_everything_in_hungarian() {
        assertEquals(
                List.of(
                        "Legutóbb ekkor kapott feladatot: 2026-03-03 09:00 UTC; a kiválasztott korábban: 2026-03-02 09:00 UTC.",
                        "Szabadságon van. Nem ez a szerepe: értékesítő (AE). Nem az ő területe: „hu-pest”."
                                + " Ebben a készségben: „demo”, a szintje 2, a szükséges szint 3."),
                choice.others().stream().map(other -> other.explain(HUNGARIAN)).toList());
    }

    @Test
    void that_nobody_will_do_is_said_in_both_languages() {
        Assignment nobody = nobody(roundRobin(), ANY, anna().with(Presence.LEFT), bela().with(taken(1_234, 1_000)));

        assertEquals("Of 2 candidates nobody will do.", nobody.explain(Locale.ENGLISH));
        assertEquals("A(z) 2 jelölt közül senki sem felel meg.", nobody.explain(HUNGARIAN));
        assertEquals(
                List.of("Már nem dolgozik itt.", "1234 nyitott feladata van, és legfeljebb 1000 lehet."),
                nobody.others().stream().map(other -> other.explain(HUNGARIAN)).toList());
    }

    @Test
    void that_there_is_nobody_at_all_is_said_in_both_languages() {
        assertEquals(
                "There is nobody to choose from.", nobody(roundRobin(), ANY).explain(Locale.ENGLISH));
        assertEquals("Nincs kiből választani.", nobody(roundRobin(), ANY).explain(HUNGARIAN));
    }

    @Test
    void a_share_of_capacity_reads_in_both_languages() {
        Assignment.Chosen half = choice(byCapacity(), ANY, anna().with(taken(3, 4)), bela().with(taken(2, 4)));

        assertEquals("Has the smallest share of capacity taken: 2 of 4.", half.explain(Locale.ENGLISH));
        assertEquals("A kapacitásának a legkisebb része foglalt: 4 közül 2.", half.explain(HUNGARIAN));
        assertEquals(
                "Has 3 of 4 pieces of work that may be open, and the one chosen has 2 of 4.",
                half.others().get(0).explain(Locale.ENGLISH));
        assertEquals(
                "4 lehetséges feladatból 3 nyitott nála, a kiválasztottnál 4 közül 2.",
                half.others().get(0).explain(HUNGARIAN));
    }

    @Test
    void an_embedders_own_reason_is_told_by_its_code_and_numbers() {
        Assignment.Chosen nearest = choice(
                lowest(
                        "acme.nearest",
                        "acme.farther",
                        (request, one) -> one.member().equals(BELA) ? 5 : 12),
                ANY,
                anna(),
                bela());

        assertEquals("acme.nearest 5", nearest.explain(HUNGARIAN));
        assertEquals("acme.farther 12, 5", nearest.others().get(0).explain(Locale.ENGLISH));
    }

    @Test
    void the_reason_for_a_command_is_what_the_choice_says() {
        assertEquals(
                "Was last given work longest ago, on 2026-03-02 09:00 UTC. Is an account executive."
                        + " Covers the territory \"hu-pest\". Has the skills needed: demo.",
                choice.reason(Locale.ENGLISH));
        assertEquals(choice.explain(HUNGARIAN), choice.reason(HUNGARIAN));
    }

    @Test
    void the_reason_for_a_command_fits_its_line_with_what_decided_first() {
        AssignmentRequest demanding = ANY;
        Candidate able = anna();
        for (int i = 10; i < 99; i++) {
            demanding = demanding.needing(new Skill("skill-" + i), 1);
            able = able.with(new Skill("skill-" + i), 1);
        }
        String reason = choice(bySkill(), demanding, able, bela()).reason(Locale.ENGLISH);

        assertEquals(255, reason.length());
        assertEquals(
                "Is the only one who will do. Has the skills needed: skill-10, skill-11, ", reason.substring(0, 72));
        assertEquals('…', reason.charAt(254));
    }

    @Test
    void the_reason_for_a_command_shows_a_question_mark_for_what_cannot_be_printed() {
        assertEquals(
                "acme.said a?b??c",
                new Assignment.Chosen(
                                ANNA, List.of(Reason.of("acme.said", new Term("word", "a\nb\u202e\u0000c"))), List.of())
                        .reason(Locale.ENGLISH));
    }
}
