package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reports on real data, against the truths in its README, which were computed without this project. */
class ReportRealTest {
    @TempDir
    Path folder = Path.of("");

    private Reported report(String command, String data) {
        Optional<Reported> report = Reported.real(folder, command, data);
        assumeTrue(report.isPresent(), () -> "there is no shared/data/" + data + " in any folder above this one");
        return report.get();
    }

    private static void assertSaid(Reported report, List<String> numbers) {
        for (String number : numbers) {
            assertTrue(report.words().contains(number), () -> "text: " + number);
            assertTrue(report.seen().contains(number), () -> "HTML: " + number);
        }
        assertTrue(report.text().lines().allMatch(line -> line.length() <= 100), report.text());
    }

    @Test
    void the_funnels_numbers_are_the_published_ones() {
        Reported report = report("olist", "olist-funnel");
        JsonNode conversion = report.figure("funnel", "conversion");

        assertAll(
                () -> assertEquals(842, conversion.get("part").asInt()),
                () -> assertEquals(8000, conversion.get("whole").asInt()),
                () -> assertEquals(.098714, conversion.get("lower").asDouble(), 5e-7),
                () -> assertEquals(.112165, conversion.get("upper").asDouble(), 5e-7),
                () -> assertEquals(
                        "271/2296 14/60",
                        of(report.row("origins", "byOrigin", "origin", "organic_search")) + " "
                                + of(report.row("origins", "byOrigin", "origin", ""))),
                () -> assertEquals("183/1352", of(report.row("cohorts", "byMonth", "month", "2018-04"))),
                () -> assertEquals(
                        207,
                        report.row("won-by-month", "wonByMonth", "month", "2018-04")
                                .get("won")
                                .asInt()),
                () -> assertEquals(14, report.figure("days", "median").asDouble()),
                () -> assertEquals(48.4406, report.figure("days", "mean").asDouble(), 5e-5),
                () -> assertEquals(32, report.rows("people", "bySdr").size()),
                () -> assertEquals(22, report.rows("people", "byRep").size()),
                () -> assertEquals(224, report.rows("people", "byPair").size()),
                () -> assertSaid(
                        report,
                        List.of(
                                "842/8000 = 10.525 % (95 %: 9.871–11.217 %)",
                                "organic_search 271 2,296 11.803 %",
                                "2018-05 130 1,303 9.977 %",
                                "7,158",
                                "14 days",
                                "48.44 days",
                                "organic_search less paid_search",
                                "not reached")));
    }

    private static String of(JsonNode row) {
        return row.get("won") + "/" + row.get("leads");
    }

    @Test
    void the_pipelines_numbers_are_the_published_ones() {
        Reported report = report("maven-crm", "maven-crm");

        assertAll(
                () -> assertEquals(
                        .631501,
                        report.figure("win-rate", "winRate").get("rate").asDouble(),
                        5e-7),
                () -> assertEquals(10_005_534, amount(report, "won-value", "total")),
                () -> assertEquals(2360.9094, amount(report, "won-value", "mean")),
                () -> assertEquals(1117, amount(report, "won-value", "median")),
                () -> assertEquals(193_224.27, amount(report, "velocity", "perDay")),
                () -> assertEquals("57.0 51.7820", cycle(report, "won")),
                () -> assertEquals("14.0 41.4792", cycle(report, "lost")),
                () -> assertEquals("45.0 47.9854", cycle(report, "either")),
                () -> assertEquals(
                        List.of("531/116 1134672", "1254/778 3086111", "1257/790 2982255", "1196/789 2802496"),
                        rows(report, "quarters", "byQuarter")),
                () -> assertEquals(
                        List.of("1438/811 3568647", "1629/975 3346293", "1171/687 3090594"),
                        rows(report, "by-region", "by")),
                () -> assertEquals(
                        List.of("349/204 1153214", "221/126 478396"),
                        rows(report, "by-owner", "by").subList(0, 2)),
                () -> assertEquals(30, report.rows("by-owner", "by").size()),
                () -> assertEquals(
                        "Melvin Marxen",
                        report.rows("by-manager", "by").get(0).get("name").asString()),
                () -> assertEquals(
                        .7039,
                        report.row("by-owner", "by", "name", "Hayden Neloms")
                                .get("rate")
                                .asDouble(),
                        5e-5),
                () -> assertSaid(
                        report,
                        List.of(
                                "4238/6711 = 63.150 % (95 %: 61.989–64.296 %)",
                                "USD 10,005,534.00",
                                "USD 2,360.91",
                                "USD 1,117.00",
                                "USD 193,224.27",
                                "63.94 %",
                                "5 of 35 in sales_teams.csv are in no row",
                                "no deal that closed took longer than 138 days, and 1291 of 2089 open ones")));
    }

    private static double amount(Reported report, String section, String figure) {
        return report.figure(section, figure).get("amount").asDouble();
    }

    private static String cycle(Reported report, String result) {
        JsonNode row = report.row("cycle", "closed", "result", result);
        return String.format(
                Locale.ROOT,
                "%.1f %.4f",
                row.get("median").asDouble(),
                row.get("mean").asDouble());
    }

    private static List<String> rows(Reported report, String section, String table) {
        return report.rows(section, table)
                .valueStream()
                .map(row -> row.get("won") + "/" + row.get("lost") + " "
                        + row.get("wonValue").get("amount"))
                .toList();
    }

    @Test
    void the_customers_numbers_are_the_published_ones() {
        Reported report = report("telco", "telco-churn");
        JsonNode year = report.rows("survival", "staying").get(1);

        assertAll(
                () -> assertEquals(
                        1869, report.figure("retention", "churned").get("part").asInt()),
                () -> assertEquals(456_116.60, amount(report, "retention", "monthly")),
                () -> assertEquals(139_130.85, amount(report, "retention", "monthlyLost")),
                () -> assertEquals(
                        List.of("0.945961", "0.843200", "0.788736", "0.748545", "0.708840", "0.664404", "0.592790"),
                        report.rows("survival", "staying")
                                .valueStream()
                                .map(row -> String.format(
                                        Locale.ROOT, "%.6f", row.get("share").asDouble()))
                                .toList()),
                () -> assertEquals(.004492, year.get("standardError").asDouble(), 5e-7),
                () -> assertEquals(.834169, year.get("interval").get("lower").asDouble(), 5e-7),
                () -> assertEquals(.851783, year.get("interval").get("upper").asDouble(), 5e-7),
                () -> assertEquals(
                        35,
                        report.rows("survival-by-contract", "times")
                                .get(0)
                                .get("p50")
                                .asInt()),
                () -> assertSaid(
                        report,
                        List.of(
                                "1869/7043 = 26.537 %",
                                "USD 456,116.60",
                                "USD 139,130.85",
                                "84.32 %",
                                "83.42–85.18 %",
                                "median not reached, 1869 of 7043 ended",
                                "35 months",
                                "3,875 2,220 1,655",
                                "No projection for all contracts")));
    }

    /** 1,869 left in 227,990 months: 1 ÷ that is 122 months, and 64.7617… a month. */
    @Test
    void a_lifetime_is_valued_and_said_to_reach_beyond_what_was_seen() {
        Reported report = report("telco", "telco-churn");
        JsonNode all = report.rows("lifetime-value", "lifetimeValue").get(0);

        assertAll(
                () -> assertEquals(227_990, all.get("exposed").asInt()),
                () -> assertEquals(1_869.0 / 227_990, all.get("churn").asDouble(), 1e-15),
                () -> assertEquals(7_899.75, all.get("value").get("amount").asDouble()),
                () -> assertSaid(report, List.of("nobody has been seen for longer than 72")));
    }
}
