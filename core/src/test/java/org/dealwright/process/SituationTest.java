package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Fact<String, Integer> COPIES = new Fact<>("copies");

    private static String refusalOf(Instant at) {
        return assertThrows(IllegalArgumentException.class, () -> new Situation<>(Actor.system(), at, "policy"))
                .getMessage();
    }

    @Test
    void lies_from_the_year_1900_to_the_year_9999() {
        assertDoesNotThrow(() -> new Situation<>(Actor.system(), Instant.parse("1900-01-01T00:00:00Z"), "policy"));
        assertDoesNotThrow(() -> new Situation<>(Actor.system(), Instant.parse("9999-12-31T23:59:59Z"), "policy"));
    }

    @Test
    void does_not_lie_before_1900() {
        assertEquals(
                "at must lie from 1900-01-01T00:00:00Z to 9999-12-31T23:59:59Z, was 1899-12-31T23:59:59.999999999Z",
                refusalOf(Instant.parse("1899-12-31T23:59:59.999999999Z")));
    }

    @Test
    void does_not_lie_after_9999() {
        assertEquals(
                "at must lie from 1900-01-01T00:00:00Z to 9999-12-31T23:59:59Z, was +10000-01-01T00:00:00Z",
                refusalOf(Instant.parse("+10000-01-01T00:00:00Z")));
    }

    @Test
    void has_no_facts_unless_they_are_given() {
        assertEquals(Facts.none(), new Situation<>(Actor.system(), NINE, "policy").facts());
    }

    @Test
    void takes_facts_and_changes_nothing_else() {
        Facts facts = Facts.none().with(COPIES, "dune", 3);
        Situation<String> now = new Situation<>(Actor.system(), NINE, "policy").with(facts);
        assertEquals(new Situation<>(Actor.system(), NINE, "policy", facts), now);
        assertEquals(3, now.fact(COPIES, "dune"));
    }

    @Test
    void has_no_part_missing() {
        assertThrows(NullPointerException.class, () -> new Situation<>(null, NINE, "policy"));
        assertThrows(NullPointerException.class, () -> new Situation<>(Actor.system(), null, "policy"));
        assertThrows(NullPointerException.class, () -> new Situation<>(Actor.system(), NINE, null));
        assertThrows(NullPointerException.class, () -> new Situation<>(Actor.system(), NINE, "policy", null));
    }
}
