package org.dealwright.evaluation;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Reason;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/** Looks for the causes of shortfalls. */
final class DiagnosisStudy {
    private static final int GAPS_NAMED = 3;

    private final Map<MemberId, List<PeriodResult>> results;
    private final EvaluationPolicy policy;
    private final List<Figures> figures = new ArrayList<>();

    DiagnosisStudy(Team team, TeamResults results, EvaluationPolicy policy) {
        this.results = results.byMember();
        this.policy = policy;
        for (Profile profile : team.staff()) {
            List<PeriodResult> own = this.results.getOrDefault(profile.member(), List.of());
            if (!own.isEmpty()) {
                figures.add(Figures.of(profile, own));
            }
        }
    }

    List<Diagnosis> all() {
        List<Diagnosis> all = new ArrayList<>();
        for (Figures own : figures) {
            List<PeriodResult> counted = results.getOrDefault(own.profile().member(), List.of()).stream()
                    .filter(PeriodResult::counts)
                    .toList();
            if (!counted.isEmpty()) {
                Money goal = Money.total(
                        counted.stream().map(result -> result.goal().get()).toList());
                Money achieved = Money.total(
                        counted.stream().map(result -> result.achieved().get()).toList());
                if (achieved.isLessThan(goal)) {
                    all.add(new Diagnosis(own.profile().member(), goal, achieved, counted.size(), findings(own)));
                }
            }
        }
        return all;
    }

    private List<Finding> findings(Figures own) {
        Peers peers = new Peers(own, figures, policy);
        List<RoleFit> fits = Seating.fits(own.profile(), policy);
        Finding leads = leads(peers);
        Finding overload = overload(peers);
        boolean explained = leads.suggestion() == Suggestion.SUGGESTED || overload.suggestion() == Suggestion.SUGGESTED;
        return List.of(
                training(peers, fits), seat(fits), leads, quality(peers), overload, motivation(peers, explained));
    }

    private Finding training(Peers peers, List<RoleFit> fits) {
        List<RoleFit> held = fits.stream()
                .filter(fit -> fit.held() && fit.least().isDefined())
                .toList();
        Percent enough = policy.enoughFit();
        List<Reason> evidence = new ArrayList<>();
        held.forEach(fit -> evidence.add(fit.reason()));
        held.stream()
                .flatMap(fit -> fit.open().stream())
                .sorted(Comparator.comparingInt(gap -> -gap.gap().get() * gap.weight()))
                .limit(GAPS_NAMED)
                .forEach(gap -> evidence.add(gap.reason()));
        peers.share(Figures::deals)
                .peek(beside -> evidence.add(Reason.of(
                        "evaluation.win-rate-beside-others",
                        Figures.percent(beside.own().value()),
                        Figures.percent(beside.theirs().value()),
                        Figures.percent(beside.difference().lower()),
                        Figures.percent(beside.difference().upper()))));
        evidence.add(learnt(peers.own().profile()));
        if (held.stream().anyMatch(fit -> !fit.mayBe(enough))) {
            return new Finding(Cause.TRAINING, Suggestion.SUGGESTED, evidence);
        }
        boolean fine = !held.isEmpty() && held.stream().allMatch(fit -> fit.isAtLeast(enough));
        return new Finding(Cause.TRAINING, fine ? Suggestion.NOT_SUGGESTED : Suggestion.NOT_ENOUGH_DATA, evidence);
    }

    private static Reason learnt(Profile profile) {
        if (profile.learnings().isEmpty()) {
            return Reason.of("evaluation.never-learnt");
        }
        Learning last = profile.learnings().get(profile.learnings().size() - 1);
        return Reason.of("evaluation.last-learnt", last.code(), last.on());
    }

    private Finding seat(List<RoleFit> fits) {
        List<WrongSeat> wrong = Seating.wrong(fits, policy);
        if (!wrong.isEmpty()) {
            return new Finding(
                    Cause.SEAT,
                    Suggestion.SUGGESTED,
                    wrong.stream().map(WrongSeat::reason).toList());
        }
        List<RoleFit> held = fits.stream()
                .filter(fit -> fit.held() && fit.least().isDefined())
                .toList();
        if (held.isEmpty()) {
            return new Finding(Cause.SEAT, Suggestion.NOT_ENOUGH_DATA, List.of(Reason.of("evaluation.seat-not-known")));
        }
        boolean fine = held.stream()
                .allMatch(fit -> fit.isAtLeast(policy.enoughFit())
                        || fits.stream()
                                .noneMatch(
                                        other -> !other.held() && Seating.isBetter(other.most(), fit.least(), policy)));
        List<Reason> evidence =
                new ArrayList<>(held.stream().map(RoleFit::reason).toList());
        evidence.add(
                fine
                        ? Reason.of("evaluation.no-better-seat", policy.seatMargin())
                        : Reason.of("evaluation.seats-unrated", policy.seatMargin()));
        return new Finding(Cause.SEAT, fine ? Suggestion.NOT_SUGGESTED : Suggestion.NOT_ENOUGH_DATA, evidence);
    }

    private Finding leads(Peers peers) {
        return finding(
                Cause.NUMBER_OF_LEADS,
                peers.number(Figures::leads)
                        .map(beside -> new Judged(
                                beside.isLow(), Reason.of("evaluation.leads-beside-others", arguments(beside)))));
    }

    private Finding quality(Peers peers) {
        return finding(
                Cause.QUALITY_OF_LEADS,
                peers.share(Figures::quality)
                        .map(beside -> new Judged(
                                beside.isLow(),
                                Reason.of(
                                        "evaluation.quality-beside-others",
                                        Figures.percent(beside.own().value()),
                                        Figures.percent(beside.theirs().value()),
                                        Figures.percent(beside.difference().lower()),
                                        Figures.percent(beside.difference().upper())))));
    }

    private Finding overload(Peers peers) {
        Either<Reason, Peers.Beside> beside = peers.number(Figures::open);
        Either<Reason, Judged> byOthers = beside.map(
                number -> new Judged(number.isHigh(), Reason.of("evaluation.load-beside-others", arguments(number))));
        Figures own = peers.own();
        if (own.open().isEmpty() || own.profile().who().workload().capacity().isEmpty()) {
            return finding(Cause.OVERLOAD, byOthers);
        }
        int capacity = own.profile().who().workload().capacity().get();
        boolean above = own.open().get() > capacity;
        List<Reason> evidence = new ArrayList<>();
        String open = Figures.shown(own.open().get());
        evidence.add(
                above
                        ? Reason.of("evaluation.load-above-capacity", open, capacity)
                        : Reason.of("evaluation.load-within-capacity", open, capacity));
        evidence.add(byOthers.fold(reason -> reason, Judged::reason));
        boolean suggested = above || byOthers.exists(Judged::suggested);
        return new Finding(Cause.OVERLOAD, suggested ? Suggestion.SUGGESTED : Suggestion.NOT_SUGGESTED, evidence);
    }

    private Finding motivation(Peers peers, boolean explained) {
        Either<Reason, Peers.Beside> beside = peers.number(Figures::activity);
        Finding found = finding(
                Cause.MOTIVATION,
                beside.map(number -> new Judged(
                        number.isLow() && !explained,
                        Reason.of("evaluation.activity-beside-others", arguments(number)))));
        if (!beside.exists(Peers.Beside::isLow)) {
            return found;
        }
        List<Reason> evidence = new ArrayList<>(found.evidence());
        Set<MotivatorKind> motivators = peers.own().profile().motivators();
        evidence.add(
                explained
                        ? Reason.of("evaluation.activity-explained")
                        : motivators.isEmpty()
                                ? Reason.of("evaluation.ask-them")
                                : Reason.of(
                                        "evaluation.moved-by",
                                        motivators.stream()
                                                .map(MotivatorKind::term)
                                                .toList()));
        return new Finding(Cause.MOTIVATION, found.suggestion(), evidence);
    }

    /** Whether a figure points to a cause, and the figure. */
    private record Judged(boolean suggested, Reason reason) {}

    private static Finding finding(Cause cause, Either<Reason, Judged> judged) {
        return judged.fold(
                missing -> new Finding(cause, Suggestion.NOT_ENOUGH_DATA, List.of(missing)),
                known -> new Finding(
                        cause,
                        known.suggested() ? Suggestion.SUGGESTED : Suggestion.NOT_SUGGESTED,
                        List.of(known.reason())));
    }

    private static Object[] arguments(Peers.Beside beside) {
        return new Object[] {
            Figures.shown(beside.number()), Figures.shown(beside.median()), beside.count(), beside.tolerance()
        };
    }
}
