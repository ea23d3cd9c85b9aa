package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code team report} finds out of a team whose troubles are known, and of one of whom little is. */
class TeamReportTest {
    /** Who was given which trouble when the team was made up: the seventh executive cannot enough, and so on. */
    private static final Map<String, String> TROUBLES = Map.of(
            "Gabor", "training",
            "Ivan", "number-of-leads",
            "Judit", "quality-of-leads",
            "Kata", "overload",
            "Lajos", "motivation",
            "Sandor", "motivation");

    @Test
    void the_troubles_that_were_made_up_are_found_out_and_no_others_of_them() {
        JsonNode report = json("team", "report");
        Map<String, JsonNode> shortfalls = stream(report.get("shortfalls"))
                .collect(Collectors.toMap(one -> one.get("member").asString(), one -> one));

        TROUBLES.forEach(
                (member, trouble) -> assertEquals(List.of(trouble), suggested(shortfalls.get(member)), member));
        assertEquals(
                List.of("Hanna account-executive customer-success-rep"),
                stream(report.get("wrongSeats"))
                        .map(one -> one.get("member").asString() + " "
                                + one.get("seat").asString() + " "
                                + one.get("better").asString())
                        .toList());
    }

    private static List<String> suggested(JsonNode shortfall) {
        return Stream.of("training", "seat", "number-of-leads", "quality-of-leads", "overload", "motivation")
                .filter(cause ->
                        shortfall.get(cause).get("suggestion").asString().equals("suggested"))
                .toList();
    }

    /** A third more wins was made up. */
    @Test
    void a_training_that_was_made_to_help_is_seen_to_help_beyond_the_others() {
        JsonNode effect = json("team", "report").get("effects").get(0);

        assertAll(
                () -> assertEquals("win-rate", effect.get("measure").asString()),
                () -> assertEquals(6, effect.get("members").size()),
                () -> assertTrue(effect.get("beyondOthers").get("lower").asDouble() > 0, effect.toString()),
                () -> assertTrue(effect.get("others").get("lower").asDouble() < 0, effect.toString()),
                () -> assertTrue(effect.get("others").get("upper").asDouble() > 0, effect.toString()));
    }

    @Test
    void a_coaching_of_which_nothing_came_is_not_seen_to_help() {
        JsonNode effect = json("team", "report").get("effects").get(2);

        assertAll(
                () -> assertEquals("coaching", effect.get("kind").asString()),
                () -> assertEquals(5, effect.get("members").size()),
                () -> assertTrue(effect.get("beyondOthers").get("lower").asDouble() < 0, effect.toString()),
                () -> assertTrue(effect.get("beyondOthers").get("upper").asDouble() > 0, effect.toString()));
    }

    /** Managers have no goal, and Gergo is on leave since November. */
    @Test
    void whoever_cannot_be_judged_is_named_with_the_reason() {
        JsonNode report = json("team", "report");

        assertEquals(
                "[{\"why\":\"no-goal\",\"members\":[\"Gergo\",\"Mate\",\"Noemi\",\"Orsolya\"]}]",
                report.get("notJudged").toString());
        assertFalse(report.has("notEnoughToHonour"));
        assertTrue(json("team", "report", "--in", pipeline())
                .get("notEnoughToHonour")
                .asString()
                .startsWith("Not enough data: nobody has a goal"));
    }

    @Test
    void every_seat_is_weighed_for_everybody() {
        JsonNode report = json("team", "report");

        assertEquals(40 * 5, report.get("fits").size());
        JsonNode hanna = stream(report.get("fits"))
                .filter(fit -> fit.get("member").asString().equals("Hanna")
                        && fit.get("held").asBoolean())
                .findFirst()
                .orElseThrow();
        assertEquals("account-executive", hanna.get("role").asString());
        assertTrue(hanna.get("least").asDouble() <= hanna.get("score").asDouble(), hanna.toString());
        assertTrue(hanna.get("score").asDouble() <= hanna.get("most").asDouble(), hanna.toString());
    }

    /** Fifteen account executives know enough, or may; Gabor was not taught, and Hanna sits in the wrong seat. */
    @Test
    void a_manager_reads_who_fits_what_hangs_on_whom_and_what_is_paid_in_which_currency() {
        String text = DemoRun.of("team", "report").out();
        List<String> lines =
                text.lines().map(line -> line.replaceAll(" +", " ").strip()).toList();

        assertAll(
                () -> assertTrue(lines.contains("account executive 16 13 2 1 Gabor, Hanna"), text),
                () -> assertTrue(lines.contains("coaching 60 one person Noemi"), text),
                () -> assertTrue(lines.contains("Earned in EUR:"), text),
                () -> assertTrue(lines.contains("earned EUR 70898.88 EUR 130150.88"), text),
                () -> assertTrue(lines.contains("4 had no goal for it Gergo, Mate, Noemi, Orsolya"), text),
                () -> assertTrue(lines.contains("rules to know 4 7"), text));
    }

    /** Of the six causes each has its evidence, or says that there is too little. */
    @Test
    void asked_for_all_it_names_the_evidence_for_every_cause() {
        String text = DemoRun.of("team", "report", "--all").out().replaceAll("\\s+", " ");

        for (String cause : List.of(
                "too little training", "the wrong seat", "too few leads", "too poor leads", "overload", "motivation")) {
            assertTrue(text.contains("- Judit, " + cause + ": "), cause);
        }
        assertTrue(text.contains("- Judit, too poor leads: suggested. Of the leads 28.8 % are good"), text);
        assertTrue(text.contains("- Flora, too few leads: not enough data. Not enough data: 4 others"), text);
    }

    @Test
    void a_plan_stays_within_its_budget_and_says_that_it_is_greedy() {
        JsonNode plan = json("team", "report").get("plan");

        assertTrue(plan.get("cost").asDouble() <= 12_000, plan.toString());
        assertTrue(plan.get("method").asString().startsWith("Made greedily"), plan.toString());
        assertTrue(stream(plan.get("left"))
                .anyMatch(one -> one.get("why").asString().equals("unrated")));
    }

    @Test
    void what_incentive_plans_would_pay_is_part_of_it_where_goals_are_known() {
        assertTrue(json("team", "report").has("incentives"));
        assertFalse(json("team", "report", "--in", pipeline()).has("incentives"));
        assertTrue(json("team", "report", "--in", pipeline(), "--goal", "80000").has("incentives"));
    }

    @Test
    void one_seed_makes_one_team_and_another_seed_another() {
        String first = DemoRun.of("team", "report").out();

        assertEquals(first, DemoRun.of("team", "report", "--seed", "2026").out());
        assertNotEquals(first, DemoRun.of("team", "report", "--seed", "1").out());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -1})
    void any_team_is_reported_on_in_lines_that_fit_a_terminal(long seed) {
        DemoRun run = DemoRun.of("team", "report", "--seed", Long.toString(seed), "--all");

        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().lines().anyMatch(line -> line.length() > 100), run.out());
    }

    @Test
    void of_agents_whose_skills_nobody_knows_it_says_so() {
        JsonNode report = json("team", "report", "--in", pipeline());

        assertAll(
                () -> assertEquals(35, report.get("members").asInt()),
                () -> assertEquals(0, report.get("gaps").size()),
                () -> assertEquals(35 * 6, report.get("unrated").asInt()),
                () -> assertEquals(0, report.get("wrongSeats").size()),
                () -> assertEquals(
                        "not-enough-data",
                        report.get("roles").get(0).get("depth").asString()),
                () -> assertEquals(0, report.get("shortfalls").size()),
                () -> assertEquals(0, report.get("goalMet").size()));
    }

    /** Published with the data: what was won of what closed, and for how much. */
    @Test
    void what_managers_and_regions_won_is_what_was_published() {
        JsonNode groups = json("team", "report", "--in", pipeline()).get("groups");

        assertEquals(
                List.of(
                        "Cara Losch 5 of 6 1130049",
                        "Celia Rouche 5 of 6 1603897",
                        "Dustin Brinkmann 5 of 5 1094363",
                        "Melvin Marxen 5 of 6 2251930",
                        "Rocco Neubert 5 of 6 1960545",
                        "Summer Sewald 5 of 6 1964750"),
                stream(groups.get("manager")).map(TeamReportTest::shown).toList());
        assertEquals(
                List.of("Central 10 of 11 3346293", "East 10 of 12 3090594", "West 10 of 12 3568647"),
                stream(groups.get("region")).map(TeamReportTest::shown).toList());
    }

    private static String shown(JsonNode group) {
        return group.get("name").asString() + " " + group.get("withResults") + " of " + group.get("members") + " "
                + group.get("achieved").asLong();
    }

    @Test
    void agents_without_an_opportunity_are_named() {
        String text = DemoRun.of("team", "report", "--in", pipeline()).out();

        assertTrue(
                text.replaceAll("\\s+", " ")
                        .contains("5 of 35 agents have no opportunity, and so no results: Carl Lin,"
                                + " Carol Thompson, Elizabeth Anderson, Mei-Mei Johns, Natalya Ivanova."),
                text);
        assertFalse(text.lines().anyMatch(line -> line.length() > 100), text);
    }

    /** Darcel Schlecht won most of all; with a goal for everybody there is something to recognise. */
    @Test
    void with_a_goal_there_are_shortfalls_and_recognition() {
        JsonNode report = json("team", "report", "--in", pipeline(), "--goal", "80000");

        assertTrue(
                stream(report.get("goalMet"))
                        .anyMatch(one -> one.get("member").asString().equals("Darcel Schlecht")),
                report.toString());
        assertEquals(
                List.of("not-enough-data"),
                stream(report.get("shortfalls"))
                        .map(one -> one.get("training").get("suggestion").asString())
                        .distinct()
                        .toList());
    }

    /** Counted in the file by hand: what each won of what closed in 2017, for how much, and what was open at its end. */
    @Test
    void without_a_goal_a_manager_reads_what_each_agent_won_and_has_open() {
        String text = DemoRun.of("team", "report", "--in", pipeline()).out();
        List<String> lines =
                text.lines().map(line -> line.replaceAll(" +", " ").strip()).toList();

        assertAll(
                () -> assertTrue(lines.contains("Results by member"), text),
                () -> assertTrue(
                        lines.contains("Darcel Schlecht 349 553 63.1 % (59.0 to 67.0) USD 1153214.00 83"), text),
                () -> assertTrue(lines.contains("and 25 more (--all names them)"), text));
        JsonNode results = json("team", "report", "--in", pipeline()).get("results");
        assertEquals(35, results.size());
        assertEquals(
                "Violet Mclelland 122 193 123431 68",
                stream(results)
                        .filter(one -> one.get("member").asString().startsWith("Violet"))
                        .map(one -> one.get("member").asString() + " " + one.get("won") + " " + one.get("closed") + " "
                                + one.get("achieved").asLong() + " " + one.get("open"))
                        .findFirst()
                        .orElseThrow());
        assertEquals("{\"member\":\"Natalya Ivanova\"}", results.get(34).toString());
    }

    /** Every agent with results won something in 2017. */
    @Test
    void where_nobody_falls_short_it_says_so() {
        String text = DemoRun.of("team", "report", "--in", pipeline(), "--goal", "0.01")
                .out();

        assertTrue(text.contains("Nobody falls short: all 30 of whom it is known reached their goals."), text);
        assertEquals(
                30,
                json("team", "report", "--in", pipeline(), "--goal", "0.01")
                        .get("judgedForShortfalls")
                        .asInt());
        assertEquals(
                0,
                json("team", "report", "--in", pipeline())
                        .get("judgedForShortfalls")
                        .asInt());
    }

    /** As the sentence has it: of the leads 28.8 % are good. */
    @Test
    void evidence_is_figures_with_names_and_units_beside_the_sentence() {
        JsonNode judit = stream(json("team", "report").get("shortfalls"))
                .filter(one -> one.get("member").asString().equals("Judit"))
                .findFirst()
                .orElseThrow();
        JsonNode evidence = judit.get("quality-of-leads").get("evidence").get(0);

        assertEquals("evaluation.quality-beside-others", evidence.get("code").asString());
        assertTrue(evidence.get("text").asString().startsWith("Of the leads 28.8 % are good"), evidence.toString());
        assertEquals(
                "{\"name\":\"own\",\"value\":28.8,\"unit\":\"percent\"}",
                evidence.get("values").get(0).toString());
        assertEquals(
                List.of("own", "others", "differenceLower", "differenceUpper"),
                stream(evidence.get("values"))
                        .map(value -> value.get("name").asString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -1})
    void of_any_team_every_piece_of_evidence_has_its_figures(long seed) {
        JsonNode report = json("team", "report", "--seed", Long.toString(seed));

        assertFalse(report.findValues("evidence").isEmpty());
        report.findValues("evidence")
                .forEach(all -> all.forEach(one -> assertTrue(one.has("values") && one.has("text"), one.toString())));
    }

    @Test
    void what_makes_no_sense_is_refused_in_one_line() {
        assertMisused("--seed and --in exclude each other", "--seed", "1", "--in", ".");
        assertMisused("--goal goes with --in", "--goal", "1");
        assertMisused("--goal must be an amount", "--in", ".", "--goal", "0");
        assertMisused("--goal must be an amount", "--in", ".", "--goal", "1e999999999");
        assertMisused("--in is blank", "--in", "");
        assertEquals(
                Demo.FAILED, DemoRun.of("team", "report", "--in", "nowhere").status());
        assertEquals(Demo.FAILED, DemoRun.of("team", "report", "--in", "src").status());
        assertEquals(Demo.MISUSED, DemoRun.of("team").status());
    }

    private static void assertMisused(String message, String... arguments) {
        DemoRun run = DemoRun.of(
                Stream.concat(Stream.of("team", "report"), Stream.of(arguments)).toArray(String[]::new));

        assertEquals(Demo.MISUSED, run.status(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    /** What README shows of it is what it prints. */
    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String section = readme.substring(readme.indexOf("## What the team needs"));
        section = section.substring(0, section.indexOf("\n## "));
        List<String> printed = DemoRun.of("team", "report").out().lines().toList();
        String excerpt = section.substring(section.lastIndexOf("```text\n") + "```text\n".length());
        List<String> shown =
                excerpt.substring(0, excerpt.indexOf("```")).lines().toList();

        assertTrue(shown.size() > 10, section);
        shown.forEach(line -> assertTrue(line.equals("…") || printed.contains(line), line));
    }

    private static String pipeline() {
        assumeTrue(DemoRun.realData("maven-crm").isPresent(), "needs shared/data/maven-crm");
        return DemoRun.realData("maven-crm").get().toString();
    }

    private static JsonNode json(String... arguments) {
        DemoRun run = DemoRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertEquals("", run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
