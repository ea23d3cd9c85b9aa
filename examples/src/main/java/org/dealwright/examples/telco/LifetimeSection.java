package org.dealwright.examples.telco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.lifetime.UnitEconomics;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/** What a customer brings, if as many leave each month as have left. */
final class LifetimeSection {
    private static final int RATE_DIGITS = 3;

    private final List<RecordedCustomer> customers;
    private final Percent margin;

    LifetimeSection(List<RecordedCustomer> customers, Percent margin) {
        this.customers = customers;
        this.margin = margin;
    }

    Section lifetimeValue() {
        Map<String, List<RecordedCustomer>> groups = new LinkedHashMap<>();
        groups.put("all contracts", customers);
        StaySections.contracts(customers).forEach((contract, those) -> groups.put(contract.code(), those));
        Table.Builder table = Table.of("lifetimeValue", "Lifetime value")
                .basis("LTV = margin × mean monthly revenue ÷ monthly churn. Monthly churn = customers who left ÷"
                        + " months that all customers together have been customers.")
                .column("group", "group")
                .column("revenue", "a month, USD")
                .column("churned", "left")
                .column("exposed", "months")
                .column("churn", "monthly churn")
                .column("months", "stays, months")
                .column("value", "LTV, USD");
        List<String> far = new ArrayList<>();
        groups.forEach((name, those) -> row(table, name, those).ifPresent(far::add));
        Section.Builder section = Section.of("lifetime-value", "What a customer is worth")
                .note("Assumed, not known: a margin of " + margin
                        + " (the source states no costs; --margin changes it), and a churn that never changes, while"
                        + " the curves above show that it does: many leave early and few later. It is no promise, and"
                        + " no discount is made for money that comes late.")
                .table(table.done());
        far.forEach(section::note);
        return section.done();
    }

    /** Fills a row; says so where it speaks of longer than anybody has been seen. */
    private Optional<String> row(Table.Builder table, String name, List<RecordedCustomer> those) {
        long left = those.stream().filter(RecordedCustomer::churned).count();
        long exposed = those.stream().mapToLong(RecordedCustomer::months).sum();
        if (exposed < left) {
            return Optional.empty();
        }
        Proportion churn = Proportion.of(left, exposed);
        Money revenue = KeptSections.sum(those).mean().orElseThrow();
        UnitEconomics economics = new UnitEconomics(revenue, margin, churn);
        table.row(
                new Value.Words(name),
                Value.sum(revenue),
                new Value.Count(left),
                new Value.Count(exposed),
                Value.percent(churn.rate(), RATE_DIGITS),
                economics
                        .months()
                        .<Value>map(months -> new Value.Quantity(months, 1, ""))
                        .orElseGet(Value.Missing::new),
                economics.lifetimeValue().map(Value::sum).orElseGet(Value.Missing::new));
        long longest = StaySections.months(those).last();
        return economics
                .months()
                .filter(months -> months.longValue() > longest)
                .map(months -> "For " + name + " this speaks of " + new Value.Quantity(months, 0, "months").shown()
                        + ", and nobody has been seen" + " for longer than " + longest
                        + ": the rest is taken to go on as before.");
    }
}
