package org.dealwright.testkit;

import org.dealwright.api.Journal;

/**
 * What every {@link Journal} must do: extend it, say how an empty journal is made, and run it with JUnit 5.
 *
 * <p>Each test gets an empty journal of its own. None is skipped: a journal that lasts longer than the object that writes it
 * keeps {@link DurableJournalContract} instead, which asks for more.
 */
public abstract class JournalContract extends JournalLoad {
    /** For subclasses. */
    protected JournalContract() {}

    /** A journal that holds nothing. */
    @Override
    protected abstract Journal emptyJournal() throws Exception;

    /** Gives back what {@link #emptyJournal} took, after each test; nothing, unless one says otherwise. */
    @Override
    protected void release() throws Exception {}
}
