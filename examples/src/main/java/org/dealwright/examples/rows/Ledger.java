package org.dealwright.examples.rows;

import java.util.List;
import java.util.function.Consumer;

/** What became of the rows of one file. Not thread-safe. */
public final class Ledger {
    /**
     * The rows of one file, by what became of them.
     *
     * @param file the file's name
     * @param read the rows read, the header not counted
     * @param recorded those that stand in the journal
     * @param refused those that the library refused
     * @param reported those that could not be read
     */
    public record Tally(String file, long read, long recorded, long refused, long reported) {}

    private final String file;
    private final Consumer<? super Fault> faults;
    private long read;
    private long recorded;
    private long refused;
    private long reported;

    /**
     * Begins to count.
     *
     * @param file the file's name
     * @param faults takes whatever does not fit, as it is found
     */
    public Ledger(String file, Consumer<? super Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** A row was read. */
    public void read() {
        read++;
    }

    /** A row stands in the journal; its faults are noted. */
    public void recorded(List<Fault> notes) {
        recorded++;
        notes.forEach(faults);
    }

    /**
     * A row was refused, or could not be read.
     *
     * @throws IllegalArgumentException if the fault does not keep a row out
     */
    public void notRecorded(Fault fault) {
        switch (fault.kind().fate()) {
            case REFUSED -> refused++;
            case REPORTED -> reported++;
            case RECORDED -> throw new IllegalArgumentException(fault.kind() + " does not keep a row out");
        }
        faults.accept(fault);
    }

    /**
     * A row was refused, or could not be read, for one reason or for several.
     *
     * @param why at least one
     * @throws IllegalArgumentException if the first fault does not keep a row out
     */
    public void notRecorded(List<Fault> why) {
        notRecorded(why.get(0));
        why.subList(1, why.size()).forEach(faults);
    }

    /** Something about the file, not about a row. */
    public void note(Fault fault) {
        faults.accept(fault);
    }

    /**
     * The sums.
     *
     * @throws IllegalStateException if a row was lost, or counted twice
     */
    public Tally tally() {
        if (read != recorded + refused + reported) {
            throw new IllegalStateException(file + ": " + read + " rows read, but " + recorded + " recorded, " + refused
                    + " refused and " + reported + " reported");
        }
        return new Tally(file, read, recorded, refused, reported);
    }
}
