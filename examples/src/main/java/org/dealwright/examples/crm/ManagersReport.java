package org.dealwright.examples.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.report.ComparedPair;
import org.dealwright.examples.report.Report;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.examples.report.UnknownGroup;
import org.dealwright.examples.report.Value;
import org.dealwright.examples.rows.Ledger;

/** What the manager of a pipeline wants to know. */
public final class ManagersReport {
    private ManagersReport() {}

    /**
     * The report.
     *
     * @param code its stable name
     * @param by of which grouping two groups are compared; the owner's where there is none of that name
     * @param compared which two; none for the two with the most closed deals
     * @throws UnknownGroup if there is no such grouping, or no such group in it
     */
    public static Report of(CrmDeals imported, String code, String by, Optional<ComparedPair> compared) {
        DealBook book = DealBook.of(imported);
        if (!book.hasGrouping(by)) {
            throw new UnknownGroup("grouping", by, book.groupings());
        }
        WinSections wins = new WinSections(book);
        GroupSections groups = new GroupSections(book);
        List<Section> sections = new ArrayList<>(List.of(wins.winRate(), wins.wonValue()));
        sections.add(new CycleSections(book).cycle());
        wins.velocity().ifPresent(sections::add);
        groups.quarters().ifPresent(sections::add);
        book.rates().ifPresent(rates -> {
            Outlook outlook = new Outlook(book, rates);
            sections.add(new PipelineSections(book, rates, outlook).pipeline());
            new ForecastSections(book, rates, outlook).forecast().ifPresent(sections::add);
        });
        sections.addAll(groups.groups());
        groups.comparison(by, compared).ifPresent(sections::add);
        sections.add(leftOut(imported));
        sections.add(
                SharedSections.reading(CrmReadings.sentences(imported.report().setting())));
        return new Report(
                code,
                "The manager's report: " + imported.report().rows().file(),
                about(imported, book),
                sections.stream().filter(section -> !section.blocks().isEmpty()).toList());
    }

    private static List<String> about(CrmDeals imported, DealBook book) {
        List<String> about = new ArrayList<>();
        about.add(new Value.Count(imported.deals().size()).shown() + " deals of "
                + imported.report().rows().file() + ", each adopted in the phase that its row claims.");
        book.period().ifPresent(period -> about.add("What closed, closed in " + period + "."));
        about.add("The export is taken to be of the end of " + book.today() + ": what is open is open then.");
        book.currency()
                .ifPresent(currency -> about.add("Amounts are in " + currency.getCode() + " unless another is named."));
        return about;
    }

    private static Section leftOut(CrmDeals imported) {
        List<Ledger.Tally> tallies = new ArrayList<>(List.of(imported.report().rows()));
        List<String> more = new ArrayList<>();
        for (JoinedFile.Referral joined : imported.report().joined()) {
            tallies.add(joined.rows());
            if (!joined.unreferred().isEmpty()) {
                more.add(joined.unreferred().size() + " of " + joined.rows().recorded() + " in "
                        + joined.rows().file() + " are in no row: nothing is measured of them.");
            }
        }
        return SharedSections.leftOut(
                tallies,
                imported.report().faults().stream()
                        .map(faults -> new SharedSections.Sort(
                                faults.count(), faults.first().get(0)))
                        .toList(),
                more);
    }
}
