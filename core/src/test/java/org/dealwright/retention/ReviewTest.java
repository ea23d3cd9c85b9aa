package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.onboarding;
import static org.dealwright.retention.CustomerFixture.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Whom one asks for a review, and what becomes of it. */
class ReviewTest {

    private static final GrowthCommand.AskForReview ASK =
            new GrowthCommand.AskForReview(Channel.EMAIL, Option.some(PETRA));

    private static CustomerFixture satisfied() {
        return active().done(score(SatisfactionScale.NPS, 9));
    }

    @Test
    void only_a_satisfied_customer_is_asked() {
        active().when(ASK).refused("customer.satisfaction-unknown");
        satisfied().when(ASK).expect(new GrowthEvent.ReviewAsked(day(4), BY_CILI, Channel.EMAIL, Option.some(PETRA)));
        active().done(score(SatisfactionScale.NPS, 8))
                .when(ASK)
                .refused("customer.not-satisfied", SatisfactionScale.NPS.term(), 8);
        satisfied()
                .done(score(SatisfactionScale.CSAT, 3))
                .when(ASK)
                .refused("customer.not-satisfied", SatisfactionScale.CSAT.term(), 3);
        active().done(score(SatisfactionScale.CSAT, 4)).when(ASK).accepted();
    }

    /** By the usual terms a review is bad below four stars, and raises a risk up to two. */
    @Test
    void nobody_is_asked_who_has_reviewed_us_badly_since_they_were_satisfied() {
        CustomerFixture customer = satisfied()
                .on(5)
                .done(new GrowthCommand.RecordReview(2, Option.none()))
                .letTimeActTo(5);
        assertEquals("at-risk", customer.phase());
        customer.done(new SuccessCommand.Acknowledge(RiskReason.BAD_REVIEW)).done(new SuccessCommand.Recover());
        customer.when(ASK).refused("customer.reviewed-badly", 2);
        customer.on(6).done(score(SatisfactionScale.NPS, 8));
        customer.when(ASK).refused("customer.not-satisfied", SatisfactionScale.NPS.term(), 8);
        customer.on(7).done(score(SatisfactionScale.NPS, 9)).when(ASK).accepted();
    }

    @Test
    void what_a_review_says_counts_until_they_review_better() {
        CustomerFixture customer = satisfied().on(5).done(new GrowthCommand.RecordReview(3, Option.none()));
        customer.when(ASK).refused("customer.reviewed-badly", 3);
        customer.on(6)
                .done(new GrowthCommand.RecordReview(4, Option.none()))
                .when(ASK)
                .accepted();
        active().done(new GrowthCommand.RecordReview(3, Option.none()))
                .when(ASK)
                .refused("customer.reviewed-badly", 3);
    }

    @Test
    void nobody_is_asked_who_has_complained() {
        satisfied().done(complaint("c-1", Severity.MINOR)).when(ASK).refused("customer.complaint-open", 1);
    }

    @Test
    void nobody_is_asked_twice_within_the_pause() {
        CustomerFixture customer = satisfied().done(ASK);
        customer.on(183).when(ASK).refused("customer.review-asked-lately", day(4), day(184));
        customer.on(184).when(ASK).accepted();
    }

    @Test
    void whoever_wants_no_marketing_is_not_asked_and_somebody_has_to_be_named() {
        satisfied()
                .whereNobodyMayBeContacted()
                .when(ASK)
                .refused("consent.withdrawn-once", Channel.EMAIL.term(), Purpose.MARKETING.term());
        satisfied()
                .when(new GrowthCommand.AskForReview(Channel.EMAIL, Option.none()))
                .refused("customer.person-not-named");
        assertEquals(
                List.of(new ContactQuestion(PETRA, Channel.EMAIL, Purpose.MARKETING)),
                CustomerLifecycle.table()
                        .questions(Option.some(satisfied().customer()), ASK, CustomerPolicy.defaults())
                        .stream()
                        .map(question -> question.about())
                        .toList());
    }

    @Test
    void a_review_is_recorded_asked_or_not_within_its_stars() {
        active().when(new GrowthCommand.RecordReview(0, Option.none()))
                .invalid(Violation.showing("stars", "out-of-range", "0", 1, 5));
        active().when(new GrowthCommand.RecordReview(6, Option.none()))
                .invalid(Violation.showing("stars", "out-of-range", "6", 1, 5));
        active().when(new GrowthCommand.RecordReview(5, Option.some(PETRA)))
                .expect(new GrowthEvent.ReviewRecorded(
                        day(4), BY_CILI, new Review(5, day(4), Option.some(PETRA), false)));
        CustomerFixture asked = satisfied().done(ASK).on(6).done(new GrowthCommand.RecordReview(4, Option.none()));
        assertTrue(asked.dossier().signals().reviews().last().get().asked());
        assertFalse(asked.on(7)
                .done(new GrowthCommand.RecordReview(5, Option.none()))
                .dossier()
                .signals()
                .reviews()
                .last()
                .get()
                .asked());
        assertEquals(2, asked.dossier().signals().reviews().count());
    }

    @Test
    void a_bad_review_of_whoever_is_being_brought_to_use_it_puts_them_at_risk() {
        CustomerFixture customer = onboarding().done(new GrowthCommand.RecordReview(1, Option.none()));
        customer.letTimeActTo(3);
        assertEquals("at-risk", customer.phase());
        assertEquals(
                List.of(RiskReason.BAD_REVIEW),
                customer.dossier().signals().risks().left());
    }
}
