package org.dealwright.handoff;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.dealwright.process.Reason;

/** One choice: everybody is asked whether they will do, and each preference then narrows those who will. */
final class Selection {
    private static final int NOBODY = -1;

    private final AssignmentRequest request;
    private final Pool pool;
    private final List<Fit> fits;
    private final List<Preference> preferences;

    /** The last preference tells any two apart. */
    Selection(AssignmentRequest request, Pool pool, List<Fit> fits, List<Preference> preferences) {
        this.request = request;
        this.pool = pool;
        this.fits = fits;
        this.preferences = preferences;
    }

    Assignment made() {
        boolean[] fitting = new boolean[pool.candidates().size()];
        int chosen = NOBODY;
        int fit = 0;
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = against(candidate(i)).isEmpty();
            if (fitting[i]) {
                fit++;
                chosen = chosen == NOBODY || compare(candidate(i), candidate(chosen)) < 0 ? i : chosen;
            }
        }
        if (chosen == NOBODY) {
            return new Assignment.Nobody(new Others(this, NOBODY));
        }
        boolean[] decided = new boolean[preferences.size()];
        for (int i = 0; i < fitting.length; i++) {
            if (fitting[i] && i != chosen) {
                decided[decisive(candidate(i), candidate(chosen))] = true;
            }
        }
        return new Assignment.Chosen(
                candidate(chosen).member(), inFavour(candidate(chosen), fit == 1, decided), new Others(this, chosen));
    }

    private Candidate candidate(int place) {
        return pool.candidates().get(place);
    }

    private List<Reason> against(Candidate candidate) {
        List<Reason> reasons = List.of();
        for (Fit fit : fits) {
            List<Reason> more = Objects.requireNonNull(fit.against(request, candidate), "against");
            if (!more.isEmpty()) {
                reasons = reasons.isEmpty() ? new ArrayList<>() : reasons;
                reasons.addAll(more);
            }
        }
        return reasons;
    }

    private int compare(Candidate one, Candidate other) {
        int difference = 0;
        for (int i = 0; i < preferences.size() && difference == 0; i++) {
            difference = preferences.get(i).compare(request, one, other);
        }
        return difference;
    }

    /** The place of the first preference that tells the two apart. */
    private int decisive(Candidate other, Candidate chosen) {
        for (int i = 0; i < preferences.size(); i++) {
            if (preferences.get(i).compare(request, other, chosen) != 0) {
                return i;
            }
        }
        throw new IllegalStateException("no preference tells the candidates apart");
    }

    /** What decided comes first; then why the chosen one will do. */
    private List<Reason> inFavour(Candidate chosen, boolean isOnlyOne, boolean[] decided) {
        List<Reason> reasons = new ArrayList<>();
        if (isOnlyOne) {
            reasons.add(Reason.of("assignment.the-only-one"));
        }
        for (int i = 0; i < decided.length; i++) {
            if (decided[i]) {
                reasons.add(preferences.get(i).ahead(request, chosen));
            }
        }
        for (Fit fit : fits) {
            reasons.addAll(Objects.requireNonNull(fit.inFavour(request, chosen), "inFavour"));
        }
        return reasons;
    }

    private Assignment.PassedOver passedOver(int place, int chosen) {
        Candidate other = candidate(place);
        List<Reason> reasons = against(other);
        if (reasons.isEmpty()) {
            Candidate better = candidate(chosen);
            reasons = List.of(preferences.get(decisive(other, better)).behind(request, other, better));
        }
        return new Assignment.PassedOver(other.member(), reasons);
    }

    /**
     * Everybody but the one chosen, each with the reasons made out when somebody asks for them: in a large pool they are
     * most of the work of a choice, and seldom read. They are always the same, as the same question gets the same answer.
     */
    static final class Others extends AbstractList<Assignment.PassedOver> implements RandomAccess {
        private final Selection selection;
        private final int chosen;

        private Others(Selection selection, int chosen) {
            this.selection = selection;
            this.chosen = chosen;
        }

        @Override
        public Assignment.PassedOver get(int index) {
            Objects.checkIndex(index, size());
            return selection.passedOver(chosen == NOBODY || index < chosen ? index : index + 1, chosen);
        }

        @Override
        public int size() {
            int all = selection.pool.candidates().size();
            return chosen == NOBODY ? all : all - 1;
        }
    }
}
