package org.dealwright.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Reason;

/** One choice: everybody is asked whether they will do, and each preference then narrows those who will. */
final class Selection {
    private final AssignmentRequest request;
    private final List<Fit> fits;
    private final List<Preference> preferences;

    /** The last preference tells any two apart. */
    Selection(AssignmentRequest request, List<Fit> fits, List<Preference> preferences) {
        this.request = request;
        this.fits = fits;
        this.preferences = preferences;
    }

    Assignment from(Pool pool) {
        List<List<Reason>> against = new ArrayList<>();
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : pool.candidates()) {
            List<Reason> reasons = against(candidate);
            against.add(reasons);
            if (reasons.isEmpty()) {
                fitting.add(candidate);
            }
        }
        if (fitting.isEmpty()) {
            return new Assignment.Nobody(passedOver(pool, against));
        }
        Candidate chosen = preferred(fitting);
        List<Assignment.PassedOver> others = new ArrayList<>();
        for (int i = 0; i < pool.candidates().size(); i++) {
            Candidate other = pool.candidates().get(i);
            if (!other.equals(chosen)) {
                List<Reason> reasons = against.get(i);
                others.add(new Assignment.PassedOver(
                        other.member(), reasons.isEmpty() ? List.of(behind(other, chosen)) : reasons));
            }
        }
        return new Assignment.Chosen(chosen.member(), inFavour(chosen, fitting), others);
    }

    private List<Reason> against(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        for (Fit fit : fits) {
            reasons.addAll(Objects.requireNonNull(fit.against(request, candidate), "against"));
        }
        return reasons;
    }

    private static List<Assignment.PassedOver> passedOver(Pool pool, List<List<Reason>> against) {
        List<Assignment.PassedOver> all = new ArrayList<>();
        for (int i = 0; i < against.size(); i++) {
            all.add(new Assignment.PassedOver(pool.candidates().get(i).member(), against.get(i)));
        }
        return all;
    }

    private Candidate preferred(List<Candidate> fitting) {
        Candidate best = fitting.get(0);
        for (Candidate candidate : fitting) {
            if (compare(candidate, best) < 0) {
                best = candidate;
            }
        }
        return best;
    }

    private int compare(Candidate one, Candidate other) {
        int difference = 0;
        for (int i = 0; i < preferences.size() && difference == 0; i++) {
            difference = preferences.get(i).compare(request, one, other);
        }
        return difference;
    }

    /** By the first preference that tells the two apart. */
    private Preference decisive(Candidate other, Candidate chosen) {
        for (Preference preference : preferences) {
            if (preference.compare(request, other, chosen) != 0) {
                return preference;
            }
        }
        throw new IllegalStateException("no preference tells the candidates apart");
    }

    private Reason behind(Candidate other, Candidate chosen) {
        return decisive(other, chosen).behind(request, other, chosen);
    }

    /** What decided comes first; then why the chosen one will do. */
    private List<Reason> inFavour(Candidate chosen, List<Candidate> fitting) {
        List<Reason> reasons = new ArrayList<>();
        if (fitting.size() == 1) {
            reasons.add(Reason.of("assignment.the-only-one"));
        }
        for (Preference preference : preferences) {
            if (fitting.stream()
                    .anyMatch(other ->
                            !other.equals(chosen) && decisive(other, chosen).equals(preference))) {
                reasons.add(preference.ahead(request, chosen));
            }
        }
        for (Fit fit : fits) {
            reasons.addAll(Objects.requireNonNull(fit.inFavour(request, chosen), "inFavour"));
        }
        return reasons;
    }
}
