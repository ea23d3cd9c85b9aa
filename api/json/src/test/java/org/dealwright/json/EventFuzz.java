package org.dealwright.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as an event: see {@link AnyBytes}. */
class EventFuzz {
    static Stream<Arguments> seeds() {
        return Seeds.events();
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_an_event_or_a_failure(byte[] bytes) {
        AnyBytes.read(DealwrightJson.events(), bytes);
    }
}
