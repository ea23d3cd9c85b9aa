package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the story's deal, with every number worked out by hand. */
class StorySaleTest {
    private final JsonNode story =
            JsonMapper.shared().readTree(DemoRun.of("--json").out());

    /** A step by the number that the text gives it. */
    private JsonNode step(int number) {
        return story.get("steps").get(number - 1);
    }

    private List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void the_first_revision_comes_to_its_lines_less_twelve_per_cent() {
        assertEquals(
                List.of(
                        // 113 × 4.00 = 452.00 a quarter, four quarters
                        "113 reams of paper at EUR 4.00, 4 times: EUR 1808.00",
                        // 2 × 25.00 = 50.00 a month, twelve months
                        "2 printers looked after for a month at EUR 25.00, 12 times: EUR 600.00",
                        "1 check of the printers at EUR 92.00: EUR 92.00",
                        // 12 % of 2500 = 300; 27 % of 2200 = 594
                        "together EUR 2500.00, less 12 %: EUR 2200.00; with EUR 594.00 tax: EUR 2794.00"),
                texts(step(58).get("notes")));
    }

    @Test
    void the_second_revision_comes_to_less_by_the_check() {
        // 2500 − 92 = 2408; 12 % of it = 288.96; 27 % of 2119.04 = 572.1408
        assertEquals(
                "together EUR 2408.00, less 12 %: EUR 2119.04; with EUR 572.14 tax: EUR 2691.18",
                step(67).get("notes").get(2).asString());
        assertEquals("2", story.get("proposal").get("revisions").toString());
        // 2200 − 2119.04
        assertEquals("EUR 80.96", story.get("proposal").get("conceded").asString());
        assertEquals("EUR 2119.04", story.get("proposal").get("net").asString());
        assertEquals("EUR 2119.04", story.get("deal").get("value").asString());
    }

    @Test
    void the_discount_waits_for_somebody_else() {
        assertEquals(
                "The discount is 12 %, and its author may give 10 %: approval for 12 % is needed from: a sales manager."
                        + " Request the approval, or lower the discount.",
                step(59).get("refusal").asString());
        assertEquals("Dora", step(61).get("who").asString());
        assertEquals("refused", step(61).get("outcome").asString());
        assertEquals("Mia", step(62).get("who").asString());
        assertEquals("accepted", step(62).get("outcome").asString());
    }

    @Test
    void acceptance_withdraws_the_sibling_and_the_win_places_the_order() {
        assertEquals(
                List.of(
                        "and by itself: the proposal for a quarter is withdrawn; why: another proposal was accepted",
                        "and by itself: the deal notes the proposal for a year: accepted",
                        "and by itself: the deal notes the proposal for a quarter: ended"),
                texts(step(72).get("notes")));
        assertEquals(
                "1 blocking obstacle open: their contract with the present supplier has not been ended."
                        + " Resolve it first.",
                step(74).get("refusal").asString());
        assertEquals(
                List.of(
                        "and by itself: customer success is offered a new customer, the office; contract: from"
                                + " 2026-03-18 until 2027-03-18, EUR 2119.04 for 12 months",
                        // from thirty days after 18 March: paper by the quarter, 2020.62, and service by the month,
                        // 670.56
                        "and by itself: an order for EUR 2691.18 is placed, tax included; to be paid: EUR 505.16 by"
                                + " 2026-04-17, EUR 55.88 by 2026-04-17, EUR 55.88 by 2026-05-17, EUR 55.88 by 2026-06-17,"
                                + " EUR 505.16 by 2026-07-17, EUR 55.88 by 2026-07-17, EUR 55.88 by 2026-08-17, EUR 55.88"
                                + " by 2026-09-17, EUR 505.15 by 2026-10-17, EUR 55.88 by 2026-10-17, EUR 55.88 by"
                                + " 2026-11-17, EUR 55.88 by 2026-12-17, EUR 505.15 by 2027-01-17, EUR 55.88 by"
                                + " 2027-01-17, EUR 55.88 by 2027-02-17, EUR 55.88 by 2027-03-17",
                        "and by itself: the deal notes the order: placed",
                        "and by itself: the customer notes the order: placed"),
                texts(step(76).get("notes")));
    }

    @Test
    void four_parts_add_up_to_the_total() {
        // 4 × 672.79 = 2691.16, two cents too little: the first two parts get one each
        assertEquals(
                List.of(
                        "EUR 672.80 2026-04-10",
                        "EUR 672.80 2026-07-10",
                        "EUR 672.79 2026-10-10",
                        "EUR 672.79 2027-01-10"),
                stream(story.get("order").get("instalments"))
                        .map(part -> part.get("amount").asString() + " "
                                + part.get("due").asString())
                        .toList());
        assertEquals("EUR 2691.18", story.get("order").get("total").asString());
        // Budapest is an hour ahead of UTC in winter, two in summer
        assertEquals(
                List.of(
                        "EUR 672.80 2026-04-02T07:00:00Z",
                        "EUR 672.80 2026-07-21T07:00:00Z",
                        "EUR 672.79 2026-10-05T07:00:00Z",
                        "EUR 672.79 2027-01-04T08:00:00Z"),
                stream(story.get("order").get("payments"))
                        .map(payment -> payment.get("amount").asString() + " "
                                + payment.get("at").asString())
                        .toList());
    }

    @Test
    void a_report_that_comes_twice_counts_once() {
        assertEquals(
                List.of("EUR 672.80 is on record already under this reference; nothing is counted twice"),
                texts(step(91).get("notes")));
    }

    @Test
    void time_reminds_three_days_before_marks_overdue_as_the_day_ends_and_reminds_a_week_after() {
        // midnight in Budapest
        assertEquals("2026-07-06T22:00:00Z", step(99).get("at").asString());
        assertEquals("2026-07-10T22:00:00Z", step(100).get("at").asString());
        assertEquals("2026-07-16T22:00:00Z", step(102).get("at").asString());
        assertEquals(
                List.of("order.instalment-overdue", "customer.order-noted", "deal.order-noted"),
                texts(step(100).get("recorded")));
        assertEquals(
                List.of("order overdue record-payment", "prospect queue claim"),
                stream(step(104).get("tasks"))
                        .map(task -> String.join(
                                " ",
                                task.get("lifecycle").asString(),
                                task.get("section").asString(),
                                task.get("command").asString()))
                        .toList());
    }

    @Test
    void the_deal_ends_won_with_its_order_paid_and_the_specialist_credited() {
        JsonNode deal = story.get("deal");

        assertEquals("won", deal.get("phase").asString());
        assertEquals(
                "[{\"member\":\"eva\",\"percent\":10}]", deal.get("overlay").toString());
        assertEquals(
                "[{\"order\":\"first-order\",\"standing\":\"paid\"}]",
                deal.get("orders").toString());
        assertEquals(
                List.of("order.payment-recorded", "customer.order-noted", "deal.order-noted"),
                texts(step(122).get("recorded")));
    }
}
