package org.dealwright.api;

import java.util.List;

/**
 * What time has brought about.
 *
 * @param recorded every event recorded, in order
 * @param refused what was due and could not be done; it stays due
 */
public record TimeReport(List<Recorded> recorded, List<Refusal> refused) {
    public TimeReport {
        recorded = List.copyOf(recorded);
        refused = List.copyOf(refused);
    }
}
