package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.UncheckedShare;
import org.dealwright.id.DealId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Two executives at once on one deal, each at an application of their own over one journal: whoever is recorded first is
 * first, and the other is answered by what stands then.
 */
class TwoExecutivesTest {
    private static final DealId DEAL = new DealId("d1");
    private static final StreamId STREAM = new StreamId("deal", "d1");
    private static final MemberId CY = new MemberId("cy");
    private static final Actor OTHER_AE = Actor.of(CY, Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final FailingJournal slow = new FailingJournal(journal);
    private final Deals bobs = new Office(slow).process.deals();
    private final Deals cys = new Office(journal).process.deals();

    /** Brought in by a manager as agreed on. */
    private void agreed(Option<MemberId> owner) {
        bobs.handle(
                        DEAL,
                        new DealCommand.Adopt(
                                new ClaimedDeal.Open(OpenPhase.AGREED),
                                Option.none(),
                                Option.none(),
                                owner,
                                Option.none(),
                                Forecast.NONE,
                                Attributes.none()),
                        MANAGER)
                .get();
    }

    /** Bob leads it, and Cy shares the credit and may decide as a manager, so that both may do everything. */
    private void ofBoth() {
        agreed(Option.of(BOB));
        bobs.handle(
                        DEAL,
                        new DealCommand.SetCredit(
                                List.of(UncheckedShare.of(BOB, 50), new UncheckedShare(CY, BigDecimal.valueOf(50))),
                                List.of()),
                        AE)
                .get();
    }

    /** Bob's command is decided; before it is recorded, Cy's is given and recorded. */
    private Either<Refusal, Outcome<Deal>> whileCyDoes(DealCommand<?> cysCommand, DealCommand<?> bobsCommand) {
        List<DealCommand<?>> once = new ArrayList<>(List.of(cysCommand));
        slow.before(() -> {
            if (!once.isEmpty()) {
                cys.handle(DEAL, once.remove(0), OTHER_AE).get();
            }
        });
        return bobs.handle(DEAL, bobsCommand, AE);
    }

    @Test
    void of_two_who_claim_it_one_gets_it_and_the_other_is_told_so() {
        agreed(Option.none());

        Refusal refusal =
                whileCyDoes(new DealCommand.Claim(), new DealCommand.Claim()).getLeft();

        assertEquals(new Refusal.ByRule(STREAM, Rejection.RuleBroken.of("deal.owned")), refusal);
        assertEquals(
                "The deal has an owner already. Its owner or a manager can reassign it.",
                refusal.explain(Locale.ENGLISH));
        assertEquals(Option.of(CY), bobs.find(DEAL).get().owner());
    }

    @Test
    void what_one_has_lost_the_other_does_not_win() {
        ofBoth();

        Refusal refusal = whileCyDoes(new DealCommand.Lose(LossReason.PRICE), new DealCommand.Win())
                .getLeft();

        assertInstanceOf(Rejection.WrongPhase.class, ((Refusal.ByRule) refusal).rejection());
        assertInstanceOf(Deal.Lost.class, bobs.find(DEAL).get());
        assertEquals(3, bobs.history(DEAL).size(), "adopted, shared, lost");
    }

    @Test
    void an_obstacle_that_one_raises_stops_the_other_who_wins() {
        ofBoth();

        Refusal refusal = whileCyDoes(
                        new DealCommand.RaiseObstacle(
                                new ObstacleId("o"), ObstacleKind.LEGAL, true, "their lawyer wants changes"),
                        new DealCommand.Win())
                .getLeft();

        assertEquals(
                new Refusal.ByRule(STREAM, Rejection.RuleBroken.of("deal.obstacle-open", "their lawyer wants changes")),
                refusal);
        assertTrue(bobs.find(DEAL).get() instanceof Deal.Agreed);
    }

    @Test
    void what_one_passes_on_the_other_does_not_pass_on_any_more() {
        agreed(Option.of(BOB));
        List<String> once = new ArrayList<>(List.of("once"));
        slow.before(() -> {
            if (!once.isEmpty()) {
                once.clear();
                cys.handle(DEAL, new DealCommand.Reassign(CY), MANAGER).get();
            }
        });

        Refusal refusal = bobs.handle(DEAL, new DealCommand.Reassign(new MemberId("dee")), AE)
                .getLeft();

        assertInstanceOf(Rejection.NotPermitted.class, ((Refusal.ByRule) refusal).rejection());
        assertEquals(Option.of(CY), bobs.find(DEAL).get().owner());
    }

    @Test
    void what_does_not_contradict_is_recorded_of_both() {
        ofBoth();
        Forecast forecast = Forecast.of(Money.ofMajor(CurrencyUnit.EUR, 900));

        Outcome<Deal> outcome = whileCyDoes(
                        new DealCommand.RecordNeed(
                                new NeedId("paper"),
                                NeedKind.MUST,
                                new NeedTopic("office"),
                                new UncheckedStatement("a lot")),
                        new DealCommand.Reforecast(forecast, "they told us"))
                .get();

        assertEquals(4, outcome.version());
        assertEquals(1, outcome.state().dossier().needs().asList().size());
        assertEquals(forecast, outcome.state().dossier().outlook().forecast());
    }
}
