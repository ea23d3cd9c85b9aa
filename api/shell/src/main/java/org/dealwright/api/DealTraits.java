package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Stakeholder;
import org.dealwright.deal.Deal;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;

/** What a deal tells of itself. */
final class DealTraits implements Traits<Deal> {
    @Override
    public Instant since(Deal phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Deal> open() {
        return Deal.class;
    }

    @Override
    public Option<MemberId> owner(Deal phase) {
        return Option.of(phase.owner());
    }

    @Override
    public Option<CompanyId> company(Deal phase) {
        return phase.company();
    }

    /** Whoever was handed over with it. */
    @Override
    public List<PersonId> people(Deal phase) {
        return phase instanceof Deal.Discovering discovering
                ? discovering
                        .contents()
                        .map(contents -> contents.people().stakeholders().stream()
                                .map(Stakeholder::person)
                                .toList())
                        .getOrElse(List.of())
                : List.of();
    }
}
