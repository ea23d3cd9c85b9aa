package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.STAGED;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Percent;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** A deal goes through an embedder's own pipeline. */
class StagesTest {
    private static final ExitCriterion AGENDA = new ExitCriterion.Stated("agenda");

    private static Stage stage(String code, OpenPhase phase, ExitCriterion... criteria) {
        return Stage.of(code, phase, 50, ForecastCategory.BEST_CASE).leftOnce(criteria);
    }

    private static DealPolicy policy(StageOrder order) {
        return DealPolicy.builder()
                .pipelines(List.of(
                        Pipeline.of(
                                "main",
                                order,
                                stage("contact", OpenPhase.DISCOVERING, AGENDA, new ExitCriterion.NeedKnown()),
                                stage("needs", OpenPhase.DISCOVERING, new ExitCriterion.ValueKnown()),
                                stage("budget", OpenPhase.DISCOVERING),
                                stage("shown", OpenPhase.PRESENTED),
                                stage("decided", OpenPhase.AGREED)),
                        Pipeline.of(
                                "side",
                                order,
                                stage("first", OpenPhase.DISCOVERING),
                                stage("second", OpenPhase.DISCOVERING)),
                        Pipeline.of("renewals", order, stage("due", OpenPhase.DISCOVERING))
                                .only(DealKind.RENEWAL)))
                .build();
    }

    private static DealHistory in(String stage) {
        return in("main", stage);
    }

    private static DealHistory in(String pipeline, String stage) {
        return opened().then(new DealEvent.StageMoved(
                hour(1), Option.of(ANNA), new StageRef(pipeline, stage), Option.none(), List.of(), List.of()));
    }

    private static DealCommand.MoveStage to(String stage, String... stated) {
        return new DealCommand.MoveStage("main", stage, List.of(stated));
    }

    @Test
    void a_deal_is_moved_once_what_has_to_hold_does() {
        DealHistory ready = in("contact").needRecorded(PAPER);
        Deal deal = given(ready)
                .under(policy(StageOrder.ORDERED))
                .when(to("needs", "agenda"))
                .expect(new DealEvent.StageMoved(
                        hour(3),
                        Option.of(ANNA),
                        new StageRef("main", "needs"),
                        Option.of(new StageRef("main", "contact")),
                        List.of(),
                        List.of("agenda")));

        assertEquals(
                Option.of(new StagePlace(new StageRef("main", "needs"), hour(3), false)),
                deal.dossier().outlook().stage());
    }

    @Test
    void what_does_not_hold_is_named() {
        DealFixture.Answered refused =
                given(in("contact")).under(policy(StageOrder.FREE)).when(to("budget"));

        refused.refused(
                "deal.exit-criteria-unmet",
                List.of(new Term("exit-criterion", "agenda"), new Term("exit-criterion", "need-known")));
        refused.reads(
                "What has to hold before the stage is left does not: agenda, a need is recorded."
                        + " See to each of them, or say that it holds where it is for you to say.",
                "Nem teljesül, ami a lépcső elhagyásához kell: agenda, van rögzített igény."
                        + " Gondoskodjon mindegyikről, vagy jelezze, hogy teljesül, ahol azt Ön mondhatja meg.");
    }

    @Test
    void the_system_moves_it_all_the_same_and_what_did_not_hold_is_on_record() {
        given(in("contact"))
                .under(policy(StageOrder.ORDERED))
                .by(Actor.system())
                .when(to("budget"))
                .expect(new DealEvent.StageMoved(
                        hour(2),
                        Option.none(),
                        new StageRef("main", "budget"),
                        Option.of(new StageRef("main", "contact")),
                        List.of(new Term("exit-criterion", "agenda"), new Term("exit-criterion", "need-known")),
                        List.of()));
    }

    @Test
    void ordered_stages_are_gone_through_one_by_one_and_back_at_will() {
        given(in("contact").needRecorded(PAPER))
                .under(policy(StageOrder.ORDERED))
                .when(to("budget", "agenda"))
                .refused("deal.stage-out-of-order", new Term("stage", "budget"), new Term("stage", "needs"));
        given(in("contact").needRecorded(PAPER))
                .under(policy(StageOrder.FREE))
                .when(to("budget", "agenda"))
                .accepted();
        given(in("budget"))
                .under(policy(StageOrder.ORDERED))
                .when(to("contact"))
                .accepted();
    }

    @Test
    void on_the_way_back_nothing_has_to_hold() {
        given(in("needs"))
                .under(policy(StageOrder.ORDERED))
                .when(to("contact"))
                .expect(new DealEvent.StageMoved(
                        hour(2),
                        Option.of(ANNA),
                        new StageRef("main", "contact"),
                        Option.of(new StageRef("main", "needs")),
                        List.of(),
                        List.of()));
        given(in("needs"))
                .under(policy(StageOrder.ORDERED))
                .when(to("budget"))
                .refused("deal.exit-criteria-unmet", List.of(new Term("exit-criterion", "value-known")));
    }

    @Test
    void an_ordered_pipeline_is_entered_by_the_first_stage_of_the_phase() {
        given(opened())
                .under(policy(StageOrder.ORDERED))
                .when(to("needs"))
                .refused("deal.stage-out-of-order", new Term("stage", "needs"), new Term("stage", "contact"));
        given(opened()).under(policy(StageOrder.ORDERED)).when(to("contact")).accepted();
        given(in("needs"))
                .under(policy(StageOrder.ORDERED))
                .when(new DealCommand.MoveStage("side", "second"))
                .refused("deal.stage-out-of-order", new Term("stage", "second"), new Term("stage", "first"));
        given(in("needs"))
                .under(policy(StageOrder.ORDERED))
                .when(new DealCommand.MoveStage("side", "first"))
                .accepted();
        given(opened()).under(policy(StageOrder.FREE)).when(to("budget")).accepted();
        given(opened().presented())
                .under(policy(StageOrder.ORDERED))
                .when(to("shown"))
                .accepted();
    }

    @Test
    void a_stage_belongs_to_a_phase() {
        DealFixture.Answered refused =
                given(opened()).under(policy(StageOrder.FREE)).when(to("decided"));

        refused.refused(
                "deal.stage-of-another-phase",
                new Term("stage", "decided"),
                OpenPhase.AGREED.term(),
                OpenPhase.DISCOVERING.term());
        given(in("needs"))
                .under(policy(StageOrder.FREE))
                .when(to("needs"))
                .refused("deal.already-in-stage", new Term("stage", "needs"));
    }

    @Test
    void pipelines_and_stages_that_there_are_not_are_refused_with_those_that_there_are() {
        given(opened())
                .under(policy(StageOrder.FREE))
                .when(new DealCommand.MoveStage("renewals", "due"))
                .invalid(Violation.showing(
                        "pipeline",
                        "not-known",
                        "renewals",
                        List.of(new Term("pipeline", "main"), new Term("pipeline", "side"))));
        given(opened())
                .under(policy(StageOrder.FREE))
                .when(new DealCommand.MoveStage("side", "third"))
                .invalid(Violation.showing(
                        "stage",
                        "not-known",
                        "third",
                        List.of(new Term("stage", "first"), new Term("stage", "second"))));
        given(opened())
                .under(policy(StageOrder.FREE))
                .when(to("contact", "fine", " "))
                .invalid(Violation.of("stated[1]", "blank"));
    }

    @Test
    void a_deal_whose_kind_is_not_known_goes_through_any_pipeline() {
        given(adopted(new ClaimedDeal.Open(OpenPhase.DISCOVERING), Option.none()))
                .under(policy(StageOrder.FREE))
                .by(manager())
                .when(new DealCommand.MoveStage("renewals", "due"))
                .accepted();
    }

    @Test
    void a_stage_follows_the_phase_at_once_and_says_what_did_not_hold() {
        DealHistory shown = in("needs").presented();
        Deal deal = given(shown).phase();
        DealPolicy policy = policy(StageOrder.ORDERED);

        assertEquals(
                Option.of(new Deadline<>(hour(2), new DealCommand.FollowPhase())),
                DealLifecycle.table().deadline(deal, policy));
        Deal followed = given(shown)
                .under(policy)
                .by(Actor.system())
                .at(hour(2))
                .when(new DealCommand.FollowPhase())
                .expect(new DealEvent.StageFollowed(
                        hour(2),
                        Option.none(),
                        new StageRef("main", "shown"),
                        new StageRef("main", "needs"),
                        List.of(new Term("exit-criterion", "value-known"))));
        assertEquals(
                Option.of(new StagePlace(new StageRef("main", "shown"), hour(2), false)),
                followed.dossier().outlook().stage());
    }

    @Test
    void a_stage_stays_where_its_pipeline_has_none_for_the_phase() {
        Deal deal = given(in("needs").noted(ProposalStanding.SENT)).phase();

        assertEquals(
                new DealCommand.RemindOwner(),
                DealLifecycle.table()
                        .deadline(deal, policy(StageOrder.FREE))
                        .get()
                        .command());
    }

    @Test
    void a_stage_that_there_is_no_more_gives_way_and_a_pipeline_that_there_is_no_more_is_let_be() {
        assertEquals(
                new DealCommand.FollowPhase(),
                DealLifecycle.table()
                        .deadline(given(in("gone")).phase(), policy(StageOrder.FREE))
                        .get()
                        .command());
        assertEquals(
                new DealCommand.RemindOwner(),
                DealLifecycle.table()
                        .deadline(given(in("gone", "gone")).phase(), policy(StageOrder.FREE))
                        .get()
                        .command());
    }

    @Test
    void an_overstay_is_reported_once() {
        DealHistory history = opened().staged("d");
        DealHistory reported = opened().staged("d");
        Instant due = hour(1).plus(Duration.ofDays(1));

        given(history)
                .by(Actor.system())
                .at(due)
                .when(new DealCommand.ReportOverstay())
                .expect(new DealEvent.OverstayReported(due, Option.none(), new StageRef("main", "d"), hour(1)));
        reported.then(new DealEvent.OverstayReported(due, Option.none(), new StageRef("main", "d"), hour(1)));
        assertEquals(
                new DealCommand.RemindOwner(),
                DealLifecycle.table()
                        .deadline(given(reported).phase(), STAGED)
                        .get()
                        .command());
    }

    @Test
    void a_rest_does_not_count_as_a_stay() {
        DealHistory rested = opened().staged("d")
                .held()
                .then(new DealEvent.ResumedOnDate(Instant.parse("2026-03-06T00:00:00Z"), Option.none()));

        assertEquals(
                Option.of(new Deadline<>(Instant.parse("2026-03-07T00:00:00Z"), new DealCommand.ReportOverstay())),
                DealLifecycle.table().deadline(given(rested).phase(), STAGED));
    }

    @Test
    void a_win_that_is_annulled_does_not_count_as_a_stay() {
        Instant annulled = hour(100);
        DealHistory history = opened().noted(ProposalStanding.ACCEPTED)
                .staged("a")
                .won()
                .then(new DealEvent.WinAnnulled(annulled, Option.of(ANNA), "nobody had signed"));

        assertEquals(
                Option.of(new Deadline<>(annulled.plus(Duration.ofDays(1)), new DealCommand.ReportOverstay())),
                DealLifecycle.table().deadline(given(history).phase(), STAGED));
    }

    @Test
    void an_overstay_is_not_reported_before_the_phase_began() {
        // what is proposed is in no stage of this pipeline; the deal is back in the phase of its stage after two days
        DealPolicy discovering = DealPolicy.builder()
                .pipelines(List.of(Pipeline.of(
                        "main",
                        StageOrder.FREE,
                        stage("d", OpenPhase.DISCOVERING).atMost(Duration.ofDays(1)))))
                .build();
        DealHistory back = opened().staged("d")
                .then(new DealEvent.ProposalNoted(
                        hour(20),
                        Option.none(),
                        DealHistory.PROPOSAL,
                        ProposalStanding.SENT,
                        Option.some(DealHistory.euros(10))))
                .then(new DealEvent.ProposalNoted(
                        hour(60),
                        Option.none(),
                        DealHistory.PROPOSAL,
                        ProposalStanding.ENDED,
                        Option.some(DealHistory.euros(10))));

        assertEquals(
                Option.of(new Deadline<>(hour(60), new DealCommand.ReportOverstay())),
                DealLifecycle.table().deadline(given(back).phase(), discovering));
    }

    @Test
    void a_deal_is_as_likely_and_as_sure_as_its_stage_says_unless_its_owner_says_otherwise() {
        DealPolicy policy = policy(StageOrder.FREE);
        Deal deal = given(in("needs")).phase();
        Deal forecast = given(in("needs")
                        .then(new DealEvent.Reforecast(
                                hour(2), Option.of(ANNA), Forecast.NONE.as(ForecastCategory.COMMIT), "they said so")))
                .phase();

        assertEquals(Option.of(Percent.of(50)), policy.probability(deal));
        assertEquals(Option.of(ForecastCategory.BEST_CASE), policy.category(deal));
        assertEquals(Option.of(ForecastCategory.COMMIT), policy.category(forecast));
        assertEquals(Option.none(), policy.probability(given(opened()).phase()));
        assertEquals(Option.none(), policy.category(given(opened()).phase()));
        assertEquals(
                Option.of(Percent.HUNDRED),
                policy.probability(
                        given(opened().noted(ProposalStanding.ACCEPTED).won()).phase()));
        assertEquals(
                Option.of(Percent.ZERO),
                policy.probability(given(opened().lost()).phase()));
    }
}
