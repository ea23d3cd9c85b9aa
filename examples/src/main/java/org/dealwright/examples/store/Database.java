package org.dealwright.examples.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dealwright.jdbc.JdbcFailure;
import org.dealwright.jdbc.JdbcJournal;

/** A journal in a database, by its URL or by the name of a file of SQLite. Closed, its connections are too. */
public final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Map<String, String> DRIVERS =
            Map.of("jdbc:h2:", "org.h2.Driver", "jdbc:postgresql:", "org.postgresql.Driver");
    private static final int CONNECTIONS = 4;
    private static final int PATIENCE_IN_MS = 10_000;

    private final JdbcJournal journal;
    private final AutoCloseable connections;

    private Database(JdbcJournal journal, AutoCloseable connections) {
        this.journal = journal;
        this.connections = connections;
    }

    /**
     * Opens it, and makes what is missing: the file, the tables.
     *
     * @param name a file of SQLite such as {@code sales.db}, or a URL that begins with {@code jdbc:sqlite:}, {@code jdbc:h2:}
     *     or {@code jdbc:postgresql:}
     * @throws UnusableDatabase if it cannot be opened
     */
    public static Database open(String name) {
        String url = name.toLowerCase(Locale.ROOT);
        if (url.startsWith(SQLITE)) {
            return file(name.substring(SQLITE.length()));
        }
        if (!url.startsWith("jdbc:")) {
            return file(name);
        }
        return DRIVERS.entrySet().stream()
                .filter(driver -> url.startsWith(driver.getKey()))
                .findFirst()
                .map(driver -> pooled(name, driver.getValue()))
                .orElseThrow(() -> new UnusableDatabase(name, "expected SQLite, H2 or PostgreSQL", null));
    }

    /** The journal in it. */
    public JdbcJournal journal() {
        return journal;
    }

    /** Does work that records much, a commit for many rows. */
    public <T> T inBulk(Supplier<T> work) {
        return journal.inBulk(work);
    }

    private static Database file(String name) {
        try {
            Path file = Path.of(name);
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new UnusableDatabase(name, "there is no folder for it", null);
            }
            JdbcJournal journal = JdbcJournal.sqlite(file);
            return new Database(journal, () -> {});
        } catch (InvalidPathException noPath) {
            throw new UnusableDatabase(name, "that is no name of a file", noPath);
        } catch (JdbcFailure | IllegalStateException | IllegalArgumentException failed) {
            throw new UnusableDatabase(name, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static Database pooled(String url, String driver) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(driver);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_IN_MS);
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (PoolInitializationException failed) {
            throw new UnusableDatabase(url, "it does not answer, or refuses", failed);
        }
        try {
            return new Database(JdbcJournal.on(pool), pool);
        } catch (JdbcFailure | IllegalStateException failed) {
            pool.close();
            throw new UnusableDatabase(url, String.valueOf(failed.getMessage()), failed);
        }
    }

    @Override
    public void close() {
        journal.close();
        try {
            connections.close();
        } catch (Exception failed) {
            throw new IllegalStateException("the connections cannot be closed", failed);
        }
    }
}
