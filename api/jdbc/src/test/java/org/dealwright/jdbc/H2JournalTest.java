package org.dealwright.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dealwright.api.Journal;
import org.dealwright.testkit.DurableJournalContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A file of H2, with a checkpoint after every commit. */
class H2JournalTest extends DurableJournalContract {
    @TempDir
    static Path folder;

    private static DataSource source;

    private final List<JdbcJournal> open = new ArrayList<>();

    @BeforeAll
    static void choose() {
        source = Databases.h2(folder);
    }

    @AfterAll
    static void shutDown() {
        Databases.run(source, "SHUTDOWN");
    }

    @Override
    protected Journal emptyJournal() {
        Journal journal = reopened();
        Databases.empty(source);
        return journal;
    }

    @Override
    protected Journal reopened() {
        open.add(JdbcJournal.builder(source).keepingConnections(4).open());
        return open.get(open.size() - 1);
    }

    @Override
    protected void release() {
        open.forEach(JdbcJournal::close);
    }
}
