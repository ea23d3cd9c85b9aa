package org.dealwright.jdbc;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dealwright.api.Journal;
import org.dealwright.testkit.DurableJournalContract;

/** A PostgreSQL server with {@code fsync=on}. */
class PostgresqlJournalTest extends DurableJournalContract {
    private static final DataSource SOURCE = Databases.postgresql("contract", "");

    private final List<JdbcJournal> open = new ArrayList<>();

    @Override
    protected Journal emptyJournal() {
        Journal journal = reopened();
        Databases.empty(SOURCE);
        return journal;
    }

    @Override
    protected Journal reopened() {
        open.add(JdbcJournal.builder(SOURCE).keepingConnections(10).open());
        return open.get(open.size() - 1);
    }

    @Override
    protected void release() {
        open.forEach(JdbcJournal::close);
    }
}
