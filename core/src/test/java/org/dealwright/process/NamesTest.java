package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NamesTest {
    private static String messageOf(org.junit.jupiter.api.function.Executable naming) {
        return assertThrows(IllegalArgumentException.class, naming).getMessage();
    }

    @Test
    void a_phase_a_command_and_an_event_may_share_a_name() {
        Names names = Names.of("loan")
                .phase(Loan.Lost.class, "lost")
                .command(Loan.Ask.Lose.class, "lost")
                .event(Loan.Told.WasLost.class, "lost")
                .build();
        assertEquals("lost", names.phase(Loan.Lost.class));
        assertEquals("lost", names.command(Loan.Ask.Lose.class));
        assertEquals("loan.lost", names.event(Loan.Told.WasLost.class));
    }

    @Test
    void what_comes_before_the_first_phase_is_new() {
        assertEquals("new", Names.of("loan").build().phase(New.class));
    }

    @Test
    void the_life_cycle_has_a_name() {
        assertEquals("loan", Names.of("loan").build().lifecycle());
    }

    @Test
    void one_name_for_two_classes_is_refused() {
        assertEquals(
                "the name lost is given twice in loan",
                messageOf(() -> Names.of("loan").phase(Loan.Lost.class, "lost").phase(Loan.Overdue.class, "lost")));
    }

    @Test
    void two_names_for_one_class_are_refused() {
        assertEquals(
                "org.dealwright.process.Loan$Lost has two names: lost, gone",
                messageOf(() -> Names.of("loan").phase(Loan.Lost.class, "lost").phase(Loan.Lost.class, "gone")));
    }

    @Test
    void a_phase_cannot_be_named_like_what_comes_before_the_first() {
        assertThrows(IllegalArgumentException.class, () -> Names.of("loan").phase(Loan.Reserved.class, "new"));
    }

    @Test
    void a_name_must_be_a_code() {
        assertEquals(
                "name must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Lost\"",
                messageOf(() -> Names.of("loan").phase(Loan.Lost.class, "Lost")));
    }

    @Test
    void the_life_cycles_name_must_be_a_code() {
        assertEquals(
                "life cycle must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"a loan\"",
                messageOf(() -> Names.of("a loan")));
    }

    @Test
    void a_class_without_a_name_is_told_with_what_it_is_not() {
        Names names = Names.of("loan").build();
        assertEquals(
                "org.dealwright.process.Loan$Lost is not a phase of loan",
                messageOf(() -> names.phase(Loan.Lost.class)));
        assertEquals(
                "org.dealwright.process.Loan$Ask$Lose is not a command of loan",
                messageOf(() -> names.command(Loan.Ask.Lose.class)));
    }

    @Test
    void an_event_without_a_name_is_told_with_what_it_is_not() {
        Names names = Names.of("loan").build();
        assertEquals(
                "org.dealwright.process.Loan$Told$Found is not an event of loan",
                messageOf(() -> names.event(Loan.Told.Found.class)));
    }

    @Test
    void names_given_later_do_not_change_what_was_built() {
        Names.Naming naming = Names.of("loan").phase(Loan.Lost.class, "lost");
        Names names = naming.build();
        naming.phase(Loan.Overdue.class, "overdue");
        assertThrows(IllegalArgumentException.class, () -> names.phase(Loan.Overdue.class));
    }
}
