package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.Profile;
import org.dealwright.process.MemberId;

/**
 * Who could not be judged for recognition, or for one kind of it.
 *
 * @param why why not
 * @param members who, in the order of the team
 */
record Unjudged(Why why, List<MemberId> members) {
    Unjudged {
        members = List.copyOf(members);
    }

    /** Why somebody could not be judged. */
    enum Why {
        /** They had no goal for the period. */
        NO_GOAL("had no goal for it"),
        /** They had one, and what they achieved is not known. */
        UNKNOWN("had a goal, but what they achieved is not known"),
        /** They missed it, and nothing is known of the period directly before. */
        NOTHING_BEFORE("missed it, and had no goal directly before: whether they have improved is not known");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** In words. */
        String words() {
            return words;
        }

        /** The stable name. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One for each reason of which there is somebody, as declared. */
    static List<Unjudged> of(TeamFigures figures) {
        List<Unjudged> all = new ArrayList<>();
        for (Why why : Why.values()) {
            List<MemberId> those = figures.team().members().stream()
                    .map(Profile::member)
                    .filter(member -> is(why, figures.results().of(member), figures))
                    .toList();
            if (!those.isEmpty()) {
                all.add(new Unjudged(why, those));
            }
        }
        return all;
    }

    private static boolean is(Why why, List<PeriodResult> results, TeamFigures figures) {
        List<PeriodResult> now = results.stream()
                .filter(result -> result.period().equals(figures.period())
                        && result.goal().isDefined())
                .toList();
        return switch (why) {
            case NO_GOAL -> now.isEmpty();
            case UNKNOWN -> now.stream().anyMatch(result -> result.achieved().isEmpty());
            case NOTHING_BEFORE ->
                now.stream().anyMatch(PeriodResult::isMissed)
                        && results.stream()
                                .noneMatch(before -> before.period()
                                                .last()
                                                .plusDays(1)
                                                .equals(figures.period().first())
                                        && (before.isMet() || before.isMissed()));
        };
    }
}
