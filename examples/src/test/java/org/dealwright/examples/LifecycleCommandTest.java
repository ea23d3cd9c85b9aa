package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LifecycleCommandTest {
    @Test
    void a_table_says_who_may_do_what_in_which_phase() {
        String table = DemoRun.of("lifecycle", "prospect").out();

        assertEquals(
                List.of("return-handoff", "handoff-offered", "engaged", "addressed"), row(table, "return-handoff"));
        assertEquals(List.of("convert", "qualified", "handed-off", "owner provided"), row(table, "convert"));
        assertEquals(List.of("lapse-handoff", "handoff-offered", "qualified", "time"), row(table, "lapse-handoff"));
    }

    @Test
    void a_table_fits_a_terminal() {
        assertEquals(
                List.of(),
                DemoRun.of("lifecycle", "prospect")
                        .out()
                        .lines()
                        .filter(line -> line.length() > 100)
                        .toList());
    }

    @Test
    void a_diagram_draws_every_change_of_phase() {
        String diagram =
                DemoRun.of("lifecycle", "prospect", "--format", "mermaid").out();

        assertTrue(diagram.startsWith("stateDiagram-v2\n    [*] --> identified : identify, adopt\n"), diagram);
        assertTrue(diagram.contains("    handoff_offered --> engaged : return-handoff\n"), diagram);
        assertTrue(
                diagram.contains(
                        "    handoff_offered --> qualified : withdraw-handoff, lapse-handoff (time), lapse-for-absence\n"),
                diagram);
    }

    @Test
    void json_holds_the_rows() {
        DemoRun run = DemoRun.of("lifecycle", "deal", "--format", "json");
        JsonNode deal = JsonMapper.shared().readTree(run.out());

        assertTrue(
                deal.toString()
                        .startsWith("{\"lifecycle\":\"deal\",\"transitions\":[{\"from\":\"new\",\"command\":\"open\","
                                + "\"event\":\"deal.opened\",\"to\":[\"discovering\"],"
                                + "\"who\":[\"account-executive\",\"customer-success-rep\",\"sales-manager\",\"system\"],"
                                + "\"conditions\":[],\"timed\":false,\"historyOnly\":false},"
                                + "{\"from\":\"new\",\"command\":\"adopt\","),
                deal.toString());
        assertTrue(
                deal.toString()
                        .contains("{\"from\":\"discovering\",\"command\":\"present\","
                                + "\"event\":\"deal.presentation-held\",\"to\":[\"presented\"],"
                                + "\"who\":[\"owner\",\"team\",\"sales-manager\"],"
                                + "\"conditions\":[\"attributes\"],\"timed\":false,\"historyOnly\":false}"),
                deal.toString());
        assertEquals(run, DemoRun.of("lifecycle", "deal", "--json"));
    }

    private static List<String> row(String table, String command) {
        String line = table.lines()
                .filter(candidate -> candidate.startsWith(command + " "))
                .findFirst()
                .orElseThrow();
        return List.of(line.split(" {2,}"));
    }
}
