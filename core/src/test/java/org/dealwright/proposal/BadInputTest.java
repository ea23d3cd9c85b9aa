package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.PAPER;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.line;
import static org.dealwright.proposal.ProposalFixture.money;
import static org.dealwright.proposal.ProposalFixture.revised;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.dealwright.need.Unit;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Draft;
import org.dealwright.proposal.ProposalCommand.Send;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with what somebody typed is said by the name of the field, and with what would do. */
class BadInputTest {
    private static final String DIGITS = "may have at most 38 digits, 18 of them after the point.";

    private static Draft draft(LineRequest... lines) {
        return new Draft(DEAL, CurrencyUnit.EUR, Wording.of(lines));
    }

    private static Draft discounted(WholeDiscount discount) {
        return new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(discount));
    }

    private static void says(String sentence, ProposalFixture.Answered answered) {
        assertEquals(sentence, answered.answer().getLeft().explain(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "-0.000000000000000001"})
    void a_quantity_is_more_than_nothing(String quantity) {
        says(
                "\"quantity[0]\" must be more than nothing. It was \"" + quantity + "\".",
                given().when(draft(line(5).of(new BigDecimal(quantity), Unit.ONE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e21", "0.0000000000000000001"})
    void numbers_have_so_many_digits_and_are_not_spelled_out(String absurd) {
        BigDecimal number = new BigDecimal(absurd);

        says("\"quantity[0]\" " + DIGITS, given().when(draft(line(5).of(number, Unit.ONE))));
        says("\"tax rate[0]\" " + DIGITS, given().when(draft(line(5).taxed(number))));
        says("\"discount\" " + DIGITS, given().when(discounted(new WholeDiscount.Percent(number))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "100.0001", "12.34567", "-27"})
    void a_percentage_lies_from_nothing_to_all(String percent) {
        String limits = "must lie from 0 to 100, with at most 4 digits after the point. It was \"" + percent + "\".";
        BigDecimal number = new BigDecimal(percent);

        says("\"tax rate[0]\" " + limits, given().when(draft(line(5).taxed(number))));
        says("\"discount\" " + limits, given().when(discounted(new WholeDiscount.Percent(number))));
    }

    @Test
    void a_price_is_not_negative_nor_above_the_list() {
        says(
                "\"price[0]\" must not be less than nothing. It was \"EUR -0.01\".",
                given().when(draft(line(5).at(money("EUR -0.01")))));
        says(
                "\"list price[0]\" must not be less than nothing. It was \"EUR -1.00\"."
                        + " \"price[0]\" must not be less than nothing. It was \"EUR -1.00\".",
                given().when(draft(LineRequest.of(PAPER, 1, money("EUR -1.00")))));
        says(
                "\"price[0]\" must not be above the list price, EUR 10.00. It was \"EUR 10.01\".",
                given().when(draft(line(5).at(money("EUR 10.01")))));
        says(
                "\"list price[0]\" " + DIGITS + " \"price[0]\" " + DIGITS,
                given().when(draft(LineRequest.of(PAPER, 1, money("EUR 1" + "0".repeat(40))))));
    }

    @Test
    void a_line_that_is_wrong_otherwise_is_not_called_too_much_besides() {
        LineRequest most = LineRequest.of(PAPER, 1, money("EUR 100000000000000.00"));

        says("\"months[0]\" must lie from 1 to 600. It was \"601\".", given().when(draft(most.recurring(1, 601))));
        says(
                "\"months[0]\" must be a whole number of billing periods of 2 months. It was \"5\".",
                given().when(draft(most.recurring(2, 5))));
        says(
                "\"list price[0]\" must not be less than nothing. It was \"EUR -1.00\".",
                given().when(draft(LineRequest.of(PAPER, 1, money("EUR -1.00")).at(money("EUR 5.00")))));
        says(
                "\"list price[0]\" must be in EUR. It was \"USD\".",
                given().when(draft(LineRequest.of(PAPER, 1, money("USD 100000000000000.01"))
                        .at(money("EUR 5.00")))));
    }

    @Test
    void a_proposal_has_one_currency() {
        says(
                "\"list price[1]\" must be in EUR. It was \"USD\". \"price[1]\" must be in EUR. It was \"USD\".",
                given().when(draft(line(5), LineRequest.of(PAPER, 1, money("USD 1.00")))));
        says(
                "\"discount\" must be in EUR. It was \"USD\".",
                given().when(discounted(new WholeDiscount.Amount(money("USD 1.00")))));
    }

    @Test
    void a_discount_is_not_negative_nor_above_what_the_lines_come_to() {
        says(
                "\"discount\" must lie from EUR 0.00 to EUR 95.00. It was \"EUR -0.01\".",
                given().when(discounted(new WholeDiscount.Amount(money("EUR -0.01")))));
        says(
                "\"discount\" must lie from EUR 0.00 to EUR 95.00. It was \"EUR 95.01\".",
                given().when(discounted(new WholeDiscount.Amount(money("EUR 95.01")))));
    }

    @Test
    void a_proposal_has_lines() {
        says("\"lines\" must hold one entry at least.", given().when(draft()));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09", "-999999999-01-01", "9999-12-30"})
    void an_offer_is_valid_from_today_on_and_not_for_ever(LocalDate day) {
        says(
                "\"valid until\" must lie from 2026-03-10 to 9999-12-29. It was \"" + day + "\".",
                given(drafted(5)).when(new Send(day)));
    }

    @Test
    void what_is_accepted_is_the_revision_that_was_sent_last() {
        says(
                "Revision 1 is not what the customer has: revision 2 was sent last. Accept revision 2, or write a revision"
                        + " with what was agreed on and send it.",
                given(drafted(0), sent(2, 1, 0), revised(3, 2, 5), sent(4, 2, 5))
                        .when(new Accept(1)));
    }
}
