package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.deal.Deal;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What is asked across histories: which are due, and which deals a company has open. It can be rebuilt from the journal
 * at any time.
 *
 * <p>Not thread-safe: {@link Engine} reads and writes it in one place at a time.
 */
final class Index {
    private record Due(Instant at, StreamId stream) {}

    private static final Comparator<Due> BY_INSTANT = Comparator.comparing(Due::at)
            .thenComparing(due -> due.stream().lifecycle())
            .thenComparing(due -> due.stream().id());

    private final TreeSet<Due> due = new TreeSet<>(BY_INSTANT);
    private final Map<StreamId, Due> dueOf = new HashMap<>();
    private final Map<CompanyId, Set<StreamId>> openDeals = new HashMap<>();

    /** Takes note of the phase that a history has come to. */
    void put(StreamId stream, Object phase, Option<? extends Deadline<?>> deadline) {
        Due before = deadline.isEmpty()
                ? dueOf.remove(stream)
                : dueOf.put(stream, new Due(deadline.get().at(), stream));
        if (before != null) {
            due.remove(before);
        }
        Due now = dueOf.get(stream);
        if (now != null) {
            due.add(now);
        }
        if (phase instanceof Deal.Discovering deal) {
            deal.company()
                    .forEach(company -> openDeals
                            .computeIfAbsent(company, id -> new LinkedHashSet<>())
                            .add(stream));
        }
    }

    /** The histories due at that instant, earliest first. */
    List<StreamId> dueAt(Instant instant) {
        List<StreamId> streams = new ArrayList<>();
        for (Due next : due) {
            if (next.at().isAfter(instant)) {
                break;
            }
            streams.add(next.stream());
        }
        return streams;
    }

    /** The deal that a company has had open for longest; null where it has none. */
    @Nullable
    StreamId openDeal(CompanyId company) {
        Set<StreamId> deals = openDeals.get(company);
        return deals == null ? null : deals.iterator().next();
    }
}
