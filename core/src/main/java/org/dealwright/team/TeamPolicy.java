package org.dealwright.team;

import io.vavr.control.Option;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.dealwright.process.WorkingHours;
import org.immutables.value.Value;

/**
 * The team's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>Skills, trainings and teams are the embedder's own, and whichever is named is taken.
 */
@Value.Immutable
@PolicyStyle
public interface TeamPolicy {
    /** The most calendars that there may be. */
    int MOST_CALENDARS = 1_000;

    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /**
     * The hours of those who do not work by the terms of a handoff, by calendar, at most {@link #MOST_CALENDARS}; none by
     * default. A member of whom a calendar is said that is not here any more works by the terms again.
     */
    @Value.Default
    default Map<CalendarCode, WorkingHours> calendars() {
        return Map.of();
    }

    /** The hours of a member's own, by the calendar of their post; none where it has none, or none that is here. */
    default Option<WorkingHours> hours(Post post) {
        return post.calendar().flatMap(code -> Option.of(calendars().get(code)));
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

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if there are more than {@link TeamPolicy#MOST_CALENDARS} calendars
         */
        @Override
        public TeamPolicy build() {
            TeamPolicy policy = super.build();
            if (policy.calendars().size() > MOST_CALENDARS) {
                throw new IllegalArgumentException("calendars must be at most " + MOST_CALENDARS + ", were "
                        + policy.calendars().size());
            }
            return policy;
        }
    }
}
