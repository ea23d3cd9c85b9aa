package org.dealwright.jdbc;

class SqlitePersonStoreTest extends JdbcPersonStoreContract {
    SqlitePersonStoreTest() {
        super(Database.SQLITE);
    }
}
