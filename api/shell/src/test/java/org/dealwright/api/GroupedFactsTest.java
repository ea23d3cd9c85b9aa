package org.dealwright.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.mapping;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.euros;
import static org.dealwright.metrics.NoDecision.IS_LOST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.Pipeline;
import org.dealwright.deal.Stage;
import org.dealwright.deal.StageOrder;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.CustomerValue;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.Forecasted;
import org.dealwright.metrics.Grouped;
import org.dealwright.metrics.HandoffMeasure;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.WinRate;
import org.dealwright.metrics.recorded.FactOf;
import org.dealwright.metrics.recorded.MemberAttainment;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.dealwright.team.TeamName;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Ann's cold call becomes a deal of Bob's, of the team north; another is nobody's prospect. */
class GroupedFactsTest {
    private static final ProspectId P = new ProspectId("p");
    private static final DealId FIRST = new DealId("deal-1");
    private static final DealId OTHER = new DealId("other");
    private static final ReportingPeriod MARCH = ReportingPeriod.of(YearMonth.of(2026, 3), ZoneOffset.UTC);
    private static final ReportingPeriod APRIL = ReportingPeriod.of(YearMonth.of(2026, 4), ZoneOffset.UTC);
    private static final ExchangeRates EUROS = ExchangeRates.only(CurrencyUnit.EUR);
    private static final SalesPolicy POLICY = SalesPolicy.defaults()
            .with(ProposalPolicy.builder().draftsWithoutNeed(true).build())
            .with(DealPolicy.builder()
                    .pipelines(List.of(Pipeline.of(
                            "main",
                            StageOrder.FREE,
                            Stage.of("talk", OpenPhase.DISCOVERING, 60, ForecastCategory.COMMIT))))
                    .proposalNeeded(false)
                    .build());

    private final Office office = new Office(new InMemoryJournal(), POLICY);

    private void give(DealId deal, DealCommand<?> command) {
        office.process.deals().handle(deal, command, MANAGER).get();
    }

    private void tell(MemberCommand<?> command) {
        office.process.team().handle(BOB, command, MANAGER).get();
    }

    private void expected(DealId deal, int amount, String day) {
        give(
                deal,
                new DealCommand.Reforecast(Forecast.of(euros(amount)).closingOn(LocalDate.parse(day)), "they said so"));
    }

    private RecordedFacts facts() {
        return office.process.facts();
    }

    private void twoDeals() {
        tell(new MemberCommand.Join(BOB, Role.ACCOUNT_EXECUTIVE));
        tell(new MemberCommand.SetTeam(Option.some(new TeamName("north")), Option.none()));
        office.offered(P, Option.none());
        office.give(P, new ProspectCommand.AcceptHandoff(), AE).get();
        give(OTHER, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()));
        expected(FIRST, 80, "2026-03-20");
        expected(OTHER, 200, "2026-04-15");
    }

    @Test
    void deals_are_grouped_by_the_source_of_their_prospect() {
        twoDeals();
        give(FIRST, new DealCommand.Win());
        give(OTHER, new DealCommand.Lose(LossReason.PRICE));
        RecordedFacts facts = facts();

        assertEquals(
                Map.of("cold-call", Proportion.of(1, 1)),
                facts.dealOutcomes().stream()
                        .collect(Grouped.by(
                                row -> facts.of(row.deal())
                                        .source()
                                        .map(source -> source.kind().code()),
                                WinRate.byCount(IS_LOST, MARCH))));
    }

    @Test
    void handoffs_and_touches_are_grouped_by_what_they_are_about() {
        twoDeals();

        Map<String, HandoffMeasure> teams = facts().handoffsAbout().stream()
                .collect(Grouped.by(
                        row -> facts().team(row.fact().to()).map(TeamName::code),
                        mapping(FactOf::fact, HandoffMeasure.of(MARCH))));
        assertEquals(List.of("north"), List.copyOf(teams.keySet()));
        assertEquals(Proportion.of(1, 1), teams.get("north").acceptance());
        assertEquals(Option.some(ANN), facts().touchesAbout().get(0).about().owner());
    }

    @Test
    void what_is_offered_says_which_products_a_deal_is_about() {
        twoDeals();
        ProposalCommand.Draft draft = new ProposalCommand.Draft(
                OTHER,
                CurrencyUnit.EUR,
                Wording.of(
                        LineRequest.of(new ProductId("toner"), 1, euros(50)),
                        LineRequest.of(new ProductId("paper"), 2, euros(5))));
        office.process.proposals().handle(new ProposalId("q"), draft, AE).get();

        assertEquals(
                List.of(new ProductId("paper"), new ProductId("toner")),
                facts().of(OTHER).products());
        assertEquals(
                Map.of("paper", 1L, "toner", 1L),
                facts().dealOutcomes().stream()
                        .collect(Grouped.by(
                                row -> facts().of(row.deal()).products().stream()
                                        .map(ProductId::value)
                                        .toList(),
                                counting())));
    }

    @Test
    void a_quota_is_reached_by_what_its_member_won_in_its_days() {
        twoDeals();
        tell(new MemberCommand.SetQuota(
                Quota.of(QuotaMeasure.WON, DatePeriod.month(YearMonth.of(2026, 3)), euros(100))));
        tell(new MemberCommand.SetQuota(
                Quota.of(QuotaMeasure.PIPELINE, DatePeriod.month(YearMonth.of(2026, 3)), euros(1))));
        give(FIRST, new DealCommand.Win());
        office.at(Instant.parse("2026-04-01T00:00:00Z"));
        give(OTHER, new DealCommand.Win());

        List<MemberAttainment> attainments = facts().attainments(EUROS);
        assertEquals(1, attainments.size());
        assertEquals(BOB, attainments.get(0).member());
        // he joined on the second: 30 of 31 days
        assertEquals(
                "EUR 80.00 of EUR 96.77 = 82.7 %",
                attainments.get(0).attainment().toString());
    }

    @Test
    void a_forecast_is_what_the_pipeline_made_expect_when_the_period_began() {
        twoDeals();
        office.at(Instant.parse("2026-04-10T09:00:00Z"));
        expected(OTHER, 300, "2026-04-15");
        give(OTHER, new DealCommand.Win());

        // sixty per cent of the 200 that were expected on the first of April
        assertEquals(new Forecasted(euros(120), euros(300)), facts().forecasted(APRIL, EUROS));
        assertEquals(new Forecasted(euros(200), euros(300)), facts().forecasted(APRIL, ForecastCategory.COMMIT, EUROS));
        assertEquals(
                new Forecasted(euros(200), euros(300)), facts().forecasted(APRIL, ForecastCategory.BEST_CASE, EUROS));
        assertThrows(IllegalArgumentException.class, () -> facts().forecasted(APRIL, ForecastCategory.OMITTED, EUROS));
        // one that was expected, and one that came
        Money nothing = Money.zero(CurrencyUnit.USD);
        assertEquals(
                new Forecasted(nothing, nothing, new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 2L))),
                facts().forecasted(APRIL, ExchangeRates.only(CurrencyUnit.USD)));
    }

    @Test
    void what_nobody_knows_the_chance_of_is_left_out_of_a_forecast_and_counted() {
        Office plain = new Office(new InMemoryJournal(), SalesPolicy.defaults());
        plain.process
                .deals()
                .handle(OTHER, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), MANAGER)
                .get();
        plain.process
                .deals()
                .handle(
                        OTHER,
                        new DealCommand.Reforecast(
                                Forecast.of(euros(200)).closingOn(LocalDate.parse("2026-04-15")), "they said so"),
                        MANAGER)
                .get();

        assertEquals(
                new Forecasted(euros(0), euros(0), new LeftOut(Map.of(Omission.NO_PROBABILITY, 1L))),
                plain.process.facts().forecasted(APRIL, EUROS));
    }

    @Test
    void customers_are_worth_what_they_bought_in_the_period() {
        twoDeals();
        give(FIRST, new DealCommand.Win());

        assertEquals(
                List.of(new CustomerValue(new CustomerId("customer-1"), euros(80), Option.none())),
                facts().customerValues(MARCH));
        assertEquals(List.of(), facts().customerValues(APRIL));
        assertEquals(
                Option.some("cold-call"),
                facts().of(new CustomerId("customer-1"))
                        .source()
                        .map(source -> source.kind().code()));
    }
}
