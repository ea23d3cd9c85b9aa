package org.dealwright.examples.olist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.report.ComparedPair;
import org.dealwright.examples.report.Report;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.examples.report.UnknownGroup;
import org.dealwright.metrics.Proportion;

/** What the manager of Olist's funnel wants to know. */
public final class ManagersReport {
    private ManagersReport() {}

    /**
     * The report.
     *
     * @param compared two origins to compare; none for the two with the most leads
     * @throws UnknownGroup if one of them is no origin that was recorded
     */
    public static Report of(OlistReport report, Optional<ComparedPair> compared) {
        LeadSections leads = new LeadSections(report);
        CohortSections cohorts = new CohortSections(report);
        List<Section> sections = new ArrayList<>(List.of(leads.funnel(), leads.origins()));
        sections.addAll(cohorts.all());
        sections.add(new DaySections(report).days());
        sections.add(new PeopleSections(report.team()).people());
        comparison(report.funnel().byOrigin(), compared).ifPresent(sections::add);
        sections.add(SharedSections.leftOut(
                report.tallies(), SharedSections.sorts(report.faults()), leftOut(report.funnel())));
        sections.add(SharedSections.reading(OlistReadings.sentences(report)));
        return new Report("olist", "The manager's report: Olist's funnel", about(report), sections);
    }

    private static List<String> about(OlistReport report) {
        List<String> about = new ArrayList<>();
        about.add("Leads by the day of their first contact, and who won them, as the two files have it.");
        LeadSections.period(report).ifPresent(period -> about.add("First contacts from " + period + "."));
        report.setting()
                .lastDay()
                .ifPresent(day -> about.add("The last day on which anything happened is " + day
                        + ": a lead that is open is open then. Days are those of "
                        + report.setting().zone() + "."));
        about.add("Lost is not recorded: a lead that is not won is open, not lost.");
        return about;
    }

    private static List<String> leftOut(Funnel funnel) {
        List<String> sentences = new ArrayList<>();
        if (funnel.withoutFirstContact() > 0) {
            sentences.add(funnel.withoutFirstContact()
                    + " won deals without a known first contact are in no rate and no number of days.");
        }
        int backward = funnel.cycle().count() - funnel.forwardCycle().count();
        if (backward > 0) {
            sentences.add(
                    backward + " won before their first contact, says the source: they count as won, and in the days"
                            + " as recorded, but not in the curve of days, which knows no time before its beginning.");
        }
        return sentences;
    }

    private static Optional<Section> comparison(Map<String, Proportion> origins, Optional<ComparedPair> asked) {
        // by leads, the most first
        List<String> named =
                origins.keySet().stream().filter(name -> !name.isEmpty()).toList();
        if (asked.isEmpty() && named.size() < 2) {
            return Optional.empty();
        }
        ComparedPair pair = asked.orElseGet(() -> new ComparedPair(named.get(0), named.get(1)));
        return Optional.of(SharedSections.comparison(
                pair,
                of(origins, pair.one()),
                of(origins, pair.other()),
                new SharedSections.Compared(
                        "origins", "won", "leads", "Won ÷ all leads of the origin, those still open included."),
                asked.isPresent()
                        ? "The two that were asked for."
                        : "The two origins with the most leads: chosen by size, not by their rates (--compare takes"
                                + " others)."));
    }

    private static Proportion of(Map<String, Proportion> origins, String name) {
        Proportion rate = origins.get(name);
        if (rate == null) {
            throw new UnknownGroup("origin", name, origins.keySet());
        }
        return rate;
    }
}
