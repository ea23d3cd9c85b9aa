package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.FRIDAY;
import static org.dealwright.deal.DealHistory.PROPOSAL;
import static org.dealwright.deal.DealHistory.euros;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is expected of a deal. */
class ForecastTest {
    private static DealCommand.Reforecast reforecast(Forecast forecast) {
        return new DealCommand.Reforecast(forecast, "they told us");
    }

    @Test
    void value_close_and_category_are_expected_for_a_reason() {
        Forecast forecast = Forecast.of(euros(2_000)).closingOn(FRIDAY).as(ForecastCategory.BEST_CASE);
        Deal deal = given(opened())
                .when(reforecast(forecast))
                .expect(new DealEvent.Reforecast(hour(1), Option.of(ANNA), forecast, "they told us"));

        assertEquals(forecast, deal.dossier().outlook().forecast());
        assertEquals(Option.of(euros(2_000)), deal.value());
    }

    @Test
    void a_live_proposal_is_worth_more_than_a_forecast() {
        DealHistory both = opened().noted(PROPOSAL, ProposalStanding.SENT, euros(10))
                .then(new DealEvent.Reforecast(hour(2), Option.of(ANNA), Forecast.of(euros(99)), "x"));

        assertEquals(Option.of(euros(10)), given(both).phase().value());
        assertEquals(
                Option.of(euros(99)),
                given(both.noted(PROPOSAL, ProposalStanding.ENDED, euros(10)))
                        .phase()
                        .value());
    }

    @Test
    void nothing_is_expected_for_less_than_nothing_or_in_the_past() {
        given(opened())
                .when(new DealCommand.Reforecast(Forecast.of(euros(-1)).closingOn(LocalDate.parse("2026-03-01")), ""))
                .invalid(
                        Violation.showing("value", "negative", "EUR -1.00"),
                        Violation.showing(
                                "closeOn",
                                "out-of-range",
                                "2026-03-01",
                                LocalDate.parse("2026-03-02"),
                                LocalDate.parse("9999-12-31")),
                        Violation.of("reason", "blank"));
        given(opened())
                .when(reforecast(Forecast.of(euros(0)).closingOn(LocalDate.parse("2026-03-02"))))
                .accepted();
        given(opened())
                .when(reforecast(Forecast.NONE.closingOn(LocalDate.parse("+10000-01-01"))))
                .invalid(Violation.showing(
                        "closeOn",
                        "out-of-range",
                        "+10000-01-01",
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("9999-12-31")));
    }

    @Test
    void a_day_ends_in_the_zone_of_the_policy() {
        DealPolicy tokyo = DealPolicy.builder().zone(ZoneId.of("Asia/Tokyo")).build();
        Instant evening = Instant.parse("2026-03-02T16:00:00Z");

        given(opened())
                .under(tokyo)
                .at(evening)
                .when(reforecast(Forecast.NONE.closingOn(LocalDate.parse("2026-03-02"))))
                .invalid(Violation.showing(
                        "closeOn",
                        "out-of-range",
                        "2026-03-02",
                        LocalDate.parse("2026-03-03"),
                        LocalDate.parse("9999-12-31")));
    }

    @Test
    void too_many_digits_are_too_many() {
        Money much = Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(40)));

        given(opened()).when(reforecast(Forecast.of(much))).invalid(Violation.of("value", "too-many-digits", 38, 18));
    }

    @Test
    void what_was_proposed_sets_the_currency() {
        Forecast dollars = Forecast.of(Money.of(CurrencyUnit.USD, 5));

        given(opened()).when(reforecast(dollars)).accepted();
        DealFixture.Answered refused =
                given(opened().noted(ProposalStanding.SENT)).when(reforecast(dollars));
        refused.refused("deal.another-currency", "USD", "EUR");
        refused.reads(
                "The value is given in USD, and what was proposed is in EUR. Give it in EUR.",
                "Az érték pénzneme USD, az ajánlaté EUR. Adja meg ebben a pénznemben: EUR.");
    }
}
