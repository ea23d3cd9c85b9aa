package org.dealwright.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.examples.chart.Chart;

/**
 * A part of a report, about one question.
 *
 * @param key its stable name, of letters, digits and dashes
 * @param heading what it is about
 * @param blocks what it says, in order
 */
public record Section(String key, String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Begins one. */
    public static Builder of(String key, String heading) {
        return new Builder(key, heading);
    }

    /** Puts one together. Not thread-safe. */
    public static final class Builder {
        private final String key;
        private final String heading;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String key, String heading) {
            this.key = key;
            this.heading = heading;
        }

        /** Adds a sentence or more. */
        public Builder note(String text) {
            blocks.add(new Block.Note(text));
            return this;
        }

        /**
         * Adds a figure.
         *
         * @param figureKey its stable name within the section
         * @param basis numerator and denominator, period, what is in it and what is not
         */
        public Builder figure(String figureKey, String label, Value value, String basis) {
            blocks.add(new Block.Figure(figureKey, label, value, basis));
            return this;
        }

        /** Adds a table, and nothing where it has no row. */
        public Builder table(Table table) {
            if (!table.rows().isEmpty()) {
                blocks.add(new Block.Tabled(table));
            }
            return this;
        }

        /** Adds a chart, whose numbers stand in a table of this section. */
        public Builder chart(Chart chart) {
            blocks.add(new Block.Drawn(chart));
            return this;
        }

        /** The section. */
        public Section done() {
            return new Section(key, heading, blocks);
        }
    }
}
