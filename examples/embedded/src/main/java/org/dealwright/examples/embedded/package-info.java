/**
 * A small CRM that has users, jobs, accounts and tables of its own, and lets Dealwright decide: {@link
 * org.dealwright.examples.embedded.CoreAlone} keeps state in its rows, {@link
 * org.dealwright.examples.embedded.WithShell} lets the shell keep the events and reads them into a table, {@link
 * org.dealwright.examples.embedded.OneTransaction} keeps both in one database, and {@link
 * org.dealwright.examples.embedded.Outbox} feeds another system.
 */
@NullMarked
package org.dealwright.examples.embedded;

import org.jspecify.annotations.NullMarked;
