package org.dealwright.examples.crm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Pipeline;

/** The open deals as they stand on the last day. */
final class PipelineSections {
    private static final String STAGE = "stage";

    private final DealBook book;
    private final ExchangeRates rates;
    private final Outlook outlook;
    private final List<RecordedDeal> open;

    PipelineSections(DealBook book, ExchangeRates rates, Outlook outlook) {
        this.book = book;
        this.rates = rates;
        this.outlook = outlook;
        open = book.open();
    }

    Section pipeline() {
        Section.Builder section = Section.of("pipeline", "The open pipeline")
                .figure(
                        "open",
                        "Open deals",
                        new Value.Count(open.size()),
                        "At the end of " + book.today() + ", on hold included.");
        long valued = Outlook.withValue(open);
        section.figure(
                "valued",
                "With a value of their own",
                new Value.Count(valued),
                "Open deals for which the export expects an amount above zero.");
        if (outlook.rateOfAll().whole() == 0) {
            return section.note("Nothing has closed yet, so nobody can say how likely the open deals are to be won.")
                    .done();
        }
        section.note(assumptions(valued));
        Pipeline pipeline = measured(open);
        section.figure(
                        "value",
                        "Value",
                        Value.money(pipeline.open().total()),
                        "The sum of " + pipeline.open().count() + " open deals"
                                + (pipeline.open().leftOut().rows().isEmpty()
                                        ? "."
                                        : "; " + pipeline.open().leftOut() + "."))
                .figure(
                        "weighted",
                        "Weighted",
                        Value.money(pipeline.weighted()),
                        "The sum of value × probability: what would come in the mean, if the assumptions held.")
                .figure(
                        "overdue",
                        "Overdue",
                        Value.money(pipeline.overdue().total()),
                        pipeline.overdue().count() + " deals that were to be decided before " + book.today() + ".");
        return section.table(byStage()).done();
    }

    private String assumptions(long valued) {
        String value = valued == open.size()
                ? "Each counts with its own value."
                : "The " + (open.size() - valued) + " without a value of their own count with the mean of what their "
                        + outlook.grouping() + " was won for.";
        return "Assumed, not known: each open deal is won as often as those of its " + outlook.grouping()
                + " that closed; where fewer than " + Outlook.ENOUGH
                + " closed (or were won), as often, and for as much,"
                + " as all did (" + Value.percent(outlook.rateOfAll().rate(), 2).shown() + "). " + value;
    }

    private Pipeline measured(List<RecordedDeal> deals) {
        return outlook.entries(deals).stream().collect(Pipeline.at(book.asOf(), book.zone(), rates));
    }

    /** By the export's own stages where it has them, else by the phase that a deal claims. */
    private Table byStage() {
        boolean own = book.hasGrouping(STAGE);
        int at = book.groupings().indexOf(STAGE);
        Map<String, List<RecordedDeal>> stages = open.stream()
                .collect(groupingBy(deal -> own ? deal.groups().get(at) : deal.phase(), TreeMap::new, toList()));
        Table.Builder table = Table.of("byStage", own ? "By stage" : "By phase")
                .basis("Open deals; value and weight by the same assumptions.")
                .column("stage", own ? STAGE : "phase")
                .column("deals", "deals")
                .column("value", "value, " + rates.to().getCode())
                .column("weighted", "weighted, " + rates.to().getCode());
        stages.forEach((stage, deals) -> {
            Pipeline pipeline = measured(deals);
            table.row(
                    new Value.Text(stage),
                    new Value.Count(deals.size()),
                    Value.sum(pipeline.open().total()),
                    Value.sum(pipeline.weighted()));
        });
        return table.done();
    }
}
