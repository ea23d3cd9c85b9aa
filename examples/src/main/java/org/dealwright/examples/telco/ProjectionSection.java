package org.dealwright.examples.telco;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.Survival;
import org.dealwright.metrics.lifetime.RenewalsByAge;
import org.dealwright.metrics.lifetime.ShiftedBetaGeometric;

/**
 * How many may stay beyond what was seen, by the shifted-beta-geometric; shown only where the model fits what was seen.
 *
 * <p>Years as units would not be honest: of the customers in their first year those who left would count, and those who have
 * not finished it would not. So every month is a chance to leave.
 */
final class ProjectionSection {
    private static final int DIGITS = 2;
    private static final int YEAR = 12;
    private static final List<Integer> SEEN = List.of(12, 24, 36, 48, 60, 72);
    private static final List<Integer> BEYOND = List.of(84, 96, 120);

    private final List<RecordedCustomer> customers;
    private final LocalDate asOf;

    ProjectionSection(List<RecordedCustomer> customers, LocalDate asOf) {
        this.customers = customers;
        this.asOf = asOf;
    }

    /** A group, what was seen of it, and the model of it. */
    private record Fitted(String name, Survival seen, Optional<ShiftedBetaGeometric> model) {
        /** The months at which the model lies outside the interval of what was seen. */
        List<Integer> misses() {
            return SEEN.stream().filter(month -> !fits(month)).toList();
        }

        private boolean fits(int month) {
            Optional<ConfidenceInterval> range = seen.interval(month, Value.LEVEL);
            return range.isEmpty()
                    || model.isEmpty()
                    || range.get().contains(model.get().survival(month));
        }
    }

    Section projection() {
        Section.Builder section = Section.of("projection", "Who may stay beyond what was seen");
        section.note(
                "The shifted-beta-geometric (Fader and Hardie, 2007) says that each customer has a chance of their own"
                        + " to leave, the same every time, and that these chances differ. It is fitted by maximum"
                        + " likelihood over every month that a customer began and ended; a month is the unit, for with"
                        + " years those who left in their first year would count and those who are still in it would"
                        + " not.");
        List<Fitted> all = new ArrayList<>();
        groups().forEach((name, those) -> all.add(new Fitted(
                name,
                StaySections.months(those),
                ShiftedBetaGeometric.fit(those.stream()
                        .map(RecordedCustomer::tenure)
                        .collect(RenewalsByAge.of(asOf, ChronoUnit.MONTHS))))));
        section.table(fits(all));
        List<Fitted> fitting = all.stream()
                .filter(each -> each.model().isPresent() && each.misses().isEmpty())
                .toList();
        all.stream().filter(each -> !fitting.contains(each)).forEach(each -> section.note(refused(each)));
        section.table(beyond(fitting));
        if (!fitting.isEmpty()) {
            section.note(
                    "A projection is not a fact: it holds if customers go on as they did, and nothing else changes.");
        }
        return section.done();
    }

    private Map<String, List<RecordedCustomer>> groups() {
        Map<String, List<RecordedCustomer>> groups = new LinkedHashMap<>();
        groups.put("all contracts", customers);
        StaySections.contracts(customers).forEach((contract, those) -> groups.put(contract.code(), those));
        return groups;
    }

    private static String refused(Fitted group) {
        return group.model().isEmpty()
                ? "No projection for " + group.name()
                        + ": the model has no finite parameters there, for all seem to have one"
                        + " and the same chance, or too few left."
                : "No projection for " + group.name() + ": at "
                        + String.join(
                                ", ",
                                group.misses().stream()
                                        .map(month -> month + " months the model says "
                                                + percent(group.model().get().survival(month)) + " and "
                                                + percent(group.seen().at(month).orElse(0.0)) + " was seen")
                                        .toList())
                        + ", which its interval rules out.";
    }

    private static String percent(double share) {
        return new Value.Percent(share, 1).shown();
    }

    private static Table fits(List<Fitted> all) {
        Table.Builder table = Table.of("fit", "The model against what was seen")
                .basis("Share that stays longer: of the model, and by Kaplan–Meier with its log-log interval of 95 %.")
                .column("group", "group")
                .column("months", "months")
                .column("model", "model")
                .column("seen", "seen")
                .column("interval", "95 % (log-log)");
        for (Fitted group : all) {
            SEEN.stream()
                    .filter(month ->
                            group.model().isPresent() && group.seen().at(month).isPresent())
                    .forEach(month -> table.row(
                            new Value.Words(group.name()),
                            new Value.Count(month),
                            Value.percent(group.model().map(model -> model.survival(month)), DIGITS),
                            Value.percent(group.seen().at(month), DIGITS),
                            Value.range(group.seen().interval(month, Value.LEVEL), DIGITS)));
        }
        return table.done();
    }

    private static Table beyond(List<Fitted> fitting) {
        Table.Builder table = Table.of("beyond", "Projected: share that may stay longer")
                .basis("By the model, where it lies within the interval at every year that was seen.")
                .column("group", "group")
                .column("months", "months")
                .column("years", "years")
                .column("share", "may stay");
        for (Fitted group : fitting) {
            BEYOND.stream()
                    .filter(month -> month > group.seen().last())
                    .forEach(month -> table.row(
                            new Value.Words(group.name()),
                            new Value.Count(month),
                            new Value.Count(month / YEAR),
                            Value.percent(group.model().map(model -> model.survival(month)), DIGITS)));
        }
        return table.done();
    }
}
