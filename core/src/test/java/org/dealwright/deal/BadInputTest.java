package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.BELA;
import static org.dealwright.deal.DealHistory.PRINTERS;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with what somebody typed is said by the name of the field, and with what would do. */
class BadInputTest {
    private static final String DIGITS = "may have at most 38 digits, 18 of them after the point.";

    private static void says(String sentence, DealFixture.Answered answered) {
        assertEquals(sentence, answered.answer().getLeft().explain(Locale.ENGLISH));
    }

    private static DealFixture.Answered sharing(String percent) {
        return given(opened())
                .when(new DealCommand.SetCredit(
                        List.of(UncheckedShare.of(ANNA, 100)),
                        List.of(new UncheckedShare(BELA, new BigDecimal(percent)))));
    }

    private static DealFixture.Answered calling(String percent) {
        return given(opened())
                .when(new DealCommand.CallSpecialist(
                        new ConsultationId("c"), BELA, PRINTERS, "a demo", Option.some(new BigDecimal(percent))));
    }

    private static DealFixture.Answered expecting(String value) {
        Money money = Money.of(CurrencyUnit.EUR, new BigDecimal(value));
        return given(opened()).when(new DealCommand.Reforecast(Forecast.of(money), "they told us"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e21", "0.0000000000000000001"})
    void numbers_have_so_many_digits_and_are_not_spelled_out(String absurd) {
        says("\"further credit[0]\" " + DIGITS, sharing(absurd));
        says("\"credit\" " + DIGITS, calling(absurd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.000000000000000001"})
    void a_share_lies_from_nothing_to_all(String percent) {
        says("\"further credit[0]\" must lie from 0 to 100. It was \"" + percent + "\".", sharing(percent));
        says("\"credit\" must lie from 0 to 100. It was \"" + percent + "\".", calling(percent));
    }

    @Test
    void a_share_is_more_than_nothing() {
        says("\"further credit[0]\" must be more than nothing.", sharing("0.00"));
        says("\"credit\" must be more than nothing.", calling("0e999999999"));
    }

    @Test
    void a_value_is_not_negative_and_has_so_many_digits() {
        says("\"value\" must not be less than nothing. It was \"EUR -0.01\".", expecting("-0.01"));
        says("\"value\" " + DIGITS, expecting("1e1000"));
    }

    @Test
    void a_value_is_in_the_currency_that_was_proposed() {
        says(
                "The value is given in USD, and what was proposed is in EUR. Give it in EUR.",
                given(opened().noted(ProposalStanding.SENT))
                        .when(new DealCommand.Reforecast(Forecast.of(Money.of(CurrencyUnit.USD, 5)), "they told us")));
    }

    @Test
    void a_day_is_not_in_the_past() {
        LocalDate sunday = LocalDate.parse("2026-03-01");

        says(
                "\"expected close\" must lie from 2026-03-02 to 9999-12-31. It was \"2026-03-01\".",
                given(opened()).when(new DealCommand.Reforecast(Forecast.NONE.closingOn(sunday), "they told us")));
        says(
                "\"until\" must lie from 2026-03-03 to 9999-12-31. It was \"2026-03-01\".",
                given(opened()).when(new DealCommand.Hold(sunday, HoldReason.TIMING)));
    }

    @Test
    void a_deal_is_not_reopened_past_the_window() {
        says(
                "The deal was lost on 2026-03-02 10:00 UTC, and could be reopened until 2026-05-31 10:00 UTC."
                        + " Open a new deal.",
                given(opened().lost())
                        .at(hour(1).plus(Duration.ofDays(90)).plusSeconds(1))
                        .when(new DealCommand.Reopen("they called")));
    }
}
