package org.dealwright.examples.crm;

import java.util.function.Consumer;
import org.dealwright.examples.rows.Fault;

/** Takes whatever does not fit, as it is found. */
@FunctionalInterface
interface FaultSink extends Consumer<Fault> {}
