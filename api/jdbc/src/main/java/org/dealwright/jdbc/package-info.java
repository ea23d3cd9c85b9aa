/**
 * The journal and the people in a relational database. {@link org.dealwright.jdbc.JdbcJournal} and {@link
 * org.dealwright.jdbc.JdbcPersonStore} are the ways in; the tables are in the resources beside them, one file for each
 * database, part and version.
 */
@NullMarked
package org.dealwright.jdbc;

import org.jspecify.annotations.NullMarked;
