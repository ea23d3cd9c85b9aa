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
import org.dealwright.consent.ConsentCommand;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;

class ConsentArbitrariesProperties {
    @Provide
    Arbitrary<List<ConsentEvent>> histories() {
        return ConsentArbitraries.histories();
    }

    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(
                Arrays.stream(ConsentCommand.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(ConsentArbitraries.commands().sampleStream().limit(500).toList()));
    }

    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                Arrays.stream(ConsentEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(ConsentArbitraries.histories()
                        .sampleStream()
                        .limit(500)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Example
    void some_facts_are_entered_late() {
        assertTrue(ConsentArbitraries.histories().sampleStream().limit(200).anyMatch(history -> {
            for (int i = 1; i < history.size(); i++) {
                if (history.get(i).at().isBefore(history.get(i - 1).at())) {
                    return true;
                }
            }
            return false;
        }));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<ConsentEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(ConsentLifecycle.table().replay(history).isDefined());
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
