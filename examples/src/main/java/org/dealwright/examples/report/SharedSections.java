package org.dealwright.examples.report;

import java.util.List;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultText;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.metrics.Difference;
import org.dealwright.metrics.Proportion;

/** Sections that every source's report has. */
public final class SharedSections {
    private static final int RATE_DIGITS = 2;

    private SharedSections() {}

    /**
     * What two compared groups are.
     *
     * @param what what they are, such as {@code origins}
     * @param part what is counted, such as {@code won}
     * @param whole of what, such as {@code leads}
     * @param basis what their rates are of, as a sentence
     */
    public record Compared(String what, String part, String whole, String basis) {}

    /**
     * Two groups side by side, and by how much they differ.
     *
     * @param pair which two
     * @param words what they are, and what their rates are of
     * @param chosen why those
     */
    public static Section comparison(
            ComparedPair pair, Proportion one, Proportion other, Compared words, String chosen) {
        Section.Builder section = Section.of("comparison", "Two " + words.what() + " compared");
        section.note(chosen);
        Table.Builder table = Table.of("compared", "Their rates").basis(words.basis());
        table.column("name", words.what())
                .column("part", words.part())
                .column("whole", words.whole())
                .column("rate", "rate")
                .column("interval", "95 % (Wilson)");
        compared(table, pair.one(), one);
        compared(table, pair.other(), other);
        section.table(table.done());
        one.minus(other, Value.LEVEL)
                .ifPresentOrElse(
                        difference -> difference(section, pair, difference),
                        () -> section.note(
                                "One of the two has no row to count, so nothing can be said of a difference."));
        return section.done();
    }

    private static void difference(Section.Builder section, ComparedPair pair, Difference difference) {
        section.figure(
                "difference",
                new Value.Text(pair.one()).shown() + " less " + new Value.Text(pair.other()).shown(),
                new Value.Gap(difference),
                "The difference of the two rates, with Newcombe's interval of 95 %.");
        section.note(
                difference.isClear()
                        ? "The interval leaves zero out: the two differ, as far as their numbers can tell. Why, they do"
                                + " not say."
                        : "The interval contains zero: from these numbers nobody can tell whether the two differ at"
                                + " all.");
    }

    private static void compared(Table.Builder table, String name, Proportion rate) {
        table.row(
                new Value.Text(name),
                new Value.Count(rate.part()),
                new Value.Count(rate.whole()),
                Value.percent(rate.rate(), RATE_DIGITS),
                Value.range(rate.interval(Value.LEVEL), RATE_DIGITS));
    }

    /** A bar as long as a rate, with the interval in which it may lie; none where there is no rate. */
    public static Optional<Bars.Bar> bar(String name, Proportion rate) {
        return rate.rate()
                .map(share -> new Bars.Bar(
                        new Value.Text(name).shown(),
                        share,
                        new Value.Percent(share, 1).shown() + " of " + new Value.Count(rate.whole()).shown(),
                        rate.interval(Value.LEVEL).map(range -> new Bars.Range(range.lower(), range.upper()))));
    }

    /** Several faults of one sort. */
    public record Sort(long count, Fault first) {}

    /** Faults as sorts. */
    public static List<Sort> sorts(List<Fault> faults) {
        return FaultText.classes(faults).stream()
                .map(some -> new Sort(some.size(), some.get(0)))
                .toList();
    }

    /**
     * What became of the rows, and what does not fit in which way.
     *
     * @param more what else was left out, a sentence each
     */
    public static Section leftOut(List<Ledger.Tally> tallies, List<Sort> faults, List<String> more) {
        Section.Builder section = Section.of("left-out", "What was left out, and why");
        more.forEach(section::note);
        Table.Builder rows = Table.of("rows", "Rows, by what became of them")
                .basis("Read = recorded + refused + reported. Only what is recorded is measured.")
                .column("file", "file")
                .column("read", "read")
                .column("recorded", "recorded")
                .column("refused", "refused")
                .column("reported", "reported");
        tallies.forEach(tally -> rows.row(
                new Value.Text(tally.file()),
                new Value.Count(tally.read()),
                new Value.Count(tally.recorded()),
                new Value.Count(tally.refused()),
                new Value.Count(tally.reported())));
        section.table(rows.done());
        section.table(faults(faults));
        if (faults.isEmpty()) {
            section.note("Every row fits.");
        }
        return section.done();
    }

    private static Table faults(List<Sort> faults) {
        Table.Builder table = Table.of("faults", "What does not fit")
                .basis("Each with how often, an example, and what was done. The import command names every row.")
                .column("reason", "why")
                .column("file", "file")
                .column("count", "rows")
                .column("line", "first line")
                .column("field", "column")
                .column("done", "what was done");
        faults.forEach(sort -> table.row(
                new Value.Words(sort.first().kind().reason()),
                new Value.Text(sort.first().file()),
                new Value.Count(sort.count()),
                new Value.Count(sort.first().line()),
                new Value.Text(sort.first().field()),
                new Value.Words(sort.first().kind().fate().code() + "; "
                        + sort.first().kind().done())));
        return table.done();
    }

    /** How the source was read. */
    public static Section reading(List<String> sentences) {
        Section.Builder section = Section.of("reading", "How the source was read");
        sentences.forEach(section::note);
        return section.done();
    }
}
