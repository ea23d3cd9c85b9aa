package org.dealwright.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.deal.Deal;
import org.dealwright.id.CompanyId;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked across histories: which are due, which deals a company has open, and everything that is listed. It can be
 * rebuilt from the journal at any time.
 *
 * <p>Not thread-safe: {@link Recorder} reads and writes it in one place at a time.
 */
final class Index {
    private static final String DISCOVERING = Kind.DEAL.table().names().phase(Deal.Discovering.class);

    private record Due(Card card, StreamId stream) {}

    private static final Comparator<Due> BY_DUE = ((Comparator<Due>)
                    (one, other) -> one.card().compareDue(other.card()))
            .thenComparing(due -> due.stream().lifecycle())
            .thenComparing(due -> due.stream().id());

    private final Map<String, Cards> cards = new LinkedHashMap<>();
    private final Map<MemberId, MemberId> members = new HashMap<>();

    Index() {
        Kind.ALL.forEach(kind -> cards.put(kind.lifecycle(), new Cards()));
    }

    /**
     * Takes note of what a history has come to.
     *
     * @param began the position of its first event, where this is the first that is heard of it
     */
    void put(StreamId stream, long began, long version, Outline outline) {
        Cards its = of(stream.lifecycle());
        Card before = its.find(stream.id());
        its.put(new Card(
                before == null ? stream.id() : before.id,
                before == null ? began : before.began,
                version,
                outline.sharing(this::shared)));
    }

    private MemberId shared(MemberId member) {
        return members.computeIfAbsent(member, same -> same);
    }

    /** The cards of a life cycle. */
    Cards of(String lifecycle) {
        Cards its = cards.get(lifecycle);
        if (its == null) {
            throw new IllegalArgumentException("there is no life cycle " + lifecycle);
        }
        return its;
    }

    /** The histories due at that instant, earliest first. */
    List<StreamId> dueAt(Instant instant) {
        List<Due> due = new ArrayList<>();
        cards.forEach((lifecycle, its) ->
                its.dueAt(instant).forEach(card -> due.add(new Due(card, new StreamId(lifecycle, card.id)))));
        return due.stream().sorted(BY_DUE).map(Due::stream).toList();
    }

    /** The deal that a company has had open for longest; null where it has none. */
    @Nullable
    StreamId openDeal(CompanyId company) {
        return of(Kind.DEAL.lifecycle()).of(company).stream()
                .filter(card -> card.phase.equals(DISCOVERING))
                .min(Comparator.comparingLong(card -> card.began))
                .map(card -> new StreamId(Kind.DEAL.lifecycle(), card.id))
                .orElse(null);
    }

    /** Every order of every life cycle, written out, for comparing one index with another. */
    List<List<String>> written() {
        return cards.values().stream().flatMap(its -> its.written().stream()).toList();
    }
}
