package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real customers, against the truths in the data's README; what that does not say was counted with a script. */
class TelcoRealTest {
    private static JsonNode report;
    private static String text;

    @BeforeAll
    static void importIt() {
        Optional<Path> data = DemoRun.realData("telco-churn");
        assumeTrue(data.isPresent(), "there is no shared/data/telco-churn in any folder above this one");
        String folder = data.get().toString();
        text = DemoRun.of("import", "telco", "--in", folder).out();
        report = JsonMapper.shared()
                .readTree(
                        DemoRun.of("import", "telco", "--in", folder, "--json").out());
    }

    @Test
    void those_who_left_are_the_published_ones() {
        assertEquals(1869, report.get("churned").asInt());
        assertEquals(7043, report.get("customers").asInt());
        // the interval by a script
        assertTrue(text.contains("Churn 1869/7043 = 26.537 % (95 %: 25.519–27.581 %)"), text);
    }

    @Test
    void the_contracts_are_the_published_ones() {
        assertEquals(
                List.of("month-to-month 1655/3875", "one-year 166/1473", "two-years 48/1695"),
                stream("byContract")
                        .map(group -> group.get("contract").asString() + " " + group.get("churned") + "/"
                                + group.get("customers"))
                        .toList());
    }

    @Test
    void they_stay_as_long_as_others_computed() {
        JsonNode staying = report.get("staying");
        double[] published = {.945961, .843200, .788736, .748545, .708840, .664404, .592790};

        assertEquals(List.of(1, 12, 24, 36, 48, 60, 72), months(staying));
        for (int i = 0; i < published.length; i++) {
            assertEquals(published[i], estimate(staying, i, "share"), 5e-7);
        }
        assertAll(
                () -> assertEquals(.004492, estimate(staying, 1, "standardError"), 5e-7),
                () -> assertEquals(.834169, estimate(staying, 1, "lower"), 5e-7),
                () -> assertEquals(.851783, estimate(staying, 1, "upper"), 5e-7),
                () -> assertEquals(.95, estimate(staying, 1, "level")));
    }

    /** The medians are the published ones. */
    @Test
    void half_of_those_bound_for_a_month_have_left_after_35_and_of_the_others_fewer_have() {
        assertEquals(
                List.of("month-to-month 35", "one-year -", "two-years -"),
                stream("byContract")
                        .map(group -> group.get("contract").asString() + " "
                                + group.get("staying").path("medianMonths").asString("-"))
                        .toList());
        assertFalse(report.get("staying").has("medianMonths"));
        List<String> printed =
                text.lines().map(line -> line.replaceAll(" +", " ").strip()).toList();
        assertTrue(printed.contains("median not reached 35 not reached not reached"), text);
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("12 84.32 % (83.42–85.18) ")), text);
    }

    private static List<Integer> months(JsonNode staying) {
        return StreamSupport.stream(staying.get("estimates").spliterator(), false)
                .map(one -> one.get("months").asInt())
                .toList();
    }

    private static double estimate(JsonNode staying, int which, String name) {
        return staying.get("estimates").get(which).get(name).asDouble();
    }

    @Test
    void the_revenue_is_the_published_one_to_the_cent() {
        assertAll(
                () -> assertEquals(456116.60, report.get("monthlyRevenue").asDouble()),
                () -> assertEquals(139130.85, report.get("monthlyRevenueLost").asDouble()),
                () -> assertEquals(316985.75, report.get("monthlyRevenueKept").asDouble()),
                () -> assertEquals(
                        List.of(120_847.10, 14_118.45, 4_165.30),
                        stream("byContract")
                                .map(group -> group.get("monthlyRevenueLost").asDouble())
                                .toList()));
    }

    @Test
    void the_longer_somebody_is_a_customer_the_fewer_leave() {
        assertEquals(
                List.of(
                        "0–12 1037/2186",
                        "13–24 294/1024",
                        "25–36 180/832",
                        "37–48 145/762",
                        "49–60 120/832",
                        "61–72 93/1407"),
                stream("byTenure")
                        .map(group -> group.get("fromMonths") + "–" + group.get("toMonths") + " " + group.get("churned")
                                + "/" + group.get("customers"))
                        .toList());
    }

    @Test
    void no_row_is_lost() {
        JsonNode rows = report.get("rows").get(0);

        assertEquals(
                "7043 7043 0 0",
                rows.get("read") + " " + rows.get("recorded") + " " + rows.get("refused") + " " + rows.get("reported"));
    }

    @Test
    void the_customers_of_whom_nothing_was_charged_yet_are_noted_by_line() {
        assertEquals(
                List.of(490, 755, 938, 1084, 1342, 3333, 3828, 4382, 5220, 6672, 6756),
                stream("faults").map(fault -> fault.get("line").asInt()).toList());
        assertTrue(stream("faults")
                .allMatch(fault -> fault.get("field").asString().equals("TotalCharges")
                        && fault.get("kind").asString().equals("nothing-charged-yet")));
    }

    private static Stream<JsonNode> stream(String name) {
        return StreamSupport.stream(report.get(name).spliterator(), false);
    }
}
