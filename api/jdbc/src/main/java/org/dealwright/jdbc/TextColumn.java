package org.dealwright.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a text of a row. Safe for many threads. */
@FunctionalInterface
interface TextColumn {
    /** The text in a column, counted from 1, that is never null. */
    String of(ResultSet row, int column) throws SQLException;
}
