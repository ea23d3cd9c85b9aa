package org.dealwright.evaluation;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;

/** Compares before with after, by one measure. */
final class EffectStudy {
    private final Team team;
    private final Map<MemberId, List<PeriodResult>> results;
    private final EffectMeasure measure;
    private final EvaluationPolicy policy;

    EffectStudy(Team team, TeamResults results, EffectMeasure measure, EvaluationPolicy policy) {
        this.team = team;
        this.results = results.byMember();
        this.measure = measure;
        this.policy = policy;
    }

    /** What one member did before and after their day. */
    private record Windows(List<PeriodResult> before, List<PeriodResult> after) {}

    /** Two figures and how they differ. */
    private record Compared(Estimate before, Estimate after, Estimate difference) {}

    Effect of(Learning.Kind kind, String code) {
        Map<String, LocalDate> days = new TreeMap<>();
        List<Effect.OfMember> members = new ArrayList<>();
        List<Windows> had = new ArrayList<>();
        for (Profile profile : team.members()) {
            Optional<LocalDate> day = day(profile, kind, code);
            if (day.isPresent()) {
                Windows windows = windows(profile, day.get());
                days.put(profile.member().value(), day.get());
                had.add(windows);
                members.add(new Effect.OfMember(profile.member(), day.get(), shift(ofOne(windows))));
            }
        }
        Either<Reason, Compared> group = ofGroup(had);
        Either<Reason, Compared> others = ofGroup(others(days));
        return new Effect(kind, code, measure, members, shift(group), shift(others), beyond(group, others));
    }

    private static Optional<LocalDate> day(Profile profile, Learning.Kind kind, String code) {
        return profile.learnings().stream()
                .filter(learning -> learning.kind() == kind && learning.code().equals(code))
                .map(Learning::on)
                .findFirst();
    }

    private List<Windows> others(Map<String, LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<LocalDate> sorted = days.values().stream().sorted().toList();
        LocalDate middle = sorted.get((sorted.size() - 1) / 2);
        Set<Role> roles = team.members().stream()
                .filter(profile -> days.containsKey(profile.member().value()))
                .flatMap(profile -> profile.roles().stream())
                .collect(Collectors.toSet());
        return team.members().stream()
                .filter(profile -> !days.containsKey(profile.member().value())
                        && profile.roles().stream().anyMatch(roles::contains))
                .map(profile -> windows(profile, middle))
                .toList();
    }

    private Windows windows(Profile profile, LocalDate day) {
        List<PeriodResult> all = results.getOrDefault(profile.member(), List.of());
        LocalDate earliest = day.minusDays(policy.effectDays());
        LocalDate latest = day.plusDays(policy.effectDays());
        return new Windows(
                all.stream()
                        .filter(result -> result.period().last().isBefore(day)
                                && !result.period().first().isBefore(earliest))
                        .toList(),
                all.stream()
                        .filter(result -> !result.period().first().isBefore(day)
                                && result.period().last().isBefore(latest))
                        .toList());
    }

    private Either<Reason, Compared> ofOne(Windows windows) {
        if (measure == EffectMeasure.WIN_RATE) {
            return ofCases(List.of(windows));
        }
        List<Double> before = figures(windows.before());
        List<Double> after = figures(windows.after());
        int least = policy.leastPeriods();
        if (before.size() < least || after.size() < least) {
            return Either.left(Reason.of("evaluation.too-few-periods", before.size(), after.size(), least));
        }
        Estimate one = Estimate.mean(before, policy.confidence());
        Estimate other = Estimate.mean(after, policy.confidence());
        return Either.right(new Compared(one, other, other.minus(one)));
    }

    private Either<Reason, Compared> ofGroup(List<Windows> all) {
        if (measure == EffectMeasure.WIN_RATE) {
            return ofCases(all);
        }
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Double> differences = new ArrayList<>();
        for (Windows windows : all) {
            List<Double> earlier = figures(windows.before());
            List<Double> later = figures(windows.after());
            if (!earlier.isEmpty() && !later.isEmpty()) {
                before.add(mean(earlier));
                after.add(mean(later));
                differences.add(mean(later) - mean(earlier));
            }
        }
        if (differences.size() < policy.leastMembers()) {
            return Either.left(Reason.of("evaluation.too-few-members", differences.size(), policy.leastMembers()));
        }
        return Either.right(new Compared(
                Estimate.mean(before, policy.confidence()),
                Estimate.mean(after, policy.confidence()),
                Estimate.mean(differences, policy.confidence())));
    }

    private Either<Reason, Compared> ofCases(List<Windows> all) {
        Proportion before =
                sum(all.stream().flatMap(windows -> windows.before().stream()).toList());
        Proportion after =
                sum(all.stream().flatMap(windows -> windows.after().stream()).toList());
        int least = policy.leastCases();
        if (before.whole() < least || after.whole() < least) {
            return Either.left(Reason.of("evaluation.too-few-cases", before.whole(), after.whole(), least));
        }
        Estimate one = Estimate.share(before, policy.confidence());
        Estimate other = Estimate.share(after, policy.confidence());
        return Either.right(new Compared(one, other, other.minus(one)));
    }

    private Proportion sum(List<PeriodResult> some) {
        return Cases.sum(some, measure::cases);
    }

    private List<Double> figures(List<PeriodResult> some) {
        return some.stream()
                .flatMap(result -> measure.figure(result).toJavaStream())
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().sum() / values.size();
    }

    private Shift shift(Either<Reason, Compared> compared) {
        return compared.fold(
                Shift.NotEnoughData::new,
                both -> new Shift.Measured(
                        both.before().value(),
                        both.after().value(),
                        both.difference().lower(),
                        both.difference().upper(),
                        policy.confidence(),
                        both.before().cases(),
                        both.after().cases()));
    }

    private Shift beyond(Either<Reason, Compared> group, Either<Reason, Compared> others) {
        if (group.isLeft()) {
            return new Shift.NotEnoughData(group.getLeft());
        }
        if (others.isLeft()) {
            return new Shift.NotEnoughData(Reason.of("evaluation.too-few-others"));
        }
        Estimate own = group.get().difference();
        Estimate theirs = others.get().difference();
        Estimate beyond = own.minus(theirs);
        return new Shift.Measured(
                theirs.value(),
                own.value(),
                beyond.lower(),
                beyond.upper(),
                policy.confidence(),
                others.get().before().cases(),
                group.get().before().cases());
    }
}
