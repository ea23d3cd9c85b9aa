package org.dealwright.deal;

import static org.dealwright.deal.DealHistory.FLEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** What is stored, and what words are found by, is called so for good. */
class NamesOfADealTest {
    private static <T> void named(
            String kind, List<String> codes, T[] all, Function<T, String> code, Function<T, Term> term) {
        assertEquals(codes, Stream.of(all).map(code).toList());
        assertEquals(
                codes.stream().map(each -> new Term(kind, each)).toList(),
                Stream.of(all).map(term).toList());
    }

    @Test
    void kinds_and_phases_have_stable_names() {
        named(
                "deal-kind",
                List.of("new-business", "expansion", "renewal", "win-back"),
                DealKind.values(),
                DealKind::code,
                DealKind::term);
        named(
                "phase",
                List.of("discovering", "presented", "proposed", "negotiating", "agreed"),
                OpenPhase.values(),
                OpenPhase::code,
                OpenPhase::term);
    }

    @Test
    void what_is_shown_and_how_it_was_taken_has_stable_names() {
        named(
                "presentation-kind",
                List.of("presentation", "demo"),
                PresentationKind.values(),
                PresentationKind::code,
                PresentationKind::term);
        named(
                "reaction",
                List.of("positive", "neutral", "negative", "unknown"),
                Reaction.values(),
                Reaction::code,
                Reaction::term);
    }

    @Test
    void what_is_expected_and_in_which_order_has_stable_names() {
        named(
                "forecast-category",
                List.of("commit", "best-case", "pipeline", "omitted"),
                ForecastCategory.values(),
                ForecastCategory::code,
                ForecastCategory::term);
        named("stage-order", List.of("ordered", "free"), StageOrder.values(), StageOrder::code, StageOrder::term);
    }

    @Test
    void what_is_noted_has_stable_names() {
        named(
                "order-standing",
                List.of("placed", "paid", "overdue", "cancelled", "refunded", "written-off"),
                OrderStanding.values(),
                OrderStanding::code,
                OrderStanding::term);
        named(
                "proposal-standing",
                List.of("sent", "countered", "revised", "accepted", "ended"),
                ProposalStanding.values(),
                ProposalStanding::code,
                ProposalStanding::term);
        named(
                "skill-standing",
                List.of("has", "lacks", "unknown"),
                SkillStanding.values(),
                SkillStanding::code,
                SkillStanding::term);
    }

    @Test
    void exit_criteria_have_stable_names() {
        assertEquals(
                List.of(
                        new Term("exit-criterion", "need-known"),
                        new Term("exit-criterion", "musts-covered"),
                        new Term("exit-criterion", "unobstructed"),
                        new Term("exit-criterion", "value-known"),
                        new Term("exit-criterion", "close-expected"),
                        new Term("attribute", "fleet"),
                        new Term("exit-criterion", "agenda")),
                Stream.of(
                                new ExitCriterion.NeedKnown(),
                                new ExitCriterion.MustsCovered(),
                                new ExitCriterion.Unobstructed(),
                                new ExitCriterion.ValueKnown(),
                                new ExitCriterion.CloseExpected(),
                                new ExitCriterion.AttributeSet(FLEET),
                                new ExitCriterion.Stated("agenda"))
                        .map(ExitCriterion::term)
                        .toList());
    }

    @Test
    void an_embedders_own_reasons_and_kinds_are_codes() {
        assertThrows(IllegalArgumentException.class, () -> new HoldReason("A B"));
        assertThrows(IllegalArgumentException.class, () -> new LossReason("A B"));
        assertThrows(IllegalArgumentException.class, () -> new ObstacleKind("A B"));
        assertThrows(IllegalArgumentException.class, () -> new Competitor("A B"));
        assertEquals(new Term("obstacle-kind", "their-own"), new ObstacleKind("their-own").term());
    }

    @Test
    void a_competitor_a_stage_and_an_obstacle_are_called_by_their_codes() {
        assertEquals(new Term("competitor", "rival"), new Competitor("rival").term());
        assertEquals(new Term("stage", "first"), new StageRef("main", "first").term());
        assertEquals("lawyer", new DealFact.OfObstacle(DealHistory.LAWYER).name());
        assertEquals(new Term("fact", "obstacle"), new DealFact.OfObstacle(DealHistory.LAWYER).sort());
    }
}
