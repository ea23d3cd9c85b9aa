package org.dealwright.handoff;

import java.util.List;
import java.util.function.ToLongBiFunction;
import org.dealwright.process.Reason;

/** Which of two candidates who will both do is the better choice. */
interface Preference {
    /** Negative where the one is the better choice, positive where the other is, 0 where it makes no difference. */
    int compare(AssignmentRequest request, Candidate one, Candidate other);

    /** What makes the chosen one the better choice. */
    Reason ahead(AssignmentRequest request, Candidate chosen);

    /** What makes the other the worse choice. */
    Reason behind(AssignmentRequest request, Candidate other, Candidate chosen);

    /** The lowest number first. */
    record Lowest(String ahead, String behind, ToLongBiFunction<AssignmentRequest, Candidate> measure)
            implements Preference {
        @Override
        public int compare(AssignmentRequest request, Candidate one, Candidate other) {
            return Long.compare(measure.applyAsLong(request, one), measure.applyAsLong(request, other));
        }

        @Override
        public Reason ahead(AssignmentRequest request, Candidate chosen) {
            return new Reason(ahead, List.of(measure.applyAsLong(request, chosen)));
        }

        @Override
        public Reason behind(AssignmentRequest request, Candidate other, Candidate chosen) {
            return new Reason(
                    behind, List.of(measure.applyAsLong(request, other), measure.applyAsLong(request, chosen)));
        }
    }

    /** The smallest share of capacity taken first; asked only of those who have room. */
    record SmallestShare() implements Preference {
        @Override
        public int compare(AssignmentRequest request, Candidate one, Candidate other) {
            // open / capacity < open / capacity, without dividing: both products stay below 10^12
            return Long.compare(taken(one) * capacity(other), taken(other) * capacity(one));
        }

        /** Nothing is taken of what has no limit. */
        private static long taken(Candidate candidate) {
            return isLimited(candidate) ? candidate.workload().open() : 0;
        }

        private static long capacity(Candidate candidate) {
            return isLimited(candidate) ? candidate.workload().capacity().get() : 1;
        }

        private static boolean isLimited(Candidate candidate) {
            return candidate.workload().capacity().isDefined();
        }

        @Override
        public Reason ahead(AssignmentRequest request, Candidate chosen) {
            return isLimited(chosen)
                    ? Reason.of("assignment.smallest-share", taken(chosen), capacity(chosen))
                    : Reason.of("assignment.unlimited");
        }

        @Override
        public Reason behind(AssignmentRequest request, Candidate other, Candidate chosen) {
            return isLimited(chosen)
                    ? Reason.of("assignment.fuller", taken(other), capacity(other), taken(chosen), capacity(chosen))
                    : Reason.of("assignment.fuller-than-unlimited", taken(other), capacity(other));
        }
    }

    /** Whoever never had a turn first, then whoever had the earliest. */
    record LongestAgo() implements Preference {
        @Override
        public int compare(AssignmentRequest request, Candidate one, Candidate other) {
            boolean never = one.workload().lastTurn().isEmpty();
            boolean neverOther = other.workload().lastTurn().isEmpty();
            return never || neverOther
                    ? Boolean.compare(neverOther, never)
                    : turn(one).compareTo(turn(other));
        }

        private static Turn turn(Candidate candidate) {
            return candidate.workload().lastTurn().get();
        }

        @Override
        public Reason ahead(AssignmentRequest request, Candidate chosen) {
            return chosen.workload().lastTurn().isEmpty()
                    ? Reason.of("assignment.first-turn")
                    : Reason.of("assignment.longest-ago", turn(chosen).at());
        }

        @Override
        public Reason behind(AssignmentRequest request, Candidate other, Candidate chosen) {
            if (chosen.workload().lastTurn().isEmpty()) {
                return Reason.of("assignment.had-a-turn", turn(other).at());
            }
            return turn(other).at().equals(turn(chosen).at())
                    ? Reason.of("assignment.later-at-once", turn(other).at())
                    : Reason.of(
                            "assignment.later-turn",
                            turn(other).at(),
                            turn(chosen).at());
        }
    }

    /** By identifier, compared exactly; no two are alike in it. */
    record FirstIdentifier() implements Preference {
        @Override
        public int compare(AssignmentRequest request, Candidate one, Candidate other) {
            return one.member().value().compareTo(other.member().value());
        }

        @Override
        public Reason ahead(AssignmentRequest request, Candidate chosen) {
            return Reason.of("assignment.first-identifier");
        }

        @Override
        public Reason behind(AssignmentRequest request, Candidate other, Candidate chosen) {
            return Reason.of("assignment.later-identifier");
        }
    }
}
