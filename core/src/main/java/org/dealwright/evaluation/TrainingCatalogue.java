package org.dealwright.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.process.Check;

/**
 * The trainings that there are, each once, by code. Immutable.
 *
 * @param trainings the trainings, at most 100, in one currency; a prerequisite is one of them, and none comes before itself
 */
public record TrainingCatalogue(List<Training> trainings) {
    /**
     * Takes trainings.
     *
     * @throws IllegalArgumentException if there are too many, one twice, in several currencies, a prerequisite is not among
     *     them, or one comes before itself
     */
    public TrainingCatalogue {
        Objects.requireNonNull(trainings, "trainings");
        if (trainings.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "trainings must be at most " + Check.LIST_LENGTH + ", were " + trainings.size());
        }
        Map<String, Training> byCode = new HashMap<>();
        for (Training training : trainings) {
            if (byCode.put(training.code(), training) != null) {
                throw new IllegalArgumentException("trainings must hold " + training.code() + " once");
            }
        }
        if (trainings.stream()
                        .map(training -> training.cost().getCurrencyUnit())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("trainings must be in one currency");
        }
        Map<String, Integer> seen = new TreeMap<>();
        trainings.forEach(training -> requireOrder(training.code(), byCode, seen));
        trainings =
                trainings.stream().sorted(Comparator.comparing(Training::code)).toList();
    }

    /** Walks what comes before; 0 is being walked, 1 is done. */
    private static void requireOrder(String code, Map<String, Training> byCode, Map<String, Integer> seen) {
        Training training = byCode.get(code);
        if (training == null) {
            throw new IllegalArgumentException("prerequisites must be among trainings, was " + code);
        }
        Integer before = seen.putIfAbsent(code, 0);
        if (before != null) {
            if (before == 0) {
                throw new IllegalArgumentException("prerequisites of " + code + " must not lead back to it");
            }
            return;
        }
        training.prerequisites().forEach(one -> requireOrder(one, byCode, seen));
        seen.put(code, 1);
    }

    /** A training with all that comes before it and is not done yet, in the order in which one takes them. */
    List<Training> path(Training training, Set<String> done) {
        Map<String, Training> byCode = new HashMap<>();
        trainings.forEach(one -> byCode.put(one.code(), one));
        LinkedHashSet<Training> path = new LinkedHashSet<>();
        add(training, done, byCode, path);
        return new ArrayList<>(path);
    }

    private static void add(
            Training training, Set<String> done, Map<String, Training> byCode, LinkedHashSet<Training> path) {
        for (String code : training.prerequisites()) {
            Training before = byCode.get(code);
            if (before != null && !done.contains(code) && !path.contains(before)) {
                add(before, done, byCode, path);
            }
        }
        path.add(training);
    }
}
