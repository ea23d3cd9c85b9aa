package org.dealwright.examples.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shares by row and column, the higher the darker, each written in its cell.
 *
 * @param title what it shows
 * @param description what there is to see
 * @param columns the names of the columns
 * @param rows from top to bottom
 */
public record HeatMap(String title, String description, List<String> columns, List<Row> rows) implements Chart {
    private static final double ROW = 30;
    private static final double HEAD = 24;
    private static final double LEGEND = 46;
    private static final double WIDEST_NAME = 190;

    /**
     * Takes rows.
     *
     * @throws IllegalArgumentException if there are none, or a row has not as many cells as there are columns
     */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (rows.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("rows and columns must not be empty");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A row and its cells. */
    public record Row(String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param share 0 to 1; none where there is no value
     * @param shown the share, written shortly
     * @param shaded whether it is shaded: not where it is of too few to say much
     */
    public record Cell(Optional<Double> share, String shown, boolean shaded) {
        Optional<Double> shade() {
            return shaded ? share : Optional.empty();
        }
    }

    @Override
    public Element svg(String id) {
        double bottom = HEAD + rows.size() * ROW;
        Drawing drawing = new Drawing(this, bottom + LEGEND);
        double names =
                Math.min(WIDEST_NAME, Drawing.width(rows.stream().map(Row::name).toList()));
        Box box = new Box(names + 12, HEAD, Drawing.WIDTH - 2, bottom);
        double wide = box.width() / columns.size();
        double most = most();
        for (int column = 0; column < columns.size(); column++) {
            drawing.add(Drawing.text(
                    box.left() + (column + 0.5) * wide, HEAD - 8, "middle", Palette.MUTED, columns.get(column)));
        }
        for (int i = 0; i < rows.size(); i++) {
            double top = HEAD + i * ROW;
            String name = Drawing.fitting(rows.get(i).name(), WIDEST_NAME);
            drawing.add(Drawing.text(box.left() - 8, top + ROW / 2 + 4, "end", Palette.INK, name));
            for (int column = 0; column < columns.size(); column++) {
                drawing.add(cell(rows.get(i).cells().get(column), box.left() + column * wide, top, wide, most));
            }
        }
        legend(drawing, box, most);
        return drawing.svg(id);
    }

    private double most() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.shade().stream())
                .reduce(0.0, Math::max);
    }

    private static Element cell(Cell cell, double left, double top, double wide, double most) {
        Palette.Shading shading = cell.shade()
                .map(share -> shading(share, most))
                .orElse(new Palette.Shading(Palette.PAPER, Palette.MUTED));
        return Element.of("g")
                .add(Drawing.rectangle(left + 0.5, top + 0.5, wide - 1, ROW - 1, shading.background()))
                .add(Drawing.text(left + wide / 2, top + ROW / 2 + 4, "middle", shading.text(), cell.shown()));
    }

    private static Palette.Shading shading(double share, double most) {
        int steps = Palette.RAMP.size();
        int step = most > 0 ? (int) (share / most * steps) : 0;
        return Palette.RAMP.get(Math.max(0, Math.min(steps - 1, step)));
    }

    private static void legend(Drawing drawing, Box box, double most) {
        int steps = Palette.RAMP.size();
        double wide = 62;
        double top = box.bottom() + 14;
        for (int i = 0; i < steps; i++) {
            Palette.Shading shading = Palette.RAMP.get(i);
            String from = String.format(Locale.ROOT, "%.1f %%", 100 * most * i / steps);
            drawing.add(Element.of("g")
                    .add(Drawing.rectangle(box.left() + i * wide, top, wide - 1, 20, shading.background())
                            .with("stroke", Palette.LINE))
                    .add(Drawing.text(
                            box.left() + (i + 0.5) * wide, top + 14.5, "middle", shading.text(), "≥ " + from)));
        }
        drawing.add(Drawing.text(
                box.left() + steps * wide + 10, top + 14.5, "start", Palette.MUTED, "white: no value, or of too few"));
    }
}
