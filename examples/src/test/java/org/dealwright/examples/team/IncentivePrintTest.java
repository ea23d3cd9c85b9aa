package org.dealwright.examples.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.examples.print.Json;
import org.dealwright.id.DealId;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.Comparison;
import org.dealwright.incentive.CreditedSale;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Participant;
import org.dealwright.incentive.Results;
import org.dealwright.incentive.Simulation;
import org.dealwright.incentive.Tier;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** How plans are printed, for people and for machines. */
class IncentivePrintTest {
    private static final MemberId ANN = new MemberId("ann");
    private static final MemberId BOB = new MemberId("bob");
    private static final Results RESULTS = Results.builder(CurrencyUnit.EUR, YearMonth.of(2026, 1), 3)
            .participants(
                    Participant.of(ANN).stating(MotivatorKind.GROWTH),
                    Participant.of(BOB, Money.parse("EUR 1000")).stating(MotivatorKind.MONEY))
            .sales(CreditedSale.of(new DealId("d1"), Money.parse("EUR 1500"), LocalDate.parse("2026-02-01"), BOB))
            .build();

    private static IncentivePlan plan(String code, String rate) {
        return IncentivePlan.builder(code, CurrencyUnit.EUR)
                .with(Commission.of("flat", Tier.of(0, rate)))
                .build();
    }

    private static Simulation simulation() {
        return plan("ten", "10").simulate(RESULTS).get();
    }

    @Test
    void a_simulation_is_a_table_of_statements_and_one_of_figures() {
        List<String> lines =
                IncentiveTable.of(simulation(), Locale.ENGLISH).lines().toList();

        assertEquals(
                List.of(
                        "Plan \"ten\", in EUR",
                        "",
                        "member  credited  of quota  earned  taken back  draw    paid",
                        "------  --------  --------  ------  ----------  ----  ------",
                        "bob      1500.00     150 %  150.00        0.00  0.00  150.00",
                        "ann         0.00         –    0.00        0.00  0.00    0.00",
                        ""),
                lines.subList(0, 7));
        assertTrue(lines.contains("earn anything              1/2 = 50.0 %"), lines.toString());
        assertTrue(lines.contains("cost of sales                    10.0 %"), lines.toString());
        assertTrue(lines.contains("means                             money"), lines.toString());
    }

    @Test
    void two_plans_stand_side_by_side() {
        String table = IncentiveTable.of(
                Comparison.of(plan("ten", "10"), plan("eight", "8"), RESULTS).get(), Locale.forLanguageTag("hu"));

        assertTrue(table.startsWith("Earned in EUR:\nmember "), table);
        assertTrue(table.contains("earned                       EUR 150.00    EUR 120.00\n"), table);
        assertTrue(table.contains("bob     150.00  120.00      -30.00\n"), table);
        assertTrue(table.contains("pénz"), table);
    }

    @Test
    void machines_are_told_every_line() {
        Map<String, Object> json = IncentiveJson.of(simulation());

        assertEquals(1, json.get("earning"));
        assertEquals(0.5, json.get("earningShare"));
        assertEquals(List.of("bob"), json.get("top"));
        String printed = Json.of(json);
        assertTrue(printed.contains("\"ratePercent\" : 10"), printed);
        assertTrue(
                printed.contains(
                        "\"why\" : \"EUR 1500.00 of credit, in the tier from 0 % of the quota on, earns 10 %.\""),
                printed);
    }

    @Test
    void the_made_up_team_is_paid_by_two_plans_that_differ() {
        Comparison comparison = SampleIncentives.of(SampleTeam.of(1));

        assertEquals(37, comparison.rows().size());
        assertTrue(comparison.one().earning().counted()
                < comparison.other().earning().counted());
        assertTrue(comparison.one().topPortion().share().orElseThrow()
                > comparison.other().topPortion().share().orElseThrow());
        assertTrue(comparison.one().costOfSales().part().getAmount().compareTo(BigDecimal.ZERO) > 0);
    }
}
