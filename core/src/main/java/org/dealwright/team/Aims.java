package org.dealwright.team;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a member is to reach, what moves them, and what they were recognised for. Immutable and thread-safe.
 *
 * @param quotas one for each measure and period, the one set last first
 * @param motivators one of each kind, the one stated last first
 * @param recognitions every recognition, the one entered last first
 */
public record Aims(List<Quota> quotas, List<Motivator> motivators, List<Recognition> recognitions) {
    /** Nothing was set or said. */
    public static final Aims NONE = new Aims(List.empty(), List.empty(), List.empty());

    public Aims {
        Objects.requireNonNull(quotas, "quotas");
        Objects.requireNonNull(motivators, "motivators");
        Objects.requireNonNull(recognitions, "recognitions");
    }

    /** The quotas that a day counts for, the one set last first. */
    public java.util.List<Quota> on(LocalDate day) {
        return quotas.filter(quota -> quota.period().contains(day)).asJava();
    }

    /** What was said of a motivator; none where nothing was. */
    public Option<Motivator> motivator(MotivatorKind kind) {
        return motivators.find(each -> each.kind().equals(kind));
    }

    Aims with(Quota quota) {
        return new Aims(quotas.removeFirst(quota::replaces).prepend(quota), motivators, recognitions);
    }

    Aims with(Motivator motivator) {
        return new Aims(quotas, without(motivator.kind()).motivators.prepend(motivator), recognitions);
    }

    Aims without(MotivatorKind kind) {
        return new Aims(quotas, motivators.removeFirst(each -> each.kind().equals(kind)), recognitions);
    }

    Aims plus(Recognition recognition) {
        return new Aims(quotas, motivators, recognitions.prepend(recognition));
    }

    /** Without the recognition entered last of those that the fact names; the same where there is none. */
    Aims without(RosterFact fact) {
        return new Aims(quotas, motivators, recognitions.removeFirst(each -> each.isNamedBy(fact)));
    }
}
