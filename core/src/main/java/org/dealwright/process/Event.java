package org.dealwright.process;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that happened, in the past tense, recorded once and never changed.
 *
 * <p>Events carry identifiers, codes, amounts and instants, never a name, an address or a phone number.
 */
public interface Event {
    /** When it happened; it may have been recorded later. */
    Instant at();

    /** The member who did it; none where time or another life cycle brought it about. */
    Option<MemberId> by();
}
