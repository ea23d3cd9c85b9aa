package org.dealwright.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;

/** The report for a terminal, in lines of at most {@link Paragraph#WIDTH} characters. Charts are not drawn: their tables are. */
public final class ReportText {
    private static final String BESIDE = "    ";
    private static final int WIDEST = 34;
    /** Between two columns. */
    private static final int GAP = 2;

    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private ReportText(boolean all) {
        this.all = all;
    }

    /**
     * The whole report.
     *
     * @param all every row of every table, instead of the first of them
     */
    public static String of(Report report, boolean all) {
        ReportText printed = new ReportText(all);
        printed.heading(report.title(), "=");
        report.about().forEach(printed::paragraph);
        report.sections().forEach(printed::print);
        return printed.text.toString();
    }

    private void print(Section section) {
        text.append('\n');
        heading(section.heading(), "-");
        for (Block block : section.blocks()) {
            if (block instanceof Block.Note note) {
                paragraph(note.text());
            } else if (block instanceof Block.Figure figure) {
                print(figure);
            } else if (block instanceof Block.Tabled tabled) {
                print(tabled.table());
            }
        }
    }

    private void heading(String heading, String under) {
        text.append(heading).append('\n').append(under.repeat(heading.length())).append('\n');
    }

    private void paragraph(String words) {
        text.append(Paragraph.hanging("", words));
    }

    private void print(Block.Figure figure) {
        text.append(Paragraph.hanging("", figure.label() + ": " + figure.value().shown()));
        if (!figure.basis().isEmpty()) {
            text.append(Paragraph.hanging(BESIDE, figure.basis()));
        }
    }

    private void print(Table table) {
        text.append('\n').append(Paragraph.hanging("", table.caption()));
        if (!table.basis().isEmpty()) {
            text.append(Paragraph.hanging(BESIDE, table.basis()));
        }
        List<List<Value>> shown = table.shown(all);
        for (List<Integer> some : acrossThePage(table, shown)) {
            text.append(columns(table, shown, some));
        }
        if (shown.size() < table.rows().size()) {
            paragraph("and " + (table.rows().size() - shown.size()) + " more (--all names them)");
        }
    }

    /** The columns that find room side by side, the first one each time, for it names the row. */
    private static List<List<Integer>> acrossThePage(Table table, List<List<Value>> rows) {
        List<List<Integer>> pages = new ArrayList<>();
        List<Integer> page = new ArrayList<>(List.of(0));
        int first = width(table, rows, 0);
        int used = first;
        for (int column = 1; column < table.columns().size(); column++) {
            int wide = width(table, rows, column);
            if (page.size() > 1 && used + GAP + wide > Paragraph.WIDTH) {
                pages.add(page);
                page = new ArrayList<>(List.of(0));
                used = first;
            }
            page.add(column);
            used += GAP + wide;
        }
        pages.add(page);
        return pages;
    }

    private static int width(Table table, List<List<Value>> rows, int column) {
        int widest = Stream.concat(
                        Stream.of(table.columns().get(column).heading()),
                        rows.stream().map(row -> row.get(column).shown()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(WIDEST, widest);
    }

    private static Columns columns(Table table, List<List<Value>> rows, List<Integer> some) {
        StringBuilder alignment = new StringBuilder();
        some.forEach(column -> alignment.append(table.isNumber(column) ? 'r' : 'l'));
        Columns columns = new Columns(
                WIDEST,
                alignment.toString(),
                some.stream()
                        .map(column -> table.columns().get(column).heading())
                        .toArray(String[]::new));
        rows.forEach(row ->
                columns.row(some.stream().map(column -> row.get(column).shown()).toArray(String[]::new)));
        return columns;
    }
}
