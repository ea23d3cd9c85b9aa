package org.dealwright.examples.report;

import org.dealwright.examples.chart.Chart;

/** What a section is made of. */
public sealed interface Block {
    /** A sentence or more. */
    record Note(String text) implements Block {}

    /**
     * One value, and what it is of.
     *
     * @param key its stable name within the section
     * @param label what it is
     * @param value the value
     * @param basis numerator and denominator, period, what is in it and what is not; may be empty
     */
    record Figure(String key, String label, Value value, String basis) implements Block {}

    /** Many values. */
    record Tabled(Table table) implements Block {}

    /** A chart. */
    record Drawn(Chart chart) implements Block {}
}
