package org.dealwright.examples.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How faults of one sort are told. */
class FaultTextTest {
    private enum Odd implements FaultKind {
        VALUE;

        @Override
        public Fate fate() {
            return Fate.RECORDED;
        }

        @Override
        public String reason() {
            return "odd";
        }

        @Override
        public String done() {
            return "kept";
        }
    }

    private static Fault fault(long line, String value, String detail) {
        return new Fault("in.csv", line, "size", value, Odd.VALUE, detail);
    }

    @Test
    void equal_values_stand_together_with_every_line_named() {
        StringBuilder text = new StringBuilder();
        FaultText.print(
                List.of(
                        fault(2, "0", ""),
                        fault(3, "0", ""),
                        fault(4, "0", ""),
                        fault(5, "x", ""),
                        fault(7, "0", ""),
                        fault(9, "x", "line 5"),
                        fault(11, "0", ""),
                        fault(12, "0", "")),
                text);

        assertEquals("""
                      8  size: odd (recorded; kept)
                         lines 2–4, 7, 11–12: '0'
                         line 5: 'x'
                         line 9: 'x', line 5
                """, text.toString());
    }

    @Test
    void more_than_is_shown_is_counted() {
        StringBuilder text = new StringBuilder();
        FaultText.print(5, List.of(fault(2, "0", "")), text);

        assertEquals("""
                      5  size: odd (recorded; kept)
                         line 2: '0'
                         and 4 more
                """, text.toString());
    }
}
