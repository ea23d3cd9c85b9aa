package org.dealwright.need;

import static org.dealwright.need.NeedFixture.gsm;
import static org.dealwright.need.NeedFixture.must;
import static org.dealwright.need.NeedFixture.product;
import static org.dealwright.need.NeedFixture.want;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Products and needs of plain numbers, from which the oracle decides what the catalogue should. */
class MatchingLawsTest {
    private static final int SILENT = -1;

    /** A bound on one of three properties; what the product says there is a number, or {@link #SILENT}. */
    record Asked(boolean isMust, int property, int least, int most) {
        Need need(int place) {
            Requirement required = Requirement.between("p" + property, gsm(least), gsm(most));
            return isMust ? must("n" + place, required) : want("n" + place, required);
        }

        boolean isOpen(List<Integer> says) {
            return says.get(property) == SILENT;
        }

        boolean isMet(List<Integer> says) {
            return !isOpen(says) && says.get(property) >= least && says.get(property) <= most;
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as((must, property, least, width) -> new Asked(must, property, least, least + width));
    }

    @Provide
    Arbitrary<List<Integer>> says() {
        return Arbitraries.integers().between(SILENT, 6).list().ofSize(3);
    }

    private static Product offered(int place, List<Integer> says) {
        Map<String, PropertyValue> properties = new LinkedHashMap<>();
        for (int i = 0; i < says.size(); i++) {
            if (says.get(i) != SILENT) {
                properties.put("p" + i, PropertyValue.of(gsm(says.get(i))));
            }
        }
        return product(Integer.toString(place), properties);
    }

    private static List<Match> match(List<List<Integer>> products, List<Asked> asked) {
        List<Product> offered = new ArrayList<>();
        products.forEach(says -> offered.add(offered(offered.size(), says)));
        List<Need> needs = new ArrayList<>();
        asked.forEach(each -> needs.add(each.need(needs.size())));
        return new Catalogue(offered).match(needs);
    }

    private static int place(Match match) {
        return Integer.parseInt(match.product().id().value());
    }

    /** As the order is stated, one number: smaller is better. */
    private static long rank(int place, List<Integer> says, List<Asked> asked) {
        boolean ruledOut = asked.stream().anyMatch(each -> each.isMust() && !each.isOpen(says) && !each.isMet(says));
        long musts =
                asked.stream().filter(each -> each.isMust() && each.isMet(says)).count();
        long wants = asked.stream()
                .filter(each -> !each.isMust() && each.isMet(says))
                .count();
        return (ruledOut ? 100_000_000L : 0) + (100 - musts) * 100_000L + (100 - wants) * 100L + place;
    }

    @Property
    void every_need_is_met_or_failed_or_open_as_the_numbers_say(
            @ForAll @Size(max = 8) List<@From("says") List<Integer>> products,
            @ForAll @Size(max = 8) List<@From("asked") Asked> asked) {
        for (Match match : match(products, asked)) {
            List<Integer> says = products.get(place(match));
            List<Comparison> all = new ArrayList<>(match.met());
            all.addAll(match.failed());
            all.addAll(match.open());

            assertEquals(asked.size(), all.size());
            assertEquals(new HashSet<>(match.comparisons()), new HashSet<>(all));
            for (int i = 0; i < asked.size(); i++) {
                Comparison comparison = match.comparisons().get(i);
                assertEquals("n" + i, comparison.need().id().value());
                assertEquals(asked.get(i).isMet(says), match.met().contains(comparison));
                assertEquals(asked.get(i).isOpen(says), match.open().contains(comparison));
            }
        }
    }

    @Property
    void every_product_has_one_place_and_it_is_the_one_its_rank_gives(
            @ForAll @Size(max = 8) List<@From("says") List<Integer>> products,
            @ForAll @Size(max = 5) List<@From("asked") Asked> asked) {
        List<Long> ranks = match(products, asked).stream()
                .map(match -> rank(place(match), products.get(place(match)), asked))
                .toList();
        List<Long> expected = new ArrayList<>();
        products.forEach(says -> expected.add(rank(expected.size(), says, asked)));
        Collections.sort(expected);

        assertEquals(expected, ranks);
    }

    @Property
    void a_product_that_fails_a_must_is_never_recommended_and_every_other_is(
            @ForAll @Size(max = 8) List<@From("says") List<Integer>> products,
            @ForAll @Size(max = 5) List<@From("asked") Asked> asked) {
        for (Match match : match(products, asked)) {
            boolean failsAMust = rank(0, products.get(place(match)), asked) >= 100_000_000L;
            assertEquals(!failsAMust, match.isRecommended());
        }
    }

    @Property
    void one_more_need_recommends_nothing_that_was_ruled_out(
            @ForAll @Size(max = 8) List<@From("says") List<Integer>> products,
            @ForAll @Size(min = 1, max = 5) List<@From("asked") Asked> asked) {
        List<Integer> recommended = match(products, asked).stream()
                .filter(Match::isRecommended)
                .map(MatchingLawsTest::place)
                .toList();

        for (Match fewer : match(products, asked.subList(1, asked.size()))) {
            if (recommended.contains(place(fewer))) {
                assertTrue(fewer.isRecommended());
            }
        }
    }
}
