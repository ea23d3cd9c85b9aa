package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.dealwright.metrics.lifetime.RenewalsByAge;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

class GrowthProperties {
    @Provide
    Arbitrary<List<HandoffOutcome>> handoffs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.of(HandoffResult.class),
                        Rows.maybe(Arbitraries.integers().between(0, 50)),
                        Rows.maybe(Arbitraries.of("no-budget", "other")),
                        Rows.maybe(Arbitraries.of(DealResult.class)))
                .as((day, result, hours, reason, became) -> new HandoffOutcome(
                        new MemberId("sdr"),
                        new MemberId("ae"),
                        noon(day),
                        result,
                        hours.map(Duration::ofHours),
                        reason.filter(each -> result == HandoffResult.RETURNED),
                        became.filter(each -> result == HandoffResult.ACCEPTED)))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Touch>> touches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.of("email", "phone"),
                        Arbitraries.of(true, false))
                .as((day, channel, inbound) -> new Touch(new MemberId("sdr"), noon(day), channel, inbound))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Referral>> referrals() {
        Arbitrary<CustomerId> customers =
                Arbitraries.of("a", "b", "c", "d", "e", "f").map(CustomerId::new);
        return Combinators.combine(
                        customers,
                        Rows.maybe(customers),
                        Rows.maybe(Arbitraries.integers().between(1, 9)))
                .as((by, became, won) -> new Referral(by, new ProspectId("p"), became, won.map(Days::eur)))
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<CustomerValue>> values() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(0, 50),
                        Rows.maybe(Arbitraries.integers().between(0, 50)))
                .as((customer, bought, possible) ->
                        new CustomerValue(new CustomerId(customer), eur(bought), possible.map(Days::eur)))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Tenure>> tenures() {
        return Rows.tenures();
    }

    @Property
    void handoffs_and_touches_merge_in_any_grouping(
            @ForAll("handoffs") List<HandoffOutcome> handoffs,
            @ForAll("touches") List<Touch> touches,
            @ForAll long seed) {
        MergingProperties.holds(handoffs, HandoffMeasure.of(MARCH), seed);
        MergingProperties.holds(touches, Activity.in(MARCH), seed);
        MergingProperties.holds(touches, Mix.of(Touch::channel), seed);
    }

    @Property
    void answers_merge_in_any_grouping(
            @ForAll List<@IntRange(max = 10) Integer> scores,
            @ForAll List<@IntRange(min = 1, max = 5) Integer> stars,
            @ForAll long seed) {
        MergingProperties.holds(scores, PromoterScore.of(Integer::intValue), seed);
        MergingProperties.holds(stars, Ratings.of(Integer::intValue), seed);
    }

    @Property
    void what_customers_bring_merges_in_any_grouping(
            @ForAll("referrals") List<Referral> referrals,
            @ForAll("values") List<CustomerValue> values,
            @ForAll("tenures") List<Tenure> tenures,
            @ForAll long seed) {
        MergingProperties.holds(referrals, Referrals.of(EUR), seed);
        MergingProperties.holds(values, BestCustomers.of(EUR), seed);
        MergingProperties.holds(tenures, RenewalsByAge.of(LocalDate.parse("2026-05-10"), ChronoUnit.WEEKS), seed);
    }

    @Property
    void every_referral_is_of_one_generation(@ForAll("referrals") List<Referral> rows) {
        Referrals referrals = rows.stream().collect(Referrals.of(EUR));

        assertEquals(
                rows.size(),
                referrals.generations().values().stream()
                        .mapToLong(each -> each.converted().whole())
                        .sum());
        List<Integer> numbers = new ArrayList<>(referrals.generations().keySet());
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(i + 1, numbers.get(i));
        }
    }

    @Property
    void what_all_bought_is_what_each_did(@ForAll("values") List<CustomerValue> rows) {
        BestCustomers best = rows.stream().collect(BestCustomers.of(EUR));

        assertEquals(
                rows.stream().map(CustomerValue::bought).reduce(eur(0), Money::plus),
                best.total().total());
        assertEquals(
                best.total().total(), best.shareOfBest(best.customers().size()).part());
    }

    @Property
    void a_score_lies_within_its_interval_and_turned_round_on_the_other_side(
            @ForAll @IntRange(max = 99) int promoters,
            @ForAll @IntRange(max = 99) int passives,
            @ForAll @IntRange(max = 99) int detractors) {
        PromoterScore score = new PromoterScore(promoters, passives, detractors);
        PromoterScore turned = new PromoterScore(detractors, passives, promoters);

        score.interval(0.9).ifPresent(range -> {
            assertTrue(range.contains(score.score().orElseThrow()));
            assertEquals(-range.lower(), turned.interval(0.9).orElseThrow().upper(), 1e-9);
        });
        assertEquals(promoters + passives + detractors == 0, score.score().isEmpty());
        assertEquals(
                Option.ofOptional(score.score()).map(value -> -value + 0.0),
                Option.ofOptional(turned.score()).map(value -> value + 0.0));
    }
}
