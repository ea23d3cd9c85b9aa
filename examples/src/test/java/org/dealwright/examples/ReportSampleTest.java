package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The report on the small export that is committed; all numbers worked out by hand. */
class ReportSampleTest {
    @TempDir
    static Path folder = Path.of("");

    private static Reported report;

    @BeforeAll
    static void reportIt() {
        report = Reported.ofSample(folder);
    }

    @Test
    void the_win_rate_is_said_by_count_and_by_value() {
        JsonNode rate = report.figure("win-rate", "winRate");

        assertAll(
                () -> assertEquals(3, rate.get("part").asInt()),
                () -> assertEquals(5, rate.get("whole").asInt()),
                () -> assertEquals(0.6, rate.get("rate").asDouble()),
                () -> assertEquals(0.2307, rate.get("lower").asDouble(), 5e-5),
                () -> assertEquals(0.8824, rate.get("upper").asDouble(), 5e-5),
                // 12,500 and 7,200 of these and 4,000 and 3,000; a fifth deal is in dollars
                () -> assertEquals(
                        19_700.0 / 26_700,
                        report.figure("win-rate", "winRateByValue").asDouble(),
                        1e-12));
    }

    @Test
    void amounts_of_two_currencies_are_never_added() {
        assertAll(
                () -> assertEquals(
                        "{\"currency\":\"EUR\",\"amount\":19700}",
                        report.figure("won-value", "totalEUR").toString()),
                () -> assertEquals(
                        "{\"currency\":\"USD\",\"amount\":5000}",
                        report.figure("won-value", "totalUSD").toString()),
                () -> assertTrue(report.words().contains("Won in EUR: EUR 19,700.00"), report.text()));
    }

    /** 3 won for a mean of 9,850 in 63, 67 and 44 days: 3 × 9,850 × 3 ÷ 174. */
    @Test
    void the_velocity_is_what_comes_in_on_a_day() {
        assertEquals(509.48, report.figure("velocity", "perDay").get("amount").asDouble());
    }

    @Test
    void quarters_without_a_deal_are_there_too() {
        assertEquals(
                List.of("2025-Q1 1/1", "2025-Q2 1/1", "2025-Q3 1/0", "2025-Q4 0/0"),
                report.rows("quarters", "byQuarter")
                        .valueStream()
                        .map(row -> row.get("name").asString() + " " + row.get("won") + "/" + row.get("lost"))
                        .toList());
    }

    /** 21,000, 9,900 and 15,000 are stated, the fourth counts with the mean won, 9,850; each is won three times in five. */
    @Test
    void the_pipeline_says_what_it_assumes() {
        assertAll(
                () -> assertEquals(
                        55_750, report.figure("pipeline", "value").get("amount").asInt()),
                () -> assertEquals(
                        33_450,
                        report.figure("pipeline", "weighted").get("amount").asInt()),
                () -> assertEquals(
                        30_900,
                        report.figure("pipeline", "overdue").get("amount").asInt()),
                () -> assertTrue(report.words().contains("Assumed, not known: each open deal is won as often")));
    }

    /** Of the 16 ways in which four deals can end, added up with a script. */
    @Test
    void the_forecast_is_the_exact_distribution_and_no_fact() {
        JsonNode all = report.rows("forecast", "cases").get(0);

        assertAll(
                () -> assertEquals(9_900, all.get("p10").get("amount").asInt()),
                () -> assertEquals(34_750, all.get("p50").get("amount").asInt()),
                () -> assertEquals(55_750, all.get("p90").get("amount").asInt()),
                () -> assertTrue(report.words().contains("A forecast is not a fact.")),
                () -> assertTrue(report.words().contains("no deal that closed took longer than 67 days, and 4 of 4")));
    }

    @Test
    void an_open_deal_counts_for_as_long_as_it_is_known() {
        // 27 and 36 days lost, 44, 63 and 67 won, four open for more: 8/9 and 6/9 are left
        JsonNode curve = report.rows("cycle", "stillOpen");

        assertAll(
                () -> assertEquals(8.0 / 9, curve.get(2).get("share").asDouble(), 1e-12),
                () -> assertEquals(6.0 / 9, curve.get(3).get("share").asDouble(), 1e-12));
    }

    /** Of three won deals one is in dollars: no sum in euros has it, and the velocity takes it at the mean of the two. */
    @Test
    void a_won_deal_without_a_value_in_the_sum_is_counted_beside_it() {
        JsonNode setup = report.row("by-product", "by", "name", "Setup");

        assertAll(
                () -> assertEquals(2, setup.get("won").asInt()),
                () -> assertEquals(7_200, setup.get("meanWon").get("amount").asInt()),
                () -> assertEquals(1, setup.get("withoutValue").asInt()),
                () -> assertEquals(
                        0,
                        report.row("by-product", "by", "name", "Annual licence")
                                .get("withoutValue")
                                .asInt()),
                () -> assertTrue(
                        report.words().contains("in no won value and no mean; 1 left out: 1 no exchange rate."),
                        report.text()),
                () -> assertTrue(
                        report.words()
                                .contains(
                                        "Without a value in EUR: 1 of 3 won deals, which count with the mean of the others."),
                        report.text()));
    }

    /** Two of four say when they are expected to close: 21,000 by September, 9,900 more by October, each won three times in five. */
    @Test
    void the_fan_runs_over_the_months_in_which_deals_are_expected_to_close() {
        JsonNode fan = report.rows("forecast", "fan");

        assertAll(
                () -> assertEquals(2, fan.size()),
                () -> assertEquals("2025-09", fan.get(0).get("until").asString()),
                () -> assertEquals(1, fan.get(0).get("deals").asInt()),
                () -> assertEquals(21_000, fan.get(0).get("p50").get("amount").asInt()),
                () -> assertEquals("2025-10", fan.get(1).get("until").asString()),
                () -> assertEquals(2, fan.get(1).get("deals").asInt()),
                () -> assertEquals(30_900, fan.get(1).get("p90").get("amount").asInt()));
    }

    @Test
    void what_was_left_out_is_said_with_the_reason() {
        assertAll(
                () -> assertEquals(
                        "{\"file\":\"crm-export.csv\",\"read\":12,\"recorded\":9,\"refused\":2,\"reported\":1}",
                        report.rows("left-out", "rows").get(0).toString()),
                () -> assertTrue(report.rows("left-out", "faults").size() > 2));
    }

    @Test
    void the_same_numbers_stand_in_all_three() {
        for (String number : List.of("3/5 = 60.000 % (95 %: 23.072–88.238 %)", "EUR 509.48", "34,750.00", "73.78 %")) {
            assertTrue(report.words().contains(number), number);
            assertTrue(report.seen().contains(number), number);
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        Reported again = Reported.ofSample(folder);

        assertAll(
                () -> assertEquals(report.html(), again.html()),
                () -> assertEquals(report.json(), again.json()),
                () -> assertEquals(report.text(), again.text()));
    }

    /** Else it would be another report on every day, and what is dated after the export would count one day. */
    @Test
    void without_the_day_of_the_export_there_is_no_report() {
        List<String> arguments = List.of(Reported.sample(folder, Reported.sampleFile()));
        DemoRun run = DemoRun.of(
                Stream.concat(Stream.of("report"), arguments.subList(0, arguments.indexOf("--as-of")).stream())
                        .toArray(String[]::new));

        assertAll(
                () -> assertEquals(2, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().contains("Missing --as-of: expected the day"), run.err()));
    }

    @Test
    void the_text_fits_a_terminal() {
        assertFalse(report.text().lines().anyMatch(line -> line.length() > 100), report.text());
    }

    /** Ben won the one that he closed, Anna two of three. */
    @Test
    void two_groups_that_are_asked_for_are_compared() {
        String[] arguments = Reported.sample(folder, Reported.sampleFile());
        String text = DemoRun.of(
                        "report",
                        arguments[0],
                        arguments[1],
                        arguments[2],
                        arguments[3],
                        arguments[4],
                        arguments[5],
                        arguments[6],
                        "--compare",
                        "ben",
                        "anna")
                .out();

        assertTrue(text.contains("ben less anna: +33.3 points"), text);
        assertTrue(text.contains("The two that were asked for."), text);
    }

    @Test
    void what_makes_no_sense_is_said_in_one_line() throws IOException {
        String mapping = folder.resolve("mapping.json").toString();
        String in = Reported.sampleFile().toString();
        Path kept = Files.copy(Reported.sampleFile(), folder.resolve("kept.csv"));

        assertAll(
                () -> assertFailure(2, "Report on what? Known: olist, maven-crm, csv, telco", "report"),
                () -> assertFailure(2, "Unmatched argument", "report", "salesforce"),
                () -> assertFailure(1, "There is no folder", "report", "olist", "--in", "nowhere"),
                () -> assertFailure(1, "There is no folder", "report", "telco", "--in", "nowhere"),
                () -> assertFailure(1, "There is no folder", "report", "maven-crm", "--in", "nowhere"),
                () -> assertFailure(
                        1,
                        "There is no file",
                        "report",
                        "csv",
                        "--in",
                        "nowhere",
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31"),
                () -> assertFailure(1, "There is no file", "report", "csv", "--in", in, "--mapping", "nowhere"),
                () -> assertFailure(
                        1,
                        "its folder does not exist",
                        "report",
                        "csv",
                        "--in",
                        in,
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31",
                        "--html",
                        "nowhere/report.html"),
                () -> assertFailure(
                        1,
                        "it is a folder",
                        "report",
                        "csv",
                        "--in",
                        in,
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31",
                        "--html",
                        folder.toString()),
                () -> assertFailure(
                        2,
                        "--html is a file that is read",
                        "report",
                        "csv",
                        "--in",
                        kept.toString(),
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31",
                        "--html",
                        kept.toString()),
                () -> assertFailure(
                        2,
                        "There is no owner 'zoe': expected one such as",
                        "report",
                        "csv",
                        "--in",
                        in,
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31",
                        "--compare",
                        "zoe",
                        "ben"),
                () -> assertFailure(
                        2,
                        "There is no grouping 'weather'",
                        "report",
                        "csv",
                        "--in",
                        in,
                        "--mapping",
                        mapping,
                        "--as-of",
                        "2025-12-31",
                        "--by",
                        "weather"),
                () -> assertFailure(
                        2, "--margin must be a percentage", "report", "telco", "--in", "nowhere", "--margin", "101"));
        assertEquals(Files.readString(Reported.sampleFile()), Files.readString(kept));
    }

    private static void assertFailure(int status, String says, String... arguments) {
        DemoRun run = DemoRun.of(arguments);

        assertEquals(status, run.status(), run::err);
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run::err);
        assertTrue(run.err().contains(says), run::err);
    }
}
