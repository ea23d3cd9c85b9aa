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
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.DealSilenceTerms;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.Pipeline;
import org.dealwright.deal.Stage;
import org.dealwright.deal.StageOrder;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.testkit.Scenario;

class DealArbitrariesProperties {
    private static final DealPolicy OURS = DealPolicy.builder()
            .silence(DealSilenceTerms.everywhere(SilenceLimit.ofDays(2, 4)))
            .pipelines(List.of(Pipeline.of(
                    "ours",
                    StageOrder.FREE,
                    stage("d", OpenPhase.DISCOVERING),
                    stage("s", OpenPhase.PRESENTED),
                    stage("p", OpenPhase.PROPOSED),
                    stage("n", OpenPhase.NEGOTIATING),
                    stage("a", OpenPhase.AGREED),
                    stage("b", OpenPhase.AGREED))))
            .build();

    private static Stage stage(String code, OpenPhase phase) {
        return Stage.of(code, phase, 40, ForecastCategory.PIPELINE).atMost(Duration.ofDays(1));
    }

    @Provide
    Arbitrary<List<DealEvent>> histories() {
        return DealArbitraries.histories(OURS);
    }

    @Provide
    Arbitrary<DealCommand<?>> hostileCommands() {
        return DealArbitraries.hostileCommands(OURS);
    }

    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(
                permitted(DealCommand.class),
                kinds(DealArbitraries.commands().sampleStream().limit(1_500).toList()));
    }

    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                permitted(DealEvent.class),
                kinds(DealArbitraries.histories(OURS)
                        .sampleStream()
                        .limit(1_500)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Example
    void lives_end_in_every_phase() {
        assertEquals(
                DealLifecycle.table().transitions().stream()
                        .flatMap(row -> row.to().stream())
                        .collect(Collectors.toSet()),
                DealArbitraries.histories()
                        .sampleStream()
                        .limit(1_500)
                        .map(history -> DealLifecycle.table().replay(history).get())
                        .map(deal -> DealLifecycle.table().names().phase(deal.getClass()))
                        .collect(Collectors.toSet()));
    }

    @Example
    void some_facts_are_entered_late() {
        assertTrue(DealArbitraries.histories()
                .sampleStream()
                .limit(300)
                .anyMatch(history -> Stream.iterate(1, i -> i < history.size(), i -> i + 1)
                        .anyMatch(i ->
                                history.get(i).at().isBefore(history.get(i - 1).at()))));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<DealEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(DealLifecycle.table().replay(history).isDefined());
    }

    @Property
    void a_hostile_command_that_begins_or_not_is_answered(@ForAll("hostileCommands") DealCommand<?> command) {
        Situation<DealPolicy> now = new Situation<>(Actor.of(Teams.FIRST, Teams.ROLES), Scenario.MONDAY_AT_NINE, OURS);
        for (Rejection refused :
                DealLifecycle.table().submit(Option.<Deal>none(), command, now).swap()) {
            assertFalse(refused.explain(Locale.ENGLISH).isBlank());
        }
    }

    private static Set<Object> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
