package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manager's month, with every number worked out by hand. */
class StoryTeamTest {
    private final JsonNode story =
            JsonMapper.shared().readTree(DemoRun.of("--json").out());

    /** The steps with that command, in the order of the story. */
    private List<JsonNode> steps(String command) {
        return stream(story.get("steps"))
                .filter(step -> step.get("command").asString().equals(command))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void everything_of_who_is_on_leave_is_handed_over_by_the_manager_and_by_nobody_else() {
        // the office and the tax advisers are handed off, the print shop opted out, and nobody owns the school
        assertEquals(
                List.of("the architects (theirs)", "the dentist (theirs)", "the lawyers (theirs)"),
                texts(steps("open-work").get(0).get("notes")));
        assertEquals(
                List.of("Fred refused", "Mia accepted"),
                steps("hand-over").stream()
                        .map(step -> step.get("who").asString() + " "
                                + step.get("outcome").asString())
                        .toList());
        assertEquals(
                List.of("passed on: the architects", "passed on: the dentist", "passed on: the lawyers"),
                texts(steps("hand-over").get(1).get("notes")));
        assertEquals(List.of(), texts(steps("open-work").get(1).get("notes")));
    }

    @Test
    void the_training_plan_keeps_to_the_budget_and_says_what_stays_open() {
        // of 5 + 2 × 6 + 4 + 5 + 4 + 4 skills that the roles need, 18 are rated
        assertEquals(
                List.of(
                        "Bob: The skill \"negotiation\" is at level 40, and level 60 is needed.",
                        "Fred: The skill \"calling\" is at level 40, and level 60 is needed.",
                        "Fred: The skill \"qualification\" is at level 35, and level 60 is needed.",
                        "16 of 34 ratings that the roles need are missing, which is not the same as zero"),
                texts(steps("skill-gaps").get(0).get("notes")));
        // 3 × 20 + 3 × 15 levels for 400 is more for the money than 3 × 20 for 600; together just 1,000
        assertEquals(
                List.of(
                        "the training \"First calls\": Fred, for EUR 400.00",
                        "the training \"Talking about the price\": Bob, for EUR 600.00",
                        "Fred: The skill \"qualification\" stays below level 60. What stands in the way: no training"
                                + " brings them further."),
                texts(steps("training-plan").get(0).get("notes")).subList(0, 3));
    }

    @Test
    void who_met_the_goal_and_who_has_come_furthest_are_recognised_once() {
        // 56 ÷ 50; 24 ÷ 50 and 39 ÷ 50
        assertEquals(
                List.of(
                        "Dora: Goal met: 112.0 % of it.",
                        "Bob: Most improved, though the goal was missed: from 48.0 % of it to 78.0 %, by 30.0 points."),
                texts(steps("honours").get(0).get("notes")));
        assertTrue(steps("recognise")
                .get(2)
                .get("refusal")
                .asString()
                .startsWith("They were recognised for this already: goal met, 2027-01-01/2027-03-31."));
    }

    @Test
    void the_plan_pays_by_tiers_and_refuses_a_name_given_twice() {
        assertEquals(
                "\"components[1].code\" must name everything once. It was \"commission\".",
                steps("incentive-plan").get(0).get("refusal").asString());
        assertEquals(
                List.of(
                        // a quarter of 20,000 beside 34,000 of his own; 5 % of it
                        "Bob: credited with EUR 39000.00, 78 % of the quota; is paid EUR 1950.00",
                        "EUR 1950.00: EUR 39000.00 of credit, in the tier from 0 % of the quota on, earns 5 %.",
                        // 41,000 and three quarters of 20,000; 2,500 + 350 + 105 + 500
                        "Dora: credited with EUR 56000.00, 112 % of the quota; is paid EUR 3455.00",
                        "EUR 2500.00: EUR 50000.00 of credit, in the tier from 0 % of the quota on, earns 5 %.",
                        "EUR 350.00: EUR 5000.00 of credit, in the tier from 100 % of the quota on, earns 7 %.",
                        "EUR 105.00: EUR 1000.00 of credit, in the tier from 100 % of the quota on, earns 7 % times"
                                + " 1.5: 10.5 %.",
                        "EUR 500.00: 112 % of the quota is reached; the goal was 100 %.",
                        "EUR 0.00: 112 % of the quota is reached; the goal was 100 %. The reward: recognition.",
                        // 5,405 ÷ 95,000; two tiers, an accelerator, a bonus, a reward
                        "cost of sales: EUR 5405.00/EUR 95000.00 = 5.7 %; rules to know: 5"),
                texts(steps("simulate").get(0).get("notes")));
    }
}
