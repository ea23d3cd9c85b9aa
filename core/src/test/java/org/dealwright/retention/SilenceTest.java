package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.BY_TIME;
import static org.dealwright.retention.CustomerFixture.CILI;
import static org.dealwright.retention.CustomerFixture.MANAGER;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.answered;
import static org.dealwright.retention.CustomerFixture.churned;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.merged;
import static org.dealwright.retention.CustomerFixture.nothing;
import static org.dealwright.retention.CustomerFixture.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Attributes;
import org.junit.jupiter.api.Test;

/** Who is told when nothing is done or heard of a customer for too long. */
class SilenceTest {

    private static final CustomerPolicy TEN_AND_TWENTY = CustomerPolicy.builder()
            .silence(CustomerSilenceTerms.everywhere(SilenceLimit.ofDays(10, 20)))
            .build();

    @Test
    void the_owner_is_reminded_and_then_the_manager_told() {
        CustomerFixture customer = active().under(TEN_AND_TWENTY).letTimeActTo(30);
        assertEquals(
                List.of(
                        new RelationEvent.OwnerReminded(day(13), BY_TIME, CILI, day(3)),
                        new RelationEvent.SilenceEscalated(day(23), BY_TIME, Option.some(CILI), day(3))),
                customer.history()
                        .subList(
                                customer.history().size() - 2,
                                customer.history().size()));
    }

    @Test
    void whatever_is_done_or_heard_breaks_it() {
        CustomerFixture customer = active().under(TEN_AND_TWENTY).on(9).done(answered());
        assertEquals(day(9), ((Customer.Ongoing) customer.customer()).silentSince());
        customer.on(12).done(new SuccessCommand.SetSuccessPlan(List.of()));
        assertEquals(day(22), customer.deadline().get().at());
    }

    @Test
    void who_complains_answers_a_survey_or_reviews_us_is_not_silent() {
        CustomerFixture customer = active().under(TEN_AND_TWENTY);
        List<CustomerCommand<?>> said = List.of(
                score(SatisfactionScale.CSAT, 5),
                new GrowthCommand.RecordReview(5, Option.none()),
                complaint("c-1", Severity.MINOR));
        for (int week = 0; week < said.size(); week++) {
            customer.on(10 + 7 * week).done(said.get(week));
            assertEquals(day(10 + 7 * week), ((Customer.Ongoing) customer.customer()).silentSince());
        }
        SilenceRule usual = SilenceRule.of(RhythmTerms.usual(ZoneOffset.UTC));
        assertEquals(
                new Rhythm(List.of(7, 7), Option.some(LocalDate.parse("2026-03-24"))),
                customer.dossier().rapport().rhythm(usual));
        // of two weekly gaps 138 days of silence are likely: SilenceRuleTest
        assertEquals(
                Option.some(LocalDate.parse("2026-08-10").atStartOfDay().toInstant(ZoneOffset.UTC)),
                usual.unlikelyAt(customer.dossier().rapport().rhythm(usual)));
    }

    @Test
    void what_they_never_said_is_no_sign_of_life() {
        CustomerFixture customer = active().on(10)
                .done(score(SatisfactionScale.NPS, 3))
                .on(17)
                .done(complaint("c-1", Severity.MINOR))
                .on(18)
                .done(new RelationCommand.Retract(
                        new CustomerFact.OfSatisfaction(SatisfactionScale.NPS, day(10)), "another customer"));
        assertEquals(
                List.of(day(17)), customer.dossier().rapport().signsOfLife().latestFirst());
        customer.done(
                new RelationCommand.Retract(new CustomerFact.OfComplaint(new ComplaintId("c-1")), "another customer"));
        assertEquals(Moments.NONE, customer.dossier().rapport().signsOfLife());
    }

    @Test
    void whoever_said_something_last_is_gone_so_long_after_it() {
        CustomerFixture customer = active().under(CustomerPolicy.builder()
                        .rhythm(CustomerFixture.AFTER_TEN_YEARS)
                        .silence(CustomerSilenceTerms.NONE)
                        .goneAfter(Option.some(Duration.ofDays(100)))
                        .build())
                .on(5)
                .done(answered())
                .on(50)
                .done(score(SatisfactionScale.CSAT, 5));
        assertEquals(day(150), customer.deadline().get().at());
    }

    @Test
    void whoever_has_planned_contact_has_not_forgotten_them() {
        CustomerFixture customer = active().under(TEN_AND_TWENTY)
                .done(new RelationCommand.PlanTouch(
                        new PlannedTouch(Channel.PHONE, day(40), Purpose.CONTRACT, Option.some(PETRA))));
        assertEquals(day(50), customer.deadline().get().at());
    }

    @Test
    void where_nobody_looks_after_them_the_manager_is_told_at_once() {
        CustomerFixture customer = nothing()
                .by(MANAGER)
                .on(1)
                .under(TEN_AND_TWENTY)
                .done(new ArrivalCommand.Adopt(
                        new ClaimedCustomer.Active(),
                        ACME,
                        Option.none(),
                        Option.none(),
                        ClaimedBusiness.UNKNOWN,
                        Attributes.none()))
                .letTimeActTo(12);
        assertEquals(new RelationEvent.SilenceEscalated(day(11), BY_TIME, Option.none(), day(1)), customer.last());
    }

    @Test
    void nobody_is_told_where_policy_says_so_nor_of_one_who_is_gone() {
        CustomerPolicy policy =
                CustomerPolicy.builder().silence(CustomerSilenceTerms.NONE).build();
        assertInstanceOf(
                SuccessCommand.RaiseRisk.class,
                active().under(policy).deadline().get().command());
        assertTrue(churned().deadline().isEmpty());
        assertTrue(merged().deadline().isEmpty());
    }
}
