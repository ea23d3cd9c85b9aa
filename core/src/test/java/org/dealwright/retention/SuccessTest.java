package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.BY_CILI;
import static org.dealwright.retention.CustomerFixture.active;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** How a customer fares, as it is recorded and taken back. */
class SuccessTest {

    @Test
    void satisfaction_lies_on_its_scale() {
        active().when(score(SatisfactionScale.NPS, 10))
                .expect(new SuccessEvent.SatisfactionRecorded(
                        day(4), BY_CILI, new Rating(SatisfactionScale.NPS, 10, day(4), Option.none())));
        active().when(score(SatisfactionScale.NPS, 11))
                .invalid(Violation.showing("score", "out-of-range", "11", 0, 10));
        active().when(score(SatisfactionScale.NPS, -1))
                .invalid(Violation.showing("score", "out-of-range", "-1", 0, 10));
        active().when(score(SatisfactionScale.CSAT, 0)).invalid(Violation.showing("score", "out-of-range", "0", 1, 5));
        active().when(score(SatisfactionScale.CSAT, 5)).accepted();
        active().when(score(SatisfactionScale.CSAT, 6)).invalid(Violation.showing("score", "out-of-range", "6", 1, 5));
    }

    @Test
    void a_score_that_is_entered_late_is_not_the_latest_and_one_taken_back_is_gone() {
        CustomerFixture customer =
                active().on(9).done(score(SatisfactionScale.NPS, 9)).on(5).done(score(SatisfactionScale.NPS, 3));
        assertEquals(
                9,
                customer.dossier()
                        .signals()
                        .satisfaction()
                        .last(SatisfactionScale.NPS)
                        .get()
                        .score());
        customer.on(10)
                .done(new RelationCommand.Retract(
                        new CustomerFact.OfSatisfaction(SatisfactionScale.NPS, day(9)), "another Acme"));
        assertEquals(
                3,
                customer.dossier()
                        .signals()
                        .satisfaction()
                        .last(SatisfactionScale.NPS)
                        .get()
                        .score());
        customer.when(new RelationCommand.Retract(
                        new CustomerFact.OfSatisfaction(SatisfactionScale.NPS, day(9)), "again"))
                .refused("customer.not-recorded", new Term("fact", "satisfaction"), day(9).toString());
    }

    private static SuccessCommand.RecordUsage used(int amount, int from, int until) {
        return new SuccessCommand.RecordUsage(
                UsageMetric.SIGN_INS, BigDecimal.valueOf(amount), date(from), date(until));
    }

    @Test
    void usage_is_recorded_for_days_that_are_over() {
        CustomerFixture customer = active().on(40);
        customer.when(used(-1, 1, 31)).invalid(Violation.of("amount", "negative"));
        customer.when(used(1, 40, 41))
                .invalid(Violation.showing(
                        "from", "out-of-range", "2026-04-09", LocalDate.parse("1900-01-01"), date(39)));
        customer.when(used(1, 31, 41))
                .invalid(Violation.showing("until", "out-of-range", "2026-04-10", date(32), date(40)));
        customer.when(used(1, 31, 31))
                .invalid(Violation.showing("until", "out-of-range", "2026-03-31", date(32), date(40)));
        customer.when(used(0, 31, 40)).accepted();
    }

    @Test
    void the_same_days_once_more_replace_what_was_recorded() {
        CustomerFixture customer = active().on(40).done(used(100, 1, 31)).done(used(120, 1, 31));
        List<UsageReading> kept = customer.dossier().signals().usage().of(UsageMetric.SIGN_INS);
        assertEquals(1, kept.size());
        assertEquals(BigDecimal.valueOf(120), kept.get(0).amount());
        customer.done(
                new RelationCommand.Retract(new CustomerFact.OfUsage(UsageMetric.SIGN_INS, date(1)), "counted robots"));
        assertEquals(List.of(), customer.dossier().signals().usage().latestFirst());
    }

    @Test
    void of_each_metric_the_last_readings_are_kept_and_of_so_many_metrics() {
        CustomerFixture customer = active().on(90);
        for (int i = 0; i < 9; i++) {
            customer.done(used(i, 1 + i * 7, 8 + i * 7));
        }
        List<UsageReading> kept = customer.dossier().signals().usage().of(UsageMetric.SIGN_INS);
        assertEquals(
                List.of(8, 7, 6, 5, 4, 3),
                kept.stream().map(reading -> reading.amount().intValue()).toList());
        for (int i = 1; i < Usage.MOST_METRICS; i++) {
            customer.done(new SuccessCommand.RecordUsage(new UsageMetric("m-" + i), BigDecimal.ONE, date(1), date(8)));
        }
        customer.when(new SuccessCommand.RecordUsage(new UsageMetric("one-more"), BigDecimal.ONE, date(1), date(8)))
                .refused("customer.too-many-metrics", Usage.MOST_METRICS);
        customer.when(used(1, 80, 85)).accepted();
    }

    @Test
    void a_complaint_is_not_settled_before_it_was_made() {
        CustomerFixture customer = active().on(9).done(complaint("c-1", Severity.MINOR));
        SuccessCommand.ResolveComplaint settled =
                new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "called back");

        customer.on(8).when(settled).refused("customer.complaint-made-later", "c-1", day(9));
        customer.on(9).when(settled).accepted();
    }

    @Test
    void complaints_are_logged_and_resolved_once() {
        CustomerFixture customer = active().done(complaint("c-1", Severity.MINOR));
        customer.when(complaint("c-1", Severity.MAJOR)).refused("customer.complaint-known", "c-1");
        customer.when(new SuccessCommand.ResolveComplaint(new ComplaintId("c-2"), "x"))
                .refused("customer.complaint-unknown", "c-2");
        customer.when(new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), ""))
                .invalid(Violation.of("resolution", "blank"));
        customer.done(new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "called back"));
        assertEquals(
                new Complaints(List.of(), 1, 1), customer.dossier().signals().complaints());
        customer.done(complaint("c-2", Severity.MINOR))
                .done(new RelationCommand.Retract(new CustomerFact.OfComplaint(new ComplaintId("c-2")), "not theirs"));
        assertEquals(
                new Complaints(List.of(), 1, 1), customer.dossier().signals().complaints());
    }

    @Test
    void a_complaint_is_of_a_kind_that_policy_lists() {
        active().when(new SuccessCommand.LogComplaint(
                        new ComplaintId("c-1"), new ComplaintKind("weather"), Severity.MINOR, " "))
                .refused(Rejection.Invalid.class);
        CustomerPolicy policy = CustomerPolicy.builder()
                .complaintKinds(Set.of(new ComplaintKind("weather")))
                .build();
        active().under(policy)
                .when(new SuccessCommand.LogComplaint(
                        new ComplaintId("c-1"), new ComplaintKind("weather"), Severity.MINOR, "rain"))
                .accepted();
    }

    @Test
    void a_success_plan_replaces_the_one_before() {
        SuccessGoal goal = new SuccessGoal("half the paper", date(200));
        CustomerFixture customer = active().done(new SuccessCommand.SetSuccessPlan(List.of(goal)));
        assertEquals(List.of(goal), customer.dossier().care().plan());
        customer.done(new SuccessCommand.SetSuccessPlan(List.of()));
        assertEquals(List.of(), customer.dossier().care().plan());
        customer.when(new SuccessCommand.SetSuccessPlan(java.util.Collections.nCopies(101, goal)))
                .invalid(Violation.showing("goals", "too-many", "101", 100));
    }
}
