package org.dealwright.team;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The team's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>Skills, trainings and teams are the embedder's own, and whichever is named is taken.
 */
@Value.Immutable
@PolicyStyle
public interface TeamPolicy {
    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** What a quota may count; by default all that {@link QuotaMeasure} names. */
    @Value.Default
    default Set<QuotaMeasure> quotaMeasures() {
        return Set.of(
                QuotaMeasure.WON,
                QuotaMeasure.NEW_BUSINESS,
                QuotaMeasure.EXPANSION,
                QuotaMeasure.RENEWAL,
                QuotaMeasure.RECURRING,
                QuotaMeasure.PIPELINE,
                QuotaMeasure.COLLECTED);
    }

    /** What somebody may be coached in; by default all that {@link CoachingTopic} names. */
    @Value.Default
    default Set<CoachingTopic> coachingTopics() {
        return Set.of(
                CoachingTopic.PROSPECTING,
                CoachingTopic.DISCOVERY,
                CoachingTopic.PRESENTING,
                CoachingTopic.NEGOTIATING,
                CoachingTopic.CLOSING,
                CoachingTopic.RETENTION,
                CoachingTopic.TIME);
    }

    /** What may move somebody; by default all that {@link MotivatorKind} names. */
    @Value.Default
    default Set<MotivatorKind> motivators() {
        return Set.of(
                MotivatorKind.MONEY,
                MotivatorKind.RECOGNITION,
                MotivatorKind.GROWTH,
                MotivatorKind.AUTONOMY,
                MotivatorKind.SECURITY,
                MotivatorKind.TEAM,
                MotivatorKind.PURPOSE);
    }

    /** What somebody may be recognised for; by default all that {@link RecognitionKind} names. */
    @Value.Default
    default Set<RecognitionKind> recognitions() {
        return Set.of(
                RecognitionKind.GOAL_MET,
                RecognitionKind.MOST_IMPROVED,
                RecognitionKind.STREAK,
                RecognitionKind.BY_HAND);
    }

    /** The policy with every default. */
    static TeamPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableTeamPolicy.Builder {
        Builder() {}
    }
}
