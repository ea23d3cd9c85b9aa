/**
 * The journal in a relational database. {@link org.dealwright.jdbc.JdbcJournal} is the way in; the tables are in the resources
 * beside it, one file for each database and version.
 */
@NullMarked
package org.dealwright.jdbc;

import org.jspecify.annotations.NullMarked;
