package org.dealwright.examples.embedded;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What the examples start with: two users, an account, a database in memory, and a clock that can be put forward. */
final class Story {
    static final CrmUser OLGA = CrmUser.of(7, Job.OPENER);
    static final CrmUser CARL = CrmUser.of(8, Job.CLOSER);
    static final AccountRef ACCOUNT = new AccountRef(4711);
    static final long COMPANY = 501;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** The story's time. */
    InstantSource clock() {
        return () -> now;
    }

    void waits(Duration passing) {
        now = now.plus(passing);
    }

    /** A database of its own, which lasts as long as the JVM. */
    static DataSource database(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
