package org.dealwright.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cards, or what leads to them, in an order, in leaves of an array each: four to eight bytes a card, where a tree takes forty.
 *
 * <p>Finding takes two binary searches; adding and removing move half a leaf.
 */
final class Order<T> {
    private static final int FULL = 512;
    private static final int SMALLEST = 4;

    private static final class Leaf<T> {
        private @Nullable Object[] cards = new Object[SMALLEST];
        private int size;

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
            int from = 0;
            int to = size;
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
            Leaf<T> others = new Leaf<>();
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
     * An empty order.
     *
     * @param comparator tells any two cards of different identifiers apart
     * @param belongs which cards have a place in it
     */
    Order(Comparator<T> comparator, Predicate<T> belongs) {
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

    private void insert(T card) {
        if (leaves.isEmpty()) {
            Leaf<T> only = new Leaf<>();
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
