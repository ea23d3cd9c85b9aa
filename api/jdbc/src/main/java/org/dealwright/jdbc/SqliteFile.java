package org.dealwright.jdbc;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A file of SQLite as a data source, over whatever driver is on the path. */
final class SqliteFile implements DataSource {
    /** Readers do not wait for each other; more than these are opened and closed again. */
    static final int KEPT = 8;

    /** Else the driver asks after each insert which row it made. */
    private static final String WITHOUT_ROW_IDS = "jdbc.get_generated_keys";

    private final String url;

    SqliteFile(Path file) {
        url = "jdbc:sqlite:" + Objects.requireNonNull(file, "file").toAbsolutePath();
    }

    /**
     * The file at a path.
     *
     * @throws IllegalArgumentException if the path has a question mark, behind which the driver expects settings
     * @throws IllegalStateException if there is no driver on the path of classes
     */
    static SqliteFile at(Path path) {
        if (path.toString().indexOf('?') >= 0) {
            throw new IllegalArgumentException("file must have no question mark in its path");
        }
        SqliteFile file = new SqliteFile(path);
        if (DriverManager.drivers().noneMatch(file::isOf)) {
            throw new IllegalStateException("SQLite's driver is not on the path: add org.xerial:sqlite-jdbc");
        }
        return file;
    }

    private boolean isOf(Driver driver) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException unknown) {
            return false;
        }
    }

    /** Makes an empty file that nobody but its owner can read, where the file system knows owners; one that is there stays. */
    static void makePrivate(Path file) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException | IOException ignored) {
            // no owners, or the file is there, or cannot be made: opening it tells
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(WITHOUT_ROW_IDS, "false");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("a file has no log");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("a file is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
