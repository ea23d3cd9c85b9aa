package org.dealwright.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a policy: see {@link AnyBytes}. */
class PolicyFuzz {
    static Stream<Arguments> seeds() {
        return Seeds.policies();
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_a_policy_or_a_failure(byte[] bytes) {
        AnyBytes.read(DealwrightJson.policies(), bytes);
    }
}
