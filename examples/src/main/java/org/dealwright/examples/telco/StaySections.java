package org.dealwright.examples.telco;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dealwright.examples.chart.StepCurve;
import org.dealwright.examples.report.CurveSection;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.Survival;

/** For how many months customers stay. */
final class StaySections {
    private static final List<Integer> TIMES = List.of(1, 12, 24, 36, 48, 60, 72);
    private static final List<Integer> PERCENTILES = List.of(10, 25, 50);

    private final List<RecordedCustomer> customers;

    StaySections(List<RecordedCustomer> customers) {
        this.customers = customers;
    }

    static Survival months(List<RecordedCustomer> customers) {
        return customers.stream().collect(Survival.of(RecordedCustomer::months, RecordedCustomer::churned));
    }

    /** The customers by contract, the shortest term first. */
    static Map<Contract, List<RecordedCustomer>> contracts(List<RecordedCustomer> customers) {
        Map<Contract, List<RecordedCustomer>> contracts = new EnumMap<>(Contract.class);
        customers.forEach(customer -> contracts
                .computeIfAbsent(customer.contract(), contract -> new ArrayList<>())
                .add(customer));
        return contracts;
    }

    Section survival() {
        Survival survival = months(customers);
        Section.Builder section = Section.of("survival", "How long customers stay")
                .figure(
                        "median",
                        "Median",
                        months(survival.median()),
                        "The month by which half have left, by Kaplan–Meier: " + survival
                                + ". Who has not left counts up to the months they have been a customer.");
        if (survival.steps().isEmpty()) {
            return section.note("Nobody has left.").done();
        }
        return section.chart(new StepCurve(
                        "Share of customers who stay longer than so many months",
                        "A curve that falls from 100 %: Kaplan–Meier's estimate, with its log-log interval of 95 % as a"
                                + " band.",
                        "months as a customer",
                        List.of(CurveSection.lasting("stay", survival))))
                .table(table("staying", "Customers who stay longer than so many months", customers))
                .done();
    }

    private static Table table(String key, String caption, List<RecordedCustomer> some) {
        Survival survival = months(some);
        Table.Builder table = CurveSection.table(key, caption, "months", "stay longer");
        TIMES.stream()
                .filter(month -> survival.at(month).isPresent())
                .forEach(month -> table.row(CurveSection.row(
                        survival,
                        month,
                        some.stream()
                                .filter(customer -> customer.months() > month)
                                .count())));
        return table.done();
    }

    Section byContract() {
        Section.Builder section = Section.of("survival-by-contract", "How long customers stay, by contract");
        Table.Builder table = Table.of("times", "Months by which so many have left")
                .basis("Kaplan–Meier, each contract by itself; a dash where fewer have left.")
                .column("contract", "contract")
                .column("customers", "customers")
                .column("left", "left");
        PERCENTILES.forEach(each -> table.column("p" + each, each == 50 ? "median" : each + " %"));
        List<StepCurve.Curve> curves = new ArrayList<>();
        contracts(customers).forEach((contract, those) -> {
            Survival survival = months(those);
            curves.add(CurveSection.lasting(contract.code(), survival));
            List<Value> row = new ArrayList<>(List.of(
                    new Value.Text(contract.code()),
                    new Value.Count(survival.subjects()),
                    new Value.Count(survival.ended())));
            PERCENTILES.forEach(each -> row.add(months(survival.percentile(each))));
            table.row(row);
        });
        section.chart(new StepCurve(
                "Share of customers who stay, by contract",
                "A curve for each contract, told apart by its dashes and the name at its end; the thin lines are the"
                        + " log-log intervals of 95 %.",
                "months as a customer",
                curves));
        section.table(table.done());
        contracts(customers)
                .forEach((contract, those) -> section.table(table(
                        "staying-" + contract.code(),
                        contract.code() + ": who stays longer than so many months",
                        those)));
        return section.note("Who chose a longer contract is another kind of customer, too: the curves do not say that a"
                        + " longer contract makes anybody stay.")
                .done();
    }

    private static Value months(OptionalLong months) {
        return months.isPresent()
                ? new Value.Quantity(BigDecimal.valueOf(months.getAsLong()), 0, "months")
                : new Value.Words("not reached");
    }
}
