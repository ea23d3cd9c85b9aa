/**
 * The kernel: a life cycle as a table, and what every life cycle is made of.
 *
 * <p>{@link org.dealwright.process.Lifecycle} holds the table and is the only way in. Everything else here is a value
 * that a life cycle's commands, rules, events and refusals are built from. This package knows no prospect and no deal;
 * every other package of the core may use it.
 */
@NullMarked
package org.dealwright.process;

import org.jspecify.annotations.NullMarked;
