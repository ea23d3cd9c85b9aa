package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "hu"})
    void it_reads_as_it_was_written_down(String language) throws IOException {
        assertEquals(
                DemoRun.text("story_" + language + ".txt"),
                DemoRun.of("story", "--lang", language).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hu"})
    void no_line_is_wider_than_100_characters(String language) {
        List<String> wide = DemoRun.of("--lang", language)
                .out()
                .lines()
                .filter(line -> line.length() > 100)
                .toList();

        assertEquals(List.of(), wide);
    }

    @Test
    void the_machines_own_language_plays_no_part() {
        Locale own = Locale.getDefault();
        String english = DemoRun.of("story").out();
        try {
            Locale.setDefault(Locale.forLanguageTag("hu"));
            assertEquals(english, DemoRun.of("story").out());
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertEquals(keys("story/story.properties"), keys("story/story_hu.properties"));
    }

    @Test
    void the_json_tells_the_same_steps_with_stable_names() {
        JsonNode story = JsonMapper.shared().readTree(DemoRun.of("--json").out());
        List<String> steps = stream(story.get("steps"))
                .map(step -> step.get("command").asString() + " "
                        + (step.has("outcome") ? step.get("outcome").asString() : "-") + " "
                        + step.get("phase").asString())
                .toList();

        assertEquals(
                List.of(
                        "identify accepted identified",
                        "claim accepted identified",
                        "research accepted identified",
                        "qualify refused identified",
                        "log-touch accepted working",
                        "log-touch accepted engaged",
                        "research accepted engaged",
                        "disqualify refused engaged",
                        "assess accepted engaged",
                        "assess accepted engaged",
                        "qualify refused engaged",
                        "options - engaged",
                        "log-touch accepted engaged",
                        "assess accepted engaged",
                        "assess accepted engaged",
                        "qualify accepted qualified",
                        "offer-handoff refused qualified",
                        "offer-handoff accepted handoff-offered",
                        "lapse-handoff happened qualified",
                        "accept-handoff refused qualified",
                        "offer-handoff accepted handoff-offered",
                        "return-handoff accepted engaged",
                        "log-touch accepted engaged",
                        "research accepted engaged",
                        "qualify accepted qualified",
                        "offer-handoff accepted handoff-offered",
                        "accept-handoff accepted handed-off"),
                steps);
    }

    @Test
    void an_offer_on_friday_at_three_lapses_on_monday_at_three() {
        JsonNode steps =
                JsonMapper.shared().readTree(DemoRun.of("--json").out()).get("steps");

        // Budapest is an hour ahead of UTC in March; two working hours on Friday, six on Monday
        assertEquals("2026-03-06T14:00:00Z", steps.get(17).get("at").asString());
        assertEquals("2026-03-09T14:00:00Z", steps.get(17).get("respondBy").asString());
        assertEquals("2026-03-09T14:00:00Z", steps.get(18).get("at").asString());
    }

    @Test
    void the_acceptance_opens_a_deal_with_the_whole_package() {
        JsonNode story = JsonMapper.shared().readTree(DemoRun.of("--json").out());

        assertEquals(
                "[\"prospect.handoff-accepted\",\"deal.opened\"]",
                story.get("steps").get(26).get("recorded").toString());
        assertEquals("bob", story.get("deal").get("owner").asString());
        assertEquals(
                "[\"authority\",\"budget\",\"need\",\"timing\"]",
                story.get("deal").get("evidence").toString());
        // 900 sheets × 62.5 working days = 56,250 sheets; ÷ 500, rounded up = 113 reams
        assertTrue(story.get("deal").get("summary").asString().contains("56,250 sheets, 113 reams"));
        assertEquals(
                "{\"offered\":3,\"lapsed\":1,\"returned\":1,\"withdrawn\":0}",
                story.get("handoffs").toString());
    }

    private static Set<String> keys(String resource) throws IOException {
        Properties texts = new Properties();
        texts.load(DemoRun.class.getResourceAsStream(resource));
        return texts.stringPropertyNames();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
