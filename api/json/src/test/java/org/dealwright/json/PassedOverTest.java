package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a property holds that is not known means nothing, whatever it is. */
class PassedOverTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final String TYPE = "\"type\":\"prospect.qualified.v1\"";
    private static final String REST =
            "\"at\":\"2026-03-02T09:00:00Z\",\"by\":\"anna\",\"framework\":\"bant\",\"score\":85";
    private static final Either<DecodeFailure, Event> QUALIFIED = EVENTS.decode("{" + TYPE + "," + REST + "}");

    static Stream<String> values() {
        return Stream.of(
                "1e100",
                "1e-50",
                "-0.00e-999",
                "7".repeat(70),
                "7".repeat(20_000),
                "0." + "7".repeat(20_000),
                "\"" + "x".repeat(20_000) + "\"",
                "\"\\ud800\"",
                "[1e100,{\"a\":[1e-50],\"b\":null}]",
                "[1" + ",1".repeat(30_000) + "]");
    }

    @ParameterizedTest
    @MethodSource("values")
    void it_is_passed_over(String value) {
        assertEquals(QUALIFIED, decode("{" + TYPE + "," + REST + ",\"new\":" + value + "}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void it_is_passed_over_in_another_order(String value) {
        assertEquals(QUALIFIED, decode("{\"new\":" + value + "," + REST + "," + TYPE + "}"));
    }

    @Test
    void what_is_known_keeps_its_limits_in_another_order() {
        assertFails(Kind.BEYOND_LIMITS, "/score", REST.replace("85", "8".repeat(101)) + "," + TYPE);
        assertFails(Kind.WRONG_KIND, "/score", REST.replace("85", "1e100") + "," + TYPE);
        assertFails(Kind.BEYOND_LIMITS, "/framework", REST.replace("bant", "b".repeat(16_001)) + "," + TYPE);
        assertFails(Kind.INVALID, "/framework", REST.replace("bant", "\\ud800") + "," + TYPE);
    }

    @Test
    void its_depth_is_bounded_all_the_same() {
        String deep = "[".repeat(64) + "]".repeat(64);
        assertFails(Kind.BEYOND_LIMITS, "", TYPE + "," + REST + ",\"new\":" + deep);
        assertFails(Kind.BEYOND_LIMITS, "", "\"new\":" + deep + "," + TYPE + "," + REST);
    }

    private static void assertFails(Kind kind, String path, String properties) {
        DecodeFailure failure = decode("{" + properties + "}").getLeft();
        assertEquals(kind + " at " + path, failure.kind() + " at " + failure.path());
    }

    /** As a text and as bytes, which say the same. */
    private static Either<DecodeFailure, Event> decode(String text) {
        Either<DecodeFailure, Event> read = EVENTS.decode(text);
        assertEquals(
                read.mapLeft(DecodeFailure::kind),
                EVENTS.decode(text.getBytes(StandardCharsets.UTF_8)).mapLeft(DecodeFailure::kind));
        return read;
    }
}
