package org.dealwright.examples.telco;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ValueShare;
import org.joda.money.CurrencyUnit;

/** Who stayed, and how much of what comes in each month stayed with them. */
final class KeptSections {
    private static final int DIGITS = 2;
    private static final ExchangeRates DOLLARS = ExchangeRates.only(CurrencyUnit.USD);
    private static final String OF_CUSTOMERS = "Those who stayed ÷ all customers that the source names, those who left"
            + " included; whenever they left. The interval is Wilson's.";
    private static final String OF_REVENUE =
            "What those pay a month who stayed ÷ what all pay or paid. It is no sample of equal rows: it has no"
                    + " interval.";

    private final TelcoReport report;

    KeptSections(TelcoReport report) {
        this.report = report;
    }

    Section kept() {
        List<RecordedCustomer> all = report.customers();
        ValueShare revenue = revenue(all);
        Section.Builder section = Section.of("retention", "Customers and revenue kept")
                .figure(
                        "kept",
                        "Customers kept",
                        new Value.Rate(report.all().churn().others()),
                        OF_CUSTOMERS)
                .figure(
                        "churned",
                        "Customers lost",
                        new Value.Rate(report.all().churn()),
                        "Those who left ÷ all customers that the source names.")
                .figure("revenueKept", "Monthly revenue kept", percent(revenue), OF_REVENUE)
                .figure("monthly", "Monthly revenue of all", Value.money(revenue.whole()), "")
                .figure("monthlyKept", "Of those who stayed", Value.money(revenue.part()), "")
                .figure(
                        "monthlyLost",
                        "Of those who left",
                        Value.money(revenue.whole().minus(revenue.part())),
                        "What they paid a month when they left.");
        List<Bars.Bar> bars = new ArrayList<>();
        Table.Builder byContract = columns("byContract", "By contract", "contract");
        report.byContract().forEach((contract, group) -> {
            List<RecordedCustomer> those = all.stream()
                    .filter(customer -> customer.contract() == contract)
                    .toList();
            row(byContract, contract.code(), group.churn().others(), revenue(those));
            SharedSections.bar(contract.code(), group.churn().others()).ifPresent(bars::add);
        });
        chart(section, bars);
        return section.table(byContract.done()).table(byTenure()).done();
    }

    private void chart(Section.Builder section, List<Bars.Bar> bars) {
        if (!bars.isEmpty()) {
            section.chart(new Bars(
                    "Customers kept, by contract",
                    "A bar for each contract, the shortest term first, each with its Wilson interval of 95 %; the"
                            + " dashed line is the share of all.",
                    share -> String.format(Locale.ROOT, "%.0f %%", 100 * share),
                    bars,
                    report.all().churn().others().rate().map(rate -> new Bars.Reference(rate, "all customers"))));
        }
    }

    private Table byTenure() {
        Table.Builder table = columns("byTenure", "By months as a customer", "months");
        for (Map.Entry<TelcoReport.Band, TelcoReport.Group> each :
                report.byTenure().entrySet()) {
            List<RecordedCustomer> those = report.customers().stream()
                    .filter(customer -> TelcoReport.Band.of(customer.months()).equals(each.getKey()))
                    .toList();
            row(table, each.getKey().toString(), each.getValue().churn().others(), revenue(those));
        }
        return table.done();
    }

    private static Table.Builder columns(String key, String caption, String group) {
        return Table.of(key, caption)
                .basis("Kept = stayed ÷ all of the group, with Wilson's interval. Revenue is of a month.")
                .column(group, group)
                .column("customers", "customers")
                .column("kept", "kept")
                .column("lost", "lost")
                .column("rate", "rate")
                .column("interval", "95 % (Wilson)")
                .column("revenueKept", "kept, USD")
                .column("revenueLost", "lost, USD")
                .column("revenueRate", "of revenue");
    }

    private static void row(Table.Builder table, String name, Proportion kept, ValueShare revenue) {
        table.row(
                new Value.Text(name),
                new Value.Count(kept.whole()),
                new Value.Count(kept.part()),
                new Value.Count(kept.whole() - kept.part()),
                Value.percent(kept.rate(), DIGITS),
                Value.range(kept.interval(Value.LEVEL), DIGITS),
                Value.sum(revenue.part()),
                Value.sum(revenue.whole().minus(revenue.part())),
                percent(revenue));
    }

    private static Value percent(ValueShare share) {
        Optional<Double> rate = share.rate().map(BigDecimal::doubleValue);
        return Value.percent(rate, DIGITS);
    }

    private static ValueShare revenue(List<RecordedCustomer> customers) {
        return new ValueShare(
                sum(customers.stream().filter(customer -> !customer.churned()).toList())
                        .total(),
                sum(customers).total(),
                LeftOut.NONE);
    }

    /** What some pay a month. */
    static MoneyTotal sum(List<RecordedCustomer> customers) {
        return customers.stream().collect(MoneyTotal.of(customer -> Option.some(customer.pays()), DOLLARS));
    }
}
