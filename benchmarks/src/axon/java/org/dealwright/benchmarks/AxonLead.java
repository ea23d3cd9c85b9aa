package org.dealwright.benchmarks;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;
import org.jspecify.annotations.Nullable;

/** A prospect as Axon's users write one: an aggregate that is annotated. It asks for less than the library's rules do. */
public class AxonLead {
    /**
     * The one that begins it.
     *
     * @param id which one
     * @param by whose it is
     */
    public record Begin(@TargetAggregateIdentifier String id, String by) {}

    /**
     * Every other one.
     *
     * @param id which one
     * @param what what is to be done
     * @param by who wants it
     */
    public record Go(@TargetAggregateIdentifier String id, Trigger what, String by) {}

    /**
     * It was begun.
     *
     * @param id which one
     * @param by whose it is
     */
    public record Begun(String id, String by) {}

    /**
     * It went on.
     *
     * @param id which one
     * @param what what was done
     * @param phase the phase that follows
     */
    public record Gone(String id, Trigger what, Phase phase) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private String owner = "";
    private Phase phase = Phase.IDENTIFIED;
    private int answers;

    /** For Axon, before it applies a history. */
    protected AxonLead() {}

    /** Begins. */
    @CommandHandler
    public AxonLead(Begin command) {
        AggregateLifecycle.apply(new Begun(command.id(), command.by()));
    }

    /** Goes on, or throws. */
    @CommandHandler
    public void handle(Go command) {
        boolean permitted = command.by().equals(owner) || command.what() == Trigger.ACCEPT;
        Phase next = next(command.what());
        if (!permitted || (command.what() == Trigger.QUALIFY && answers < 4)) {
            throw new IllegalStateException("refused");
        }
        AggregateLifecycle.apply(new Gone(command.id(), command.what(), next));
    }

    private Phase next(Trigger what) {
        return switch (what) {
            case TOUCH -> phase == Phase.IDENTIFIED ? Phase.WORKING : phase;
            case REPLY -> Phase.ENGAGED;
            case ASSESS -> phase;
            case QUALIFY, LAPSE -> Phase.QUALIFIED;
            case OFFER -> Phase.HANDOFF_OFFERED;
            case ACCEPT -> Phase.HANDED_OFF;
        };
    }

    /** Has begun. */
    @EventSourcingHandler
    public void on(Begun event) {
        id = event.id();
        owner = event.by();
    }

    /** Has gone on. */
    @EventSourcingHandler
    public void on(Gone event) {
        phase = event.phase();
        answers += event.what() == Trigger.ASSESS ? 1 : 0;
    }
}
