package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.handoff.Presence;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/** Makes a training plan greedily. Not thread-safe. */
final class Planning {
    private static final Comparator<Offer> BEST = Comparator.comparing((Offer offer) -> offer, Planning::byRatio)
            .thenComparingLong(Offer::gain)
            .thenComparing(Offer::name, Comparator.reverseOrder());

    private final TrainingCatalogue catalogue;
    private final PlanLimits limits;
    private final SkillGaps gaps;
    private final Map<MemberId, Trainee> trainees = new LinkedHashMap<>();
    private final Map<Trainee, List<Way>> ways = new LinkedHashMap<>();
    private final List<TrainingSession> sessions = new ArrayList<>();
    private BigDecimal spent = BigDecimal.ZERO;

    Planning(Team team, TrainingCatalogue catalogue, PlanLimits limits, EvaluationPolicy policy) {
        this.catalogue = catalogue;
        this.limits = limits;
        gaps = SkillGaps.of(team, policy);
        Map<MemberId, List<SkillGap>> rated =
                gaps.all().stream().filter(gap -> !gap.isUnrated()).collect(Collectors.groupingBy(SkillGap::member));
        for (Profile profile : team.staff()) {
            if (profile.presence() != Presence.LEAVING) {
                trainees.put(profile.member(), new Trainee(profile, rated.getOrDefault(profile.member(), List.of())));
            }
        }
        limits.budget().forEach(this::requireCurrency);
    }

    private void requireCurrency(Money budget) {
        if (catalogue.trainings().stream()
                .anyMatch(training -> !training.cost().getCurrencyUnit().equals(budget.getCurrencyUnit()))) {
            throw new IllegalArgumentException("budget must be in the currency of the trainings");
        }
    }

    /** What one may go through to close gaps: a training with what comes before it, and what it closes. */
    private record Way(List<Training> path, long gain) {}

    /** Some who go the same way together. */
    private record Offer(List<Training> path, List<Trainee> members, long gain) {
        BigDecimal cost() {
            return path.stream().map(training -> training.cost().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String name() {
            return path.stream().map(Training::code).collect(Collectors.joining(" "));
        }
    }

    /** Gain ÷ cost, without dividing: what costs nothing comes first. */
    private static int byRatio(Offer one, Offer other) {
        return BigDecimal.valueOf(one.gain())
                .multiply(other.cost())
                .compareTo(BigDecimal.valueOf(other.gain()).multiply(one.cost()));
    }

    TrainingPlan plan() {
        trainees.values().forEach(this::look);
        Option<Offer> best = best();
        while (best.isDefined()) {
            hold(best.get());
            best = best();
        }
        return new TrainingPlan(sessions, left());
    }

    /** Finds the ways that still close something for somebody. */
    private void look(Trainee trainee) {
        List<Way> open = new ArrayList<>();
        if (!trainee.open().isEmpty()) {
            for (Training training : catalogue.trainings()) {
                if (!trainee.done().contains(training.code())) {
                    List<Training> path = catalogue.path(training, trainee.done());
                    long gain = trainee.gain(path);
                    if (gain > 0) {
                        open.add(new Way(path, gain));
                    }
                }
            }
        }
        ways.put(trainee, open);
    }

    private Option<Offer> best() {
        Map<List<Training>, Map<Trainee, Long>> groups = new LinkedHashMap<>();
        ways.forEach((trainee, open) -> open.stream()
                .filter(way -> isTimeFor(trainee, way))
                .forEach(way -> groups.computeIfAbsent(way.path(), path -> new LinkedHashMap<>())
                        .put(trainee, way.gain())));
        return Option.ofOptional(groups.entrySet().stream()
                .map(group -> offer(group.getKey(), group.getValue()))
                .filter(this::isAffordable)
                .max(BEST));
    }

    /** Those whom it helps most take the seats; equals in the order of identifiers. */
    private static Offer offer(List<Training> path, Map<Trainee, Long> gains) {
        int seats = path.stream().mapToInt(Training::seats).min().orElse(0);
        List<Trainee> members = gains.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(seats)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(trainee -> trainee.member().value()))
                .toList();
        return new Offer(path, members, members.stream().mapToLong(gains::get).sum());
    }

    private boolean isTimeFor(Trainee trainee, Way way) {
        return limits.hoursEach().forAll(hours -> trainee.hours() + Trainee.hours(way.path()) <= hours);
    }

    private boolean isAffordable(Offer offer) {
        return sessions.size() + offer.path().size() <= limits.sessions()
                && limits.budget().forAll(budget -> spent.add(offer.cost()).compareTo(budget.getAmount()) <= 0);
    }

    private void hold(Offer offer) {
        for (Training training : offer.path()) {
            long closes = 0;
            for (Trainee trainee : offer.members()) {
                closes += trainee.gain(List.of(training));
                trainee.take(training);
            }
            sessions.add(new TrainingSession(
                    training.code(),
                    offer.members().stream().map(Trainee::member).toList(),
                    closes,
                    training.cost()));
            spent = spent.add(training.cost().getAmount());
        }
        offer.members().forEach(this::look);
    }

    private List<GapLeft> left() {
        List<GapLeft> left = new ArrayList<>();
        for (SkillGap gap : gaps.all()) {
            Trainee trainee = trainees.get(gap.member());
            if (gap.isUnrated()) {
                left.add(new GapLeft(gap, GapLeft.Why.UNRATED));
            } else if (trainee == null) {
                if (gap.isOpen()) {
                    left.add(new GapLeft(gap, GapLeft.Why.LEAVING));
                }
            } else {
                trainee.open().stream()
                        .filter(open ->
                                open.role() == gap.role() && open.skill().equals(gap.skill()))
                        .forEach(open -> left.add(new GapLeft(open, why(trainee, open))));
            }
        }
        return left;
    }

    private GapLeft.Why why(Trainee trainee, SkillGap gap) {
        List<Way> helping = ways.getOrDefault(trainee, List.of()).stream()
                .filter(way -> trainee.gain(way.path(), List.of(gap)) > 0)
                .toList();
        if (helping.isEmpty()) {
            return GapLeft.Why.NO_TRAINING;
        }
        List<Way> inTime =
                helping.stream().filter(way -> isTimeFor(trainee, way)).toList();
        if (inTime.isEmpty()) {
            return GapLeft.Why.HOURS;
        }
        return inTime.stream().anyMatch(way -> sessions.size() + way.path().size() <= limits.sessions())
                ? GapLeft.Why.BUDGET
                : GapLeft.Why.SESSIONS;
    }
}
