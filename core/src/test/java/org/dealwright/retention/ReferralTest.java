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
import java.util.List;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
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
    void whoever_is_a_customer_already_is_not_referred() {
        CustomerFixture customer = active().whereThoseReferredAre(new CustomerId("c-beta"));
        customer.when(new GrowthCommand.Refer(FRIEND, Buyer.of(new CompanyId("beta"))))
                .refused("customer.refers-customer", "c-beta");
        customer.when(new GrowthCommand.Refer(FRIEND, Buyer.UNKNOWN)).accepted();
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
    void a_prospect_that_names_them_is_theirs_once_they_are_told() {
        CustomerFixture customer =
                active().by(Actor.system()).done(new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.WON));
        assertEquals(
                List.of(new Referral(FRIEND, ReferralStanding.WON, false)),
                customer.dossier().growth().referrals());
    }

    @Test
    void they_are_thanked_for_a_prospect_that_names_them_though_nobody_told_them() {
        CustomerFixture customer = active().whereTheProspectNamesThem(ReferralStanding.LOST);
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.referral-not-won", "friend", ReferralStanding.LOST.term());
        customer.whereTheProspectNamesThem(ReferralStanding.WON)
                .done(new GrowthCommand.GrantReferralReward(FRIEND, GIFT));
        assertEquals(
                List.of(new Referral(FRIEND, ReferralStanding.WON, true)),
                customer.dossier().growth().referrals());
    }

    @Test
    void a_deal_is_rewarded_once_however_many_prospects_led_to_it() {
        CustomerFixture customer = active().whereTheProspectNamesThem(ReferralStanding.OPEN)
                .whereTheDealIsRewardedFor(new ProspectId("first"));
        customer.when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.referral-not-won", "friend", ReferralStanding.OPEN.term());
        customer.whereTheProspectNamesThem(ReferralStanding.WON)
                .when(new GrowthCommand.GrantReferralReward(FRIEND, GIFT))
                .refused("customer.deal-rewarded", "friend", "first");
    }

    @Test
    void a_reward_is_worth_something() {
        assertThrows(IllegalArgumentException.class, () -> new Reward.OfMoney(euros(0)));
        assertThrows(IllegalArgumentException.class, () -> new Reward.InKind("A B"));
    }
}
