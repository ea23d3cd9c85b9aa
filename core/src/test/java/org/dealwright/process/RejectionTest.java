package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Rejection.Invalid;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Rejection.WrongPhase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RejectionTest {
    private static final Term LOST = new Term("phase", "lost");
    private static final Term WAIVE = new Term("command", "waive");

    @Test
    void invalid_names_every_violation() {
        Violation blank = Violation.of("reason", "blank");
        Violation tooLong = Violation.of("summary", "too-long", 255, 256);
        assertEquals(
                new Invalid(List.of(blank, tooLong)), Rejection.invalid(io.vavr.collection.List.of(blank, tooLong)));
    }

    @Test
    void invalid_names_at_least_one_violation() {
        assertEquals(
                "violations must not be empty",
                assertThrows(IllegalArgumentException.class, () -> new Invalid(List.of()))
                        .getMessage());
    }

    @Test
    void a_broken_rule_is_a_rules_answer() {
        assertEquals(
                Either.left(new RuleBroken("loan.full", List.of("dune", 3))), Rejection.broken("loan.full", "dune", 3));
    }

    @Test
    void a_broken_rule_has_a_code() {
        assertThrows(NullPointerException.class, () -> new RuleBroken(null, List.of()));
    }

    @Test
    void a_refusal_keeps_lists_of_its_own() {
        List<Term> terms = new ArrayList<>(List.of(LOST));
        List<Object> arguments = new ArrayList<>(List.of("dune"));
        List<Violation> violations = new ArrayList<>(List.of(Violation.of("reason", "blank")));
        WrongPhase wrong = new WrongPhase(LOST, WAIVE, terms, terms);
        NotPermitted not = new NotPermitted(WAIVE, terms);
        RuleBroken broken = new RuleBroken("loan.full", arguments);
        Invalid invalid = new Invalid(violations);

        terms.clear();
        arguments.clear();
        violations.clear();

        assertEquals(List.of(LOST), wrong.phases());
        assertEquals(List.of(LOST), wrong.commands());
        assertEquals(List.of(LOST), not.who());
        assertEquals(List.of("dune"), broken.arguments());
        assertEquals(List.of(Violation.of("reason", "blank")), invalid.violations());
    }

    @Test
    void a_refusal_has_no_part_missing() {
        assertThrows(NullPointerException.class, () -> new WrongPhase(null, WAIVE, List.of(), List.of()));
        assertThrows(NullPointerException.class, () -> new WrongPhase(LOST, null, List.of(), List.of()));
        assertThrows(NullPointerException.class, () -> new NotPermitted(null, List.of()));
        assertThrows(NullPointerException.class, () -> new NotDue(null, Option.none()));
        assertThrows(NullPointerException.class, () -> new NotDue(WAIVE, null));
    }

    @Test
    void a_choice_and_a_transition_have_no_part_missing() {
        assertThrows(NullPointerException.class, () -> new Choice(null, List.of(), List.of()));
        assertThrows(
                NullPointerException.class,
                () -> new Transition(null, "waive", "loan.waived", List.of(), List.of(), List.of(), false));
        assertThrows(
                NullPointerException.class,
                () -> new Transition("lost", null, "loan.waived", List.of(), List.of(), List.of(), false));
        assertThrows(
                NullPointerException.class,
                () -> new Transition("lost", "waive", null, List.of(), List.of(), List.of(), false));
    }

    @Test
    void a_term_has_a_kind_and_a_code() {
        assertThrows(NullPointerException.class, () -> new Term(null, "lost"));
        assertThrows(NullPointerException.class, () -> new Term("phase", null));
    }

    @Test
    void a_deadline_has_an_instant_and_a_command() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        assertThrows(NullPointerException.class, () -> new Deadline<Loan>(null, new Loan.Ask.Remind()));
        assertThrows(NullPointerException.class, () -> new Deadline<Loan>(nine, null));
    }

    @Test
    void a_question_has_a_fact_and_a_subject() {
        assertThrows(NullPointerException.class, () -> new Fact.Question<>(null, "dune"));
        assertThrows(NullPointerException.class, () -> new Fact.Question<>(Loan.COPIES, null));
    }

    @Test
    void a_choice_is_open_where_nothing_stands_in_its_way() {
        assertTrue(new Choice("waive", List.of(), List.of()).isOpen());
        assertFalse(new Choice("waive", List.of(), List.of(RuleBroken.of("loan.full"))).isOpen());
    }

    @Nested
    class AViolation {
        @Test
        void shows_a_value_of_64_characters() {
            assertEquals(
                    Option.of("x".repeat(64)),
                    Violation.showing("reason", "not-known", "x".repeat(64)).value());
        }

        @Test
        void shortens_a_value_of_65_characters_to_64() {
            assertEquals(
                    Option.of("x".repeat(63) + "…"),
                    Violation.showing("reason", "not-known", "x".repeat(65)).value());
        }

        @Test
        void does_not_cut_a_character_in_two() {
            String shown = Violation.showing("reason", "not-known", "x".repeat(62) + "\uD83D\uDE80\uD83D\uDE80")
                    .value()
                    .get();
            assertEquals("x".repeat(62) + "…", shown);
        }

        @Test
        void shows_no_value_unless_it_is_asked_to() {
            assertEquals(Option.none(), Violation.of("reason", "blank").value());
        }

        @Test
        void keeps_what_would_do() {
            assertEquals(
                    List.of(255, 256),
                    Violation.of("reason", "too-long", 255, 256).arguments());
            assertEquals(
                    List.of(100),
                    Violation.showing("reason", "too-many", "101", 100).arguments());
        }

        @Test
        void has_a_field_and_a_code() {
            assertThrows(NullPointerException.class, () -> Violation.of(null, "blank"));
            assertThrows(NullPointerException.class, () -> Violation.of("reason", null));
            assertThrows(NullPointerException.class, () -> new Violation("reason", "blank", null, List.of()));
        }
    }
}
