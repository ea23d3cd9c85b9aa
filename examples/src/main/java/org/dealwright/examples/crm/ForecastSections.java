package org.dealwright.examples.crm;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealwright.examples.chart.Fan;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.OutcomeDistribution;
import org.joda.money.Money;

/** What the open deals may bring: a low, a middle and a high case, and what they rest on. */
final class ForecastSections {
    /** Of more deals the exact distribution takes too long. */
    private static final int MOST_DEALS = 20_000;

    private static final int MOST_POINTS = 12;
    private static final int MONTH = 30;
    private static final double LOW = 10;
    private static final double MIDDLE = 50;
    private static final double HIGH = 90;

    private final DealBook book;
    private final ExchangeRates rates;
    private final Outlook outlook;
    private final List<RecordedDeal> open;

    ForecastSections(DealBook book, ExchangeRates rates, Outlook outlook) {
        this.book = book;
        this.rates = rates;
        this.outlook = outlook;
        open = book.open();
    }

    /** None where nothing is open, or nothing has closed. */
    Optional<Section> forecast() {
        if (open.isEmpty() || outlook.rateOfAll().whole() == 0) {
            return Optional.empty();
        }
        Section.Builder section = Section.of("forecast", "What the open deals may bring");
        section.note(
                "A forecast is not a fact. P10 is exceeded in nine cases of ten, P50 in half of them, P90 in one of"
                        + " ten, if each open deal is won or not with the probability and for the value assumed above, and"
                        + " none depends on another. Deals depend on each other, though (a good year, a new rival), so"
                        + " what comes may well lie outside.");
        if (open.size() > MOST_DEALS) {
            return Optional.of(section.note("More than " + MOST_DEALS + " deals are open: no distribution is computed.")
                    .done());
        }
        section.table(cases(section));
        fan(section);
        return Optional.of(section.done());
    }

    private Table cases(Section.Builder section) {
        Table.Builder table = Table.of("cases", "Low, middle and high case")
                .basis("The exact distribution of what is won of them together, by convolution.")
                .column("case", "if")
                .column("deals", "deals")
                .column("p10", "P10" + in())
                .column("p50", "P50" + in())
                .column("p90", "P90" + in());
        row(table, "every open deal may still be won", open);
        longestClosed().ifPresent(longest -> {
            List<RecordedDeal> young = open.stream()
                    .filter(deal ->
                            outlook.age(deal).filter(days -> days <= longest).isPresent())
                    .toList();
            long old = open.stream()
                    .filter(deal ->
                            outlook.age(deal).filter(days -> days > longest).isPresent())
                    .count();
            if (young.size() < open.size()) {
                row(table, "only those that are no older than any that closed", young);
                section.note(
                        "Mind the age: no deal that closed took longer than " + longest + " days, and " + old + " of "
                                + open.size() + " open ones have been open for longer; of "
                                + (open.size() - young.size() - old)
                                + " nobody knows since when. The second case takes both for"
                                + " dead.");
            }
        });
        return table.done();
    }

    private Optional<Long> longestClosed() {
        return book.deals().stream()
                .filter(deal -> deal.standing() != RecordedDeal.Standing.OPEN)
                .flatMap(deal -> deal.days().stream())
                .max(Comparator.naturalOrder());
    }

    private OutcomeDistribution distribution(List<RecordedDeal> deals) {
        return outlook.entries(deals).stream().collect(OutcomeDistribution.at(book.asOf(), rates));
    }

    private void row(Table.Builder table, String name, List<RecordedDeal> deals) {
        OutcomeDistribution distribution = distribution(deals);
        table.row(
                new Value.Words(name),
                new Value.Count(distribution.deals()),
                Value.sum(distribution.percentile(LOW)),
                Value.sum(distribution.percentile(MIDDLE)),
                Value.sum(distribution.percentile(HIGH)));
    }

    /** One end of the fan: a name, and which deals are in it. */
    private record Opening(String name, Predicate<RecordedDeal> which) {}

    /** By the month in which deals are expected to close where half of them say it, else by how long they have been open. */
    private void fan(Section.Builder section) {
        long dated =
                open.stream().filter(deal -> deal.expectedClose().isPresent()).count();
        boolean byClose = 2 * dated >= open.size();
        List<Opening> openings = byClose ? byMonth() : byAge();
        if (openings.size() < 2) {
            return;
        }
        String across = byClose ? "expected to close by the end of" : "open for at most so many days";
        Table.Builder table = Table.of("fan", byClose ? "By the month of the expected close" : "By age")
                .basis("Each row has the deals of the rows above it as well; those without a day are left out: "
                        + (open.size() - (byClose ? dated : aged())) + ".")
                .column("until", across)
                .column("deals", "deals")
                .column("p10", "P10" + in())
                .column("p50", "P50" + in())
                .column("p90", "P90" + in());
        List<Fan.Point> points = new ArrayList<>();
        openings.forEach(opening -> points.add(point(opening, table)));
        section.chart(new Fan(
                "What the open deals may bring, " + (byClose ? "by when they are expected to close" : "by their age"),
                "A fan that opens to the right: the line in the middle is P50, the dashed one below it P10, the dotted"
                        + " one above it P90. "
                        + (byClose
                                ? "Along the bottom: by the end of which month deals are expected to close, those of the"
                                        + " months before with them. "
                                : "Along the bottom: for at most how many days deals have been open, not when they will"
                                        + " close, for fewer than half of them say when they are expected to. What lies on"
                                        + " the right rests on old deals. ")
                        + "It shows what is assumed, not what will be.",
                across + " (amounts in " + rates.to().getCode() + ")",
                value -> new Value.Count(Math.round(value)).shown(),
                points));
        section.table(table.done());
    }

    private Fan.Point point(Opening opening, Table.Builder table) {
        OutcomeDistribution distribution =
                distribution(open.stream().filter(opening.which()).toList());
        Money low = distribution.percentile(LOW);
        Money middle = distribution.percentile(MIDDLE);
        Money high = distribution.percentile(HIGH);
        table.row(
                new Value.Words(opening.name()),
                new Value.Count(distribution.deals()),
                Value.sum(low),
                Value.sum(middle),
                Value.sum(high));
        return new Fan.Point(opening.name(), number(low), number(middle), number(high));
    }

    private String in() {
        return ", " + rates.to().getCode();
    }

    private static double number(Money money) {
        return money.getAmount().doubleValue();
    }

    private long aged() {
        return open.stream().filter(deal -> outlook.age(deal).isPresent()).count();
    }

    private List<Opening> byMonth() {
        List<YearMonth> months = open.stream()
                .flatMap(deal -> deal.expectedClose().stream())
                .map(YearMonth::from)
                .distinct()
                .sorted()
                .toList();
        return months.stream()
                .skip(Math.max(0, months.size() - MOST_POINTS))
                .map(month -> new Opening(
                        month.toString(),
                        deal -> deal.expectedClose()
                                .filter(day -> !YearMonth.from(day).isAfter(month))
                                .isPresent()))
                .toList();
    }

    private List<Opening> byAge() {
        long oldest = open.stream()
                .flatMap(deal -> outlook.age(deal).stream())
                .max(Comparator.naturalOrder())
                .orElse(0L);
        long most = (long) MONTH * MOST_POINTS;
        long step = MONTH * Math.max(1, (oldest + most - 1) / most);
        List<Opening> openings = new ArrayList<>();
        for (long days = step; days < oldest + step; days += step) {
            long until = days;
            openings.add(new Opening(
                    Long.toString(until),
                    deal -> outlook.age(deal).filter(age -> age <= until).isPresent()));
        }
        return openings.stream()
                .filter(opening -> open.stream().anyMatch(opening.which()))
                .toList();
    }
}
