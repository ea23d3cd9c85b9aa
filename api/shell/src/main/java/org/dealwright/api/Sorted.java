package org.dealwright.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cards, or what leads to them, sorted, in leaves of an array each: four to eight bytes a card, where a
 * tree takes forty.
 *
 * <p>Finding takes two binary searches; adding and removing move half a leaf.
 */
final class Sorted<T> {
    private static final int FULL = 512;
    private static final int SMALLEST = 4;
    /** How full a leaf is that was merged: what comes between its cards later does not split it at once. */
    private static final int MERGED = 384;
    /** Below this one after the other is as fast. */
    private static final int FEW = 64;

    private static final class Leaf<T> {
        private @Nullable Object[] cards;
        private int size;

        Leaf(int room) {
            cards = new Object[room];
        }

        @SuppressWarnings("unchecked") // nothing else is put in
        T get(int place) {
            return (T) Objects.requireNonNull(cards[place]);
        }

        T last() {
            return get(size - 1);
        }

        /** The place of the first card that does not come before; the size where all do. */
        int place(Predicate<T> isBefore) {
            int from = 0;
            int to = size;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (isBefore.test(get(middle))) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }

        /** The place of a card; the size where all are before it. */
        int place(T card, Comparator<T> comparator) {
            return place(0, size, card, comparator);
        }

        private int place(int first, int end, T card, Comparator<T> comparator) {
            int from = first;
            int to = end;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (comparator.compare(get(middle), card) < 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }

        /** The same, looking nearby first: what is merged falls close to what was merged before it. */
        int placeFrom(int from, T card, Comparator<T> comparator) {
            int step = 1;
            int before = from;
            int at = from;
            while (at < size && comparator.compare(get(at), card) < 0) {
                before = at + 1;
                at += step;
                step *= 2;
            }
            return place(before, Math.min(at, size), card, comparator);
        }

        void add(int place, T card) {
            if (size == cards.length) {
                cards = Arrays.copyOf(cards, Math.min(FULL, cards.length * 2));
            }
            System.arraycopy(cards, place, cards, place + 1, size - place);
            cards[place] = card;
            size++;
        }

        void remove(int place) {
            size--;
            System.arraycopy(cards, place + 1, cards, place, size - place);
            cards[size] = null;
        }

        /** Keeps the cards before a place, and answers with the others. */
        Leaf<T> split(int place) {
            Leaf<T> others = new Leaf<>(SMALLEST);
            others.size = size - place;
            others.cards = Arrays.copyOf(Arrays.copyOfRange(cards, place, size), Math.max(SMALLEST, others.size));
            Arrays.fill(cards, place, size, null);
            size = place;
            return others;
        }
    }

    private final Comparator<T> comparator;
    private final Predicate<T> belongs;
    private final List<Leaf<T>> leaves = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param comparator tells any two cards of different identifiers apart
     * @param belongs which cards have a place in it
     */
    Sorted(Comparator<T> comparator, Predicate<T> belongs) {
        this.comparator = comparator;
        this.belongs = belongs;
    }

    /** Whether a card that becomes another one has another place in it, or no longer the one it had. */
    boolean moves(T card, T other) {
        boolean was = belongs.test(card);
        return was != belongs.test(other) || (was && comparator.compare(card, other) != 0);
    }

    /** Adds a card that is not in it; one that does not belong is left out. */
    void add(T card) {
        if (belongs.test(card)) {
            insert(card);
        }
    }

    /**
     * Adds cards that are not in it; those that do not belong are left out. Where they are many, they are sorted, and every
     * leaf is written once: many times faster than one after the other.
     */
    void addAll(List<T> cards) {
        List<T> sorted = new ArrayList<>(cards.size());
        for (T card : cards) {
            if (belongs.test(card)) {
                sorted.add(card);
            }
        }
        if (sorted.size() < FEW || sorted.size() < leaves.size()) {
            sorted.forEach(this::insert);
        } else {
            sorted.sort(comparator);
            merge(sorted);
        }
    }

    private void merge(List<T> sorted) {
        List<Leaf<T>> before = new ArrayList<>(leaves);
        leaves.clear();
        int next = 0;
        for (Leaf<T> leaf : before) {
            if (next == sorted.size() || comparator.compare(leaf.last(), sorted.get(next)) < 0) {
                leaves.add(leaf);
                continue;
            }
            int from = 0;
            while (from < leaf.size) {
                int to = next < sorted.size() ? leaf.placeFrom(from, sorted.get(next), comparator) : leaf.size;
                for (; from < to; from++) {
                    append(leaf.get(from));
                }
                if (from < leaf.size) {
                    append(sorted.get(next++));
                }
            }
        }
        while (next < sorted.size()) {
            append(sorted.get(next++));
        }
    }

    /** Adds a card that comes after all others, to leaves that have room for more. */
    private void append(T card) {
        if (leaves.isEmpty() || leaves.get(leaves.size() - 1).size >= MERGED) {
            leaves.add(new Leaf<>(MERGED));
        }
        Leaf<T> last = leaves.get(leaves.size() - 1);
        last.add(last.size, card);
    }

    /** Removes a card that is in it, before it changes; one that does not belong was not. */
    void remove(T card) {
        if (belongs.test(card)) {
            delete(card);
        }
    }

    /**
     * Visits cards in order, until the visitor has enough.
     *
     * @param isBefore whether a card comes before those to visit: true for a beginning of the order, false for the rest
     * @param visitor answers whether it wants more
     */
    void visit(Predicate<T> isBefore, Predicate<T> visitor) {
        int at = leaf(isBefore);
        int place = at < leaves.size() ? leaves.get(at).place(isBefore) : 0;
        for (; at < leaves.size(); at++, place = 0) {
            Leaf<T> leaf = leaves.get(at);
            for (; place < leaf.size; place++) {
                if (!visitor.test(leaf.get(place))) {
                    return;
                }
            }
        }
    }

    /**
     * The first card of a place in the order; null where none stands there or later.
     *
     * @param isBefore whether a card comes before that place: true for a beginning of the order, false for the rest
     */
    @Nullable
    T first(Predicate<T> isBefore) {
        int at = leaf(isBefore);
        return at < leaves.size() ? leaves.get(at).get(leaves.get(at).place(isBefore)) : null;
    }

    /**
     * How many cards stand from one place in the order to another, counted no further than that.
     *
     * @param isBefore whether a card comes before them: true for a beginning of the order, false for the rest
     * @param isBeforeEnd the same, and for them
     */
    int count(Predicate<T> isBefore, Predicate<T> isBeforeEnd, int most) {
        int at = leaf(isBefore);
        int end = leaf(isBeforeEnd);
        int from = at < leaves.size() ? leaves.get(at).place(isBefore) : 0;
        int all = -from;
        for (; at < end && all < most; at++) {
            all += leaves.get(at).size;
        }
        if (at == end && end < leaves.size()) {
            all += leaves.get(end).place(isBeforeEnd);
        }
        return Math.min(all, most);
    }

    private void insert(T card) {
        if (leaves.isEmpty()) {
            Leaf<T> only = new Leaf<>(SMALLEST);
            only.add(0, card);
            leaves.add(only);
            return;
        }
        int end = leaves.size() - 1;
        // what is numbered as it comes needs no search
        boolean isLast = comparator.compare(leaves.get(end).last(), card) < 0;
        int at = isLast ? end : leaf(card);
        Leaf<T> leaf = leaves.get(at);
        int place = isLast ? leaf.size : leaf.place(card, comparator);
        if (leaf.size == FULL) {
            // what comes in order, as an import does, leaves full leaves behind
            int half = place == FULL ? FULL : FULL / 2;
            Leaf<T> others = leaf.split(half);
            leaves.add(at + 1, others);
            leaf = place < half ? leaf : others;
            place = place < half ? place : place - half;
        }
        leaf.add(place, card);
    }

    private void delete(T card) {
        int at = leaf(card);
        Leaf<T> leaf = leaves.get(at);
        leaf.remove(leaf.place(card, comparator));
        if (leaf.size == 0) {
            leaves.remove(at);
        }
    }

    /** The leaf of a card; the number of leaves where all are before it. */
    private int leaf(T card) {
        int from = 0;
        int to = leaves.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (comparator.compare(leaves.get(middle).last(), card) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first leaf whose last card does not come before; the number of leaves where all do. */
    private int leaf(Predicate<T> isBefore) {
        int from = 0;
        int to = leaves.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isBefore.test(leaves.get(middle).last())) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
