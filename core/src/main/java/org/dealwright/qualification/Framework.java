package org.dealwright.qualification;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A qualification framework as data: its criteria, and the score that is enough.
 *
 * <p>Verdict: every required criterion is satisfied, and the weight of the satisfied is at least the threshold's share
 * of all weight. The comparison is exact, in whole numbers.
 *
 * @param code its code, such as {@code bant}
 * @param criteria 1 to 100 criteria with different codes
 * @param threshold the share of weight to be reached, in per cent, 0 to 100
 */
public record Framework(String code, List<Criterion> criteria, int threshold) {
    /** Budget, authority, need, timing: what IBM's sellers asked. All four are required. */
    public static final Framework BANT = new Framework(
            "bant",
            List.of(
                    Criterion.required("budget", 25),
                    Criterion.required("authority", 25),
                    Criterion.required("need", 25),
                    Criterion.required("timing", 25)),
            100);

    /** Challenges, authority, money, prioritisation: the need first. Challenges and authority are required. */
    public static final Framework CHAMP = new Framework(
            "champ",
            List.of(
                    Criterion.required("challenges", 35),
                    Criterion.required("authority", 25),
                    Criterion.wanted("money", 20),
                    Criterion.wanted("prioritisation", 20)),
            80);

    /**
     * Metrics, economic buyer, decision criteria, decision process, paper process, identified pain, champion,
     * competition: for complex sales. Economic buyer, identified pain and champion are required.
     */
    public static final Framework MEDDPICC = new Framework(
            "meddpicc",
            List.of(
                    Criterion.wanted("metrics", 10),
                    Criterion.required("economic-buyer", 15),
                    Criterion.wanted("decision-criteria", 10),
                    Criterion.wanted("decision-process", 10),
                    Criterion.wanted("paper-process", 10),
                    Criterion.required("identified-pain", 20),
                    Criterion.required("champion", 15),
                    Criterion.wanted("competition", 10)),
            70);

    /**
     * Describes a framework.
     *
     * @throws IllegalArgumentException if there are no criteria or too many, two with one code, or a threshold out of
     *     range
     */
    public Framework {
        Check.requireCode("Framework", code);
        criteria = List.copyOf(Objects.requireNonNull(criteria, "criteria"));
        if (criteria.isEmpty() || criteria.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("framework " + code + " must have from 1 to " + Check.LIST_LENGTH
                    + " criteria, had " + criteria.size());
        }
        if (threshold < 0 || threshold > 100) {
            throw new IllegalArgumentException(
                    "threshold of " + code + " must lie from 0 to 100 per cent, was " + threshold);
        }
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!codes.add(criterion.code())) {
                throw new IllegalArgumentException("framework " + code + " has two criteria " + criterion.code());
            }
        }
    }

    /** The criterion with that code. */
    public Option<Criterion> criterion(String criterion) {
        for (Criterion known : criteria) {
            if (known.code().equals(criterion)) {
                return Option.of(known);
            }
        }
        return Option.none();
    }

    /** Whether {@link #verdict} would be positive, without saying what is missing. */
    public boolean qualifies(Assessment assessment) {
        int met = 0;
        int all = 0;
        for (Criterion criterion : criteria) {
            all += criterion.weight();
            if (isMet(criterion, assessment)) {
                met += criterion.weight();
            } else if (criterion.required()) {
                return false;
            }
        }
        return met * 100L >= (long) threshold * all;
    }

    /** The weight of the criteria met, in per cent of all weight, rounded down; 0 to 100. */
    public int score(Assessment assessment) {
        int met = 0;
        int all = 0;
        for (Criterion criterion : criteria) {
            all += criterion.weight();
            met += isMet(criterion, assessment) ? criterion.weight() : 0;
        }
        return (int) (met * 100L / all);
    }

    private static boolean isMet(Criterion criterion, Assessment assessment) {
        Evidence known = assessment.find(criterion.code());
        return known != null && criterion.isSatisfiedBy(known.answer());
    }

    /** The verdict over what is known; evidence for criteria of other frameworks plays no part. */
    public Verdict verdict(Assessment assessment) {
        List<Term> missing = new ArrayList<>();
        List<Term> failing = new ArrayList<>();
        int met = 0;
        int all = 0;
        for (Criterion criterion : criteria) {
            all += criterion.weight();
            Option<Evidence> known = assessment.of(criterion.code());
            if (known.isEmpty() || known.get().answer().equals(Answer.UNKNOWN)) {
                missing.add(criterion.term());
            } else if (criterion.isSatisfiedBy(known.get().answer())) {
                met += criterion.weight();
            } else {
                failing.add(criterion.term());
            }
        }
        return new Verdict(code, (int) (met * 100L / all), threshold, missing, failing, qualifies(assessment));
    }
}
