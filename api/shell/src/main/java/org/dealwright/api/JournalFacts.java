package org.dealwright.api;

import java.util.List;
import org.dealwright.metrics.recorded.FactGathering;
import org.dealwright.metrics.recorded.FactOptions;
import org.dealwright.metrics.recorded.RecordedFacts;

/** Reads a journal for the facts of it. */
final class JournalFacts {
    private static final int PAGE = 1_000;

    private JournalFacts() {}

    /** What a policy says of how facts are told. */
    static FactOptions options(SalesPolicy policy) {
        return FactOptions.defaults()
                .inZone(policy.customer().zone())
                .dealsBy(policy.deal())
                .answeredIn(
                        policy.prospect().handoffTerms().hours(),
                        policy.customer().handoff().hours())
                .answeredBy(policy.team().calendars());
    }

    /** Of all that the journal holds now; what is recorded meanwhile may be in it, a batch whole or not at all. */
    static RecordedFacts of(Journal journal, FactOptions options) {
        FactGathering gathering = new FactGathering(options);
        long position = 0;
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                gathering.add(recorded.stream().id(), recorded.recordedAt(), recorded.event());
            }
            position = page.get(page.size() - 1).position();
        }
        return gathering.facts();
    }
}
