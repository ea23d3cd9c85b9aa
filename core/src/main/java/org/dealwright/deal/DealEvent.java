package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;

/** What has happened to a deal. {@code at} is when it happened, {@code by} who did it; none for time itself. */
public sealed interface DealEvent extends Event {
    /**
     * It was opened.
     *
     * @param owner the account executive
     * @param company the company, where it is known
     * @param prospect the prospect it came from
     * @param contents what was handed over with it; none where an executive opens it
     */
    record Opened(
            Instant at,
            Option<MemberId> by,
            MemberId owner,
            Option<CompanyId> company,
            Option<ProspectId> prospect,
            Option<HandoffPackage> contents)
            implements DealEvent {
        public Opened {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("company", company);
            Check.requireOption("prospect", prospect);
            Check.requireOption("contents", contents);
        }
    }

    /**
     * A prospect turned out to be part of it.
     *
     * @param prospect the prospect, whose own history tells the rest
     */
    record ProspectAttached(Instant at, Option<MemberId> by, ProspectId prospect) implements DealEvent {
        public ProspectAttached {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
        }
    }
}
