/**
 * Arbitraries for jqwik: teams, commands, attempts, histories legal and illegal, hostile texts. Nothing else in the testkit
 * needs jqwik; whoever enters here adds it to the own build.
 */
@NullMarked
package org.dealwright.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
