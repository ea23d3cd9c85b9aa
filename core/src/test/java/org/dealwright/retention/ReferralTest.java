package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.junit.jupiter.api.Test;

/** Whom a customer sends, and what they get for it. */
class ReferralTest {

    private static final ProspectId FRIEND = new ProspectId("friend");
    private static final Reward GIFT = new Reward.InKind("gift");

    @Test
    void somebody_referred_becomes_a_prospect_that_can_be_followed() {
        Buyer beta = Buyer.of(new CompanyId("beta"));
        CustomerFixture customer = active();
        customer.when(new GrowthCommand.Refer(FRIEND, beta))
                .expect(new GrowthEvent.Referred(day(4), BY_CILI, FRIEND, beta));
        customer.done(new GrowthCommand.Refer(FRIEND, beta));
        assertEquals(
                Option.some(new Referral(FRIEND, ReferralStanding.OPEN, false)),
                customer.dossier().growth().of(FRIEND));
        customer.when(new GrowthCommand.Refer(FRIEND, beta)).refused("customer.referred-already", "friend");
        customer.when(new GrowthCommand.Refer(new ProspectId("x"), ACME)).refused("customer.refers-itself");
    }

    @Test
    void a_reward_is_granted_once_for_each_who_bought() {
        CustomerFixture customer = active();
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.referral-unknown", "friend");
        customer.done(new GrowthCommand.Refer(FRIEND, Buyer.UNKNOWN));
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.referral-not-won", "friend", ReferralStanding.OPEN.term());
        customer.by(Actor.system())
                .done(new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.LOST))
                .by(REP);
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.referral-not-won", "friend", ReferralStanding.LOST.term());
        customer.by(Actor.system())
                .done(new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.WON))
                .by(REP);
        customer.done(new GrowthCommand.GrantReferralReward(FRIEND, GIFT));
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.rewarded-already", "friend");
        customer.by(Actor.system())
                .done(new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.WON))
                .by(REP);
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.rewarded-already", "friend");
    }

    @Test
    void of_somebody_whom_they_did_not_send_nothing_is_kept() {
        CustomerFixture customer =
                active().by(Actor.system()).done(new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.WON));
        assertEquals(Growth.NONE, customer.dossier().growth());
    }

    @Test
    void a_reward_is_worth_something() {
        assertThrows(IllegalArgumentException.class, () -> new Reward.OfMoney(euros(0)));
        assertThrows(IllegalArgumentException.class, () -> new Reward.InKind("A B"));
    }
}
