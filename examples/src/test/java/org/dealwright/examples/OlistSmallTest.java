package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five leads and three deals of them, and the same with every fault there is; all numbers worked out by hand. */
class OlistSmallTest {
    private static final Path SMALL = DemoRun.resource("small");
    private static final Path FAULTY = DemoRun.resource("faulty");
    private static final String LEADS = "olist_marketing_qualified_leads_dataset.csv";
    private static final String DEALS = "olist_closed_deals_dataset.csv";

    @Test
    void the_measures_are_those_of_the_rows() {
        JsonNode report = report(SMALL);

        assertAll(
                () -> assertEquals("3/5", conversion(report.get("conversion"))),
                () -> assertEquals(0.2307, report.get("conversion").get("lower").asDouble(), 0.00005),
                () -> assertEquals(0.8824, report.get("conversion").get("upper").asDouble(), 0.00005),
                () -> assertEquals(
                        List.of("social 2/3", "email 1/1", "unknown 0/1"), groups(report, "byOrigin", "origin")),
                () -> assertEquals(List.of("2018-01 1/2", "2018-02 2/3"), groups(report, "byMonth", "month")),
                () -> assertEquals(
                        "{\"2018-01\":1,\"2018-02\":1,\"2018-03\":1}",
                        report.get("wonByMonth").toString()),
                // 5, 10 and 3 days: February 2018 had 28
                () -> assertEquals(
                        "{\"count\":3,\"medianDays\":5.0,\"meanDays\":6.0}",
                        report.get("cycle").toString()),
                () -> assertEquals("2018-03-03", report.get("lastDay").asString()));
    }

    @Test
    void the_handoffs_are_counted_by_sdr_and_rep() {
        JsonNode handoffs = report(SMALL).get("handoffs");

        assertAll(
                () -> assertEquals(3, handoffs.get("accepted").asInt()),
                () -> assertEquals(0, handoffs.get("converted").asInt()),
                () -> assertEquals(3, handoffs.get("pairs").asInt()),
                () -> assertEquals(
                        "[{\"sdr\":\"s1\",\"accepted\":2,\"converted\":0},{\"sdr\":\"s2\",\"accepted\":1,\"converted\":0}]",
                        handoffs.get("bySdr").toString()),
                () -> assertEquals(
                        "[{\"rep\":\"r1\",\"accepted\":2,\"converted\":0},{\"rep\":\"r2\",\"accepted\":1,\"converted\":0}]",
                        handoffs.get("byRep").toString()));
    }

    @Test
    void every_pair_of_sdr_and_rep_is_counted() {
        assertEquals(
                "[{\"sdr\":\"sdr1\",\"rep\":\"rep1\",\"accepted\":2,\"converted\":0},"
                        + "{\"sdr\":\"rep2\",\"rep\":\"rep2\",\"accepted\":0,\"converted\":1},"
                        + "{\"sdr\":\"sdr1\",\"rep\":\"rep2\",\"accepted\":1,\"converted\":0},"
                        + "{\"sdr\":\"sdr2\",\"rep\":\"rep1\",\"accepted\":1,\"converted\":0}]",
                report(FAULTY).get("handoffs").get("byPair").toString());
    }

    @Test
    void the_pairs_are_named_where_all_is_asked_for() {
        String pairs = """
                SDR   rep   accepted  converted  won
                ----  ----  --------  ---------  ---
                sdr1  rep1         2          0    2
                rep2  rep2         0          1    1
                sdr1  rep2         1          0    1
                sdr2  rep1         1          0    1
                """;
        String all = DemoRun.of("import", "olist", "--in", FAULTY.toString(), "--all")
                .out();
        String some = DemoRun.of("import", "olist", "--in", FAULTY.toString()).out();

        assertTrue(all.contains(pairs), all);
        assertTrue(all.contains(" 4 pairs, 3 of them of two different people."), all);
        assertFalse(some.contains(pairs), some);
        assertTrue(some.contains(" 4 pairs (--all names them), 3 of them of two different people."), some);
    }

    @Test
    void clean_rows_have_no_faults() {
        JsonNode report = report(SMALL);

        assertEquals("[]", report.get("faults").toString());
        assertEquals(List.of(LEADS + " 5=5+0+0", DEALS + " 3=3+0+0"), rows(report));
    }

    @Test
    void dates_are_counted_in_the_zone_asked_for() {
        // 2018-03-03 03:00 in UTC is midnight in São Paulo and the evening before in New York
        assertEquals(
                "{\"count\":3,\"medianDays\":5.0,\"meanDays\":" + 17.0 / 3 + "}",
                json(DemoRun.of("import", "olist", "--in", SMALL.toString(), "--json", "--zone", "America/New_York"))
                        .get("cycle")
                        .toString());
    }

    @Test
    void every_row_is_recorded_or_refused_or_reported() {
        assertEquals(List.of(LEADS + " 13=8+1+4", DEALS + " 11=6+1+4"), rows(report(FAULTY)));
    }

    @Test
    void every_fault_is_found_with_its_line_and_field() {
        List<String> faults = stream(report(FAULTY).get("faults"))
                .map(fault -> (fault.get("file").asString().equals(LEADS) ? "lead " : "deal ")
                        + fault.get("line").asInt() + " " + fault.get("field").asString() + " "
                        + fault.get("kind").asString() + " " + fault.get("fate").asString())
                .toList();

        assertEquals(
                List.of(
                        "lead 1 campaign unknown-column recorded",
                        "lead 3 origin blank-origin recorded",
                        "lead 4 landing_page_id blank recorded",
                        "lead 5 origin not-a-code recorded",
                        "lead 6 first_contact_date unreadable-date reported",
                        "lead 7 mql_id duplicate reported",
                        "lead 8  wrong-columns reported",
                        "lead 9 mql_id unfit-identifier reported",
                        "lead 10 first_contact_date refused refused",
                        "deal 2 average_stock says-unknown recorded",
                        "deal 3 won_date won-before-first-contact recorded",
                        "deal 4 sdr_id sdr-is-rep recorded",
                        "deal 5 seller_id deal-joined recorded",
                        "deal 6 mql_id deal-without-lead recorded",
                        "deal 7 won_date refused refused",
                        "deal 8 mql_id duplicate reported",
                        "deal 9 won_date unreadable-date reported",
                        "deal 10  wrong-columns reported",
                        "deal 11 seller_id blank recorded",
                        "deal 11 sdr_id blank recorded",
                        "deal 11 lead_type unfit-value recorded",
                        "deal 11 has_company odd-value recorded",
                        "deal 11 declared_product_catalog_size odd-value recorded",
                        "deal 11 business_segment blank recorded",
                        "deal 11 declared_monthly_revenue zero-revenue recorded",
                        "deal 11 lead_behaviour_profile several-values recorded",
                        "deal 12 sr_id unfit-identifier reported"),
                faults);
    }

    @Test
    void what_does_not_fit_is_measured_as_it_says() {
        JsonNode report = report(FAULTY);

        assertAll(
                // f01, f02, f09, f10 and f11 of f01 to f04 and f08 to f11; f12 has no lead
                () -> assertEquals("5/8", conversion(report.get("conversion"))),
                () -> assertEquals(1, report.get("withoutFirstContact").asInt()),
                // −8, 10, 10, 31 and 51 days
                () -> assertEquals(
                        "{\"count\":5,\"medianDays\":10.0,\"meanDays\":18.8}",
                        report.get("cycle").toString()),
                () -> assertEquals(
                        "{\"count\":4,\"medianDays\":20.5,\"meanDays\":25.5}",
                        report.get("cycleWithoutNegative").toString()),
                () -> assertEquals(5, report.get("handoffs").get("accepted").asInt()),
                () -> assertEquals(1, report.get("handoffs").get("converted").asInt()),
                () -> assertEquals(4, report.get("handoffs").get("pairs").asInt()),
                () -> assertEquals(3, report.get("handoffs").get("pairsOfTwo").asInt()));
    }

    @Test
    void a_refused_row_says_why_in_the_librarys_words() {
        String text = DemoRun.of("import", "olist", "--in", FAULTY.toString(), "--all")
                .out();

        assertTrue(text.contains("line 10: '2019-03-08', It cannot have happened on 2019-03-08 00:00"), text);
    }

    @Test
    void the_faults_can_be_written_to_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("faults.csv");
        DemoRun run = DemoRun.of("import", "olist", "--in", FAULTY.toString(), "--faults", file.toString());

        List<String> lines = Files.readAllLines(file);
        assertEquals(0, run.status());
        assertEquals("file,line,field,value,kind,fate,reason,done", lines.get(0));
        assertEquals(
                LEADS + ",7,mql_id,f01,duplicate,reported,this mql_id stands in the file already: line 2,"
                        + "not recorded; the first row counts",
                lines.get(6));
        assertEquals(28, lines.size());
    }

    @Test
    void two_imports_print_the_same() {
        String[] args = {"import", "olist", "--in", FAULTY.toString()};

        assertEquals(DemoRun.of(args), DemoRun.of(args));
    }

    @Test
    void the_order_of_the_rows_changes_nothing(@TempDir Path folder) throws IOException {
        JsonNode expected = report(SMALL);
        for (int seed = 0; seed < 20; seed++) {
            shuffle(LEADS, folder, new Random(seed));
            shuffle(DEALS, folder, new Random(-seed));
            assertEquals(expected, report(folder), "seed " + seed);
        }
    }

    private static void shuffle(String name, Path into, Random random) throws IOException {
        List<String> lines = Files.readAllLines(SMALL.resolve(name));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        Files.write(into.resolve(name), rows);
    }

    private static JsonNode report(Path folder) {
        return json(DemoRun.of("import", "olist", "--in", folder.toString(), "--json"));
    }

    private static JsonNode json(DemoRun run) {
        assertEquals("", run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private static String conversion(JsonNode conversion) {
        return conversion.get("converted").asInt() + "/"
                + conversion.get("entered").asInt();
    }

    private static List<String> groups(JsonNode report, String groups, String name) {
        return stream(report.get(groups))
                .map(group -> group.get(name).asString() + " " + conversion(group))
                .toList();
    }

    private static List<String> rows(JsonNode report) {
        return stream(report.get("rows"))
                .map(row -> row.get("file").asString() + " " + row.get("read").asInt() + "="
                        + row.get("recorded").asInt() + "+" + row.get("refused").asInt() + "+"
                        + row.get("reported").asInt())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
