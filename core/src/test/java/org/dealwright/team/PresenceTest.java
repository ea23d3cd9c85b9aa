package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.A_DEAL;
import static org.dealwright.team.MemberFixture.BY_ANNA;
import static org.dealwright.team.MemberFixture.BY_MARA;
import static org.dealwright.team.MemberFixture.MANAGER;
import static org.dealwright.team.MemberFixture.SELF;
import static org.dealwright.team.MemberFixture.date;
import static org.dealwright.team.MemberFixture.day;
import static org.dealwright.team.MemberFixture.joined;
import static org.dealwright.team.MemberFixture.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Violation;
import org.dealwright.team.Member.Active;
import org.dealwright.team.Member.Leaving;
import org.dealwright.team.Member.Left;
import org.dealwright.team.Member.OnLeave;
import org.dealwright.team.MemberCommand.Adopt;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.Rejoin;
import org.dealwright.team.MemberCommand.Return;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final TeamPolicy IN_BUDAPEST =
            TeamPolicy.builder().zone(ZoneId.of("Europe/Budapest")).build();
    private static final LocalDate LAST = LocalDate.parse("9999-12-30");

    @Nested
    class Joining {
        @Test
        void is_on_the_day_that_it_is_in_the_policys_zone() {
            Post post = Post.of(Role.ACCOUNT_EXECUTIVE).in(new TeamName("west"));

            nobody().under(IN_BUDAPEST)
                    .at(Instant.parse("2026-03-01T23:30:00Z"))
                    .when(new Join(ANNA, post))
                    .expect(new MemberEvent.Joined(
                            Instant.parse("2026-03-01T23:30:00Z"), BY_MARA, ANNA, post, LocalDate.parse("2026-03-02")));
        }

        @Test
        void is_not_under_oneself() {
            nobody().when(new Join(ANNA, Post.NONE.under(ANNA))).refused("team.own-manager");
            nobody().when(new Adopt(ANNA, new ClaimedPresence.Active(), Post.NONE.under(ANNA)))
                    .refused("team.own-manager");
        }
    }

    @Nested
    class ALeave {
        @Test
        void ends_with_the_midnight_that_begins_the_day() {
            OnLeave away = joined().under(IN_BUDAPEST)
                    .by(SELF)
                    .done(new GoOnLeave(date(29)))
                    .is(OnLeave.class);

            // the night before, as Budapest is an hour ahead
            assertEquals(Option.some(Instant.parse("2026-03-28T23:00:00Z")), away.returnsAt());
            assertEquals(Presence.ON_LEAVE, away.presence());
            assertEquals(day(10), away.since());
        }

        @Test
        void is_over_by_itself_on_the_day_and_not_before() {
            MemberFixture away = joined().done(new GoOnLeave(date(20)));

            away.letTimeActTo(Instant.parse("2026-03-19T23:59:59Z")).is(OnLeave.class);
            Active back = away.letTimeActTo(day(25)).is(Active.class);
            assertEquals(Instant.parse("2026-03-20T00:00:00Z"), back.since());
            assertEquals(
                    new MemberEvent.ReturnedOnDate(Instant.parse("2026-03-20T00:00:00Z"), Option.none()),
                    away.history().get(2));
        }

        @Test
        void that_is_open_lasts_until_somebody_says_so() {
            MemberFixture away = joined().done(new GoOnLeave());

            assertEquals(Option.none(), away.due());
            away.on(400).by(SELF).when(new Return()).expect(new MemberEvent.Returned(day(400), BY_ANNA));
        }

        @Test
        void can_be_made_longer_and_began_when_it_began() {
            OnLeave away = joined().done(new GoOnLeave(date(20)))
                    .on(15)
                    .done(new GoOnLeave(date(30)))
                    .is(OnLeave.class);

            assertEquals(day(10), away.since());
            assertEquals(Option.some(Instant.parse("2026-03-30T00:00:00Z")), away.returnsAt());
        }

        @Test
        void lasts_until_tomorrow_at_least_and_not_for_ever() {
            joined().when(new GoOnLeave(date(10)))
                    .invalid(Violation.showing("until", "out-of-range", "2026-03-10", date(11), LAST));
            joined().when(new GoOnLeave(LocalDate.MAX))
                    .invalid(Violation.showing("until", "out-of-range", "+999999999-12-31", date(11), LAST));
            joined().when(new GoOnLeave(date(11))).accepted();
            joined().when(new GoOnLeave(LAST)).accepted();
        }
    }

    @Nested
    class TheWayOut {
        @Test
        void takes_no_new_work_from_then_on() {
            Leaving leaving = joined().by(SELF).done(new Leave(date(31))).is(Leaving.class);

            assertEquals(Presence.LEAVING, leaving.presence());
            assertEquals(Option.some(Instant.parse("2026-04-01T00:00:00Z")), leaving.departsAt());
            assertFalse(leaving.isHeldUp());
        }

        @Test
        void is_over_when_the_last_day_ends_if_nothing_is_open() {
            MemberFixture leaving = joined().done(new Leave(date(31)));

            leaving.letTimeActTo(Instant.parse("2026-03-31T23:59:59Z")).is(Leaving.class);
            Left gone = leaving.letTimeActTo(day(40)).is(Left.class);
            assertEquals(Instant.parse("2026-04-01T00:00:00Z"), gone.since());
            assertEquals(
                    new MemberEvent.LastDayPassed(Instant.parse("2026-04-01T00:00:00Z"), Option.none(), 0),
                    leaving.history().get(2));
        }

        @Test
        void is_held_up_by_what_is_open_and_over_once_it_is_handed_over() {
            MemberFixture held =
                    joined().done(new Leave(date(31))).withOpen(A_DEAL).letTimeActTo(day(40));

            assertTrue(held.is(Leaving.class).isHeldUp());
            assertEquals(Option.none(), held.due());
            held.by(Actor.system()).when(new Depart()).refused("team.work-open", 1, List.of("deal d-1"));
            held.withOpen().when(new Depart()).expect(new MemberEvent.Departed(day(40), Option.none()));
        }

        @Test
        void lists_what_is_open_to_whoever_would_have_them_gone() {
            Rejection refusal = joined().done(new Leave(date(31)))
                    .withOpen(A_DEAL, new OpenWork("prospect", "p-2", OpenWork.Involvement.ADDRESSED))
                    .when(new Depart())
                    .refused(Rejection.RuleBroken.class);

            assertEquals(
                    "There is open work, 2 in all: deal d-1, prospect p-2. Hand each of them over to somebody, or bring it"
                            + " to its end.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void can_be_later_or_sooner_and_is_counted_anew() {
            MemberFixture leaving =
                    joined().done(new Leave(date(31))).withOpen(A_DEAL).letTimeActTo(day(40));

            Leaving again = leaving.done(new Leave(date(50))).is(Leaving.class);
            assertFalse(again.isHeldUp());
            assertEquals(day(10), again.since());
            assertEquals(Option.some(Instant.parse("2026-04-20T00:00:00Z")), again.departsAt());
        }

        @Test
        void is_on_a_day_from_today_on() {
            joined().when(new Leave(date(9)))
                    .invalid(Violation.showing("lastDay", "out-of-range", "2026-03-09", date(10), LAST));
            joined().when(new Leave(date(10))).accepted();
        }

        @Test
        void may_be_thought_better_of() {
            Active stays = joined().done(new Leave(date(31)), new Rejoin()).is(Active.class);

            assertEquals(Option.some(date(1)), stays.profile().joinedOn());
        }
    }

    @Nested
    class WhoeverHasLeft {
        private final MemberFixture left = joined().done(new Leave(date(31)), new Depart());

        @Test
        void has_no_role_any_more_though_it_stays_on_record() {
            assertEquals(Set.of(), left.member().roles());
            assertEquals(
                    Set.of(Role.ACCOUNT_EXECUTIVE),
                    left.member().profile().post().roles());
        }

        @Test
        void is_new_again_when_they_rejoin() {
            Active back = left.on(60).done(new Rejoin()).is(Active.class);

            assertEquals(Option.some(date(60)), back.profile().joinedOn());
            assertEquals(Set.of(Role.ACCOUNT_EXECUTIVE), back.roles());
        }
    }

    @Nested
    class Adopting {
        @Test
        void takes_what_is_claimed_and_says_what_is_missing() {
            MemberEvent.Adopted adopted = (MemberEvent.Adopted) nobody().on(10)
                    .when(new Adopt(ANNA, new ClaimedPresence.Leaving(Option.none()), Post.NONE))
                    .answer()
                    .get();

            assertEquals(List.of("joined-on", "roles", "last-day"), adopted.missing());
            Leaving leaving = (Leaving) MemberLifecycle.table().start(adopted);
            assertEquals(Option.none(), leaving.lastDay());
        }

        @Test
        void of_one_who_is_back_since_lets_time_say_so() {
            MemberFixture away = nobody().on(10)
                    .done(new Adopt(
                            ANNA,
                            new ClaimedPresence.OnLeave(Option.some(date(5))),
                            Post.of(Role.SALES_MANAGER),
                            Option.some(date(-400)),
                            Attributes.none()));

            assertEquals(
                    Option.some(Instant.parse("2026-03-05T00:00:00Z")),
                    away.is(OnLeave.class).returnsAt());
            assertEquals(List.of(), ((MemberEvent.Adopted) away.history().get(0)).missing());
        }

        @Test
        void of_one_who_will_join_is_refused() {
            nobody().on(10)
                    .when(new Adopt(
                            ANNA, new ClaimedPresence.Left(), Post.NONE, Option.some(date(11)), Attributes.none()))
                    .invalid(Violation.showing(
                            "joinedOn", "out-of-range", "2026-03-11", LocalDate.parse("1900-01-01"), date(10)));
        }
    }

    @Test
    void a_manager_is_found_by_their_role_and_not_by_being_anybody() {
        joined().by(Actor.of(MANAGER.member().get())).when(new Leave(date(31))).refused(Rejection.NotPermitted.class);
    }
}
