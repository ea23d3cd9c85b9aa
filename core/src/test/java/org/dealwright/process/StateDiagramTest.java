package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateDiagramTest {
    private static Transition row(String from, String command, String... to) {
        return new Transition(from, command, "loan.told", List.of(to), List.of("anyone"), List.of(), false);
    }

    @Test
    void draws_every_change_of_phase_once_and_the_ends() {
        assertEquals(
                """
                stateDiagram-v2
                    [*] --> reserved : reserve, lend
                    [*] --> borrowed : lend
                    reserved --> borrowed : pick-up
                    reserved --> returned : cancel, expire (time)
                    borrowed --> overdue : miss-date (time)
                    reserved --> lost : lose
                    borrowed --> lost : lose
                    overdue --> lost : lose
                    borrowed --> returned : give-back
                    overdue --> returned : give-back, correct
                    lost --> returned : give-back, (loan.found)
                    overdue --> borrowed : correct
                    returned --> [*]
                """.lines().sorted().toList(),
                StateDiagram.mermaid(Loan.table().transitions())
                        .lines()
                        .sorted()
                        .toList());
    }

    @Test
    void draws_the_edges_in_the_tables_order() {
        assertEquals(
                """
                stateDiagram-v2
                    [*] --> reserved : reserve, lend
                    [*] --> borrowed : lend
                    borrowed --> handed_over_late : hand-over
                    handed_over_late --> borrowed : take-back
                    reserved --> lost : lose
                    lost --> [*]
                """,
                StateDiagram.mermaid(List.of(
                        row("new", "reserve", "reserved"),
                        row("new", "lend", "reserved", "borrowed"),
                        row("borrowed", "hand-over", "handed-over-late"),
                        row("handed-over-late", "take-back", "borrowed"),
                        row("handed-over-late", "visit", "handed-over-late"),
                        row("reserved", "lose", "lost"))));
    }

    @Test
    void does_not_draw_a_row_that_leaves_the_phase_what_it_is() {
        assertEquals("""
                stateDiagram-v2
                    [*] --> open : begin
                    open --> [*]
                """, StateDiagram.mermaid(List.of(row("new", "begin", "open"), row("open", "visit", "open"))));
    }

    @Test
    void draws_nothing_of_nothing() {
        assertEquals("stateDiagram-v2\n", StateDiagram.mermaid(List.of()));
    }
}
