package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the story's customer, with every day and number worked out by hand. */
class StoryCustomerTest {
    private final JsonNode story =
            JsonMapper.shared().readTree(DemoRun.of("--json").out());

    /** A step by the number that the text gives it. */
    private JsonNode step(int number) {
        return story.get("steps").get(number - 1);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void a_question_is_answered_before_the_handoff_is_offered_again() {
        assertEquals(
                "The handoff was returned to sales. Let it be answered and offered again.",
                step(78).get("refusal").asString());
        assertEquals(
                "The handoff was returned with questions that are not answered yet. Answer them first.",
                step(79).get("refusal").asString());
        // 13:45 in Budapest; eight working hours end at the same time of the next working day
        assertEquals("2026-03-18T12:45:00Z", step(81).get("at").asString());
        assertEquals("2026-03-19T12:45:00Z", step(81).get("respondBy").asString());
        assertEquals(List.of("Nora looks after them from now on"), texts(step(82).get("notes")));
    }

    @Test
    void it_is_worth_something_to_them_twelve_days_after_it_was_sold() {
        assertEquals(
                "Nobody goes live before these steps are done: set-up. Complete each of them first.",
                step(84).get("refusal").asString());
        // from 18 to 30 March
        assertEquals(List.of("live 12 days after it was sold"), texts(step(87).get("notes")));
    }

    @Test
    void a_review_takes_a_score_consent_and_a_pause() {
        assertEquals(
                "Nobody knows whether they are satisfied. Record a score first.",
                step(93).get("refusal").asString());
        assertEquals(
                "Consent to \"marketing\" over the channel \"e-mail\" is needed, and was never given."
                        + " Ask for consent first, over a channel that is allowed.",
                step(95).get("refusal").asString());
        assertEquals("accepted", step(96).get("outcome").asString());
        // 180 days after 4 May, one hour less on the clock once summer time has ended
        assertEquals(
                "They were asked on 2026-05-04 10:20 Europe/Budapest, and are not asked again before"
                        + " 2026-10-31 09:20 Europe/Budapest. Ask them on 2026-10-31 09:20 Europe/Budapest or later.",
                step(111).get("refusal").asString());
    }

    @Test
    void what_is_overdue_and_what_they_complain_of_puts_them_at_risk_until_it_is_seen_to() {
        // midnight in Budapest, as the day ends by which it was to be paid
        assertEquals("2026-07-10T22:00:00Z", step(101).get("at").asString());
        assertEquals(
                List.of("why they might leave: overdue payment"),
                texts(step(101).get("notes")));
        assertEquals("refused", step(106).get("outcome").asString());
        assertEquals("active", step(109).get("phase").asString());
        assertEquals(
                List.of("why they might leave: open complaint"), texts(step(113).get("notes")));
        assertEquals(
                "There are reasons left why they might leave: open complaint."
                        + " Do away with each of them, or acknowledge it.",
                step(114).get("refusal").asString());
        assertEquals("active", step(118).get("phase").asString());
    }

    @Test
    void the_renewal_is_pursued_in_time_and_books_the_next_term() {
        // sixty days before 18 March 2027, at midnight in Budapest
        assertEquals("2027-01-16T23:00:00Z", step(123).get("at").asString());
        assertEquals(
                List.of("customer.renewal-offered-in-time", "deal.opened"),
                texts(step(123).get("recorded")));
        assertEquals(
                "A renewal of the contract \"paper-for-forty-desks\" is pursued already, by the deal \"another-year\"."
                        + " Go on with that deal.",
                step(124).get("refusal").asString());
        // 4 × 452.00 and 12 × 75.00, and 27 % of it
        assertEquals(
                "together EUR 2708.00; with EUR 731.16 tax: EUR 3439.16",
                step(126).get("notes").get(2).asString());
        assertEquals(
                List.of("deal.won", "deal.order-noted", "customer.deal-noted", "customer.order-noted", "order.placed"),
                texts(step(129).get("recorded")));
        assertEquals(
                "and by itself: the next term is booked: from 2027-03-18 until 2028-03-18, EUR 2708.00 for 12 months;"
                        + " by the month beside the last: more",
                step(129).get("notes").get(2).asString());
    }

    @Test
    void whoever_they_send_becomes_a_prospect_and_is_rewarded_only_once_they_buy() {
        assertEquals(
                List.of("customer.referred", "prospect.identified"),
                texts(step(130).get("recorded")));
        assertEquals(
                "The prospect \"tax-advisers\" has not bought: a prospect. Wait until they do.",
                step(131).get("refusal").asString());
        assertEquals(List.of("customer.referral-rewarded"), texts(step(139).get("recorded")));
        assertEquals(
                "They were thanked for the prospect \"tax-advisers\" already. Name another one who bought.",
                step(140).get("refusal").asString());
    }

    @Test
    void whoever_was_sent_is_followed_to_the_win_and_sends_somebody_in_their_turn() {
        assertEquals(
                List.of(
                        "prospect.touch-logged",
                        "prospect.need-recorded",
                        "prospect.assessed",
                        "prospect.assessed",
                        "prospect.assessed",
                        "prospect.assessed",
                        "prospect.qualified",
                        "prospect.handoff-offered"),
                texts(step(133).get("recorded")));
        // 10:00 in Budapest on a Monday; eight working hours end at the same time of the next working day
        assertEquals("2027-01-26T09:00:00Z", step(133).get("respondBy").asString());
        assertEquals(
                List.of(
                        // 20 × 4.00 = 80.00 a quarter, four quarters; 27 % of 320
                        "20 reams of paper at EUR 4.00, 4 times: EUR 320.00",
                        "together EUR 320.00; with EUR 86.40 tax: EUR 406.40",
                        "revision 1 is with them, valid until 2027-02-15",
                        "and by itself: the deal notes the proposal to the tax advisers: sent"),
                texts(step(135).get("notes")));
        assertEquals(
                "and by itself: at the office, who sent them, it now says: bought",
                texts(step(137).get("notes")).get(4));
        assertEquals(
                List.of(
                        "generation 1: the office → the tax advisers next door: bought; thanked with EUR 50.00",
                        "generation 2: the tax advisers next door → the bakery at the corner: a prospect;"
                                + " not thanked yet"),
                texts(step(142).get("notes")));
    }

    @Test
    void the_customer_ends_active_with_the_second_year_booked() {
        assertEquals(
                "{\"phase\":\"active\",\"since\":\"2026-09-16T07:20:00Z\",\"owner\":\"nora\",\"seller\":\"dora\","
                        + "\"contracts\":[{\"contract\":\"paper-for-forty-desks\",\"start\":\"2027-03-18\","
                        + "\"end\":\"2028-03-18\",\"amount\":\"EUR 2708.00\",\"months\":12}],"
                        + "\"referrals\":[{\"generation\":1,\"by\":\"forty-desks\",\"prospect\":\"tax-advisers\","
                        + "\"standing\":\"won\",\"reward\":\"EUR 50.00\",\"deal\":\"deal-next-door\","
                        + "\"became\":\"next-door\"},{\"generation\":2,\"by\":\"next-door\",\"prospect\":\"bakery\","
                        + "\"standing\":\"open\"}]}",
                story.get("customer").toString());
    }
}
