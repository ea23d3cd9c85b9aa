package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/** A possible sale, in one of its phases. Immutable and thread-safe. */
public sealed interface Deal {
    /** From when it is known to be in this phase. */
    Instant since();

    /** The account executive. */
    MemberId owner();

    /** The company; none for a private buyer, or where it is not known yet. */
    Option<CompanyId> company();

    /**
     * Finding out what is needed.
     *
     * @param since when it was opened
     * @param owner the account executive
     * @param company the company; none for a private buyer, or where it is not known yet
     * @param prospect the prospect it came from; none where an executive opened it
     * @param contents what was handed over with it; none where an executive opens it
     * @param attached the prospects that turned out to be part of it, the latest first
     */
    record Discovering(
            Instant since,
            MemberId owner,
            Option<CompanyId> company,
            Option<ProspectId> prospect,
            Option<HandoffPackage> contents,
            List<ProspectId> attached)
            implements Deal {
        public Discovering {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("company", company);
            Check.requireOption("prospect", prospect);
            Check.requireOption("contents", contents);
            Objects.requireNonNull(attached, "attached");
        }
    }
}
