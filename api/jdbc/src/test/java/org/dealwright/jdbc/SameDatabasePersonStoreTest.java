package org.dealwright.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.dealwright.api.PersonStore;
import org.dealwright.testkit.PersonStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** People, their keys and the journal in one database, whose connections nobody keeps open. */
class SameDatabasePersonStoreTest extends PersonStoreContract {
    @TempDir
    Path folder;

    @Override
    protected PersonStore emptyStore() {
        DataSource source = Databases.h2(folder);
        JdbcJournal.on(source);
        return JdbcPersonStore.on(source, JdbcPersonKeys.on(source, Keys.master(1)));
    }
}
