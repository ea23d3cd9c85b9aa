package org.dealwright.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Values in rows and columns.
 *
 * @param key its stable name within its section
 * @param caption what it shows
 * @param basis numerator and denominator, period, what is in it and what is not; may be empty
 * @param columns its columns
 * @param rows its rows, each of as many values as there are columns
 * @param most how many rows a person is shown, where not all are asked for
 */
public record Table(String key, String caption, String basis, List<Column> columns, List<List<Value>> rows, int most) {
    /**
     * Takes rows.
     *
     * @throws IllegalArgumentException if one has not as many values as there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param key its stable name
     * @param heading what stands above it
     */
    public record Column(String key, String heading) {}

    /** Whether all values of a column are numbers: it is aligned by them. */
    public boolean isNumber(int column) {
        return rows.stream().allMatch(row -> row.get(column).isNumber());
    }

    /** The rows that a person is shown. */
    List<List<Value>> shown(boolean all) {
        return all ? rows : rows.subList(0, Math.min(most, rows.size()));
    }

    /** Begins one. */
    public static Builder of(String key, String caption) {
        return new Builder(key, caption);
    }

    /** Puts one together. Not thread-safe. */
    public static final class Builder {
        private final String key;
        private final String caption;
        private String basis = "";
        private int most = Integer.MAX_VALUE;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Value>> rows = new ArrayList<>();

        private Builder(String key, String caption) {
            this.key = key;
            this.caption = caption;
        }

        /** Says what the values are of. */
        public Builder basis(String words) {
            basis = words;
            return this;
        }

        /** Adds a column. */
        public Builder column(String columnKey, String heading) {
            columns.add(new Column(columnKey, heading));
            return this;
        }

        /** Adds a row. */
        public Builder row(Value... values) {
            rows.add(List.of(values));
            return this;
        }

        /** Adds a row. */
        public Builder row(List<Value> values) {
            rows.add(values);
            return this;
        }

        /** Shows a person so many rows, where not all are asked for. */
        public Builder first(int rowsShown) {
            most = rowsShown;
            return this;
        }

        /** The table. */
        public Table done() {
            return new Table(key, caption, basis, columns, rows, most);
        }
    }
}
