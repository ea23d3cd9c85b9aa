package org.dealwright.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a phase: see {@link AnyBytes}. */
class PhaseFuzz {
    static Stream<Arguments> seeds() {
        return Seeds.phases();
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_a_phase_or_a_failure(byte[] bytes) {
        AnyBytes.read(DealwrightJson.phases(), bytes);
    }
}
