package org.dealwright.examples.store;

import java.util.List;
import org.dealwright.api.Entry;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;
import org.dealwright.api.Outcome;
import org.dealwright.api.Recorded;

/**
 * Where an import records, and how many of its rows had been recorded there before it began: under a key each, so that one
 * which comes again is answered with what was recorded then. Not thread-safe.
 */
public final class Store {
    private final Journal journal;
    private final boolean lasting;
    private final long last;
    private long before;
    private long others;
    private long firstOther;

    private Store(Journal journal, boolean lasting) {
        this.journal = journal;
        this.lasting = lasting;
        last = lastPosition(journal);
    }

    /** A journal in memory, for one run. */
    public static Store inMemory() {
        return new Store(new InMemoryJournal(), false);
    }

    /** A journal, with whatever it holds already. */
    public static Store of(Journal journal) {
        return new Store(journal, true);
    }

    /** Where it is recorded. */
    public Journal journal() {
        return journal;
    }

    /** The entry under a key, where what is recorded outlives the run: else nothing could come again. */
    public Entry keyed(Entry entry, String key) {
        return lasting ? entry.under(key) : entry;
    }

    /** Whether nothing had been recorded before. */
    public boolean wasEmpty() {
        return last == 0;
    }

    /** Counts a row, by what its last command was answered with. */
    public void count(Outcome<?> outcome) {
        before += isFromBefore(outcome) ? 1 : 0;
    }

    /** Whether what a command was answered with had been recorded before the import began. */
    public boolean isFromBefore(Outcome<?> outcome) {
        List<Recorded> recorded = outcome.recorded();
        return recorded.get(recorded.size() - 1).position() <= last;
    }

    /** Counts a row that had been recorded before, and says something else now. */
    public void countOther(long line) {
        firstOther = others == 0 ? line : firstOther;
        others++;
    }

    /** How many of them say something else now than was recorded, and where the first of those stands; empty where none does. */
    public String others() {
        return others == 0 ? "" : others + " of them, such as line " + firstOther;
    }

    /** How many of the rows counted had been recorded before. */
    public long before() {
        return before;
    }

    /** By halves: a journal says what stands after a position, and not where it ends. */
    private static long lastPosition(Journal journal) {
        long beyond = 1;
        while (isThereAfter(beyond - 1, journal)) {
            beyond *= 2;
        }
        long low = beyond / 2;
        long high = beyond - 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isThereAfter(middle, journal)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isThereAfter(long position, Journal journal) {
        return !journal.readAll(position, 1).isEmpty();
    }
}
