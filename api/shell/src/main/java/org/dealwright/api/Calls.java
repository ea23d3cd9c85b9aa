package org.dealwright.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;

/** Into which deals each specialist was called, and not released yet. Not thread-safe. */
final class Calls {
    /**
     * A consultation of a deal.
     *
     * @param deal the deal's identifier
     * @param id which of its consultations
     */
    record Call(String deal, ConsultationId id) {
        private static final Comparator<Call> ORDER =
                Comparator.comparing(Call::deal).thenComparing(call -> call.id().value());
    }

    private final Map<Call, MemberId> called = new HashMap<>();
    private final Map<MemberId, Set<Call>> byMember = new HashMap<>();

    /** Whether an event tells of a call. */
    static boolean tells(Event event) {
        return event instanceof DealEvent.SpecialistCalled || event instanceof DealEvent.SpecialistReleased;
    }

    /** Takes note of a call, or of its end; heard once more in the same order it comes to the same. */
    void hear(Recorded recorded) {
        String deal = recorded.stream().id();
        if (recorded.event() instanceof DealEvent.SpecialistCalled begun) {
            Call call = new Call(deal, begun.consultation().id());
            forget(call);
            called.put(call, begun.consultation().specialist());
            byMember.computeIfAbsent(begun.consultation().specialist(), same -> new TreeSet<>(Call.ORDER))
                    .add(call);
        } else if (recorded.event() instanceof DealEvent.SpecialistReleased ended) {
            forget(new Call(deal, ended.consultation()));
        }
    }

    private void forget(Call call) {
        MemberId before = called.remove(call);
        if (before != null) {
            Set<Call> others = byMember.getOrDefault(before, Set.of());
            others.remove(call);
            if (others.isEmpty()) {
                byMember.remove(before);
            }
        }
    }

    /** The calls of a member, those of deals that have ended among them, by deal. */
    List<Call> of(MemberId member) {
        return List.copyOf(byMember.getOrDefault(member, Set.of()));
    }

    /** Every call, written out, for comparing one index with another. */
    List<String> written() {
        return called.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().value())
                .sorted()
                .toList();
    }
}
