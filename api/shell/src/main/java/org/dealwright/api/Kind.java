package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Transition;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

/**
 * A life cycle as the shell runs it: its table, and how its histories are named.
 *
 * @param table the table
 * @param idOf an identifier's text
 * @param policyOf its part of the policy
 */
record Kind<I, S, E extends Event, P>(
        Lifecycle<S, E, P> table, Class<E> events, Function<I, String> idOf, Function<SalesPolicy, P> policyOf) {
    static final Kind<ProspectId, Prospect, ProspectEvent, ProspectPolicy> PROSPECT =
            new Kind<>(ProspectLifecycle.table(), ProspectEvent.class, ProspectId::value, SalesPolicy::prospect);
    static final Kind<DealId, Deal, DealEvent, DealPolicy> DEAL =
            new Kind<>(DealLifecycle.table(), DealEvent.class, DealId::value, SalesPolicy::deal);

    static final List<Kind<?, ?, ?, ?>> ALL = List.of(PROSPECT, DEAL);

    /**
     * The kind of a history.
     *
     * @throws IllegalArgumentException if this version knows no such life cycle
     */
    static Kind<?, ?, ?, ?> of(StreamId stream) {
        for (Kind<?, ?, ?, ?> kind : ALL) {
            if (kind.table.names().lifecycle().equals(stream.lifecycle())) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the journal holds " + stream + ", a life cycle that is not known here");
    }

    /** The stable name of a recorded event. */
    static String name(Recorded recorded) {
        return of(recorded.stream()).table().names().event(recorded.event().getClass());
    }

    /** The stable names of the events that a command can make. */
    Set<String> eventsOf(Command<?> command) {
        String name = table.names().command(command.getClass());
        return table.transitions().stream()
                .filter(row -> row.command().equals(name))
                .map(Transition::event)
                .collect(Collectors.toSet());
    }

    StreamId stream(I id) {
        return new StreamId(table.names().lifecycle(), idOf.apply(id));
    }

    Option<S> replay(List<Recorded> history) {
        return table.replay(history.stream().map(this::event).toList());
    }

    E event(Recorded recorded) {
        return events.cast(recorded.event());
    }
}
