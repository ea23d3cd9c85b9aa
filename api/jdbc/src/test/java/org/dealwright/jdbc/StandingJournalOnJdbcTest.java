package org.dealwright.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.StandingJournal;
import org.dealwright.testkit.StandingJournalContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Every database keeps the contract of where histories stand, with snapshots and without. */
class StandingJournalOnJdbcTest {
    abstract static class Contract extends StandingJournalContract {
        private final Database database;
        private final Snapshots snapshots;
        private final List<JdbcJournal> open = new ArrayList<>();

        @TempDir
        Path folder;

        Contract(Database database, Snapshots snapshots) {
            this.database = database;
            this.snapshots = snapshots;
        }

        @Override
        protected StandingJournal emptyJournal() {
            open.add(JdbcJournal.builder(database.in(folder))
                    .keepingConnections(4)
                    .snapshots(snapshots)
                    .open());
            return open.get(0);
        }

        @Override
        protected void release() {
            open.forEach(JdbcJournal::close);
        }
    }

    @Nested
    class Sqlite extends Contract {
        Sqlite() {
            super(Database.SQLITE, Snapshots.none());
        }
    }

    @Nested
    class SqliteWithSnapshots extends Contract {
        SqliteWithSnapshots() {
            super(Database.SQLITE, Snapshots.every(3));
        }
    }

    @Nested
    class H2 extends Contract {
        H2() {
            super(Database.H2, Snapshots.none());
        }
    }

    @Nested
    class H2WithSnapshots extends Contract {
        H2WithSnapshots() {
            super(Database.H2, Snapshots.every(3));
        }
    }

    @Nested
    class Postgresql extends Contract {
        Postgresql() {
            super(Database.POSTGRESQL, Snapshots.none());
        }
    }

    @Nested
    class PostgresqlWithSnapshots extends Contract {
        PostgresqlWithSnapshots() {
            super(Database.POSTGRESQL, Snapshots.every(3));
        }
    }
}
