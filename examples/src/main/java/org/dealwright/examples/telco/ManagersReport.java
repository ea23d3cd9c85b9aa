package org.dealwright.examples.telco;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.examples.report.Report;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.process.Percent;

/** What whoever keeps the telephone company's customers wants to know. */
public final class ManagersReport {
    private ManagersReport() {}

    /**
     * The report.
     *
     * @param asOf the day on which the data was true
     * @param margin how much of what customers pay is left after what serving them costs
     */
    public static Report of(TelcoReport report, LocalDate asOf, Percent margin) {
        List<RecordedCustomer> customers = report.customers();
        List<Section> sections = new ArrayList<>();
        if (!customers.isEmpty()) {
            StaySections stays = new StaySections(customers);
            sections.add(new KeptSections(report).kept());
            sections.add(stays.survival());
            sections.add(stays.byContract());
            sections.add(new ProjectionSection(customers, asOf).projection());
            sections.add(new LifetimeSection(customers, margin).lifetimeValue());
        }
        sections.add(SharedSections.leftOut(List.of(report.tally()), SharedSections.sorts(report.faults()), List.of()));
        sections.add(SharedSections.reading(readings(asOf)));
        return new Report(
                "telco",
                "The manager's report: the telephone company's customers",
                List.of(
                        customers.size()
                                + " customers, each with the months they have been one, their contract, what they"
                                + " pay a month, and whether they left.",
                        "The data does not say of which day it is; it is taken to be " + asOf
                                + ", and nothing below depends on it."),
                sections);
    }

    private static List<String> readings(LocalDate asOf) {
        return List.of(
                "A customer is adopted as active, or as churned; since when follows from the whole months stated,"
                        + " counted back from " + asOf + ".",
                "The source does not say on which day, or why, somebody left. Amounts name no currency and are taken"
                        + " for US dollars.",
                "Nor does it say for how long it was watched who left. If it marks only those who left in its last"
                        + " month and leaves out all who had left before, every curve here is far too high and every"
                        + " lifetime far too long: the customers who are missing are those who left.");
    }
}
