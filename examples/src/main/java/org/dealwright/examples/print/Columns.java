package org.dealwright.examples.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in aligned columns. Cells are broken where a column, or the line, would be too wide. */
public final class Columns {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final String alignment;
    private final int widestColumn;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param alignment for each column {@code l} or {@code r}: left or right
     * @param headings one for each column
     */
    public Columns(String alignment, String... headings) {
        this(Paragraph.WIDTH, alignment, headings);
    }

    /**
     * Begins a table of narrow columns.
     *
     * @param widestColumn where cells are broken, in characters
     * @param alignment for each column {@code l} or {@code r}: left or right
     * @param headings one for each column
     */
    public Columns(int widestColumn, String alignment, String... headings) {
        this.alignment = alignment;
        this.widestColumn = widestColumn;
        row(headings);
        rows.add(rule());
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public Columns row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + alignment.length() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The table, each line ended by a line feed. */
    @Override
    public String toString() {
        List<Integer> widths = widths();
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            if (row.equals(rule())) {
                line(widths.stream().map("-"::repeat).toList(), widths, table);
                continue;
            }
            List<List<String>> cells = IntStream.range(0, row.size())
                    .mapToObj(column -> Paragraph.lines(row.get(column), widths.get(column)))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                int at = i;
                line(
                        cells.stream()
                                .map(cell -> at < cell.size() ? cell.get(at) : "")
                                .toList(),
                        widths,
                        table);
            }
        }
        return table.toString();
    }

    /** As wide as the widest cell, but no wider than the column may be, nor the line. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        int left = Paragraph.WIDTH;
        for (int column = 0; column < alignment.length(); column++) {
            int at = column;
            int widest =
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            int width = Math.min(Math.min(widest, widestColumn), Math.max(NARROWEST, left));
            widths.add(width);
            left -= width + GAP.length();
        }
        return widths;
    }

    private void line(List<String> cells, List<Integer> widths, StringBuilder table) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(Math.max(0, widths.get(i) - cells.get(i).length()));
            line.append(alignment.charAt(i) == 'r' ? space + cells.get(i) : cells.get(i) + space)
                    .append(GAP);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private List<String> rule() {
        return Collections.nCopies(alignment.length(), "-");
    }
}
