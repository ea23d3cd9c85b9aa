package org.dealwright.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Journal;
import org.dealwright.testkit.DurableJournalContract;
import org.junit.jupiter.api.io.TempDir;

/** A file of SQLite, written ahead and synchronised at every commit. */
class SqliteJournalTest extends DurableJournalContract {
    @TempDir
    Path folder;

    private final List<JdbcJournal> open = new ArrayList<>();

    @Override
    protected Journal emptyJournal() {
        return reopened();
    }

    @Override
    protected Journal reopened() {
        open.add(JdbcJournal.sqlite(folder.resolve("journal.db")));
        return open.get(open.size() - 1);
    }

    @Override
    protected void release() {
        open.forEach(JdbcJournal::close);
    }
}
