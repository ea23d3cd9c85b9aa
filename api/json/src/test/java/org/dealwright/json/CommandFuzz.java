package org.dealwright.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.testkit.arbitraries.ConsentArbitraries;
import org.dealwright.testkit.arbitraries.CustomerArbitraries;
import org.dealwright.testkit.arbitraries.DealArbitraries;
import org.dealwright.testkit.arbitraries.MemberArbitraries;
import org.dealwright.testkit.arbitraries.OrderArbitraries;
import org.dealwright.testkit.arbitraries.ProposalArbitraries;
import org.dealwright.testkit.arbitraries.ProspectArbitraries;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a command: see {@link AnyBytes}. */
class CommandFuzz {
    static Stream<Arguments> seeds() {
        return Seeds.commands(List.of(
                ProspectArbitraries.commands(),
                DealArbitraries.commands(),
                ProposalArbitraries.commands(),
                OrderArbitraries.commands(),
                CustomerArbitraries.commands(),
                MemberArbitraries.commands(),
                ConsentArbitraries.commands()));
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_bytes_are_a_command_or_a_failure(byte[] bytes) {
        AnyBytes.read(DealwrightJson.commands(), bytes);
    }
}
