package org.dealwright.metrics;

import java.util.Arrays;

/** Numbers texts from 0 in the order in which they come, in a table with open addressing. Not thread-safe. */
final class Numbering {
    private static final int FIRST_ROOM = 16;
    /** Two to the 32nd, divided by the golden ratio: spreads what is alike. */
    private static final int SPREAD = 0x9E3779B9;

    /**
     * In each place that is taken a hash, and below it a number from 1. One that comes takes the place that its hash says, and
     * whatever was there moves on to the next, so that the latest are found at once. At most half is taken.
     */
    private long[] table = new long[2 * FIRST_ROOM];

    /** From 1, so that an empty place has none. */
    private String[] texts = new String[FIRST_ROOM];

    private int size;

    int size() {
        return size;
    }

    String text(int number) {
        return texts[number + 1];
    }

    static int hash(String text) {
        return text.hashCode() * SPREAD;
    }

    /** The number of a text; one that was not known gets the next. */
    int number(String text) {
        room(1);
        int hash = hash(text);
        int first = guess(hash);
        return isSame(texts[first], text) ? first - 1 : number(text, hash);
    }

    boolean has(String text) {
        int hash = hash(text);
        int at = home(hash);
        while (table[at] != 0 && !is(at, text, hash)) {
            at = next(at);
        }
        return table[at] != 0;
    }

    /** Makes room for so many more: what {@link #guess} said before is of no use then. */
    void room(int more) {
        while (size + more >= texts.length) {
            grow();
        }
    }

    int guess(int hash) {
        return (int) table[home(hash)];
    }

    boolean is(int guess, String text) {
        return isSame(texts[guess], text);
    }

    /** The number of a text of that hash; one that was not known gets the next, for which there must be room. */
    int number(String text, int hash) {
        int at = home(hash);
        while (table[at] != 0) {
            if (is(at, text, hash)) {
                return (int) table[at] - 1;
            }
            at = next(at);
        }
        texts[++size] = text;
        put((long) hash << Integer.SIZE | size, home(hash));
        return size - 1;
    }

    private boolean is(int at, String text, int hash) {
        return (int) (table[at] >>> Integer.SIZE) == hash && texts[(int) table[at]].equals(text);
    }

    private void put(long entry, int home) {
        int at = home;
        for (long moved = entry; moved != 0; at = next(at)) {
            long there = table[at];
            table[at] = moved;
            moved = there;
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String one, String other) {
        return one == other;
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }

    private int home(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private void grow() {
        long[] before = table;
        texts = Arrays.copyOf(texts, 2 * texts.length);
        table = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                put(entry, home((int) (entry >>> Integer.SIZE)));
            }
        }
    }
}
