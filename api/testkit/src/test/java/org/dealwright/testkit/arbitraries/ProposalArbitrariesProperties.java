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
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;

class ProposalArbitrariesProperties {
    @Provide
    Arbitrary<List<ProposalEvent>> histories() {
        return ProposalArbitraries.histories();
    }

    @Example
    void every_command_of_the_sealed_type_is_made_under_its_name() {
        List<ProposalCommand<?>> commands =
                ProposalArbitraries.commands().sampleStream().limit(1_000).toList();
        Set<Object> kinds = kinds(commands);
        assertEquals(
                Arrays.stream(ProposalCommand.class.getPermittedSubclasses()).collect(Collectors.toSet()), kinds);
        assertEquals(
                Set.copyOf(ProposalKinds.ALL),
                kinds.stream()
                        .map(kind -> ProposalLifecycle.table().names().command((Class<?>) kind))
                        .collect(Collectors.toSet()));
    }

    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                Arrays.stream(ProposalEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(ProposalArbitraries.histories()
                        .sampleStream()
                        .limit(2_000)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<ProposalEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(ProposalLifecycle.table().replay(history).isDefined());
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
