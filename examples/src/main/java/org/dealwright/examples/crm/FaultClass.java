package org.dealwright.examples.crm;

import java.util.List;
import org.dealwright.examples.rows.Fault;

/**
 * What does not fit in one way: of one kind, in one column of one file.
 *
 * @param count how many
 * @param first the first of them, at most {@link #SHOWN}
 */
record FaultClass(long count, List<Fault> first) {
    /** So many are kept; the rest is only counted, so that a large export does not fill the memory. */
    static final int SHOWN = 20;
}
