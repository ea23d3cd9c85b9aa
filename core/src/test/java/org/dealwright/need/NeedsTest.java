package org.dealwright.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static Need need(String id) {
        return Need.of(
                new NeedId(id),
                NeedKind.MUST,
                new NeedTopic("paper"),
                new Statement(Option.none(), "secret", Option.none(), Option.none()));
    }

    private static List<Need> needs(int count) {
        return IntStream.range(0, count).mapToObj(i -> need("n" + i)).toList();
    }

    @Test
    void needs_are_found_by_their_identifier() {
        Needs needs = Needs.none().with(need("a")).with(need("b"));

        assertEquals(Option.of(need("a")), needs.of(new NeedId("a")));
        assertEquals(Option.none(), needs.of(new NeedId("c")));
        assertEquals(List.of(need("a"), need("b")), needs.asList());
    }

    @Test
    void without_the_last_of_them_there_is_none() {
        Needs needs = Needs.of(List.of(need("a"), need("b")));

        assertEquals(List.of(need("b")), needs.without(new NeedId("a")).asList());
        assertSame(Needs.none(), needs.without(new NeedId("a")).without(new NeedId("b")));
        assertSame(Needs.none(), Needs.of(List.of()));
    }

    @Test
    void an_identifier_is_there_once() {
        assertThrows(IllegalArgumentException.class, () -> Needs.of(List.of(need("a"), need("a"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Needs.none().with(need("a")).with(need("a")));
    }

    @Test
    void there_are_at_most_a_hundred() {
        assertFalse(Needs.of(needs(99)).isFull());
        assertTrue(Needs.of(needs(100)).isFull());
        assertThrows(IllegalArgumentException.class, () -> Needs.of(needs(101)));
        assertThrows(IllegalArgumentException.class, () -> Needs.of(needs(100)).with(need("one more")));
    }

    @Test
    void the_same_needs_in_the_same_order_are_equal() {
        assertEquals(Needs.of(needs(2)), Needs.none().with(need("n0")).with(need("n1")));
        assertEquals(Needs.of(needs(2)).hashCode(), Needs.of(needs(2)).hashCode());
        assertFalse(Needs.of(needs(2)).equals(Needs.none().with(need("n1")).with(need("n0"))));
    }

    @Test
    void what_was_said_is_not_in_the_text() {
        assertEquals("2 needs", Needs.of(needs(2)).toString());
        assertEquals("unchecked statement by nobody in particular", new UncheckedStatement("secret").toString());
    }
}
