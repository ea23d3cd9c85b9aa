package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;

/**
 * How a term of a contract was booked by a deal that renewed it.
 *
 * @param deal which
 * @param lifted the notice that it lifted; none where none stood
 * @param agreed what {@link Contract#agreed} was before, and is again where the win is annulled
 */
public record Booking(DealId deal, Option<Notice> lifted, Option<ContractTerm> agreed) {
    public Booking {
        Objects.requireNonNull(deal, "deal");
        Check.requireOption("lifted", lifted);
        Check.requireOption("agreed", agreed);
    }
}
