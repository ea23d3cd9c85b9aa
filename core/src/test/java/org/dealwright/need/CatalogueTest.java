package org.dealwright.need;

import static org.dealwright.need.NeedFixture.COPY_PAPER;
import static org.dealwright.need.NeedFixture.DESIGN_PAPER;
import static org.dealwright.need.NeedFixture.LASER_PAPER;
import static org.dealwright.need.NeedFixture.REAM;
import static org.dealwright.need.NeedFixture.SHEET;
import static org.dealwright.need.NeedFixture.gsm;
import static org.dealwright.need.NeedFixture.ids;
import static org.dealwright.need.NeedFixture.message;
import static org.dealwright.need.NeedFixture.must;
import static org.dealwright.need.NeedFixture.need;
import static org.dealwright.need.NeedFixture.needs;
import static org.dealwright.need.NeedFixture.paper;
import static org.dealwright.need.NeedFixture.product;
import static org.dealwright.need.NeedFixture.want;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealwright.id.ProductId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue(List.of(COPY_PAPER, LASER_PAPER, DESIGN_PAPER));

    private static Product named(String id, String name) {
        return new Product(new ProductId(id), name, REAM, Option.none(), Map.of());
    }

    @Nested
    class ADesignStudio {
        private final Need heavy = must("heavy", Requirement.atLeast("grammage", gsm(120)));
        private final Match copyPaper = catalogue.match(List.of(heavy)).get(1);

        @Test
        void that_needs_120_gram_paper_rules_the_80_gram_product_out() {
            assertEquals(List.of("design-120"), ids(catalogue.recommend(List.of(heavy))));
            assertEquals(List.of("design-120", "copy-80", "laser-100"), ids(catalogue.match(List.of(heavy))));
            assertFalse(copyPaper.isRecommended());
        }

        @Test
        void is_told_what_was_asked_and_what_the_product_says() {
            assertEquals(List.of(new Comparison(heavy, Option.some(PropertyValue.of(gsm(80))))), copyPaper.failed());
            assertEquals(
                    Option.some(new Requirement("grammage", new Condition.AtLeast(gsm(120)))),
                    copyPaper.failed().get(0).need().requirement());
        }

        @Test
        void is_told_so_in_words() {
            Comparison why = copyPaper.failed().get(0);

            assertEquals(
                    "paper (must): grammage at least 120 gsm; product: 80 gsm; not met", why.explain(Locale.ENGLISH));
            assertEquals(
                    "paper (elengedhetetlen): grammage legalább 120 gsm; termék: 80 gsm; nem teljesül",
                    why.explain(Locale.forLanguageTag("hu")));
        }
    }

    @Nested
    class WhatIsLeftOpen {
        private final Need budget = need("budget", NeedKind.MUST);
        private final Need bright = must("bright", Requirement.atLeast("whiteness", Quantity.of(160, Unit.ONE)));
        private final Need thick = must("thick", Requirement.atLeast("grammage", Quantity.of(1, SHEET)));
        private final Match match =
                catalogue.match(List.of(budget, bright, thick)).get(0);

        @Test
        void is_what_no_property_answers_what_is_not_said_and_what_cannot_be_compared() {
            assertEquals(
                    List.of(Fit.NOT_ASKED, Fit.NOT_SAID, Fit.NOT_COMPARABLE),
                    match.open().stream().map(Comparison::fit).toList());
            assertEquals(List.of(), match.met());
            assertEquals(List.of(), match.failed());
        }

        @Test
        void does_not_stand_against_a_product() {
            assertTrue(match.isRecommended());
        }

        @Test
        void says_why_in_words() {
            assertEquals(
                    List.of(
                            "paper (must): open, it asks nothing of a product",
                            "paper (must): whiteness at least 160; open, the product does not say",
                            "paper (must): grammage at least 1 sheet; product: 80 gsm;"
                                    + " open, what the product says cannot be compared"),
                    match.open().stream()
                            .map(each -> each.explain(Locale.ENGLISH))
                            .toList());
        }
    }

    @Nested
    class TheOrder {
        private final Need heavy = must("heavy", Requirement.atLeast("grammage", gsm(100)));
        private final Need heavier = want("heavier", Requirement.atLeast("grammage", gsm(120)));
        private final Need recycled = want("recycled", Requirement.yes("recycled"));
        private final Need whiter = want("whiter", Requirement.yes("white"));

        @Test
        void puts_wants_met_first_among_the_recommended() {
            assertEquals(List.of("design-120", "laser-100", "copy-80"), ids(catalogue.match(List.of(heavy, heavier))));
        }

        @Test
        void puts_a_failed_must_last_however_many_wants_are_met() {
            Catalogue one = new Catalogue(List.of(
                    product(
                            "all-but-one",
                            Map.of(
                                    "grammage", PropertyValue.of(gsm(99)),
                                    "recycled", PropertyValue.of(true),
                                    "white", PropertyValue.of(true))),
                    product("silent", Map.of())));

            assertEquals(List.of("silent", "all-but-one"), ids(one.match(List.of(heavy, recycled, whiter))));
        }

        @Test
        void puts_a_must_met_before_any_number_of_wants() {
            Catalogue two = new Catalogue(List.of(
                    product("wants", Map.of("recycled", PropertyValue.of(true), "white", PropertyValue.of(true))),
                    product("must", Map.of("grammage", PropertyValue.of(gsm(100))))));

            assertEquals(List.of("must", "wants"), ids(two.match(List.of(heavy, recycled, whiter))));
        }

        @Test
        void is_the_catalogues_where_nothing_else_decides() {
            Catalogue same = new Catalogue(List.of(paper("c", 80, true), paper("a", 80, true), paper("b", 80, true)));

            assertEquals(List.of("c", "a", "b"), ids(same.match(List.of(heavy, recycled))));
        }

        @Test
        void of_the_needs_is_kept_within_a_match() {
            Match match =
                    catalogue.match(List.of(recycled, whiter, heavy, heavier)).get(2);

            assertEquals("copy-80", match.product().id().value());
            assertEquals(List.of("recycled", "whiter", "heavy", "heavier"), needs(match.comparisons()));
            assertEquals(List.of("recycled"), needs(match.met()));
            assertEquals(List.of("heavy", "heavier"), needs(match.failed()));
            assertEquals(List.of("whiter"), needs(match.open()));
        }
    }

    @Test
    void a_want_that_fails_rules_nothing_out() {
        Match match =
                catalogue.match(List.of(want("w", Requirement.no("recycled")))).get(2);

        assertEquals(List.of("w"), needs(match.failed()));
        assertTrue(match.isRecommended());
    }

    @Test
    void without_needs_everything_may_be_recommended_in_the_catalogues_order() {
        assertEquals(List.of("copy-80", "laser-100", "design-120"), ids(catalogue.recommend(List.of())));
    }

    @Test
    void an_empty_catalogue_has_no_matches() {
        assertEquals(List.of(), new Catalogue(List.of()).match(List.of(must("m", Requirement.yes("recycled")))));
    }

    @Test
    void a_product_is_found_by_its_identifier() {
        assertEquals(Option.some(LASER_PAPER), catalogue.product(new ProductId("laser-100")));
        assertEquals(Option.none(), catalogue.product(new ProductId("laser-90")));
        assertThrows(NullPointerException.class, () -> catalogue.product(null));
    }

    @Test
    void a_product_stands_in_a_catalogue_once() {
        assertEquals(
                "products must have identifiers of their own, was copy-80 twice",
                message(() -> new Catalogue(List.of(COPY_PAPER, LASER_PAPER, named("copy-80", "again")))));
    }

    @Test
    void a_catalogue_has_at_most_100000_products() {
        List<Product> most = new ArrayList<>(IntStream.range(0, 100_000)
                .mapToObj(i -> named("p" + i, "paper"))
                .toList());
        assertEquals(100_000, new Catalogue(most).match(List.of()).size());
        most.add(named("one-more", "paper"));

        assertEquals("products must be at most 100000, was 100001", message(() -> new Catalogue(most)));
    }

    @Test
    void needs_are_at_most_100_and_each_once() {
        List<Need> most = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> need("n" + i, NeedKind.WANT))
                .toList());
        assertEquals(100, catalogue.match(most).get(0).open().size());
        most.add(need("one-more", NeedKind.WANT));

        assertEquals("needs must be at most 100, was 101", message(() -> catalogue.match(most)));
        assertEquals(
                "needs must have identifiers of their own, was n1 twice",
                message(() -> catalogue.match(List.of(need("n1", NeedKind.WANT), need("n1", NeedKind.MUST)))));
    }

    @Test
    void a_product_that_answers_what_nobody_asked_is_no_comparison() {
        assertEquals(
                "says must be none where need n asks nothing, was YesOrNo",
                message(() -> new Comparison(need("n", NeedKind.MUST), Option.some(PropertyValue.of(true)))));
    }

    @Test
    void a_products_properties_are_named_by_codes_and_kept_in_their_order() {
        Map<String, PropertyValue> given = new LinkedHashMap<>();
        given.put("white", PropertyValue.of(true));
        given.put("grammage", PropertyValue.of(gsm(80)));
        Product product = product("p", given);
        given.clear();

        assertEquals(
                List.of("grammage", "white"), List.copyOf(product.properties().keySet()));
        assertEquals(Option.some(PropertyValue.of(true)), product.says("white"));
        assertEquals(Option.none(), product.says("weight"));
        assertThrows(
                UnsupportedOperationException.class, () -> product.properties().clear());
        assertEquals(
                "property must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"A b\"",
                message(() -> product("p", Map.of("A b", PropertyValue.of(true), "c", PropertyValue.of(true)))));
        assertThrows(NullPointerException.class, () -> product("p", Collections.singletonMap("white", null)));
    }

    @Test
    void a_product_has_at_most_100_properties_a_line_for_a_name_and_something_in_a_pack() {
        Map<String, PropertyValue> most = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(i -> most.put("p" + i, PropertyValue.of(true)));
        assertEquals(100, product("p", most).properties().size());
        most.put("one-more", PropertyValue.of(true));

        assertEquals("properties must be at most 100, was 101", message(() -> product("p", most)));
        assertEquals("name is too-long [255, 256]", message(() -> named("p", "x".repeat(256))));
        assertEquals("name is not-printable []", message(() -> named("p", "a\nb")));
        assertEquals(
                "packSize must be more than 0, was 0",
                message(() ->
                        new Product(new ProductId("p"), "p", REAM, Option.some(Quantity.of(0, SHEET)), Map.of())));
    }
}
