package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Fact<String, Integer> COPIES = new Fact<>("copies");
    private static final Fact<String, Integer> READERS = new Fact<>("readers");

    @Test
    void a_question_is_answered_by_fact_and_subject() {
        Facts facts =
                Facts.none().with(COPIES, "dune", 3).with(COPIES, "emma", 1).with(READERS, "dune", 7);
        assertEquals(3, facts.answer(COPIES, "dune"));
        assertEquals(1, facts.answer(COPIES, "emma"));
        assertEquals(7, facts.answer(READERS, "dune"));
    }

    @Test
    void a_fact_is_the_same_by_its_name() {
        assertEquals(3, Facts.none().with(COPIES, "dune", 3).answer(new Fact<String, Integer>("copies"), "dune"));
    }

    @Test
    void a_later_answer_replaces_an_earlier_one() {
        assertEquals(
                2, Facts.none().with(COPIES, "dune", 3).with(COPIES, "dune", 2).answer(COPIES, "dune"));
    }

    @Test
    void adding_an_answer_leaves_what_was() {
        Facts before = Facts.none().with(COPIES, "dune", 3);
        before.with(COPIES, "emma", 1);
        assertEquals(Facts.none().with(COPIES, "dune", 3), before);
        assertNotEquals(Facts.none(), before);
    }

    @Test
    void a_question_that_was_not_asked_names_itself() {
        assertEquals(
                "the fact copies about dune was not loaded."
                        + " Maybe its row does not declare it, or the situation was made without it.",
                assertThrows(IllegalStateException.class, () -> Facts.none().answer(COPIES, "dune"))
                        .getMessage());
    }

    @Test
    void an_answer_must_be_there() {
        assertThrows(NullPointerException.class, () -> Facts.none().with(COPIES, "dune", null));
        assertThrows(NullPointerException.class, () -> Facts.none().with(COPIES, null, 3));
        assertThrows(NullPointerException.class, () -> Facts.none().with(null, "dune", 3));
    }

    @Test
    void a_fact_is_named_by_a_code() {
        assertEquals(
                "Fact must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Copies\"",
                assertThrows(IllegalArgumentException.class, () -> new Fact<>("Copies"))
                        .getMessage());
    }

    @Test
    void facts_print_their_answers() {
        assertEquals(
                "HashMap((Question[fact=Fact[name=copies], about=dune], 3))",
                Facts.none().with(COPIES, "dune", 3).toString());
    }

    @Test
    void equals_and_hash_code_keep_their_contract() {
        EqualsVerifier.forClass(Facts.class)
                .withPrefabValues(Map.class, HashMap.of("a", 1), HashMap.empty())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
