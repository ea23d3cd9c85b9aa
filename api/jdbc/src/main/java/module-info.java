/** The journal and the people in a relational database, over plain JDBC: SQLite, H2, PostgreSQL. */
module org.dealwright.jdbc {
    requires transitive org.dealwright.api;
    requires transitive java.sql;
    requires org.dealwright.json;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.dealwright.jdbc;
}
