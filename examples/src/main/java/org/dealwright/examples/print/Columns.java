package org.dealwright.examples.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in aligned columns. The last column is broken where a line would be wider than {@link Paragraph#WIDTH}. */
public final class Columns {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param alignment for each column {@code l} or {@code r}: left or right
     * @param headings one for each column
     */
    public Columns(String alignment, String... headings) {
        this.alignment = alignment;
        row(headings);
        rows.add(Collections.nCopies(alignment.length(), "-"));
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
        List<Integer> widths = IntStream.range(0, alignment.length())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        int last = widths.size() - 1;
        int before = widths.subList(0, last).stream()
                .mapToInt(width -> width + GAP.length())
                .sum();
        int room = Math.min(widths.get(last), Math.max(NARROWEST, Paragraph.WIDTH - before));
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            boolean rule = row.equals(Collections.nCopies(widths.size(), "-"));
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < last; i++) {
                line.append(cell(row.get(i), widths.get(i), alignment.charAt(i), rule))
                        .append(GAP);
            }
            for (String part : Paragraph.lines(row.get(last), room)) {
                String text = line + cell(part, room, alignment.charAt(last), rule);
                table.append(text.stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(before));
            }
        }
        return table.toString();
    }

    private static String cell(String text, int width, char alignment, boolean rule) {
        if (rule) {
            return "-".repeat(width);
        }
        String space = " ".repeat(Math.max(0, width - text.length()));
        return alignment == 'r' ? space + text : text + space;
    }
}
