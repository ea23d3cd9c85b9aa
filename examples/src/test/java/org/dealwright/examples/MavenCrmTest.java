package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real pipeline, against the truths in its README, which were computed without this project. */
class MavenCrmTest {
    private static String folder = "";
    private static JsonNode report;

    @BeforeAll
    static void importIt() {
        Optional<Path> data = DemoRun.realData("maven-crm");
        assumeTrue(data.isPresent(), "there is no shared/data/maven-crm in any folder above this one");
        folder = data.get().toString();
        report = json("import", "maven-crm", "--in", folder, "--json");
    }

    @Test
    void every_opportunity_is_adopted() {
        assertAll(
                () -> assertEquals("8800 8800 0 0", rows(report.get("rows"))),
                () -> assertEquals(4238, report.get("won").asInt()),
                () -> assertEquals(2473, report.get("lost").asInt()),
                () -> assertEquals(1589 + 500, report.get("open").asInt()));
    }

    @Test
    void the_win_rate_and_value_are_the_published_ones() {
        JsonNode won = report.get("wonValue").get(0);

        assertAll(
                () -> assertEquals(0.631501, report.get("winRate").get("rate").asDouble(), 5e-7),
                () -> assertEquals(1, report.get("wonValue").size()),
                () -> assertEquals("USD", won.get("currency").asString()),
                () -> assertEquals(10_005_534, won.get("total").asDouble()),
                () -> assertEquals(2360.9094, won.get("mean").asDouble()),
                () -> assertEquals(1117, won.get("median").asDouble()),
                () -> assertEquals(0, report.get("openValue").size()),
                () -> assertEquals(
                        20_936_165, report.get("listPrice").get(0).get("total").asDouble()),
                () -> assertEquals(
                        8800, report.get("listPrice").get(0).get("count").asInt()),
                () -> assertEquals(193_224.27, report.get("velocityPerDay").asDouble()));
    }

    @Test
    void the_cycles_are_the_published_ones() {
        assertAll(
                () -> assertCycle(51.7820, 57, 4238, "won"),
                () -> assertCycle(41.4792, 14, 2473, "lost"),
                () -> assertCycle(47.9854, 45, 6711, "closed"));
    }

    private static void assertCycle(double mean, double median, int count, String which) {
        JsonNode cycle = report.get("cycle").get(which);

        assertEquals(mean, cycle.get("meanDays").asDouble(), 5e-5, which);
        assertEquals(median, cycle.get("medianDays").asDouble(), which);
        assertEquals(count, cycle.get("count").asInt(), which);
    }

    @Test
    void the_quarters_are_the_published_ones() {
        assertEquals(
                List.of(
                        "2017-Q1 531/116 1134672",
                        "2017-Q2 1254/778 3086111",
                        "2017-Q3 1257/790 2982255",
                        "2017-Q4 1196/789 2802496"),
                stream(report.get("quarters"))
                        .map(one -> one.get("quarter").asString() + " " + shown(one))
                        .toList());
    }

    @Test
    void the_regions_and_managers_are_the_published_ones() {
        Map<String, JsonNode> regions = groups("region");
        Map<String, JsonNode> managers = groups("manager");

        assertAll(
                () -> assertEquals(List.of("West", "Central", "East"), List.copyOf(names("region"))),
                () -> assertRate(3_568_647, .6394, regions.get("West")),
                () -> assertRate(3_346_293, .6256, regions.get("Central")),
                () -> assertRate(3_090_594, .6302, regions.get("East")),
                () -> assertEquals(
                        List.of(
                                "Melvin Marxen 2251930",
                                "Summer Sewald 1964750",
                                "Rocco Neubert 1960545",
                                "Celia Rouche 1603897",
                                "Cara Losch 1130049",
                                "Dustin Brinkmann 1094363"),
                        names("manager").stream()
                                .map(name -> name + " " + total(managers.get(name)))
                                .toList()));
    }

    private static void assertRate(long total, double rate, JsonNode group) {
        assertEquals(total, total(group));
        assertEquals(rate, group.get("winRate").asDouble(), 5e-5);
    }

    @Test
    void the_stages_are_the_published_ones() {
        Map<String, JsonNode> stages = groups("stage");

        assertAll(
                () -> assertEquals(4, stages.size()),
                () -> assertEquals(4238, stages.get("Won").get("won").asInt()),
                () -> assertEquals(2473, stages.get("Lost").get("lost").asInt()),
                () -> assertEquals(1589, stages.get("Engaging").get("open").asInt()),
                () -> assertEquals(500, stages.get("Prospecting").get("open").asInt()));
    }

    @Test
    void the_agents_are_the_published_ones() {
        Map<String, JsonNode> agents = groups("owner");
        List<String> byRate = agents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Double.compare(rate(other), rate(one))))
                .map(Map.Entry::getKey)
                .toList();

        assertAll(
                () -> assertEquals(30, agents.size()),
                () -> assertEquals("349/204 1153214", shown(agents.get("Darcel Schlecht"))),
                () -> assertEquals("221/126 478396", shown(agents.get("Vicki Laflamme"))),
                () -> assertEquals("Hayden Neloms", byRate.get(0)),
                () -> assertEquals(.7039, rate(agents.get("Hayden Neloms")), 5e-5),
                () -> assertEquals("Lajuana Vencill", byRate.get(29)),
                () -> assertEquals(.5498, rate(agents.get("Lajuana Vencill")), 5e-5));
    }

    @Test
    void agents_without_an_opportunity_are_named() {
        JsonNode teams = report.get("joined").get(0);

        assertEquals("35 35 0 0", rows(teams));
        assertEquals(5, teams.get("unreferred").size());
    }

    /** Counted with a script over the files. */
    @Test
    void the_dirt_is_mapped_or_reported_by_row() {
        assertEquals(
                List.of(
                        "accounts.csv office_location replaced 1",
                        "accounts.csv sector replaced 12",
                        "sales_pipeline.csv account blank 1425",
                        "sales_pipeline.csv engage_date blank 500",
                        "sales_pipeline.csv product replaced 1480"),
                stream(report.get("faults"))
                        .map(fault -> fault.get("file").asString() + " "
                                + fault.get("field").asString() + " "
                                + fault.get("kind").asString() + " " + fault.get("count"))
                        .sorted()
                        .toList());
    }

    @Test
    void every_fault_can_be_written(@TempDir Path out) throws IOException {
        Path file = out.resolve("faults.csv");
        DemoRun.of("import", "maven-crm", "--in", folder, "--faults", file.toString());
        List<String> lines = Files.readAllLines(file);

        assertEquals(1 + 1 + 12 + 1425 + 500 + 1480, lines.size());
        assertTrue(
                lines.contains("sales_pipeline.csv,3,product,GTXPro,replaced,recorded,"
                        + "the mapping says to read something else: 'GTX Pro',read as the mapping says"),
                () -> lines.get(14));
    }

    @Test
    void the_rules_are_seen_and_can_be_changed(@TempDir Path own) throws IOException {
        Path mapping = own.resolve("own.json");
        String shown = DemoRun.of("mapping", "show", "maven-crm").out();
        Files.writeString(
                mapping,
                shown.replace("{\"GTXPro\": \"GTX Pro\"}", "{}")
                        .replace("\"Prospecting\": \"discovering\"", "\"Prospecting\": \"leave-out\""));

        JsonNode changed = json("import", "maven-crm", "--in", folder, "--mapping", mapping.toString(), "--json");

        assertAll(
                () -> assertEquals("8800 8300 0 500", rows(changed.get("rows"))),
                () -> assertEquals(1589, changed.get("open").asInt()),
                // 80 of the 1480 are left out
                () -> assertEquals(
                        1400,
                        stream(changed.get("faults"))
                                .filter(fault -> fault.get("kind").asString().equals("not-joined"))
                                .mapToInt(fault -> fault.get("count").asInt())
                                .sum(),
                        () -> changed.get("faults").toString()));
    }

    @Test
    void a_dry_run_says_the_same() {
        String dry = DemoRun.of("import", "maven-crm", "--in", folder, "--json", "--dry-run")
                .out();

        assertEquals(
                DemoRun.of("import", "maven-crm", "--in", folder, "--json").out(),
                dry.replace("\"dryRun\" : true", "\"dryRun\" : false"));
    }

    @Test
    void the_report_fits_a_terminal() {
        String text = DemoRun.of("import", "maven-crm", "--in", folder).out();

        assertAll(
                () -> assertTrue(text.contains("Win rate 4238/6711 = 63.150 % (95 %: 61.989–64.296 %)"), text),
                () -> assertTrue(text.contains("In product 'GTXPro' is read as 'GTX Pro'."), text),
                () -> assertFalse(text.lines().anyMatch(line -> line.length() > 100), text));
    }

    private static JsonNode json(String... args) {
        DemoRun run = DemoRun.of(args);
        assertEquals("", run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private static String rows(JsonNode rows) {
        return rows.get("read") + " " + rows.get("recorded") + " " + rows.get("refused") + " " + rows.get("reported");
    }

    private static String shown(JsonNode group) {
        return group.get("won") + "/" + group.get("lost") + " " + total(group);
    }

    private static long total(JsonNode group) {
        return group.get("wonValue").get(0).get("total").asLong();
    }

    private static double rate(JsonNode group) {
        return group.get("winRate").asDouble();
    }

    private static List<String> names(String grouping) {
        return stream(report.get("by").get(grouping))
                .map(group -> group.get("name").asString())
                .toList();
    }

    private static Map<String, JsonNode> groups(String grouping) {
        return stream(report.get("by").get(grouping))
                .collect(Collectors.toMap(group -> group.get("name").asString(), group -> group));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
