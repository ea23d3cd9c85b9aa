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
        List<String> steps = stream(story().get("steps"))
                .map(step -> String.join(
                        " ",
                        step.get("command").asString(),
                        step.has("about") ? step.get("about").asString() : "-",
                        step.get("outcome").asString(),
                        step.has("phase") ? step.get("phase").asString() : "-"))
                .toList();

        assertEquals(
                List.of(
                        "identify office-of-forty-desks accepted identified",
                        "identify architects accepted identified",
                        "claim office-of-forty-desks accepted identified",
                        "research office-of-forty-desks accepted identified",
                        "qualify office-of-forty-desks refused identified",
                        "plan-touch office-of-forty-desks accepted identified",
                        "log-touch office-of-forty-desks accepted working",
                        "plan-touch office-of-forty-desks refused working",
                        "plan-touch office-of-forty-desks accepted working",
                        "log-touch office-of-forty-desks accepted engaged",
                        "record-need office-of-forty-desks accepted engaged",
                        "disqualify office-of-forty-desks refused engaged",
                        "assess office-of-forty-desks accepted engaged",
                        "assess office-of-forty-desks accepted engaged",
                        "qualify office-of-forty-desks refused engaged",
                        "options office-of-forty-desks looked engaged",
                        "identify web-form accepted identified",
                        "log-touch web-form accepted engaged",
                        "add-person web-form accepted engaged",
                        "merge-into web-form refused engaged",
                        "merge-into web-form accepted merged",
                        "identify dentist accepted identified",
                        "log-touch dentist accepted working",
                        "identify lawyers accepted identified",
                        "nurture lawyers accepted nurturing",
                        "remind-owner architects happened identified",
                        "identify print-shop accepted identified",
                        "add-person print-shop accepted identified",
                        "withdraw-consent print-shop-owner accepted identified",
                        "plan-touch print-shop refused identified",
                        "withdraw-purpose print-shop-owner accepted opted-out",
                        "log-touch office-of-forty-desks accepted engaged",
                        "assess office-of-forty-desks accepted engaged",
                        "assess office-of-forty-desks accepted engaged",
                        "qualify office-of-forty-desks accepted qualified",
                        "offer-handoff office-of-forty-desks refused qualified",
                        "offer-handoff office-of-forty-desks accepted handoff-offered",
                        "escalate-silence architects happened identified",
                        "lapse-handoff office-of-forty-desks happened qualified",
                        "accept-handoff office-of-forty-desks refused qualified",
                        "reassign - accepted -",
                        "offer-handoff office-of-forty-desks accepted handoff-offered",
                        "return-handoff office-of-forty-desks accepted engaged",
                        "identify school accepted identified",
                        "log-touch office-of-forty-desks accepted engaged",
                        "research office-of-forty-desks accepted engaged",
                        "qualify office-of-forty-desks accepted qualified",
                        "offer-handoff office-of-forty-desks accepted handoff-offered",
                        "worklist - looked -",
                        "accept-handoff office-of-forty-desks accepted handed-off",
                        "present paper-for-forty-desks refused discovering",
                        "record-need paper-for-forty-desks accepted discovering",
                        "present paper-for-forty-desks accepted presented",
                        "call-specialist paper-for-forty-desks refused presented",
                        "call-specialist paper-for-forty-desks accepted presented",
                        "record-specialist-answer paper-for-forty-desks accepted presented",
                        "release-specialist paper-for-forty-desks accepted presented",
                        "draft paper-for-a-year accepted draft",
                        "send paper-for-a-year refused draft",
                        "request-approval paper-for-a-year accepted awaiting-approval",
                        "approve paper-for-a-year refused awaiting-approval",
                        "approve paper-for-a-year accepted approved",
                        "send paper-for-a-year accepted sent",
                        "draft paper-for-a-quarter accepted draft",
                        "send paper-for-a-quarter accepted sent",
                        "counter paper-for-a-year accepted countered",
                        "revise paper-for-a-year accepted draft",
                        "request-approval paper-for-a-year accepted awaiting-approval",
                        "approve paper-for-a-year accepted approved",
                        "send paper-for-a-year accepted sent",
                        "accept paper-for-a-year refused sent",
                        "accept paper-for-a-year accepted accepted",
                        "raise-obstacle paper-for-forty-desks accepted agreed",
                        "win paper-for-forty-desks refused agreed",
                        "resolve-obstacle paper-for-forty-desks accepted agreed",
                        "win paper-for-forty-desks accepted won",
                        "return-to-sales forty-desks accepted arriving",
                        "accept forty-desks refused arriving",
                        "offer-again forty-desks refused arriving",
                        "answer-return forty-desks accepted arriving",
                        "offer-again forty-desks accepted arriving",
                        "accept forty-desks accepted onboarding",
                        "complete-onboarding-step forty-desks accepted onboarding",
                        "go-live forty-desks refused onboarding",
                        "complete-onboarding-step forty-desks accepted onboarding",
                        "complete-onboarding-step forty-desks accepted onboarding",
                        "go-live forty-desks accepted active",
                        "reschedule first-order refused placed",
                        "reschedule first-order accepted placed",
                        "record-payment first-order accepted placed",
                        "record-payment first-order accepted placed",
                        "check-in forty-desks accepted active",
                        "ask-for-review forty-desks refused active",
                        "record-satisfaction forty-desks accepted active",
                        "ask-for-review forty-desks refused active",
                        "ask-for-review forty-desks accepted active",
                        "record-review forty-desks accepted active",
                        "check-in forty-desks accepted active",
                        "remind-payment first-order happened placed",
                        "mark-overdue first-order happened placed",
                        "raise-risk forty-desks happened at-risk",
                        "remind-payment first-order happened placed",
                        "remind-owner forty-desks happened at-risk",
                        "worklist - looked -",
                        "log-touch paper-for-forty-desks accepted won",
                        "recover forty-desks refused at-risk",
                        "acknowledge forty-desks accepted at-risk",
                        "record-payment first-order accepted placed",
                        "recover forty-desks accepted active",
                        "check-in forty-desks accepted active",
                        "ask-for-review forty-desks refused active",
                        "log-complaint forty-desks accepted at-risk",
                        "raise-risk forty-desks happened at-risk",
                        "recover forty-desks refused at-risk",
                        "acknowledge forty-desks accepted at-risk",
                        "resolve-complaint forty-desks accepted at-risk",
                        "record-satisfaction forty-desks accepted at-risk",
                        "recover forty-desks accepted active",
                        "record-payment first-order accepted placed",
                        "check-in forty-desks accepted active",
                        "check-in forty-desks accepted active",
                        "record-payment first-order accepted settled",
                        "offer-renewal-in-time forty-desks happened active",
                        "offer-renewal forty-desks refused active",
                        "record-need another-year accepted discovering",
                        "draft paper-for-a-second-year accepted draft",
                        "send paper-for-a-second-year accepted sent",
                        "accept paper-for-a-second-year accepted accepted",
                        "win another-year accepted won",
                        "refer forty-desks accepted active",
                        "grant-referral-reward forty-desks refused active",
                        "claim tax-advisers accepted identified",
                        "offer-handoff tax-advisers accepted handoff-offered",
                        "accept-handoff tax-advisers accepted handed-off",
                        "send paper-next-door accepted sent",
                        "accept paper-next-door accepted accepted",
                        "win deal-next-door accepted won",
                        "accept next-door accepted onboarding",
                        "grant-referral-reward forty-desks accepted active",
                        "grant-referral-reward forty-desks refused active",
                        "refer next-door accepted onboarding",
                        "referrals - looked -",
                        "adopt - accepted -",
                        "go-on-leave ann refused active",
                        "go-on-leave ann accepted on-leave",
                        "open-work - looked -",
                        "hand-over - refused -",
                        "hand-over - accepted -",
                        "open-work - looked -",
                        "rate-skill bob refused active",
                        "rate-skill - accepted -",
                        "skill-gaps - looked -",
                        "training-plan - looked -",
                        "complete-training fred accepted active",
                        "rate-skill fred accepted active",
                        "set-quota - accepted -",
                        "honours - looked -",
                        "recognise dora refused active",
                        "recognise dora accepted active",
                        "recognise dora refused active",
                        "recognise bob accepted active",
                        "incentive-plan - refused -",
                        "simulate - looked -"),
                steps);
    }

    @Test
    void an_offer_on_friday_at_three_lapses_on_monday_at_three() {
        JsonNode steps = story().get("steps");

        // Budapest is an hour ahead of UTC in March; two working hours on Friday, six on Monday
        assertEquals("2026-03-06T14:00:00Z", steps.get(36).get("at").asString());
        assertEquals("2026-03-09T14:00:00Z", steps.get(36).get("respondBy").asString());
        assertEquals("2026-03-09T14:00:00Z", steps.get(38).get("at").asString());
    }

    @Test
    void what_happens_by_itself_is_recorded_with_what_caused_it() {
        JsonNode steps = story().get("steps");

        assertEquals("[\"prospect.merged\",\"prospect.absorbed\"]", recorded(steps.get(20)));
        assertEquals("[\"consent.withdrawn\"]", recorded(steps.get(28)));
        assertEquals("[\"consent.purpose-withdrawn\",\"prospect.opted-out\"]", recorded(steps.get(30)));
        assertEquals("[\"prospect.reassigned\",\"prospect.reassigned\"]", recorded(steps.get(40)));
        assertEquals("[\"prospect.handoff-accepted\",\"deal.opened\"]", recorded(steps.get(49)));
    }

    @Test
    void the_work_of_the_day_has_a_task_of_each_sort_that_a_rep_can_have() {
        List<String> tasks = stream(story().get("steps").get(48).get("tasks"))
                .map(task -> String.join(
                        " ",
                        task.get("section").asString(),
                        task.get("about").asString(),
                        task.get("command").asString()))
                .toList();

        assertEquals(
                List.of(
                        "overdue architects log-touch",
                        "due lawyers log-touch",
                        "waiting office-of-forty-desks log-touch",
                        "next dentist log-touch",
                        "queue school claim"),
                tasks);
    }

    @Test
    void the_acceptance_opens_a_deal_with_the_whole_package() {
        JsonNode story = story();

        assertEquals("dora", story.get("deal").get("owner").asString());
        assertEquals(
                "[\"authority\",\"budget\",\"need\",\"timing\"]",
                story.get("deal").get("evidence").toString());
        // 900 sheets × 62.5 working days = 56,250 sheets; ÷ 500, rounded up = 113 reams
        assertTrue(story.get("deal").get("summary").asString().contains("56,250 sheets, 113 reams"));
        assertEquals(
                "[\"a quarter takes 56,250 sheets: 113 reams of 500\"]",
                story.get("steps").get(10).get("notes").toString());
        assertEquals(
                "{\"offered\":3,\"lapsed\":1,\"returned\":1,\"withdrawn\":0}",
                story.get("handoffs").toString());
    }

    private static JsonNode story() {
        return JsonMapper.shared().readTree(DemoRun.of("--json").out());
    }

    private static String recorded(JsonNode step) {
        return step.get("recorded").toString();
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
