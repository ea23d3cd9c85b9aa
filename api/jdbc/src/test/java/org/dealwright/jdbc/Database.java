package org.dealwright.jdbc;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that a journal can be kept in, each new and empty, and impatient where a lock is not had. */
enum Database {
    SQLITE {
        @Override
        DataSource in(Path folder) {
            return new SqliteFile(folder.resolve("journal.db?busy_timeout=100"));
        }

        @Override
        int serializationFailure() {
            return 5;
        }
    },
    H2 {
        @Override
        DataSource in(Path folder) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + folder.resolve("journal").toAbsolutePath()
                    + ";DB_CLOSE_DELAY=1;LOCK_TIMEOUT=100");
            return source;
        }

        @Override
        int serializationFailure() {
            return 40001;
        }
    },
    POSTGRESQL {
        @Override
        DataSource in(Path folder) {
            return Databases.postgresql("s" + SCHEMAS.incrementAndGet(), "-c lock_timeout=100");
        }

        @Override
        int serializationFailure() {
            return 0;
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** One that nobody has written to; the folder is its own. */
    abstract DataSource in(Path folder);

    /** The code that goes with SQLSTATE 40001. */
    abstract int serializationFailure();

    JdbcJournal open(DataSource source) {
        return JdbcJournal.builder(source).keepingConnections(4).open();
    }
}
