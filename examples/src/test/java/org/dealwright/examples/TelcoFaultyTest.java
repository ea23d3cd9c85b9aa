package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Six customers, and rows with every fault there is; all numbers worked out by hand. */
class TelcoFaultyTest {
    private static final Path FAULTY = DemoRun.resource("faulty");
    private static JsonNode report;

    @BeforeAll
    static void importIt() {
        report = JsonMapper.shared()
                .readTree(DemoRun.of("import", "telco", "--in", FAULTY.toString(), "--json")
                        .out());
    }

    private static List<String> groups(String name, String... keys) {
        return StreamSupport.stream(report.get(name).spliterator(), false)
                .map(group -> List.of(keys).stream().map(group::get).toList() + " "
                        + group.get("churned") + "/" + group.get("customers") + " " + group.get("monthlyRevenueKept")
                        + "+" + group.get("monthlyRevenueLost"))
                .toList();
    }

    @Test
    void every_row_is_recorded_or_refused_or_reported() {
        assertEquals(
                "[{\"file\":\"Telco-Customer-Churn.csv\",\"read\":17,\"recorded\":6,\"refused\":0,\"reported\":11}]",
                report.get("rows").toString());
    }

    @Test
    void the_measures_are_those_of_the_rows() {
        assertAll(
                () -> assertEquals(6, report.get("customers").asInt()),
                () -> assertEquals(2, report.get("churned").asInt()),
                // 29.85 + 56.95 + 53.85 + 20 + 20.05 + 10, of which 53.85 + 20.05
                () -> assertEquals(190.70, report.get("monthlyRevenue").asDouble()),
                () -> assertEquals(73.90, report.get("monthlyRevenueLost").asDouble()),
                () -> assertEquals(116.80, report.get("monthlyRevenueKept").asDouble()),
                () -> assertEquals(0.387520, report.get("revenueChurnRate").asDouble(), 1e-9),
                () -> assertEquals(
                        List.of(
                                "[\"month-to-month\"] 1/3 39.85+53.85",
                                "[\"one-year\"] 0/1 56.95+0.0",
                                "[\"two-years\"] 1/2 20.0+20.05"),
                        groups("byContract", "contract")),
                () -> assertEquals(
                        List.of("[0, 12] 1/4 59.85+53.85", "[13, 24] 1/1 0.0+20.05", "[25, 36] 0/1 56.95+0.0"),
                        groups("byTenure", "fromMonths", "toMonths")));
    }

    @Test
    void every_fault_is_found_with_its_line_and_field() {
        assertEquals(
                List.of(
                        "1 Mood unknown-column recorded",
                        "5 TotalCharges nothing-charged-yet recorded",
                        "6 TotalCharges blank-total recorded",
                        "7 customerID duplicate reported",
                        "8 customerID unfit-identifier reported",
                        "9 tenure unreadable-months reported",
                        "10 tenure unreadable-months reported",
                        "11 tenure unreadable-months reported",
                        "12 Contract unknown-contract reported",
                        "13 MonthlyCharges unreadable-amount reported",
                        "14 MonthlyCharges unreadable-amount reported",
                        "15 TotalCharges unreadable-amount reported",
                        "16 Churn neither-yes-nor-no reported",
                        "17  wrong-columns reported"),
                StreamSupport.stream(report.get("faults").spliterator(), false)
                        .map(fault -> fault.get("line").asInt() + " "
                                + fault.get("field").asString() + " "
                                + fault.get("kind").asString() + " "
                                + fault.get("fate").asString())
                        .toList());
    }

    @Test
    void a_customer_since_before_there_are_dates_is_refused_and_not_lost() {
        // 34 months before are in 1899, the others in 1901
        JsonNode early = JsonMapper.shared()
                .readTree(DemoRun.of("import", "telco", "--in", FAULTY.toString(), "--as-of", "1902-10-01", "--json")
                        .out());

        assertEquals(
                "[{\"file\":\"Telco-Customer-Churn.csv\",\"read\":17,\"recorded\":5,\"refused\":1,\"reported\":11}]",
                early.get("rows").toString());
        assertTrue(StreamSupport.stream(early.get("faults").spliterator(), false)
                .anyMatch(fault -> fault.get("line").asInt() == 3
                        && fault.get("kind").asString().equals("refused")
                        && fault.get("reason").asString().contains("1899-12-01")));
    }

    @Test
    void the_day_on_which_it_was_true_changes_no_measure() {
        JsonNode later = JsonMapper.shared()
                .readTree(DemoRun.of("import", "telco", "--in", FAULTY.toString(), "--as-of", "2024-03-31", "--json")
                        .out());

        assertEquals(report, later);
    }

    /** Of four who were there in the third month one left then, of two in the fourteenth one. */
    @Test
    void whoever_has_not_left_counts_for_as_long_as_they_are_known() {
        assertEquals(List.of("1 1.0", "12 0.75", "24 0.375", "13"), staying(report.get("staying")));
        assertEquals(
                List.of("1 1.0", "12 0.5", "24 -", "2"),
                staying(report.get("byContract").get(0).get("staying")));
        assertEquals(
                List.of("1 1.0", "12 1.0", "24 1.0", "-"),
                staying(report.get("byContract").get(1).get("staying")));
        assertEquals(
                List.of("1 1.0", "12 1.0", "24 0.0", "13"),
                staying(report.get("byContract").get(2).get("staying")));
    }

    private static List<String> staying(JsonNode staying) {
        return Stream.concat(
                        StreamSupport.stream(staying.get("estimates").spliterator(), false)
                                .map(one -> one.get("months") + " "
                                        + one.path("share").asString("-")),
                        Stream.of(staying.path("medianMonths").asString("-")))
                .toList();
    }

    @Test
    void the_text_says_the_same() {
        String text = DemoRun.of("import", "telco", "--in", FAULTY.toString()).out();

        assertTrue(text.startsWith("""
                        Telco's customers, as recorded
                        ==============================
                        Churn 2/6 = 33.333 % (95 %: 9.677–70.001 %)
                        Monthly revenue 190.70: kept 116.80, lost 73.90 (38.75 %)
                        """), text);
        assertTrue(text.contains("line 7: 'a1', line 2"), text);
        assertTrue(text.contains("14 in all."), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void the_faults_are_written_to_a_file_where_one_is_named(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("faults.csv");

        DemoRun run = DemoRun.of("import", "telco", "--in", FAULTY.toString(), "--faults", file.toString());

        assertEquals(0, run.status(), run.err());
        // the header, and a line for each
        assertEquals(15, Files.readAllLines(file).size());
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_line_and_ends_with_1() {
        assertEquals(
                new DemoRun(1, "", "dealwright: There is no folder no-such-folder." + System.lineSeparator()),
                DemoRun.of("import", "telco", "--in", "no-such-folder"));
    }

    @Test
    void a_file_without_a_column_that_is_needed_is_not_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Telco-Customer-Churn.csv");
        Files.writeString(file, "customerID,tenure,Contract,MonthlyCharges,TotalCharges\n");

        assertEquals(
                new DemoRun(
                        1,
                        "",
                        "dealwright: The file " + file + " has no column Churn in its header."
                                + System.lineSeparator()),
                DemoRun.of("import", "telco", "--in", folder.toString()));
    }

    @Test
    void what_is_read_is_not_written_over() {
        String file = FAULTY.resolve("Telco-Customer-Churn.csv").toString();

        assertEquals(
                2,
                DemoRun.of("import", "telco", "--in", FAULTY.toString(), "--faults", file)
                        .status());
    }
}
