package org.dealwright.examples.olist;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of one file. Not thread-safe. */
final class Ledger {
    /**
     * The rows of one file, by what became of them.
     *
     * @param file the file's name
     * @param read the rows read, the header not counted
     * @param recorded those that stand in the journal
     * @param refused those that the library refused
     * @param reported those that could not be read
     */
    record Tally(String file, long read, long recorded, long refused, long reported) {}

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private long read;
    private long recorded;
    private long refused;
    private long reported;

    Ledger(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void read() {
        read++;
    }

    /** A row stands in the journal; its faults are noted. */
    void recorded(List<Fault> notes) {
        recorded++;
        faults.addAll(notes);
    }

    /** A row was refused, or could not be read. */
    void notRecorded(Fault fault) {
        switch (fault.kind().fate()) {
            case REFUSED -> refused++;
            case REPORTED -> reported++;
            case RECORDED -> throw new IllegalArgumentException(fault.kind() + " does not keep a row out");
        }
        faults.add(fault);
    }

    /** Something about the file, not about a row. */
    void note(Fault fault) {
        faults.add(fault);
    }

    /** The faults, by line. */
    List<Fault> faults() {
        return faults.stream()
                .sorted(java.util.Comparator.comparingLong(Fault::line))
                .toList();
    }

    /**
     * The sums.
     *
     * @throws IllegalStateException if a row was lost, or counted twice
     */
    Tally tally() {
        if (read != recorded + refused + reported) {
            throw new IllegalStateException(file + ": " + read + " rows read, but " + recorded + " recorded, " + refused
                    + " refused and " + reported + " reported");
        }
        return new Tally(file, read, recorded, refused, reported);
    }
}
