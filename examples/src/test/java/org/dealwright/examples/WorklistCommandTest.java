package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code worklist} prints: of five leads three were won, a2 and a4 wait in the queue. */
class WorklistCommandTest {
    private static final String SMALL = DemoRun.resource("small").toString();

    @Test
    void an_sdr_sees_the_leads_that_wait_in_the_queue_since_when_and_what_to_do() {
        DemoRun run = DemoRun.of("worklist", "--in", SMALL, "--member", "s1");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("Work of s1 (sales-development-rep) on 2018-03-03\n"), run.out());
        assertTrue(run.out().contains("a2     claim  "), run.out());
        assertTrue(run.out().contains("2018-01-20"), run.out());
        assertTrue(run.out().contains("a4     claim  "), run.out());
    }

    @Test
    void the_open_leads_are_counted_by_who_should_do_what_next() {
        String out = DemoRun.of("worklist", "--in", SMALL, "--member", "r1").out();

        assertTrue(out.endsWith("""
                who      next   leads
                -------  -----  -----
                (queue)  claim      2
                """), out);
    }

    @Test
    void the_same_is_there_for_machines() {
        JsonNode json = JsonMapper.shared()
                .readTree(DemoRun.of("worklist", "--in", SMALL, "--member", "s2", "--json")
                        .out());

        assertEquals("2018-03-03", json.get("day").asString());
        assertEquals("a2", json.get("tasks").get(0).get("lead").asString());
        assertEquals("queue", json.get("tasks").get(0).get("section").asString());
        assertEquals("{\"(queue)\":{\"claim\":2}}", json.get("next").toString());
    }

    @Test
    void an_unknown_member_is_one_line_that_says_who_there_is() {
        DemoRun run = DemoRun.of("worklist", "--in", SMALL, "--member", "nobody");

        assertEquals(Demo.MISUSED, run.status());
        assertEquals(
                "dealwright: Unknown member 'nobody': the data names 4, such as r1. Try --help.",
                run.err().strip());
    }

    @Test
    void all_7158_open_leads_of_the_real_funnel_wait_in_the_queue() {
        assumeTrue(DemoRun.realFunnel().isPresent(), "needs shared/data/olist-funnel");
        String folder = DemoRun.realFunnel().get().toString();

        DemoRun run = DemoRun.of("worklist", "--in", folder, "--member", "4b339f9567d060bcea4f5136b9f5949e");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("on 2018-11-14\n"), run.out());
        assertTrue(run.out().contains("(queue)  claim   7158\n"), run.out());
        assertTrue(run.out().contains("and 90 more; --all shows them\n"), run.out());
    }
}
