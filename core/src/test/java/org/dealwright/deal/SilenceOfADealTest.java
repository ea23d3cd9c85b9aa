package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.junit.jupiter.api.Test;

/** Nothing and nobody falls through the cracks. */
class SilenceOfADealTest {
    private static Instant day(int days) {
        return MONDAY_AT_NINE.plus(Duration.ofDays(days));
    }

    private static Option<Deadline<Deal>> next(DealHistory history) {
        return DealLifecycle.table().deadline(given(history).phase(), DealPolicy.defaults());
    }

    private static Option<Deadline<Deal>> reminderAt(Instant at) {
        return Option.of(new Deadline<>(at, new DealCommand.RemindOwner()));
    }

    private static DealEvent touch(Instant at) {
        return new DealEvent.TouchLogged(
                at,
                Option.of(ANNA),
                Channel.EMAIL,
                Direction.OUTBOUND,
                TouchOutcome.MESSAGE_LEFT,
                Option.none(),
                List.of());
    }

    @Test
    void the_owner_is_reminded_and_then_the_manager_told_each_once() {
        DealHistory history = opened();
        assertEquals(reminderAt(day(14)), next(history));
        given(history)
                .by(Actor.system())
                .at(day(14))
                .when(new DealCommand.RemindOwner())
                .expect(new DealEvent.OwnerReminded(day(14), Option.none(), ANNA, MONDAY_AT_NINE));

        Deal.Open quiet = (Deal.Open) given(history).phase();
        assertFalse(quiet.isOwnerReminded());
        assertFalse(quiet.isEscalated());
        history.ownerTold(14);
        assertFalse(((Deal.Open) given(history).phase()).isEscalated());
        assertEquals(Option.of(new Deadline<>(day(28), new DealCommand.EscalateSilence())), next(history));
        Deal told = given(history)
                .by(Actor.system())
                .at(day(28))
                .when(new DealCommand.EscalateSilence())
                .expect(new DealEvent.SilenceEscalated(day(28), Option.none(), Option.of(ANNA), MONDAY_AT_NINE));
        assertEquals(Option.none(), DealLifecycle.table().deadline(told, DealPolicy.defaults()));
        assertTrue(((Deal.Open) told).isEscalated());
        assertTrue(((Deal.Open) told).isOwnerReminded());
    }

    @Test
    void where_nobody_leads_it_the_manager_is_told_when_an_owner_would_be() {
        DealHistory nobodys = adopted(new ClaimedDeal.Open(OpenPhase.PROPOSED));

        assertEquals(Option.of(new Deadline<>(day(7), new DealCommand.EscalateSilence())), next(nobodys));
    }

    @Test
    void what_is_done_heard_or_noted_breaks_a_silence() {
        assertEquals(reminderAt(day(14).plusSeconds(3_600)), next(opened().needRecorded(PAPER)));
        assertEquals(reminderAt(day(15)), next(opened().then(touch(day(1)))));
        assertEquals(reminderAt(hour(1).plus(Duration.ofDays(7))), next(opened().noted(ProposalStanding.SENT)));
        assertEquals(
                reminderAt(hour(2).plus(Duration.ofDays(7))),
                next(opened().noted(ProposalStanding.SENT).noted(ProposalStanding.REVISED)));
    }

    @Test
    void what_is_entered_late_does_not_set_it_back() {
        assertEquals(
                reminderAt(day(14).plusSeconds(3_600)),
                next(opened().needRecorded(PAPER).then(touch(MONDAY_AT_NINE.minusSeconds(5)))));
        assertEquals(
                reminderAt(day(14).plusSeconds(3_600)),
                next(opened().needRecorded(PAPER)
                        .then(new DealEvent.NeedRecorded(
                                MONDAY_AT_NINE,
                                Option.of(ANNA),
                                DealHistory.need(DealHistory.TONER, MONDAY_AT_NINE)))));
    }

    @Test
    void policy_may_say_how_long_or_that_nobody_is_told() {
        Deal deal = given(opened()).phase();
        DealPolicy never = DealPolicy.builder().silence(DealSilenceTerms.NONE).build();
        DealPolicy hourly = DealPolicy.builder()
                .silence(DealSilenceTerms.everywhere(new SilenceLimit(Duration.ofHours(1), Duration.ofHours(2))))
                .build();

        assertEquals(Option.none(), DealLifecycle.table().deadline(deal, never));
        assertEquals(reminderAt(hour(1)), DealLifecycle.table().deadline(deal, hourly));
    }

    @Test
    void nobody_is_told_of_a_deal_that_has_ended() {
        assertEquals(Option.none(), next(opened().lost()));
        assertEquals(
                Option.none(), next(opened().noted(ProposalStanding.ACCEPTED).won()));
    }
}
