package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.Event;

/** Texts that are nearly right: nothing is ever thrown, and no failure shows what stands there. */
class HostileTextProperties {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final String SECRET = "Jane Doe 555-0199";
    private static final String[] HOSTILE = {
        "\"" + SECRET + "\"",
        "null",
        "{}",
        "[]",
        "-1",
        "1e400",
        "true",
        "\"\\ud800\"",
        "{\"" + SECRET + "\":1}",
        "99999999999",
        "\"\"",
        "[null]",
        "{\"type\":\"" + SECRET + "\"}",
        "\"2026-02-30\"",
        "\"-999999999-01-01T00:00:00Z\"",
        "\"PT9e9H\"",
        ","
    };

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(Sample.ALL);
    }

    @Property
    void a_value_that_was_exchanged_gives_a_value_or_a_failure_that_does_not_show_it(
            @ForAll("samples") Sample sample, @ForAll long seed) {
        Random random = new Random(seed);
        String text = sample.text();
        int colon = text.indexOf(':', random.nextInt(text.length()));
        int from = colon < 0 ? text.indexOf(':') : colon;
        int to = from + 1;
        while (to < text.length() && ",}]".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String spoilt = text.substring(0, from + 1) + HOSTILE[random.nextInt(HOSTILE.length)] + text.substring(to);
        assertShowsNothing(EVENTS.decode(spoilt));
        assertShowsNothing(EVENTS.strict().decode(Math.floorMod(seed, 2) == 0 ? spoilt : SECRET + spoilt));
    }

    @Property
    void bytes_that_were_exchanged_give_a_value_or_a_failure(@ForAll("samples") Sample sample, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Either<DecodeFailure, Event> read = EVENTS.decode(bytes);
        // what is read all the same is a whole event
        read.peek(event -> assertEquals(read, EVENTS.decode(EVENTS.encode(event))));
    }

    @Property
    void an_instant_is_written_as_the_jdk_writes_it(@ForAll long second, @ForAll int nanos) {
        Instant instant = Instant.ofEpochSecond(
                Math.floorMod(second, 400_000_000_000L) - 80_000_000_000L, Math.floorMod(nanos, 1_000_000_000));
        for (Instant each : new Instant[] {instant, instant.minusNanos(instant.getNano()), rounded(instant)}) {
            char[] room = new char[InstantText.LONGEST];
            int length = InstantText.write(each, room);
            String written = length == 0 ? each.toString() : new String(room, 0, length);
            assertEquals(each.toString(), written);
            assertEquals(each, InstantText.parse(written));
        }
    }

    private static Instant rounded(Instant instant) {
        return instant.minusNanos(instant.getNano() % 1_000_000);
    }

    private static void assertShowsNothing(Either<DecodeFailure, Event> read) {
        read.peekLeft(failure -> assertFalse(failure.toString().contains("Jane"), failure::toString));
    }
}
