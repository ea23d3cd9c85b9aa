package org.dealwright.examples.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.teeing;
import static org.dealwright.examples.oracle.Asked.EUROS;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.minor;
import static org.dealwright.examples.oracle.Asked.row;
import static org.dealwright.examples.oracle.Warehouse.LABELS;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dealwright.metrics.BestCustomers;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Referral;
import org.dealwright.metrics.Referrals;
import org.dealwright.metrics.lifetime.AcquisitionCost;
import org.dealwright.metrics.lifetime.RenewalsByAge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Who sends whom, who buys most, and who stays at which chance to leave, against SQL written by hand. */
class GrowthOracleTest {
    @Test
    void referrals_by_generation() {
        Referrals referrals = LABELS.referrals.stream().collect(Referrals.of(EUROS));
        List<String> rows = new ArrayList<>();
        referrals
                .generations()
                .forEach((number, generation) -> rows.add(row(
                        number,
                        generation.converted().part(),
                        generation.converted().whole(),
                        minor(generation.won().total()),
                        generation.won().count(),
                        generation.won().leftOut().count(Omission.NO_VALUE),
                        generation.won().leftOut().count(Omission.NO_EXCHANGE_RATE))));

        assertTrue(rows.size() > 5, rows::toString);
        assertEquals(ask("referrals by generation"), rows);
    }

    @Test
    void referrals_by_customer() {
        record Brought(Proportion became, MoneyTotal won) {}
        List<String> rows = new ArrayList<>();
        LABELS.referrals.stream()
                .collect(groupingBy(
                        referral -> referral.by().value(),
                        TreeMap::new,
                        teeing(
                                Proportion.of(
                                        (Referral referral) -> referral.became().isDefined()),
                                MoneyTotal.of(Referral::won, EUROS),
                                Brought::new)))
                .forEach((customer, brought) -> rows.add(row(
                        customer,
                        brought.became().part(),
                        brought.became().whole(),
                        minor(brought.won().total()))));

        assertEquals(ask("what customers brought"), rows);
    }

    @Test
    void the_best_customers_and_what_is_left_on_the_table() {
        BestCustomers best = LABELS.purchases.stream().collect(BestCustomers.of(EUROS));

        assertEquals(
                ask("best customers"),
                best.customers().stream()
                        .map(each -> row(
                                each.customer().value(),
                                minor(each.bought()),
                                each.left().map(Asked::minor).getOrNull()))
                        .toList());
    }

    @Test
    void renewals_at_every_anniversary() {
        RenewalsByAge renewals =
                ROWS.tenures.stream().collect(RenewalsByAge.of(LocalDate.parse("2026-06-15"), ChronoUnit.YEARS));
        List<String> rows = new ArrayList<>();
        for (int chance = 0; chance < renewals.kept().size(); chance++) {
            rows.add(row(chance, renewals.kept().get(chance), renewals.lost().get(chance)));
        }

        assertEquals(ask("renewals by age"), rows);
    }

    @Test
    void customers_won_for_what_was_spent() {
        MoneyTotal spent = new MoneyTotal(Money.of(CurrencyUnit.EUR, 1_000_000), 1, LeftOut.NONE);

        assertEquals(
                ask("customers won"),
                List.of(row(ROWS.tenures.stream()
                        .collect(AcquisitionCost.of(spent, MARCH))
                        .won())));
    }
}
