package org.dealwright.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {
    /** A kind of identifier. */
    record Kind(String name, Function<String, Object> of, Function<Object, String> value) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("ProspectId", ProspectId::new, id -> ((ProspectId) id).value()),
                new Kind("DealId", DealId::new, id -> ((DealId) id).value()),
                new Kind("CompanyId", CompanyId::new, id -> ((CompanyId) id).value()),
                new Kind("CustomerId", CustomerId::new, id -> ((CustomerId) id).value()),
                new Kind("ProductId", ProductId::new, id -> ((ProductId) id).value()));
    }

    private static void refused(Kind kind, String value, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> kind.of().apply(value))
                        .getMessage());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_is_the_embedders_own(Kind kind) {
        assertEquals("00Q5g00000Xyz", kind.value().apply(kind.of().apply("00Q5g00000Xyz")));
        assertEquals("Árvíztűrő 42/a", kind.value().apply(kind.of().apply("Árvíztűrő 42/a")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void identifiers_are_compared_exactly(Kind kind) {
        assertEquals(kind.of().apply("a"), kind.of().apply("a"));
        assertNotEquals(kind.of().apply("a"), kind.of().apply("A"));
        assertNotEquals(kind.of().apply("a"), kind.of().apply("a "));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_has_1_to_255_characters(Kind kind) {
        assertEquals("x", kind.value().apply(kind.of().apply("x")));
        assertEquals("x".repeat(255), kind.value().apply(kind.of().apply("x".repeat(255))));
        refused(kind, "x".repeat(256), kind + " must have at most 255 characters, had 256");
        refused(kind, "", kind + " must not be blank");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_is_not_blank(Kind kind) {
        refused(kind, "   ", kind + " must not be blank");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_holds_no_line_breaks(Kind kind) {
        refused(kind, "a\nb", kind + " must hold printable characters only");
        refused(kind, "a\rb", kind + " must hold printable characters only");
        refused(kind, "a\u2028b", kind + " must hold printable characters only");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_cannot_pose_as_another(Kind kind) {
        refused(kind, "a\u202Eb", kind + " must hold printable characters only");
        refused(kind, "a\u200Bb", kind + " must hold printable characters only");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_is_not_null(Kind kind) {
        NullPointerException refusal =
                assertThrows(NullPointerException.class, () -> kind.of().apply(null));
        assertEquals(kind.toString(), refusal.getMessage());
    }
}
