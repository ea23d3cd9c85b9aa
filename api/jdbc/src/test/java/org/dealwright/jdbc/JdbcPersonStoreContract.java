package org.dealwright.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dealwright.api.PersonStore;
import org.dealwright.testkit.PersonStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** People in one database, their keys in another of the same kind. */
abstract class JdbcPersonStoreContract extends PersonStoreContract {
    private final Database database;
    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    JdbcPersonStoreContract(Database database) {
        this.database = database;
    }

    @Override
    protected PersonStore emptyStore() throws IOException {
        JdbcPersonKeys keys = JdbcPersonKeys.builder(source("keys"), Keys.master(1))
                .keepingConnections(4)
                .open();
        JdbcPersonStore store = JdbcPersonStore.builder(source("people"), keys)
                .keepingConnections(4)
                .open();
        open.addAll(List.of(keys, store));
        return store;
    }

    private DataSource source(String name) throws IOException {
        return database.in(Files.createDirectories(folder.resolve(name)));
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }
}
