package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupedTest {
    private record Sale(List<String> products, Option<String> team, boolean won) {}

    private static Stream<Sale> sales() {
        return Stream.of(
                new Sale(List.of("paper", "toner"), Option.some("north"), true),
                new Sale(List.of("paper"), Option.none(), false),
                new Sale(List.of(), Option.some("east"), false));
    }

    @Test
    void a_row_counts_for_each_of_its_keys_and_one_without_any_for_none() {
        assertEquals(
                Map.of("paper", Proportion.of(1, 2), "toner", Proportion.of(1, 1)),
                sales().collect(Grouped.by(Sale::products, Proportion.of(Sale::won))));
    }

    @Test
    void what_may_be_missing_is_a_key_too_and_keys_are_in_their_order() {
        Map<String, Proportion> teams = sales().collect(Grouped.by(Sale::team, Proportion.of(Sale::won)));

        assertEquals(List.of("east", "north"), List.copyOf(teams.keySet()));
        assertEquals(Proportion.of(0, 1), teams.get("east"));
    }
}
