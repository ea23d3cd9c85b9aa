package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.REP;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.atRisk;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.merged;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.dealwright.retention.CustomerFixture.score;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchTally;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Statement;
import org.dealwright.process.Actor;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Test;

/** How one customer is made of two. */
class MergeTest {

    private static final CustomerId OTHER = new CustomerId("other");

    @Test
    void a_prospect_that_turns_out_to_be_a_customer_brings_whom_and_what_they_lacked() {
        ProspectId prospect = new ProspectId("p");
        Stakeholder nora = new Stakeholder(new PersonId("nora"), List.of(BuyingRole.USER));
        Need toner = Need.of(
                new NeedId("toner"),
                NeedKind.WANT,
                new NeedTopic("toner"),
                Statement.of("What else?", "toner", CustomerFixture.PETRA, day(0)));
        HandoffPackage contents = HandoffPackage.ofFacts(
                CustomerFixture.contents().needs().with(toner),
                List.of(),
                CustomerFixture.contents().people().with(nora));
        for (CustomerFixture customer : List.of(arriving(), active(), atRisk(), churned())) {
            customer.by(Actor.system())
                    .on(9)
                    .when(new RelationCommand.AttachProspect(prospect, contents))
                    .expect(new RelationEvent.ProspectAttached(
                            day(9), Option.none(), prospect, List.of(nora), List.of(toner)));
            customer.done(new RelationCommand.AttachProspect(prospect, contents));
            assertTrue(customer.dossier().people().of(nora.person()).isDefined());
            assertEquals(Option.some(toner), customer.dossier().needs().of(toner.id()));
        }
    }

    @Test
    void one_is_merged_into_another_who_is_a_customer_still() {
        assertInstanceOf(
                Customer.Merged.class,
                active().when(new EndCommand.MergeInto(OTHER)).expect(new EndEvent.Merged(day(4), BY_CILI, OTHER)));
    }

    @Test
    void nobody_is_merged_into_themselves_or_in_a_circle_or_into_somebody_who_is_gone() {
        active().whereTheTargetIs(new MergeStanding.Itself())
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-into-itself");
        active().whereTheTargetIs(new MergeStanding.Absent())
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-unknown", "other");
        active().whereTheTargetIs(MergeStanding.of(Option.some(churned().customer())))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-ended", "other", new Term("phase", "churned"));
        active().whereTheTargetIs(MergeStanding.of(Option.some(merged().customer())))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-target-went-on", "other", new Term("phase", "merged"), "other");
    }

    @Test
    void what_there_is_of_somebody_is_told_from_their_phase() {
        assertEquals(new MergeStanding.Absent(), MergeStanding.of(Option.none()));
        assertEquals(
                new MergeStanding.Ongoing(List.of()),
                MergeStanding.of(Option.some(arriving().customer())));
    }

    @Test
    void the_one_who_goes_on_takes_over_what_they_lacked() {
        PersonId otto = new PersonId("otto");
        CustomerFixture other = active().done(new RelationCommand.AddPerson(otto, List.of(BuyingRole.USER)))
                .done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 24)))
                .done(complaint("c-1", Severity.MAJOR))
                .done(new GrowthCommand.Refer(new ProspectId("friend"), Buyer.UNKNOWN))
                .done(answered());
        CustomerFixture customer = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 36)))
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()));

        CustomerDossier dossier = customer.dossier();
        assertEquals(List.of(OTHER), dossier.profile().absorbed());
        assertTrue(dossier.people().of(otto).isDefined());
        assertEquals(2, dossier.people().stakeholders().size());
        assertEquals(1, dossier.needs().asList().size());
        assertEquals(36, customer.contract(LEASE).term().months());
        assertEquals(24, customer.contract(new TermId("care")).term().months());
        assertEquals(1, dossier.signals().complaints().open().size());
        assertTrue(dossier.growth().of(new ProspectId("friend")).isDefined());
        assertEquals(
                new TouchTally(1, 1, Option.some(day(4))), dossier.rapport().contact());
        assertEquals(BY_CILI, dossier.care().owner());
        assertEquals("at-risk", customer.letTimeActTo(5).phase());
    }

    @Test
    void touches_of_the_other_still_count_when_one_is_taken_back() {
        CustomerFixture other = active().on(6).done(answered());
        CustomerFixture customer = active().done(answered())
                .on(7)
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()))
                .by(REP)
                .done(new RelationCommand.RetractTouch(
                        new LoggedTouch(day(4), Channel.PHONE, Direction.INBOUND), "not them"));
        assertEquals(
                new TouchTally(1, 1, Option.some(day(6))),
                customer.dossier().rapport().contact());
    }

    @Test
    void no_contract_is_lost_where_both_have_one_under_the_same_identifier() {
        CustomerFixture customer = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 12)));
        customer.whereTheTargetIs(new MergeStanding.Ongoing(List.of(new TermId("rent"), LEASE)))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-terms-clash", "other", List.of("lease"));
        customer.whereTheTargetIs(new MergeStanding.Ongoing(List.of(new TermId("rent"))))
                .when(new EndCommand.MergeInto(OTHER))
                .accepted();
        assertEquals(
                new MergeStanding.Ongoing(List.of(LEASE, new TermId("care"))),
                MergeStanding.of(Option.some(customer.customer())));
    }

    @Test
    void together_they_have_no_more_contracts_than_one_may() {
        CustomerFixture customer = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new ContractCommand.StartTerm(unchecked(new TermId("care"), 1, 12)));
        customer.whereTheTargetIs(new MergeStanding.Ongoing(contracts(98)))
                .when(new EndCommand.MergeInto(OTHER))
                .accepted();
        customer.whereTheTargetIs(new MergeStanding.Ongoing(contracts(99)))
                .when(new EndCommand.MergeInto(OTHER))
                .refused("customer.merge-too-many-terms", 101, 100);
    }

    private static List<TermId> contracts(int count) {
        return IntStream.range(0, count).mapToObj(one -> new TermId("t-" + one)).toList();
    }

    @Test
    void a_contract_goes_over_with_the_deal_that_is_to_renew_it() {
        CustomerFixture other = active().done(new ContractCommand.StartTerm(unchecked(LEASE, 1, 12)))
                .done(new ContractCommand.OfferRenewal(LEASE, new DealId("d-2")));
        CustomerFixture customer = active().by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()))
                .done(new ContractCommand.NoteDeal(
                        new DealId("d-2"), DealResult.WON, Option.none(), AgreedPrices.NONE));
        assertEquals(date(366), customer.contract(LEASE).term().start());
    }

    @Test
    void whoever_was_asked_for_a_review_is_not_asked_again_as_somebody_else() {
        CustomerFixture other = active().done(score(SatisfactionScale.NPS, 10))
                .done(new GrowthCommand.AskForReview(Channel.EMAIL, Option.some(CustomerFixture.PETRA)))
                .on(5)
                .done(new GrowthCommand.RecordReview(4, Option.none()));
        CustomerFixture customer = active().done(score(SatisfactionScale.NPS, 10))
                .done(new GrowthCommand.RecordReview(5, Option.none()))
                .on(6)
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()))
                .by(REP);
        assertEquals(
                new Reviews(2, Option.some(new Review(4, day(5), Option.none(), true)), Option.some(day(4))),
                customer.dossier().signals().reviews());
        customer.when(new GrowthCommand.AskForReview(Channel.EMAIL, Option.some(CustomerFixture.PETRA)))
                .refused("customer.review-asked-lately", day(4), day(4 + 180));
    }

    @Test
    void of_two_reviews_and_of_two_questions_the_later_counts() {
        Review early = new Review(1, day(2), Option.none(), false);
        Review late = new Review(5, day(3), Option.none(), false);
        Reviews one = new Reviews(1, Option.some(early), Option.some(day(9)));
        Reviews two = new Reviews(2, Option.some(late), Option.some(day(8)));
        Reviews both = new Reviews(3, Option.some(late), Option.some(day(9)));
        assertEquals(both, one.plus(two));
        assertEquals(both, two.plus(one));
        assertEquals(one, one.plus(Reviews.NONE));
        assertEquals(one, Reviews.NONE.plus(one));
    }

    @Test
    void whoever_takes_over_somebody_who_was_said_to_be_at_risk_is_at_risk() {
        CustomerFixture customer = absorbing(active(), atRisk());
        assertEquals("at-risk", customer.phase());
        assertEquals(
                List.of(new Risk(RiskReason.BY_HAND, day(4), false)),
                customer.dossier().signals().risks().recorded());
        customer.when(new SuccessCommand.Recover()).refused("customer.reason-left", List.of(RiskReason.BY_HAND.term()));
        customer.done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND)).done(new SuccessCommand.Recover());
        assertEquals("active", customer.phase());
        assertEquals("at-risk", absorbing(atRisk(), atRisk()).phase());
        CustomerFixture onboarding = absorbing(onboarding(), atRisk());
        assertEquals("at-risk", onboarding.phase());
        onboarding.done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND)).done(new SuccessCommand.Recover());
        assertEquals("onboarding", onboarding.phase());
    }

    @Test
    void whoever_spoke_for_the_other_is_gone_for_them_too() {
        SuccessCommand.FlagAtRisk gone = new SuccessCommand.FlagAtRisk(RiskReason.CHAMPION_GONE, Option.none());
        CustomerFixture customer = absorbing(active(), active().done(gone)).letTimeActTo(8);
        assertEquals("at-risk", customer.phase());
        assertEquals(
                List.of(new Risk(RiskReason.CHAMPION_GONE, day(4), false)),
                customer.dossier().signals().risks().recorded());
        CustomerFixture recovered = active().done(gone).done(new SuccessCommand.Acknowledge(RiskReason.CHAMPION_GONE));
        assertEquals("active", absorbing(active(), recovered).letTimeActTo(8).phase());
    }

    @Test
    void whoever_is_arriving_is_at_risk_once_they_are_taken_over() {
        CustomerFixture customer =
                absorbing(arriving(), atRisk().done(new SuccessCommand.Acknowledge(RiskReason.BY_HAND)));
        assertEquals("arriving", customer.phase());
        customer.on(7).done(new ArrivalCommand.Accept()).letTimeActTo(7);
        assertEquals("at-risk", customer.phase());
    }

    @Test
    void what_was_said_of_both_is_taken_note_of_where_both_are() {
        Risks early = new Risks(List.of(new Risk(RiskReason.BY_HAND, day(2), true)));
        Risks late = new Risks(List.of(new Risk(RiskReason.BY_HAND, day(3), false)));
        Risks both = new Risks(List.of(new Risk(RiskReason.BY_HAND, day(2), false)));
        assertEquals(both, early.plus(late));
        assertEquals(both, late.plus(early));
        assertEquals(early, early.plus(early));
        assertEquals(Risks.NONE, Risks.NONE.plus(new Risks(List.of(new Risk(RiskReason.SILENCE, day(2), false)))));
    }

    private static CustomerFixture absorbing(CustomerFixture one, CustomerFixture other) {
        return one.on(6)
                .by(Actor.system())
                .done(new EndCommand.Absorb(OTHER, other.dossier()))
                .by(REP);
    }
}
