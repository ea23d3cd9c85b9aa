package org.dealwright.testkit;

import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;

class InMemoryJournalTest extends JournalContract {
    @Override
    protected Journal emptyJournal() {
        return new InMemoryJournal();
    }
}
