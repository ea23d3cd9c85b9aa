package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.LAWYER;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Rejection;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** What stands in the buying process. */
class ObstaclesTest {
    private static final ObstacleId BOARD = new ObstacleId("board");

    @Test
    void an_obstacle_is_raised_and_stands_until_it_is_resolved() {
        Obstacle obstacle = new Obstacle(LAWYER, ObstacleKind.LEGAL, true, "their lawyer is away", hour(1));
        Deal deal = given(opened())
                .when(new DealCommand.RaiseObstacle(LAWYER, ObstacleKind.LEGAL, true, "their lawyer is away"))
                .expect(new DealEvent.ObstacleRaised(hour(1), Option.of(ANNA), obstacle));
        assertEquals(
                io.vavr.collection.List.of(obstacle), deal.dossier().pursuit().obstacles());

        Deal freed = given(opened().obstacleRaised(LAWYER, true))
                .when(new DealCommand.ResolveObstacle(LAWYER, "back again"))
                .expect(new DealEvent.ObstacleResolved(hour(2), Option.of(ANNA), LAWYER, "back again"));
        assertTrue(freed.dossier().pursuit().obstacles().isEmpty());
    }

    @Test
    void an_obstacle_has_an_identifier_of_its_own_while_it_stands() {
        DealHistory standing = opened().obstacleRaised(LAWYER, false);

        given(standing)
                .when(new DealCommand.RaiseObstacle(LAWYER, ObstacleKind.LEGAL, true, "x"))
                .refused("deal.obstacle-known", "lawyer");
        given(opened()).when(new DealCommand.ResolveObstacle(LAWYER, "x")).refused("deal.obstacle-unknown", "lawyer");
    }

    @Test
    void what_it_is_and_how_it_was_resolved_is_one_line() {
        given(opened())
                .when(new DealCommand.RaiseObstacle(LAWYER, ObstacleKind.LEGAL, true, "x".repeat(256)))
                .invalid(Violation.of("what", "too-long", 255, 256));
        given(opened().obstacleRaised(LAWYER, true))
                .when(new DealCommand.ResolveObstacle(LAWYER, ""))
                .invalid(Violation.of("resolution", "blank"));
    }

    @Test
    void a_hundred_obstacles_at_once_are_enough() {
        DealHistory many = opened();
        for (int i = 0; i < 100; i++) {
            many.obstacleRaised(new ObstacleId("o-" + i), false);
        }

        given(many)
                .when(new DealCommand.RaiseObstacle(LAWYER, ObstacleKind.LEGAL, true, "x"))
                .refused("deal.too-many-obstacles", 100);
    }

    @Test
    void one_that_never_was_is_retracted() {
        Deal deal = given(opened().obstacleRaised(LAWYER, true).obstacleRaised(BOARD, true))
                .when(new DealCommand.Retract(new DealFact.OfObstacle(LAWYER), "a mix-up"))
                .accepted();

        assertEquals(
                io.vavr.collection.List.of(BOARD),
                deal.dossier().pursuit().obstacles().map(Obstacle::id));
    }

    @Test
    void those_that_block_stop_a_win_by_name_and_no_others_do() {
        DealHistory agreed = opened().noted(ProposalStanding.ACCEPTED)
                .obstacleRaised(LAWYER, true)
                .obstacleRaised(new ObstacleId("printer"), false)
                .obstacleRaised(BOARD, true);

        DealFixture.Answered two = given(agreed).when(new DealCommand.Win());
        two.refused("deal.obstacles-open", 2, List.of("the lawyer", "the board"));
        two.reads(
                "2 blocking obstacles open: the lawyer, the board. Resolve each of them first.",
                "2 gátló akadály nyitva: the lawyer, the board. Előbb hárítsa el mindegyiket.");

        DealFixture.Answered one = given(
                        agreed.then(new DealEvent.ObstacleResolved(agreed.next(), Option.of(ANNA), BOARD, "they met")))
                .when(new DealCommand.Win());
        one.refused("deal.obstacle-open", "the lawyer");
        one.reads(
                "1 blocking obstacle open: the lawyer. Resolve it first.",
                "1 gátló akadály nyitva: the lawyer. Előbb hárítsa el.");
    }

    @Test
    void of_whatever_kind_it_is_one_that_blocks_stops_a_win() {
        for (ObstacleKind kind : List.of(ObstacleKind.OTHER, new ObstacleKind("their-own"))) {
            DealHistory agreed = opened().noted(ProposalStanding.ACCEPTED);
            Obstacle obstacle = new Obstacle(BOARD, kind, true, "the board", agreed.next());

            given(agreed.then(new DealEvent.ObstacleRaised(agreed.next(), Option.of(ANNA), obstacle)))
                    .when(new DealCommand.Win())
                    .refused("deal.obstacle-open", "the board");
        }
    }

    @Test
    void the_options_name_them_too() {
        DealHistory agreed = opened().noted(ProposalStanding.ACCEPTED).obstacleRaised(LAWYER, true);
        DealFixture fixture = given(agreed);

        assertEquals(
                List.of(Rejection.RuleBroken.of("deal.obstacle-open", "the lawyer")),
                DealLifecycle.table().options(fixture.phase(), fixture.situation()).stream()
                        .filter(choice -> choice.command().equals("win"))
                        .findAny()
                        .orElseThrow()
                        .obstacles());
    }
}
