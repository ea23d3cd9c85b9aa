package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;

class MemberArbitrariesProperties {
    @Provide
    Arbitrary<List<MemberEvent>> histories() {
        return MemberArbitraries.histories();
    }

    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(
                Arrays.stream(MemberCommand.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(MemberArbitraries.commands().sampleStream().limit(1_000).toList()));
    }

    /** The rarest, a fact taken back, happens in one history of three hundred. */
    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                Arrays.stream(MemberEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(MemberArbitraries.histories()
                        .sampleStream()
                        .limit(3_000)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<MemberEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(MemberLifecycle.table().replay(history).isDefined());
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
