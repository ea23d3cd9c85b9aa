package org.dealwright.team;

import static org.dealwright.team.MemberFixture.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.handoff.Workload;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.dealwright.team.MemberCommand.Coach;
import org.dealwright.team.MemberCommand.CompleteTraining;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.MemberCommand.Recognise;
import org.dealwright.team.MemberCommand.Retract;
import org.dealwright.team.MemberCommand.SetCapacity;
import org.dealwright.team.MemberCommand.SetQuota;
import org.dealwright.team.MemberCommand.SetTerritories;
import org.dealwright.team.MemberCommand.StateMotivator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** How much is taken of a member: the last number that is, and the first that is not. */
class BoundsTest {
    private static final Skill PRICING = new Skill("pricing");
    private static final TrainingCode COURSE = new TrainingCode("course");
    private static final DatePeriod MARCH = new DatePeriod(date(1), date(31));

    private static CompleteTraining lasting(Duration length, List<Skill> teaches) {
        return new CompleteTraining(COURSE, date(10), length, teaches);
    }

    @Test
    void levels_ranks_lengths_and_lists_go_up_to_their_limits() {
        joined().when(new RateSkill(PRICING, 1)).accepted();
        joined().when(new RateSkill(PRICING, 100)).accepted();
        joined().when(new StateMotivator(MotivatorKind.MONEY, 1)).accepted();
        joined().when(new StateMotivator(MotivatorKind.MONEY, 100)).accepted();
        joined().when(new StateMotivator(MotivatorKind.MONEY, 101))
                .invalid(Violation.showing("rank", "out-of-range", "101", 1, 100));
        joined().when(lasting(Duration.ZERO, List.of())).accepted();
        joined().when(lasting(Duration.ofHours(10_000), Collections.nCopies(100, PRICING)))
                .accepted();
        Duration longer = Duration.ofHours(10_000).plusNanos(1);
        joined().when(lasting(longer, List.of()))
                .invalid(Violation.showing(
                        "length", "out-of-range", longer.toString(), Duration.ZERO, Duration.ofHours(10_000)));
        joined().when(new SetCapacity(Option.some(0))).accepted();
        joined().when(new SetCapacity(Option.some(Workload.MOST + 1)))
                .invalid(Violation.showing("most", "out-of-range", "1000001", 0, 1_000_000));
        joined().when(new SetTerritories(territories(1_000))).accepted();
    }

    private static Set<Territory> territories(int many) {
        return IntStream.range(0, many).mapToObj(i -> new Territory("t" + i)).collect(Collectors.toSet());
    }

    @Test
    void a_post_has_the_same_limits() {
        assertEquals(1_000, Post.NONE.covering(territories(1_000)).territories().size());
        assertThrows(IllegalArgumentException.class, () -> Post.NONE.covering(territories(1_001)));
        assertDoesNotThrow(() -> Post.NONE.limitedTo(Option.some(0)));
        assertDoesNotThrow(() -> Post.NONE.limitedTo(Option.some(1_000_000)));
        assertThrows(IllegalArgumentException.class, () -> Post.NONE.limitedTo(Option.some(-1)));
        assertThrows(IllegalArgumentException.class, () -> Post.NONE.limitedTo(Option.some(1_000_001)));
    }

    private static Map<CalendarCode, WorkingHours> calendars(int many) {
        return IntStream.range(0, many)
                .boxed()
                .collect(Collectors.toMap(
                        i -> new CalendarCode("c" + i), i -> WorkingHours.roundTheClock(ZoneOffset.UTC)));
    }

    @Test
    void a_policy_has_a_thousand_calendars_at_most() {
        assertEquals(
                1_000,
                TeamPolicy.builder()
                        .calendars(calendars(1_000))
                        .build()
                        .calendars()
                        .size());
        TeamPolicy.Builder tooMany = TeamPolicy.builder().calendars(calendars(1_001));
        assertEquals(
                "calendars must be at most 1000, were 1001",
                assertThrows(IllegalArgumentException.class, tooMany::build).getMessage());
    }

    @Test
    void a_thousand_quotas_are_enough_and_one_of_them_can_be_replaced() {
        MemberFixture anna = joined();
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = date(1).plusDays(i);
            anna.done(new SetQuota(Quota.of(QuotaMeasure.WON, new DatePeriod(day, day), Money.parse("EUR 1"))));
        }

        anna.when(new SetQuota(Quota.of(QuotaMeasure.WON, MARCH, Money.parse("EUR 1"))))
                .refused("team.too-many-quotas", 1_000);
        anna.when(new SetQuota(Quota.of(QuotaMeasure.WON, new DatePeriod(date(1), date(1)), Money.parse("EUR 2"))))
                .accepted();
    }

    @Test
    void a_quota_for_the_same_days_of_something_else_stands_beside_it() {
        Member anna = joined().done(
                        new SetQuota(Quota.of(QuotaMeasure.WON, MARCH, Money.parse("EUR 1"))),
                        new SetQuota(Quota.of(QuotaMeasure.COLLECTED, MARCH, Money.parse("EUR 2"))))
                .member();

        assertEquals(2, anna.profile().aims().quotas().size());
        assertEquals(2, anna.quotas(date(1)).size());
        assertEquals(2, anna.quotas(date(31)).size());
        assertEquals(0, anna.quotas(date(32)).size());
    }

    @Test
    void a_period_lies_within_the_years_that_are_counted() {
        assertEquals(365, DatePeriod.year(1900).days());
        assertEquals(365, DatePeriod.year(9998).days());
        assertEquals(
                new DatePeriod(LocalDate.parse("1900-01-01"), LocalDate.parse("1900-03-31")),
                DatePeriod.quarter(1900, 1));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.quarter(1899, 4));
        assertThrows(IllegalArgumentException.class, () -> DatePeriod.quarter(9999, 1));
        LocalDate tooEarly = LocalDate.parse("1899-12-31");
        LocalDate tooLate = LocalDate.parse("9999-01-01");
        assertThrows(IllegalArgumentException.class, () -> new DatePeriod(tooEarly, tooEarly.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new DatePeriod(tooLate.minusDays(1), tooLate));
    }

    @Test
    void what_was_never_entered_is_not_taken_back_and_is_named() {
        joined().when(new Retract(new RosterFact.Training(COURSE, date(9)), "no"))
                .refused("team.not-recorded", new Term("fact", "training"), "course 2026-03-09");
        joined().when(new Retract(new RosterFact.Coaching(CoachingTopic.CLOSING, date(9)), "no"))
                .refused("team.not-recorded", new Term("fact", "coaching"), "closing 2026-03-09");
        joined().when(new Retract(new RosterFact.Recognised(RecognitionKind.STREAK, MARCH), "no"))
                .refused("team.not-recorded", new Term("fact", "recognition"), "streak 2026-03-01/2026-03-31");
    }

    /** Each is named by all of what it is of and when: another one on record is left alone. */
    @Test
    void what_is_taken_back_is_what_was_named() {
        MemberFixture anna = joined().done(
                        new RateSkill(PRICING, 50),
                        lasting(Duration.ofHours(8), List.of()),
                        new Coach(CoachingTopic.CLOSING, date(10)),
                        new Recognise(RecognitionKind.STREAK, MARCH));
        List<RosterFact> others = List.of(
                new RosterFact.Rating(new Skill("closing"), day(10)),
                new RosterFact.Rating(PRICING, day(9)),
                new RosterFact.Training(new TrainingCode("other"), date(10)),
                new RosterFact.Training(COURSE, date(9)),
                new RosterFact.Coaching(CoachingTopic.TIME, date(10)),
                new RosterFact.Coaching(CoachingTopic.CLOSING, date(9)),
                new RosterFact.Recognised(RecognitionKind.GOAL_MET, MARCH),
                new RosterFact.Recognised(RecognitionKind.STREAK, new DatePeriod(date(1), date(30))));

        others.forEach(
                other -> anna.when(new Retract(other, "no")).refused("team.not-recorded", other.sort(), other.name()));
        anna.done(new Retract(new RosterFact.Recognised(RecognitionKind.STREAK, MARCH), "annulled"));
        assertEquals(0, anna.member().profile().aims().recognitions().size());
    }

    @Test
    void whoever_has_left_is_in_no_team_and_led_by_nobody() {
        Post post = Post.of(Role.ACCOUNT_EXECUTIVE).in(new TeamName("west")).under(MARA);
        MemberFixture anna = nobody().done(new Join(ANNA, post));
        Roster before = Roster.of(List.of(anna.member()));
        Roster after = before.with(anna.done(new Leave(date(31)), new Depart()).member());

        assertEquals(1, before.in(new TeamName("west")).size());
        assertEquals(List.of(), before.in(new TeamName("east")));
        assertEquals(List.of(), before.ledBy(ANNA));
        assertEquals(List.of(), after.in(new TeamName("west")));
        assertEquals(List.of(), after.ledBy(MARA));
        assertEquals(1, after.members().size());
        assertEquals("roster of [anna]", after.toString());
        assertNotEquals(before, after);
        assertEquals(before.hashCode(), Roster.of(before.members()).hashCode());
        assertFalse(after.isEmpty());
    }

    @Test
    void whoever_stays_after_the_last_day_because_something_is_open_is_held_up() {
        MemberFixture anna = joined().done(new Leave(date(12))).withOpen(A_DEAL);

        assertEquals(List.of(), Roster.of(List.of(anna.member())).heldUp());
        anna.letTimeActTo(day(20));
        assertEquals(List.of(ANNA), Roster.of(List.of(anna.member())).heldUp());
    }
}
