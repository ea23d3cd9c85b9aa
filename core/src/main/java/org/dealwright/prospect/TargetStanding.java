package org.dealwright.prospect;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** What there is of the one to merge into. */
public sealed interface TargetStanding {
    /** There is nothing under that identifier. */
    record Absent() implements TargetStanding {}

    /** It is the very prospect that is to be merged. */
    record Itself() implements TargetStanding {}

    /** It is open, or a prospect at rest, or a customer still. */
    record Ongoing() implements TargetStanding {}

    /**
     * It has ended.
     *
     * @param phase in which phase
     * @param wentOn as what it went on: what it was merged into, or the deal it led to; none where it did not, or nobody
     *     knows
     */
    record Ended(Term phase, Option<MergeTarget> wentOn) implements TargetStanding {
        public Ended {
            Objects.requireNonNull(phase, "phase");
            Check.requireOption("wentOn", wentOn);
        }
    }

    /**
     * What there is of a prospect to merge into.
     *
     * @param prospect the phase it is in; none where there is none
     */
    static TargetStanding of(Option<Prospect> prospect) {
        if (prospect.isEmpty()) {
            return new Absent();
        }
        Prospect phase = prospect.get();
        if (phase instanceof Prospect.Ongoing) {
            return new Ongoing();
        }
        Option<MergeTarget> wentOn = Option.none();
        if (phase instanceof Prospect.Merged merged) {
            wentOn = merged.into();
        } else if (phase instanceof Prospect.HandedOff handedOff) {
            wentOn = handedOff.deal().map(MergeTarget::deal);
        }
        String name = ProspectLifecycle.table().names().phase(phase.getClass());
        return new Ended(new Term("phase", name), wentOn);
    }
}
