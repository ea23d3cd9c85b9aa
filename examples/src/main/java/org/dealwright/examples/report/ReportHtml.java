package org.dealwright.examples.report;

import java.util.List;
import org.dealwright.examples.chart.Element;

/**
 * The report as one HTML file, which is well-formed XML too: no script, nothing from elsewhere. It is read without a mouse,
 * and prints.
 */
public final class ReportHtml {
    private static final String MADE_BY =
            "Made by Dealwright from the rows named above. Shares are shown rounded; --json writes them as they are.";

    /** A table of at most so many rows stays on one page of paper. */
    private static final int BRIEF = 20;

    /** A table of more columns is set smaller. */
    private static final int MANY = 6;

    /** A name that is not broken. */
    private static final int SHORT = 10;

    private final boolean all;
    private int charts;

    private ReportHtml(boolean all) {
        this.all = all;
    }

    /**
     * The whole report.
     *
     * @param all every row of every table, instead of the first of them
     */
    public static String of(Report report, boolean all) {
        return "<!DOCTYPE html>\n" + new ReportHtml(all).page(report) + "\n";
    }

    private Element page(Report report) {
        Element head = Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("title", report.title()))
                .add(Element.of("style", Stylesheet.CSS));
        Element header = Element.of("header").add(Element.of("h1", report.title()));
        report.about().forEach(sentence -> header.add(Element.of("p", sentence)));
        Element main = Element.of("main");
        report.sections().forEach(section -> main.add(section(section)));
        Element body = Element.of("body")
                .add(header)
                .add(contents(report))
                .add(main)
                .add(Element.of("footer").add(Element.of("p", MADE_BY)));
        return Element.of("html").with("lang", "en").add(head).add(body);
    }

    private static Element contents(Report report) {
        Element list = Element.of("ol");
        report.sections()
                .forEach(section -> list.add(
                        Element.of("li").add(Element.of("a", section.heading()).with("href", "#" + section.key()))));
        return Element.of("nav").with("aria-label", "Contents").add(list);
    }

    private Element section(Section section) {
        Element element = Element.of("section")
                .with("id", section.key())
                .with("aria-labelledby", section.key() + "-heading")
                .add(Element.of("h2", section.heading()).with("id", section.key() + "-heading"));
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Figure) {
                int end = i;
                while (end < blocks.size() && blocks.get(end) instanceof Block.Figure) {
                    end++;
                }
                element.add(figures(blocks.subList(i, end)));
                i = end - 1;
            } else {
                element.add(block(section, blocks.get(i)));
            }
        }
        return element;
    }

    private Element block(Section section, Block block) {
        if (block instanceof Block.Tabled tabled) {
            return table(tabled.table());
        }
        if (block instanceof Block.Drawn drawn) {
            charts++;
            return Element.of("figure")
                    .add(drawn.chart().svg("chart-" + section.key() + "-" + charts))
                    .add(Element.of(
                            "figcaption",
                            drawn.chart().title() + ". " + drawn.chart().description()));
        }
        return Element.of("p", ((Block.Note) block).text());
    }

    private static Element figures(List<Block> figures) {
        Element list = Element.of("dl");
        for (Block block : figures) {
            Block.Figure figure = (Block.Figure) block;
            Element group = Element.of("div")
                    .add(Element.of("dt", figure.label()))
                    .add(Element.of("dd", shown(figure.value())).with("class", "value"));
            if (!figure.basis().isEmpty()) {
                group.add(Element.of("dd", figure.basis()).with("class", "basis"));
            }
            list.add(group);
        }
        return list;
    }

    private Element table(Table table) {
        Element caption = Element.of("caption").add(Element.of("span", table.caption()));
        if (!table.basis().isEmpty()) {
            caption.add(Element.of("span", table.basis()).with("class", "basis"));
        }
        Element heads = Element.of("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            heads.add(aligned(
                    Element.of("th", table.columns().get(i).heading()).with("scope", "col"), table.isNumber(i)));
        }
        Element body = Element.of("tbody");
        List<List<Value>> shown = table.shown(all);
        shown.forEach(row -> body.add(row(table, row)));
        Element element = Element.of("table")
                .with(
                        "class",
                        (table.columns().size() > MANY ? "wide" : "usual") + (shown.size() > BRIEF ? "" : " brief"))
                .add(caption)
                .add(Element.of("thead").add(heads))
                .add(body);
        if (shown.size() < table.rows().size()) {
            String more = "and " + (table.rows().size() - shown.size()) + " more (--all names them)";
            element.add(Element.of("tfoot")
                    .add(Element.of("tr")
                            .add(Element.of("td", more)
                                    .with(
                                            "colspan",
                                            Integer.toString(table.columns().size())))));
        }
        return element;
    }

    /** The first cell of a row is its head. */
    private static Element row(Table table, List<Value> row) {
        Element element = Element.of("tr");
        for (int i = 0; i < row.size(); i++) {
            String shown = shown(row.get(i));
            Element cell = i == 0 ? Element.of("th", shown).with("scope", "row") : Element.of("td", shown);
            boolean isShort = i == 0 && shown.length() <= SHORT;
            element.add(aligned(isShort ? cell.with("class", "short") : cell, table.isNumber(i)));
        }
        return element;
    }

    /** A number stays on one line with its sign. */
    private static String shown(Value value) {
        return value.shown().replace(" %", "\u00a0%");
    }

    private static Element aligned(Element cell, boolean number) {
        return number ? cell.with("class", "number") : cell;
    }
}
