package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * An embedder's own way through a deal, as data: stages inside the phases. Immutable and thread-safe.
 *
 * @param code its code
 * @param kinds what kinds of deals go through it
 * @param order in which order its stages are gone through
 * @param stages its stages, 1 to 100, in the order of their phases, each code once
 */
public record Pipeline(String code, Set<DealKind> kinds, StageOrder order, List<Stage> stages) {
    /**
     * Describes a pipeline.
     *
     * @throws IllegalArgumentException if the code is not one, there are no stages or too many, one is there twice, or one
     *     of an earlier phase stands after one of a later
     */
    public Pipeline {
        Check.requireCode("code", code);
        kinds = Set.copyOf(Objects.requireNonNull(kinds, "kinds"));
        Objects.requireNonNull(order, "order");
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
        if (stages.isEmpty() || stages.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("stages must be 1 to " + Check.LIST_LENGTH + ", were " + stages.size());
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (!codes.add(stage.code())) {
                throw new IllegalArgumentException("stages must be there once, and twice was " + stage.code());
            }
            if (i > 0 && stage.phase().compareTo(stages.get(i - 1).phase()) < 0) {
                throw new IllegalArgumentException(
                        "stages must stand in the order of their phases, and " + stage.code() + " does not");
            }
        }
    }

    /** A pipeline for deals of every kind. */
    public static Pipeline of(String code, StageOrder order, Stage... stages) {
        return new Pipeline(code, Set.of(DealKind.values()), order, List.of(stages));
    }

    /** The same, for deals of these kinds only. */
    public Pipeline only(DealKind... some) {
        return new Pipeline(code, Set.of(some), order, stages);
    }

    /** Whether such deals go through it; one of which the kind is not known goes through any. */
    public boolean takes(Option<DealKind> kind) {
        return kind.isEmpty() || kinds.contains(kind.get());
    }

    /** The stage of that code; none where there is none. */
    public Option<Stage> stage(String named) {
        int place = place(named);
        return place < 0 ? Option.none() : Option.some(stages.get(place));
    }

    /** The first stage of a phase; none where it has none. */
    public Option<Stage> first(OpenPhase phase) {
        for (Stage stage : stages) {
            if (stage.phase() == phase) {
                return Option.some(stage);
            }
        }
        return Option.none();
    }

    /** The pipeline as a word for explanations. */
    public Term term() {
        return new Term("pipeline", code);
    }

    /** From 0; below where there is no such stage. */
    int place(String named) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).code().equals(named)) {
                return i;
            }
        }
        return -1;
    }

    StageRef ref(Stage stage) {
        return new StageRef(code, stage.code());
    }
}
