package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.FollowPhase;
import org.dealwright.deal.DealCommand.MoveStage;
import org.dealwright.deal.DealCommand.ReportOverstay;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/** How a deal goes through a pipeline, and when it has been in one place for too long. */
final class DealStageRules {
    private DealStageRules() {}

    /** The stage in which a deal begins: the first of the first pipeline that is for it; none where there is none. */
    static Option<StageRef> first(DealKind kind, DealPolicy policy) {
        for (Pipeline pipeline : policy.pipelines()) {
            if (pipeline.takes(Option.some(kind))) {
                return pipeline.first(OpenPhase.DISCOVERING).map(pipeline::ref);
            }
        }
        return Option.none();
    }

    static Either<Rejection, DealEvent.StageMoved> move(Open deal, MoveStage command, Situation<DealPolicy> now) {
        Option<Pipeline> named = pipeline(deal, command.pipeline(), now.policy());
        if (named.isEmpty()) {
            return Either.left(Rejection.invalid(List.of(
                    Check.notKnown("pipeline", command.pipeline(), takers(deal, now.policy()), Pipeline::term))));
        }
        Pipeline pipeline = named.get();
        Option<Stage> stage = pipeline.stage(command.stage());
        if (stage.isEmpty()) {
            return Either.left(Rejection.invalid(
                    List.of(Check.notKnown("stage", command.stage(), pipeline.stages(), Stage::term))));
        }
        List<Violation> violations = Check.violations(Check.lines("stated", command.stated()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Option<StageRef> from = place(deal).map(StagePlace::stage);
        List<Term> unmet = unmet(deal, pipeline, stage.get(), command.stated());
        Option<RuleBroken> broken = misplaced(deal, pipeline, stage.get(), from)
                .orElse(() -> now.actor().isSystem()
                        ? Option.none()
                        : outOfOrder(deal, pipeline, stage.get()).orElse(() -> unmet(unmet)));
        return broken.isDefined()
                ? Either.left(broken.get())
                : Either.right(new DealEvent.StageMoved(
                        now.at(), now.actor().member(), pipeline.ref(stage.get()), from, unmet, command.stated()));
    }

    private static Option<Pipeline> pipeline(Deal deal, String code, DealPolicy policy) {
        Option<Pipeline> named = policy.pipeline(code);
        return !named.isEmpty() && named.get().takes(deal.dossier().profile().kind()) ? named : Option.none();
    }

    private static List<Pipeline> takers(Deal deal, DealPolicy policy) {
        List<Pipeline> takers = new ArrayList<>();
        for (Pipeline one : policy.pipelines()) {
            if (one.takes(deal.dossier().profile().kind())) {
                takers.add(one);
            }
        }
        return takers;
    }

    private static Option<StagePlace> place(Deal deal) {
        return deal.dossier().outlook().stage();
    }

    private static Option<RuleBroken> misplaced(Open deal, Pipeline pipeline, Stage stage, Option<StageRef> from) {
        if (from.contains(pipeline.ref(stage))) {
            return Option.some(RuleBroken.of("deal.already-in-stage", stage.term()));
        }
        return stage.phase() == deal.reached()
                ? Option.none()
                : Option.some(RuleBroken.of(
                        "deal.stage-of-another-phase",
                        stage.term(),
                        stage.phase().term(),
                        deal.reached().term()));
    }

    /** Where stages are ordered: forward to the next one, into a pipeline by the first of the phase, back to any. */
    private static Option<RuleBroken> outOfOrder(Open deal, Pipeline pipeline, Stage stage) {
        if (pipeline.order() == StageOrder.FREE) {
            return Option.none();
        }
        int present = present(deal, pipeline);
        int next = present < 0 ? firstOf(pipeline, deal.reached()) : present + 1;
        return pipeline.place(stage.code()) <= next
                ? Option.none()
                : Option.some(RuleBroken.of(
                        "deal.stage-out-of-order",
                        stage.term(),
                        pipeline.stages().get(next).term()));
    }

    /** The place of the stage in which the deal is, from 0; below where it is in none of this pipeline. */
    private static int present(Open deal, Pipeline pipeline) {
        Option<StagePlace> place = place(deal);
        return place.isEmpty() || !place.get().stage().pipeline().equals(pipeline.code())
                ? -1
                : pipeline.place(place.get().stage().stage());
    }

    private static int firstOf(Pipeline pipeline, OpenPhase phase) {
        return pipeline.place(pipeline.first(phase).map(Stage::code).getOrElse(""));
    }

    private static Option<RuleBroken> unmet(List<Term> unmet) {
        return unmet.isEmpty() ? Option.none() : Option.some(RuleBroken.of("deal.exit-criteria-unmet", unmet));
    }

    /** What would have to hold before the deal leaves its stage for that one; nothing on the way back. */
    private static List<Term> unmet(Open deal, Pipeline pipeline, Stage to, List<String> stated) {
        int present = present(deal, pipeline);
        if (present < 0 || pipeline.place(to.code()) < present) {
            return List.of();
        }
        List<Term> unmet = new ArrayList<>();
        for (ExitCriterion criterion : pipeline.stages().get(present).exitCriteria()) {
            if (!criterion.isMet(deal.dossier(), stated)) {
                unmet.add(criterion.term());
            }
        }
        return unmet;
    }

    /** At once, where the deal is in a stage of another phase, and its pipeline has one of this; else never. */
    static Option<Instant> followAt(Open deal, DealPolicy policy) {
        return followed(deal, policy).isEmpty() ? Option.none() : Option.some(deal.since());
    }

    private static Option<Stage> followed(Open deal, DealPolicy policy) {
        Option<StagePlace> place = place(deal);
        if (place.isEmpty()) {
            return Option.none();
        }
        Option<Pipeline> pipeline = policy.pipeline(place.get().stage().pipeline());
        if (pipeline.isEmpty()) {
            return Option.none();
        }
        Option<Stage> present = pipeline.get().stage(place.get().stage().stage());
        return !present.isEmpty() && present.get().phase() == deal.reached()
                ? Option.none()
                : pipeline.get().first(deal.reached());
    }

    static Either<Rejection, DealEvent.StageFollowed> follow(
            Open deal, FollowPhase command, Situation<DealPolicy> now) {
        Stage stage = followed(deal, now.policy()).get();
        StageRef from = place(deal).get().stage();
        Pipeline pipeline = now.policy().pipeline(from.pipeline()).get();
        return Either.right(new DealEvent.StageFollowed(
                now.at(), now.actor().member(), pipeline.ref(stage), from, unmet(deal, pipeline, stage, List.of())));
    }

    /** Once for each stay in a stage, not before the phase began. */
    static Option<Instant> overstayAt(Open deal, DealPolicy policy) {
        Option<StagePlace> place = place(deal);
        if (place.isEmpty() || place.get().overstayTold()) {
            return Option.none();
        }
        Option<Stage> stage = policy.stage(place.get().stage());
        if (stage.isEmpty()
                || stage.get().longestStay().isEmpty()
                || stage.get().phase() != deal.reached()) {
            return Option.none();
        }
        Instant due = place.get().since().plus(stage.get().longestStay().get());
        if (due.isAfter(Situation.LATEST)) {
            return Option.none();
        }
        return Option.some(due.isBefore(deal.since()) ? deal.since() : due);
    }

    static Either<Rejection, DealEvent.OverstayReported> report(
            Open deal, ReportOverstay command, Situation<DealPolicy> now) {
        StagePlace place = place(deal).get();
        return Either.right(
                new DealEvent.OverstayReported(now.at(), now.actor().member(), place.stage(), place.since()));
    }
}
