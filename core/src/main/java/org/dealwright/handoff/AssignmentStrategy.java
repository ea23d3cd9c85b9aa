package org.dealwright.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongBiFunction;
import org.dealwright.process.Check;

/**
 * How work is given out: who will do, and who of those is preferred.
 *
 * <p>Strategies go together by {@link #then}: {@code byTerritory().then(bySkill()).then(leastBusy())}. First all that
 * narrow do so, wherever they stand; then the first that prefers picks the best, and each further one decides among those
 * whom the ones before it found alike. Whoever is still alike after that is picked by the longest wait since the last
 * turn, then by identifier, compared exactly. So somebody is always chosen where somebody will do.
 *
 * <p>Whatever the strategy, nobody is chosen who is on leave, is leaving or has left, lacks the role asked for, or has as
 * much open work as their capacity allows.
 *
 * <p>The same request and the same candidates give the same choice, in whatever order they come. Nothing is remembered
 * here: what was given out comes back with the candidates, by {@link Pool#given} or from an embedder's own records.
 * Immutable and thread-safe, as long as an embedder's own part is.
 */
public final class AssignmentStrategy {
    private static final AssignmentStrategy ROUND_ROBIN = preferring(new Preference.LongestAgo());
    private static final AssignmentStrategy LEAST_BUSY = lowest(
            "assignment.least-busy",
            "assignment.busier",
            (request, candidate) -> candidate.workload().open());
    private static final AssignmentStrategy BY_CAPACITY = preferring(new Preference.SmallestShare());
    private static final AssignmentStrategy BY_TERRITORY = fitting(Requirement.TERRITORY);
    private static final AssignmentStrategy BY_SKILL = fitting(Requirement.SKILLS);

    /** What no strategy can leave out. */
    private static final AssignmentStrategy WHOEVER_IS_THERE =
            fitting(Requirement.PRESENCE).then(fitting(Requirement.ROLE)).then(fitting(Requirement.ROOM));

    /** What decides in the end. */
    private static final AssignmentStrategy NEXT_IN_LINE =
            ROUND_ROBIN.then(preferring(new Preference.FirstIdentifier()));

    private final List<Fit> fits;
    private final List<Preference> preferences;

    private AssignmentStrategy(List<Fit> fits, List<Preference> preferences) {
        this.fits = List.copyOf(fits);
        this.preferences = List.copyOf(preferences);
    }

    /**
     * By turns: whoever never had one, then whoever has waited longest. As long as the same candidates will do, and each
     * turn given comes back as the latest of the pool, no two of them get numbers that differ by more than one. Somebody
     * new, or back from leave, comes next once, and makes up for nothing.
     */
    public static AssignmentStrategy roundRobin() {
        return ROUND_ROBIN;
    }

    /** Whoever has the fewest open pieces of work, whatever their capacity. */
    public static AssignmentStrategy leastBusy() {
        return LEAST_BUSY;
    }

    /**
     * Whoever has the smallest share of their capacity taken, so that half the capacity gets half the work. Of a capacity
     * without limit nothing is ever taken: give everybody a limit where this is to decide.
     */
    public static AssignmentStrategy byCapacity() {
        return BY_CAPACITY;
    }

    /** Only those who cover the territory asked for; everybody, where none is. */
    public static AssignmentStrategy byTerritory() {
        return BY_TERRITORY;
    }

    /** Only those who have every skill asked for at its level or above; the best are not preferred. */
    public static AssignmentStrategy bySkill() {
        return BY_SKILL;
    }

    /** Only those who will do by an embedder's own standard. */
    public static AssignmentStrategy fitting(Fit fit) {
        return new AssignmentStrategy(List.of(Objects.requireNonNull(fit, "fit")), List.of());
    }

    /**
     * Whoever comes lowest by an embedder's own measure, which must always give the same number for the same question.
     * The codes are shown as they are, with their numbers.
     *
     * @param ahead the code of why the chosen one is; its argument is their number
     * @param behind the code of why another is not; its arguments are their number and that of the chosen one
     * @param measure the number
     * @throws IllegalArgumentException if a code is not a code
     */
    public static AssignmentStrategy lowest(
            String ahead, String behind, ToLongBiFunction<AssignmentRequest, Candidate> measure) {
        Check.requireCode("ahead", ahead);
        Check.requireCode("behind", behind);
        return preferring(new Preference.Lowest(ahead, behind, Objects.requireNonNull(measure, "measure")));
    }

    private static AssignmentStrategy preferring(Preference preference) {
        return new AssignmentStrategy(List.of(), List.of(preference));
    }

    /** This strategy, and that one for what it leaves undecided. */
    public AssignmentStrategy then(AssignmentStrategy next) {
        return new AssignmentStrategy(joined(fits, next.fits), joined(preferences, next.preferences));
    }

    /** Both in their order, each part once: asking again changes nothing, and would be told twice. */
    private static <T> List<T> joined(List<T> first, List<T> next) {
        List<T> all = new ArrayList<>(first);
        for (T each : next) {
            if (!all.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    /**
     * Who gets it, why, and why nobody else does. The reasons why others do not are made out when they are read, by the
     * same request and candidates.
     *
     * @throws NullPointerException if an embedder's own part answers null
     */
    public Assignment choose(AssignmentRequest request, Pool pool) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(pool, "pool");
        AssignmentStrategy whole = WHOEVER_IS_THERE.then(this).then(NEXT_IN_LINE);
        return new Selection(request, pool, whole.fits, whole.preferences).made();
    }
}
