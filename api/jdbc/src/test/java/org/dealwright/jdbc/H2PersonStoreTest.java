package org.dealwright.jdbc;

class H2PersonStoreTest extends JdbcPersonStoreContract {
    H2PersonStoreTest() {
        super(Database.H2);
    }
}
