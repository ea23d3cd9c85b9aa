package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.id.CustomerId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class RetentionProperties {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate EVE = LocalDate.parse("2026-02-28");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    @Provide
    Arbitrary<List<Tenure>> tenures() {
        return Rows.tenures();
    }

    @Provide
    Arbitrary<List<RecurringTerm>> terms() {
        return Rows.terms();
    }

    @Property
    void merged_in_any_grouping_they_are_the_same(
            @ForAll("tenures") List<Tenure> tenures, @ForAll("terms") List<RecurringTerm> terms, @ForAll long seed) {
        MergingProperties.holds(tenures, CustomerRetention.kept(MARCH), seed);
        MergingProperties.holds(tenures, CustomerRetention.churned(MARCH), seed);
        MergingProperties.holds(tenures, CohortTable.of(AS_OF), seed);
        MergingProperties.holds(tenures, Survival.ofCustomers(AS_OF, ChronoUnit.DAYS), seed);
        MergingProperties.holds(terms, RevenueRetention.byCustomer(MARCH, EUR), seed);
        MergingProperties.holds(terms, RevenueRetention.bySubscription(MARCH, EUR), seed);
        MergingProperties.holds(terms, RevenueCohorts.of(AS_OF, EUR), seed);
    }

    @Property
    void the_bridge_goes_from_what_was_paid_on_the_eve_to_what_is_paid_on_the_last_day(
            @ForAll("terms") List<RecurringTerm> terms) {
        RevenueRetention customers = terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR));
        RevenueRetention subscriptions = terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR));

        List<RecurringTerm> ofCustomers = inEuros(terms, RecurringTerm::customer);
        List<RecurringTerm> ofSubscriptions = inEuros(terms, term -> List.of(term.customer(), term.subscription()));
        assertEquals(paidOn(EVE, ofCustomers), customers.start());
        assertEquals(paidOn(LAST, ofCustomers), customers.end());
        assertEquals(paidOn(EVE, ofSubscriptions), subscriptions.start());
        assertEquals(paidOn(LAST, ofSubscriptions), subscriptions.end());
    }

    @Property
    void who_pays_neither_on_the_eve_nor_on_the_last_day_changes_nothing(@ForAll("terms") List<RecurringTerm> terms) {
        List<RecurringTerm> paid = terms.stream()
                .filter(term -> term.covers(EVE) || term.covers(LAST))
                .toList();

        assertEquals(
                paid.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)),
                terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)));
        assertEquals(
                paid.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)),
                terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)));
    }

    /** Of those who paid nothing else on either day. */
    private static List<RecurringTerm> inEuros(List<RecurringTerm> terms, Function<RecurringTerm, Object> who) {
        Set<Object> others = terms.stream()
                .filter(term -> !term.monthly().getCurrencyUnit().equals(CurrencyUnit.EUR))
                .filter(term -> term.covers(EVE) || term.covers(LAST))
                .map(who)
                .collect(Collectors.toSet());
        return terms.stream().filter(term -> !others.contains(who.apply(term))).toList();
    }

    private static Money paidOn(LocalDate day, List<RecurringTerm> terms) {
        return terms.stream()
                .filter(term -> !term.from().isAfter(day) && term.until().forAll(end -> end.isAfter(day)))
                .map(RecurringTerm::monthly)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    @Property
    void gross_is_at_most_a_hundred_per_cent_and_at_most_net(@ForAll("terms") List<RecurringTerm> terms) {
        isAtMostNet(terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)));
        isAtMostNet(terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)));
    }

    private static void isAtMostNet(RevenueRetention retention) {
        retention.gross().ifPresent(gross -> {
            assertTrue(gross.compareTo(BigDecimal.ONE) <= 0);
            assertTrue(gross.signum() >= 0);
            assertTrue(gross.compareTo(retention.net().orElseThrow()) <= 0);
        });
        assertEquals(retention.start().isZero(), retention.net().isEmpty());
    }

    @Property
    void other_identifiers_change_nothing(@ForAll("tenures") List<Tenure> tenures) {
        List<Tenure> other = tenures.stream()
                .map(row -> new Tenure(new CustomerId("z" + row.customer().value()), row.since(), row.until()))
                .toList();

        assertEquals(
                tenures.stream().collect(CustomerRetention.kept(MARCH)),
                other.stream().collect(CustomerRetention.kept(MARCH)));
        assertEquals(
                tenures.stream().collect(CohortTable.of(AS_OF)), other.stream().collect(CohortTable.of(AS_OF)));
    }

    @Property
    void other_identifiers_of_customers_and_subscriptions_change_nothing(@ForAll("terms") List<RecurringTerm> terms) {
        List<RecurringTerm> other = terms.stream()
                .map(row -> new RecurringTerm(
                        new CustomerId("z" + row.customer().value()),
                        "z" + row.subscription(),
                        row.monthly(),
                        row.from(),
                        row.until()))
                .toList();

        assertEquals(
                terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)),
                other.stream().collect(RevenueRetention.byCustomer(MARCH, EUR)));
        assertEquals(
                terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)),
                other.stream().collect(RevenueRetention.bySubscription(MARCH, EUR)));
        assertEquals(
                terms.stream().collect(RevenueCohorts.of(AS_OF, EUR)),
                other.stream().collect(RevenueCohorts.of(AS_OF, EUR)));
    }

    /** Where nobody is censored, the estimate is the plain share of those who last longer. */
    @Property
    void survival_of_those_who_all_ended_is_the_share_that_lasts_longer(@ForAll List<Byte> times) {
        List<Long> days = new ArrayList<>();
        times.forEach(time -> days.add((long) Math.abs(time)));
        Survival survival = days.stream().collect(Survival.of((Long time) -> time, time -> true));

        for (long time : new TreeSet<>(days)) {
            double longer = days.stream().filter(each -> each > time).count();
            assertEquals(longer / days.size(), survival.at(time).orElseThrow(), 1e-9);
        }
    }

    @Property
    void survival_never_rises_and_lies_within_its_interval(@ForAll("tenures") List<Tenure> tenures) {
        Survival survival = tenures.stream().collect(Survival.ofCustomers(AS_OF, ChronoUnit.DAYS));
        double before = 1;
        for (SurvivalStep step : survival.steps()) {
            assertTrue(step.survival() < before);
            before = step.survival();
            double now = before;
            survival.interval(step.time(), 0.9).ifPresent(range -> assertTrue(range.contains(now)));
        }
    }
}
