package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.LossReason;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.PipelineEntry;
import org.dealwright.process.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was expected of one deal while it was worked on, one expectation after the other. Not thread-safe. */
final class Expectations {
    /** What is expected of a deal that is worked on. */
    private record Expected(
            Option<Money> value, Option<LocalDate> closeOn, Option<Percent> probability, String category) {
        static Expected of(Deal.Open deal, DealPolicy policy) {
            return new Expected(
                    deal.value(),
                    deal.dossier().outlook().forecast().closeOn(),
                    policy.probability(deal),
                    policy.category(deal).map(ForecastCategory::code).getOrElse(PipelineEntry.NO_CATEGORY));
        }
    }

    private final DealId deal;
    private final DealPolicy policy;
    private final List<PipelineEntry> over = new ArrayList<>(2);
    private @Nullable Expected expected;
    private Instant since = Instant.MIN;
    private Option<Money> value = Option.none();

    Expectations(DealId deal, DealPolicy policy) {
        this.deal = deal;
        this.policy = policy;
    }

    /** It is this from that instant on; what is entered late is expected from what was recorded before it. */
    void now(Deal phase, Instant at) {
        Expected next = phase instanceof Deal.Open open ? Expected.of(open, policy) : null;
        if (next != null) {
            value = next.value();
        }
        if (next == null ? expected == null : next.equals(expected)) {
            return;
        }
        Instant from = at.isAfter(since) ? at : since;
        close(from, next == null ? result(phase) : DealResult.OPEN);
        expected = next;
        since = from;
    }

    /** What lasted no time was never expected; what ended with it, ended with what was expected before. */
    private void close(Instant at, DealResult ending) {
        if (expected != null && since.isBefore(at)) {
            over.add(entry(expected, since, Option.some(at), ending));
        } else if (expected != null && !over.isEmpty() && ending != DealResult.OPEN) {
            PipelineEntry last = over.get(over.size() - 1);
            if (last.until().contains(at)) {
                over.set(over.size() - 1, with(last, ending));
            }
        }
    }

    private PipelineEntry entry(Expected its, Instant from, Option<Instant> until, DealResult ending) {
        return new PipelineEntry(
                deal, from, until, its.value(), its.closeOn(), its.probability(), its.category(), ending);
    }

    private static PipelineEntry with(PipelineEntry entry, DealResult ending) {
        return new PipelineEntry(
                entry.deal(),
                entry.since(),
                entry.until(),
                entry.value(),
                entry.closeOn(),
                entry.probability(),
                entry.category(),
                ending);
    }

    /** What has become of a deal. */
    static DealResult result(Deal phase) {
        if (phase instanceof Deal.Won) {
            return DealResult.WON;
        }
        if (phase instanceof Deal.Lost lost) {
            return lost.reason().contains(LossReason.NO_DECISION) ? DealResult.NO_DECISION : DealResult.LOST;
        }
        return DealResult.OPEN;
    }

    /** What it was worth while it was last worked on; none where nobody knew, or it never was here. */
    Option<Money> value() {
        return value;
    }

    void tell(List<PipelineEntry> entries) {
        entries.addAll(over);
        if (expected != null) {
            entries.add(entry(expected, since, Option.none(), DealResult.OPEN));
        }
    }
}
