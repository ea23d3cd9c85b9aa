package org.dealwright.jdbc;

class PostgresqlPersonStoreTest extends JdbcPersonStoreContract {
    PostgresqlPersonStoreTest() {
        super(Database.POSTGRESQL);
    }
}
