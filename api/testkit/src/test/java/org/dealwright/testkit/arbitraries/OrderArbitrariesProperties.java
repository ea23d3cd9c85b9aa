package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
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
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.Sale;
import org.dealwright.process.Actor;
import org.dealwright.process.Situation;
import org.dealwright.testkit.Scenario;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class OrderArbitrariesProperties {
    @Provide
    Arbitrary<List<OrderEvent>> histories() {
        return OrderArbitraries.histories();
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return OrderArbitraries.plans();
    }

    @Provide
    Arbitrary<OrderCommand<?>> hostile() {
        return OrderArbitraries.hostileCommands();
    }

    @Example
    void every_command_of_the_sealed_type_is_made() {
        assertEquals(
                Arrays.stream(OrderCommand.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(OrderArbitraries.commands().sampleStream().limit(1_000).toList()));
    }

    @Example
    void every_event_of_the_sealed_type_happens() {
        assertEquals(
                Arrays.stream(OrderEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                kinds(OrderArbitraries.histories()
                        .sampleStream()
                        .limit(1_000)
                        .flatMap(List::stream)
                        .toList()));
    }

    @Example
    void some_facts_are_entered_late() {
        assertTrue(OrderArbitraries.histories().sampleStream().limit(200).anyMatch(history -> {
            for (int i = 1; i < history.size(); i++) {
                if (history.get(i).at().isBefore(history.get(i - 1).at())) {
                    return true;
                }
            }
            return false;
        }));
    }

    @Property
    void every_plan_divides_a_euro(@ForAll("plans") PaymentPlan plan) {
        assertTrue(OrderLifecycle.table()
                .begin(
                        new OrderCommand.Place(Sale.UNKNOWN, Money.ofMajor(CurrencyUnit.EUR, 1)).paidBy(plan),
                        new Situation<>(Actor.system(), Scenario.MONDAY_AT_NINE, OrderPolicy.defaults()))
                .isRight());
    }

    @Property
    void hostile_texts_make_nothing_throw(@ForAll("hostile") OrderCommand<?> command) {
        assertFalse(OrderLifecycle.table()
                .submit(
                        Option.none(),
                        command,
                        new Situation<>(Actor.system(), Scenario.MONDAY_AT_NINE, OrderPolicy.defaults()))
                .fold(refusal -> refusal.explain(Locale.ENGLISH), Object::toString)
                .isBlank());
    }

    @Example
    void histories_come_to_every_phase() {
        assertEquals(
                Arrays.stream(Order.class.getPermittedSubclasses())
                        .flatMap(group ->
                                group.isSealed() ? Arrays.stream(group.getPermittedSubclasses()) : Stream.of(group))
                        .collect(Collectors.toSet()),
                kinds(OrderArbitraries.histories()
                        .sampleStream()
                        .limit(500)
                        .map(history -> OrderLifecycle.table().replay(history).get())
                        .toList()));
    }

    @Property
    void the_table_reads_every_history(@ForAll("histories") List<OrderEvent> history) {
        assertFalse(history.isEmpty());
        assertTrue(OrderLifecycle.table().replay(history).isDefined());
    }

    private static Set<Object> kinds(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
