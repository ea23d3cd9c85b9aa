package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real funnel, against the truths in its README, which were computed without this project. */
class OlistRealTest {
    private static JsonNode report;
    private static String text;

    @BeforeAll
    static void importIt() {
        Optional<Path> data = DemoRun.realFunnel();
        assumeTrue(data.isPresent(), "there is no shared/data/olist-funnel in any folder above this one");
        String folder = data.get().toString();
        text = DemoRun.of("import", "olist", "--in", folder).out();
        report = JsonMapper.shared()
                .readTree(
                        DemoRun.of("import", "olist", "--in", folder, "--json").out());
    }

    @Test
    void the_conversion_is_the_published_one() {
        JsonNode conversion = report.get("conversion");

        assertAll(
                () -> assertTrue(text.contains("Conversion 842/8000 = 10.525 % (95 %: 9.871–11.217 %)"), text),
                () -> assertEquals("842/8000", rate(conversion)),
                () -> assertEquals(0.10525, conversion.get("rate").asDouble(), 1e-12),
                () -> assertEquals(0.098714, conversion.get("lower").asDouble(), 5e-7),
                () -> assertEquals(0.112165, conversion.get("upper").asDouble(), 5e-7),
                () -> assertEquals(7158, report.get("open").asInt()));
    }

    @Test
    void the_origins_are_the_published_ones() {
        Map<String, String> origins = groups("byOrigin", "origin");

        assertEquals("271/2296", origins.get("organic_search"));
        assertEquals("195/1586", origins.get("paid_search"));
        assertEquals("75/1350", origins.get("social"));
        assertEquals("179/1099", origins.get("unknown"));
        assertEquals("56/499", origins.get("direct_traffic"));
        assertEquals("15/493", origins.get("email"));
        assertEquals("24/284", origins.get("referral"));
        assertEquals("14/60", origins.get(""));
    }

    @Test
    void the_cohorts_are_the_published_ones() {
        Map<String, String> months = groups("byMonth", "month");

        assertEquals(
                List.of("152/1141", "149/1028", "167/1174", "183/1352", "130/1303"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(month -> months.get("2018-0" + month))
                        .toList());
    }

    @Test
    void the_months_of_winning_are_the_published_ones() {
        assertEquals(
                "{\"2017-12\":3,\"2018-01\":73,\"2018-02\":113,\"2018-03\":147,\"2018-04\":207,\"2018-05\":122,"
                        + "\"2018-06\":57,\"2018-07\":37,\"2018-08\":33,\"2018-09\":23,\"2018-10\":21,\"2018-11\":6}",
                report.get("wonByMonth").toString());
    }

    @Test
    void the_cycle_is_the_published_one() {
        JsonNode cycle = report.get("cycle");

        assertEquals(842, cycle.get("count").asInt());
        assertEquals(14, cycle.get("medianDays").asDouble());
        assertEquals(48.4406, cycle.get("meanDays").asDouble(), 0.00005);
        assertEquals(841, report.get("cycleWithoutNegative").get("count").asInt());
    }

    @Test
    void the_team_is_the_published_one() {
        JsonNode handoffs = report.get("handoffs");

        assertAll(
                () -> assertEquals(837, handoffs.get("accepted").asInt()),
                () -> assertEquals(5, handoffs.get("converted").asInt()),
                () -> assertEquals(32, handoffs.get("bySdr").size()),
                () -> assertEquals(22, handoffs.get("byRep").size()),
                () -> assertEquals(224, handoffs.get("pairs").asInt()),
                () -> assertEquals(224, handoffs.get("byPair").size()),
                () -> assertEquals(221, handoffs.get("pairsOfTwo").asInt()));
    }

    @Test
    void every_pair_is_named_where_all_is_asked_for_and_fits_a_terminal() {
        List<String> pairs = DemoRun.of(
                        "import",
                        "olist",
                        "--in",
                        DemoRun.realFunnel().orElseThrow().toString(),
                        "--all")
                .out()
                .lines()
                .filter(line -> line.matches("[0-9a-f]{32}  [0-9a-f]{32} .*"))
                .toList();

        assertEquals(224, pairs.size());
        assertTrue(pairs.stream().allMatch(line -> line.length() <= 100), pairs::toString);
    }

    @Test
    void no_row_is_lost() {
        assertEquals(
                List.of("8000 8000 0 0", "842 842 0 0"),
                stream(report.get("rows"))
                        .map(row -> row.get("read") + " " + row.get("recorded") + " " + row.get("refused") + " "
                                + row.get("reported"))
                        .toList());
    }

    /** Counted with a script over the files. */
    @Test
    void every_fault_is_found() {
        Map<String, Long> faults = stream(report.get("faults"))
                .collect(Collectors.groupingBy(
                        fault -> fault.get("field").asString() + " "
                                + fault.get("kind").asString(),
                        TreeMap::new,
                        Collectors.counting()));

        assertEquals(
                Map.of(
                        "average_stock says-unknown", 4L,
                        "business_segment blank", 1L,
                        "business_type blank", 10L,
                        "declared_monthly_revenue zero-revenue", 797L,
                        "lead_behaviour_profile blank", 177L,
                        "lead_behaviour_profile several-values", 16L,
                        "lead_type blank", 6L,
                        "origin blank-origin", 60L,
                        "sdr_id sdr-is-rep", 5L,
                        "won_date won-before-first-contact", 1L),
                faults);
    }

    @Test
    void it_says_why_the_timestamps_are_read_as_utc() {
        String words = text.replaceAll("\\s+", " ");

        assertTrue(words.contains("61 of 842 stand at exactly midnight in São Paulo"), words);
        assertTrue(words.contains("12 at 02:00:00 from 2017-12 to 2018-02"), words);
        assertTrue(words.contains("49 at 03:00:00"), words);
        assertTrue(words.contains("3 of them would be another day"), words);
    }

    private static String rate(JsonNode conversion) {
        return conversion.get("converted") + "/" + conversion.get("entered");
    }

    private static Map<String, String> groups(String groups, String name) {
        return stream(report.get(groups))
                .collect(Collectors.toMap(group -> group.get(name).asString(), OlistRealTest::rate));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
