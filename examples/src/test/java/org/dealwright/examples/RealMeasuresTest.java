package org.dealwright.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.metrics.ConfidenceInterval;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.Survival;
import org.dealwright.metrics.Velocity;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Measures straight over rows of real data, against the truths in its README, which were computed without this project. */
class RealMeasuresTest {
    private static final ReportingPeriod YEAR_2017 = ReportingPeriod.ofYear(2017, ZoneOffset.UTC);
    private static final ExchangeRates USD = ExchangeRates.only(CurrencyUnit.USD);

    private static List<NamedCsvRecord> rows(String folder, String file, char separator) throws IOException {
        Optional<Path> data = DemoRun.realData(folder);
        assumeTrue(data.isPresent(), () -> "there is no shared/data/" + folder + " in any folder above this one");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(data.get().resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Survival months(Predicate<NamedCsvRecord> which) throws IOException {
        return rows("telco-churn", "Telco-Customer-Churn.csv", ',').stream()
                .filter(which)
                .collect(Survival.of(
                        row -> Long.parseLong(row.getField("tenure")),
                        row -> row.getField("Churn").equals("Yes")));
    }

    @Test
    void telco_customers_stay_as_long_as_others_computed() throws IOException {
        Survival survival = months(row -> true);
        Map<Long, Double> truths =
                Map.of(1L, .945961, 12L, .843200, 24L, .788736, 36L, .748545, 48L, .708840, 60L, .664404, 72L, .592790);

        truths.forEach((month, share) -> assertEquals(share, survival.at(month).orElseThrow(), 5e-7));
        assertEquals(.004492, survival.standardError(12).orElseThrow(), 5e-7);
        ConfidenceInterval interval = survival.interval(12, 0.95).orElseThrow();
        assertEquals(.834169, interval.lower(), 5e-7);
        assertEquals(.851783, interval.upper(), 5e-7);
        assertEquals("median not reached, 1869 of 7043 ended", survival.toString());
    }

    @Test
    void telco_contracts_differ_as_others_computed() throws IOException {
        Survival monthly = months(row -> row.getField("Contract").equals("Month-to-month"));

        assertEquals(OptionalLong.of(35), monthly.median());
        assertEquals("median 35, 1655 of 3875 ended", monthly.toString());
        assertEquals(
                166, months(row -> row.getField("Contract").equals("One year")).ended());
        assertEquals(
                48, months(row -> row.getField("Contract").equals("Two year")).ended());
    }

    private static DealOutcome ofSalvirt(NamedCsvRecord row) {
        return new DealOutcome(
                new DealId("row " + row.getStartingLineNumber()),
                Option.some(new MemberId(row.getField("Seller"))),
                row.getField("Status").equals("Won") ? DealResult.WON : DealResult.LOST,
                Option.none(),
                Option.none(),
                Option.none());
    }

    private static Map<String, Proportion> salvirt(String question) throws IOException {
        return rows("salvirt-b2b", "Salvirt_B2B_ML_dataset.csv", ';').stream()
                .collect(groupingBy(
                        row -> row.getField(question),
                        mapping(RealMeasuresTest::ofSalvirt, WinRate.byCount(NoDecision.IS_LOST))));
    }

    @Test
    void salvirt_deals_are_won_by_answer_as_others_counted() throws IOException {
        assertEquals(
                Map.of("No", Proportion.of(192, 285), "Yes", Proportion.of(30, 143), "Unknown", Proportion.of(5, 20)),
                salvirt("Competitors"));
        assertEquals(
                Map.of("Yes", Proportion.of(119, 219), "No", Proportion.of(103, 193), "Unknown", Proportion.of(5, 36)),
                salvirt("Budgt_alloc"));
        assertEquals(
                Map.of("High", Proportion.of(17, 32), "Mid", Proportion.of(201, 399), "Low", Proportion.of(9, 17)),
                salvirt("Authority"));
        assertEquals(
                Map.of("Current", Proportion.of(199, 286), "New", Proportion.of(27, 158), "Past", Proportion.of(1, 4)),
                salvirt("Client"));
    }

    private static Proportion winRate(Stream<List<String>> rows) {
        return rows.collect(Proportion.of(row -> row.get(row.size() - 1).equals("Won")));
    }

    @Test
    void salvirts_83_rows_that_are_there_twice_win_more_than_the_others() throws IOException {
        List<List<String>> rows = rows("salvirt-b2b", "Salvirt_B2B_ML_dataset.csv", ';').stream()
                .map(NamedCsvRecord::getFields)
                .toList();

        assertEquals(Proportion.of(227, 227 + 221), winRate(rows.stream()));
        assertEquals(Proportion.of(173, 173 + 192), winRate(rows.stream().distinct()));
    }

    private static Survival weeks(String treatment) throws IOException {
        return rows("survival", "anderson.csv", ' ').stream()
                .filter(row -> row.getField("Rx").equals(treatment))
                .collect(Survival.of(
                        row -> Long.parseLong(row.getField("t")),
                        row -> row.getField("status").equals("1")));
    }

    /** Weeks of remission of E. J. Freireich's patients, as textbooks print them. */
    @Test
    void patients_stay_well_as_long_as_textbooks_print() throws IOException {
        Survival treated = weeks("0");

        assertEquals(
                List.of("0.8571", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482"),
                treated.steps().stream()
                        .map(step -> String.format(Locale.ROOT, "%.4f", step.survival()))
                        .toList());
        assertEquals(OptionalLong.of(23), treated.median());
        assertEquals(OptionalLong.of(8), weeks("1").median());
    }

    @Test
    void a_rival_in_the_deal_makes_a_clear_difference_and_a_budget_none() throws IOException {
        Map<String, Proportion> rival = salvirt("Competitors");
        Map<String, Proportion> budget = salvirt("Budgt_alloc");

        assertEquals(
                true,
                rival.get("No").minus(rival.get("Yes"), 0.95).orElseThrow().isClear());
        assertFalse(
                budget.get("Yes").minus(budget.get("No"), 0.95).orElseThrow().isClear());
    }

    private static DealOutcome ofMaven(NamedCsvRecord row) {
        String stage = row.getField("deal_stage");
        boolean closed = stage.equals("Won") || stage.equals("Lost");
        return new DealOutcome(
                new DealId(row.getField("opportunity_id")),
                Option.some(new MemberId(row.getField("sales_agent"))),
                !closed ? DealResult.OPEN : stage.equals("Won") ? DealResult.WON : DealResult.LOST,
                Option.of(row.getField("engage_date"))
                        .filter(text -> !text.isEmpty())
                        .map(RealMeasuresTest::day),
                Option.of(row.getField("close_date"))
                        .filter(text -> !text.isEmpty())
                        .map(RealMeasuresTest::day),
                Option.of(row.getField("close_value"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Money.of(CurrencyUnit.USD, new BigDecimal(text))));
    }

    private static List<DealOutcome> maven() throws IOException {
        return rows("maven-crm", "sales_pipeline.csv", ',').stream()
                .map(RealMeasuresTest::ofMaven)
                .toList();
    }

    @Test
    void mavens_win_rates_are_those_that_others_counted() throws IOException {
        List<DealOutcome> deals = maven();

        assertEquals(
                Proportion.of(4_238, 6_711), deals.stream().collect(WinRate.byCount(NoDecision.IS_LOST, YEAR_2017)));
        assertEquals(Proportion.of(531, 647), quarter(deals, 1));
        assertEquals(Proportion.of(1_254, 2_032), quarter(deals, 2));
        assertEquals(Proportion.of(1_257, 2_047), quarter(deals, 3));
        assertEquals(Proportion.of(1_196, 1_985), quarter(deals, 4));
        Map<Option<MemberId>, Proportion> byAgent =
                deals.parallelStream().collect(groupingBy(DealOutcome::owner, WinRate.byCount(NoDecision.IS_LOST)));
        assertEquals(Proportion.of(349, 553), byAgent.get(Option.some(new MemberId("Darcel Schlecht"))));
    }

    private static Proportion quarter(List<DealOutcome> deals, int quarter) {
        return deals.stream()
                .collect(WinRate.byCount(NoDecision.IS_LOST, ReportingPeriod.ofQuarter(2017, quarter, ZoneOffset.UTC)));
    }

    @Test
    void mavens_cycle_and_velocity_are_those_that_others_computed() throws IOException {
        List<DealOutcome> deals = maven();
        SalesCycle won = deals.stream().collect(SalesCycle.closedIn(YEAR_2017, result -> result == DealResult.WON));
        SalesCycle closed = deals.stream().collect(SalesCycle.closedIn(YEAR_2017, result -> true));
        Velocity velocity = deals.stream().collect(Velocity.of(NoDecision.IS_LOST, YEAR_2017, USD));

        assertEquals("median 57, mean 51.7820 days of 4238", won.toString());
        assertEquals("median 45, mean 47.9854 days of 6711", closed.toString());
        assertEquals(Money.parse("USD 10005534.00"), velocity.won().total());
        assertEquals(Optional.of(Money.parse("USD 193224.27")), velocity.perDay());
    }

    @Test
    void olists_conversion_is_that_which_others_counted() throws IOException {
        Map<String, Instant> won = rows("olist-funnel", "olist_closed_deals_dataset.csv", ',').stream()
                .collect(toMap(
                        row -> row.getField("mql_id"),
                        row -> Instant.parse(row.getField("won_date").replace(' ', 'T') + "Z")));
        List<Journey> leads = rows("olist-funnel", "olist_marketing_qualified_leads_dataset.csv", ',').stream()
                .map(row -> journey(row, Option.of(won.get(row.getField("mql_id")))))
                .toList();

        assertEquals(
                Proportion.of(842, 8_000),
                leads.stream()
                        .collect(Conversion.rate(lead -> lead.reached("won").isDefined())));
        Proportion january = leads.stream()
                .collect(Conversion.ofCohort("lead", "won", ReportingPeriod.of(YearMonth.of(2018, 1), ZoneOffset.UTC)));
        assertEquals(1_141, january.whole() + january.leftOut().total());
        assertEquals(152, january.part() + january.leftOut().total());
    }

    private static Journey journey(NamedCsvRecord row, Option<Instant> won) {
        Map<String, Instant> reached = new HashMap<>();
        reached.put("lead", day(row.getField("first_contact_date")));
        won.forEach(at -> reached.put("won", at));
        return new Journey(row.getField("mql_id"), reached, Option.none());
    }
}
