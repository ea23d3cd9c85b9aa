package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.dealwright.api.SalesPolicy;

/**
 * What holds when bytes are read, whatever they are: a value comes of them or a failure and nothing is thrown; what is built
 * meanwhile is bounded by how many they are; and a value is written so that it is read again.
 */
final class AnyBytes {
    /** What a reading may allocate however short the text is: buffers, a policy of nothing but defaults, a failure. */
    private static final long ALWAYS = 1 << 20;

    /** What it may allocate for each byte beside that: the shortest names and values, each in a map, read twice. */
    private static final long EACH = 250;

    private static final int FIRST_READINGS = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Locale[] LOCALES = {Locale.ENGLISH, Locale.forLanguageTag("hu")};

    private AnyBytes() {}

    static <T> void read(DealwrightJson<T> json, byte[] bytes) {
        Either<DecodeFailure, T> read = bounded(json, bytes);
        read.peek(value -> assertReadAgain(json, value)).peekLeft(AnyBytes::assertOneLine);
        json.strict().decode(bytes).peek(value -> assertEquals(json.encode(value), json.encode(read.get())));
        assertTheSameAsText(json, bytes, read);
    }

    /** What is made once and kept, such as what a type needs to be read, is made in the first readings. */
    private static <T> Either<DecodeFailure, T> bounded(DealwrightJson<T> json, byte[] bytes) {
        long most = ALWAYS + EACH * bytes.length;
        Either<DecodeFailure, T> read = json.decode(bytes);
        long built = built(json, bytes);
        for (int again = 0; built > most && again < FIRST_READINGS; again++) {
            built = built(json, bytes);
        }
        assertTrue(built <= most, built + " bytes were allocated to read " + bytes.length);
        return read;
    }

    private static <T> long built(DealwrightJson<T> json, byte[] bytes) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        json.decode(bytes);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static <T> void assertReadAgain(DealwrightJson<T> json, T value) {
        String text = json.encode(value);
        T again = json.strict()
                .decode(text)
                .getOrElseThrow(failure -> new AssertionError(failure + " when it is read again: " + text));
        assertEquals(text, json.encode(again));
        // all policies together are no value
        if (!(value instanceof SalesPolicy)) {
            assertEquals(value, again);
        }
        assertEquals(
                text,
                json.encode(json.decodePayload(json.typeOf(value), json.encodePayload(value))
                        .get()));
    }

    private static void assertOneLine(DecodeFailure failure) {
        for (Locale locale : LOCALES) {
            String said = failure.explain(locale);
            assertTrue(said.codePoints().noneMatch(AnyBytes::breaks), said);
        }
    }

    private static boolean breaks(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }

    /** Text that is UTF-8 says the same as text; a byte order mark belongs to the encoding. */
    private static <T> void assertTheSameAsText(DealwrightJson<T> json, byte[] bytes, Either<DecodeFailure, T> read) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF") || !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            return;
        }
        Either<DecodeFailure, T> same = json.decode(text);
        assertEquals(kind(json, read), kind(json, same));
    }

    private static <T> String kind(DealwrightJson<T> json, Either<DecodeFailure, T> read) {
        return read.fold(failure -> failure.kind().code(), json::encode);
    }
}
