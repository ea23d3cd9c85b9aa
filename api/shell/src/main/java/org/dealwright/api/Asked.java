package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The cards that a query asks for. Whatever it asks together is read from the narrowest of it, which is found by counting:
 * what comes out is the same, and so are the pages, whichever that is.
 */
final class Asked {
    private final Query query;
    private final Option<Cursor> after;
    private final int most;

    /**
     * Asks.
     *
     * @param after where a page goes on
     * @param most how many at most
     */
    Asked(Query query, Option<Cursor> after, int most) {
        this.query = query;
        this.after = after;
        this.most = most;
    }

    /** By identifier. */
    List<Card> by(Comparator<Card> identifier, Sorted<Card> all, List<List<Slice>> conditions) {
        if (conditions.isEmpty()) {
            List<Card> found = new ArrayList<>();
            all.visit(this::isPassed, collecting(found, this::matches));
            return found;
        }
        List<Slice> narrowest = narrowest(conditions);
        List<Card> found = new ArrayList<>();
        for (Slice slice : narrowest) {
            List<Card> its = new ArrayList<>();
            slice.visit(after, collecting(its, this::matches));
            found.addAll(its);
        }
        return narrowest.size() == 1
                ? found
                : found.stream().sorted(identifier).limit(most).toList();
    }

    /**
     * By due instant: what is due is looked through for as long as it takes to look through the narrowest of what is asked
     * besides; if the page is not full by then, that is.
     */
    List<Card> byDue(Comparator<Card> due, Sorted<Card> timed, List<List<Slice>> conditions) {
        Instant before = query.dueBefore().get();
        List<Slice> narrowest = conditions.isEmpty() ? List.of() : narrowest(conditions);
        int patience = conditions.isEmpty() ? Integer.MAX_VALUE : count(narrowest, Integer.MAX_VALUE);
        List<Card> found = new ArrayList<>();
        int[] looked = {0};
        timed.visit(
                this::isPassed,
                card -> card.isDueBefore(before)
                        && looked[0]++ < patience
                        && collecting(found, this::matches).test(card));
        if (looked[0] <= patience) {
            return found;
        }
        found.clear();
        for (Slice slice : narrowest) {
            slice.visit(Option.none(), card -> {
                if (card.isDueBefore(before) && matches(card) && !isPassed(card)) {
                    found.add(card);
                }
                return true;
            });
        }
        return found.stream().sorted(due).limit(most).toList();
    }

    private static List<Slice> narrowest(List<List<Slice>> conditions) {
        List<Slice> narrowest = conditions.get(0);
        int size = conditions.size() == 1 ? 0 : count(narrowest, Integer.MAX_VALUE);
        for (List<Slice> other : conditions.subList(1, conditions.size())) {
            int its = count(other, size);
            if (its < size) {
                narrowest = other;
                size = its;
            }
        }
        return narrowest;
    }

    /** How many they hold, counted no further than that. */
    private static int count(List<Slice> slices, int most) {
        int all = 0;
        for (Slice slice : slices) {
            all += slice.count(most - all);
        }
        return all;
    }

    private boolean isPassed(Card card) {
        return after.exists(cursor -> cursor.isAtOrAfter(card));
    }

    private boolean matches(Card card) {
        return query.owner().forAll(owner -> owner.equals(card.owner))
                && !(query.queued() && card.owner != null)
                && query.company().forAll(company -> company.equals(card.company))
                && query.deal().forAll(deal -> deal.equals(card.deal))
                && (query.phases().isEmpty() || query.phases().contains(card.phase));
    }

    private Predicate<Card> collecting(List<Card> cards, Predicate<Card> asked) {
        return card -> {
            if (asked.test(card)) {
                cards.add(card);
            }
            return cards.size() < most;
        };
    }
}
