package org.dealwright.json;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberLifecycle;

/** The life cycles, found by what a type's name begins with. */
final class Lives {
    private static final Map<String, Lifecycle<?, ?, ?>> ALL = Map.of(
            "prospect", ProspectLifecycle.table(),
            "deal", DealLifecycle.table(),
            "proposal", ProposalLifecycle.table(),
            "order", OrderLifecycle.table(),
            "customer", CustomerLifecycle.table(),
            "member", MemberLifecycle.table(),
            "consent", ConsentLifecycle.table());

    private Lives() {}

    /** Every phase that a history passes through. */
    static List<Object> phases(List<? extends Event> history) {
        String type = DealwrightJson.events().typeOf(history.get(0));
        return phases(ALL.get(type.substring(0, type.indexOf('.'))), history);
    }

    @SuppressWarnings("unchecked") // the history is of that life cycle
    private static <S, E extends Event> List<Object> phases(Lifecycle<S, E, ?> life, List<? extends Event> history) {
        List<Object> phases = new ArrayList<>();
        Option<S> phase = Option.none();
        for (Event event : history) {
            phase = Option.of(life.follow(phase, (E) event));
            phases.add(phase.get());
        }
        return phases;
    }

    /** The stable name of the phase that a history has reached. */
    static String phase(List<? extends Event> history) {
        String type = DealwrightJson.events().typeOf(history.get(0));
        List<Object> phases = phases(history);
        return ALL.get(type.substring(0, type.indexOf('.')))
                .names()
                .phase(phases.get(phases.size() - 1).getClass());
    }
}
