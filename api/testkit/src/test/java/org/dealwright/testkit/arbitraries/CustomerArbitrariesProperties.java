package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.CustomerSilenceTerms;
import org.dealwright.retention.RenewalTerms;
import org.dealwright.testkit.Scenario;

class CustomerArbitrariesProperties {
    /** Whoever is without a contract is gone after half a year; the handoff may be returned for any reason. */
    private static final CustomerPolicy OURS = CustomerPolicy.builder()
            .silence(CustomerSilenceTerms.everywhere(SilenceLimit.ofDays(2, 4)))
            .goneAfter(Option.some(Duration.ofDays(180)))
            .renewal(new RenewalTerms(20, 1, 10))
            .build();

    @Provide
    Arbitrary<List<CustomerEvent>> histories() {
        return CustomerArbitraries.histories(OURS);
    }

    @Provide
    Arbitrary<CustomerCommand<?>> hostileCommands() {
        return CustomerArbitraries.hostileCommands(OURS);
    }

    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(
                permitted(CustomerCommand.class),
                kinds(CustomerArbitraries.commands().sampleStream().limit(1_500).toList()));
    }

    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                permitted(CustomerEvent.class),
                kinds(CustomerArbitraries.histories(OURS)
                        .sampleStream()
                        .limit(1_500)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Example
    void lives_end_in_every_phase() {
        assertEquals(
                CustomerLifecycle.table().transitions().stream()
                        .flatMap(row -> row.to().stream())
                        .collect(Collectors.toSet()),
                CustomerArbitraries.histories()
                        .sampleStream()
                        .limit(1_500)
                        .map(history ->
                                CustomerLifecycle.table().replay(history).get())
                        .map(customer -> CustomerLifecycle.table().names().phase(customer.getClass()))
                        .collect(Collectors.toSet()));
    }

    @Example
    void some_facts_are_entered_late() {
        assertTrue(CustomerArbitraries.histories()
                .sampleStream()
                .limit(300)
                .anyMatch(history -> Stream.iterate(1, i -> i < history.size(), i -> i + 1)
                        .anyMatch(i ->
                                history.get(i).at().isBefore(history.get(i - 1).at()))));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<CustomerEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(CustomerLifecycle.table().replay(history).isDefined());
    }

    @Property
    void a_hostile_command_that_begins_or_not_is_answered(@ForAll("hostileCommands") CustomerCommand<?> command) {
        Situation<CustomerPolicy> now =
                new Situation<>(Actor.of(Teams.FIRST, Teams.ROLES), Scenario.MONDAY_AT_NINE, OURS);
        for (Rejection refused : CustomerLifecycle.table()
                .submit(Option.<Customer>none(), command, now)
                .swap()) {
            assertFalse(refused.explain(Locale.ENGLISH).isBlank());
        }
    }

    /** The leaves: commands and events of a customer are split by what they are about. */
    private static Set<Object> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> permitted(each).stream())
                        .collect(Collectors.toSet())
                : Set.of(type);
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
