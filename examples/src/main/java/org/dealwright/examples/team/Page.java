package org.dealwright.examples.team;

import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.Shown;
import org.dealwright.process.MemberId;

/** What the report's sections are written on, in lines of at most {@link Paragraph#WIDTH} characters. Not thread-safe. */
final class Page {
    static final String NOT_ENOUGH = "Not enough data";

    private static final int SHOWN = 10;

    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    /**
     * An empty page.
     *
     * @param all whether every row is shown, instead of the first of them
     */
    Page(boolean all) {
        this.all = all;
    }

    boolean isAll() {
        return all;
    }

    void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(heading)
                .append('\n')
                .append("=".repeat(heading.length()))
                .append('\n');
    }

    void line(String line) {
        text.append(Paragraph.hanging("", line));
    }

    void item(String line) {
        text.append(Paragraph.hanging("- ", line));
    }

    void blank() {
        text.append('\n');
    }

    void table(Object columns) {
        text.append(columns);
    }

    /** The rows that are shown. */
    <T> List<T> first(List<T> rows) {
        return all ? rows : rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** Says how many are not. */
    void more(List<?> rows) {
        if (!all && rows.size() > SHOWN) {
            line("and " + (rows.size() - SHOWN) + " more (--all names them)");
        }
    }

    static String name(MemberId member) {
        return Shown.cell(member.value());
    }

    /** A stable name as words: without its hyphens. */
    static String words(String code) {
        return code.replace('-', ' ');
    }

    String names(List<MemberId> members) {
        List<MemberId> shown = first(members);
        String first = shown.stream().map(Page::name).collect(Collectors.joining(", "));
        return shown.size() < members.size() ? first + " and " + (members.size() - shown.size()) + " more" : first;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
