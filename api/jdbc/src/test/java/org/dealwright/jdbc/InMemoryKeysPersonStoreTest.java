package org.dealwright.jdbc;

import java.nio.file.Path;
import org.dealwright.api.PersonStore;
import org.dealwright.testkit.PersonStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** People in a file, their keys in memory. */
class InMemoryKeysPersonStoreTest extends PersonStoreContract {
    @TempDir
    Path folder;

    private JdbcPersonStore store;

    @Override
    protected PersonStore emptyStore() {
        store = JdbcPersonStore.sqlite(folder.resolve("people.db"), new InMemoryPersonKeys());
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }
}
