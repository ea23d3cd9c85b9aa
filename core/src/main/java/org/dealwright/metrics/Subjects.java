package org.dealwright.metrics;

import java.util.Arrays;

/**
 * Numbers subjects from 0 in the order in which they come. Not thread-safe.
 *
 * <p>A table with open addressing, asked for many at once: each round of {@link #numbers} waits for memory once for all of them,
 * where a {@link java.util.HashMap} asked for one after the other waits several times for each.
 */
final class Subjects {
    private static final int FIRST_ROOM = 1_024;
    /** Two to the 32nd, divided by the golden ratio: spreads what is alike. */
    private static final int SPREAD = 0x9E3779B9;

    /**
     * In each place that is taken a hash, and below it a number from 1: where the hash says, or in the next free place. At most
     * half is taken.
     */
    private long[] table = new long[2 * FIRST_ROOM];

    private String[] names = new String[FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    String name(int number) {
        return names[number];
    }

    /** The numbers of so many subjects; those that were not known get the next ones. */
    void numbers(String[] subjects, int count, int[] numbers) {
        room(size + count);
        int[] hashes = new int[count];
        long[] first = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = subjects[i].hashCode() * SPREAD;
        }
        for (int i = 0; i < count; i++) {
            first[i] = table[home(hashes[i])];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = is(first[i], subjects[i], hashes[i]) ? number(first[i]) : find(subjects[i], hashes[i]);
        }
    }

    private int find(String subject, int hash) {
        int at = home(hash);
        while (table[at] != 0) {
            if (is(table[at], subject, hash)) {
                return number(table[at]);
            }
            at = (at + 1) & (table.length - 1);
        }
        names[size] = subject;
        table[at] = entry(hash, size++);
        return size - 1;
    }

    private boolean is(long entry, String subject, int hash) {
        return (int) (entry >>> Integer.SIZE) == hash && entry != 0 && names[number(entry)].equals(subject);
    }

    private static long entry(int hash, int number) {
        return ((long) hash << Integer.SIZE) | (number + 1L);
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }

    private int home(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private void room(int wanted) {
        if (wanted <= names.length) {
            return;
        }
        long[] before = table;
        names = Arrays.copyOf(names, Math.max(wanted, 2 * names.length));
        table = new long[2 * Integer.highestOneBit(2 * names.length - 1)];
        for (long entry : before) {
            if (entry != 0) {
                int at = home((int) (entry >>> Integer.SIZE));
                while (table[at] != 0) {
                    at = (at + 1) & (table.length - 1);
                }
                table[at] = entry;
            }
        }
    }
}
