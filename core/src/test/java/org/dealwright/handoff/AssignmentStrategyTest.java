package org.dealwright.handoff;

import static org.dealwright.handoff.AssignmentFixture.*;
import static org.dealwright.handoff.AssignmentRequest.ANY;
import static org.dealwright.handoff.AssignmentStrategy.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each strategy does by itself. */
class AssignmentStrategyTest {
    @Nested
    class Whoever {
        @Test
        void is_on_leave_is_leaving_or_has_left_gets_nothing() {
            for (AssignmentStrategy strategy :
                    List.of(roundRobin(), leastBusy(), byTerritory(), bySkill(), byCapacity())) {
                assertEquals(
                        List.of(
                                new Assignment.PassedOver(ANNA, List.of(Reason.of("assignment.on-leave"))),
                                new Assignment.PassedOver(BELA, List.of(Reason.of("assignment.leaving"))),
                                new Assignment.PassedOver(CILI, List.of(Reason.of("assignment.left")))),
                        nobody(
                                        strategy,
                                        ANY,
                                        anna().with(Presence.ON_LEAVE),
                                        bela().with(Presence.LEAVING),
                                        cili().with(Presence.LEFT))
                                .others());
            }
        }

        @Test
        void lacks_the_role_gets_nothing_whatever_the_strategy() {
            AssignmentRequest forExecutives = ANY.needing(Role.ACCOUNT_EXECUTIVE);
            Assignment.Chosen choice = choice(
                    leastBusy(),
                    forExecutives,
                    anna().with(Role.SALES_DEVELOPMENT_REP),
                    bela().with(Workload.of(9)).with(Role.SALES_MANAGER).with(Role.ACCOUNT_EXECUTIVE));

            assertEquals(BELA, choice.member());
            assertEquals(
                    List.of(Reason.of("assignment.wrong-role", new Term("who", "account-executive"))),
                    against(ANNA, choice));
        }

        @Test
        void has_all_their_capacity_allows_gets_nothing_whatever_the_strategy() {
            Assignment.Chosen choice = choice(
                    roundRobin(),
                    ANY,
                    anna().with(taken(5, 5)),
                    bela().with(taken(6, 5)),
                    cili().with(taken(4, 5).lastGiven(Turn.of(MONDAY))));

            assertEquals(CILI, choice.member());
            assertEquals(List.of(Reason.of("assignment.at-capacity", 5, 5)), against(ANNA, choice));
            assertEquals(List.of(Reason.of("assignment.at-capacity", 6, 5)), against(BELA, choice));
        }

        @Test
        void has_a_capacity_of_nothing_gets_nothing() {
            assertEquals(
                    List.of(Reason.of("assignment.at-capacity", 0, 0)),
                    against(ANNA, nobody(byCapacity(), ANY, anna().with(taken(0, 0)))));
        }
    }

    @Nested
    class RoundRobin {
        @Test
        void goes_to_whoever_never_had_a_turn_first() {
            Assignment.Chosen choice = choice(roundRobin(), ANY, anna().with(since(MONDAY)), bela());

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.first-turn")), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.had-a-turn", MONDAY)), against(ANNA, choice));
        }

        @Test
        void goes_to_whoever_waited_longest() {
            Assignment.Chosen choice = choice(
                    roundRobin(),
                    ANY,
                    anna().with(since(TUESDAY)),
                    bela().with(since(MONDAY)),
                    cili().with(since(WEDNESDAY)));

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.longest-ago", MONDAY)), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.later-turn", TUESDAY, MONDAY)), against(ANNA, choice));
            assertEquals(List.of(Reason.of("assignment.later-turn", WEDNESDAY, MONDAY)), against(CILI, choice));
        }

        @Test
        void tells_turns_of_one_instant_apart_by_their_place() {
            Assignment.Chosen choice = choice(
                    roundRobin(),
                    ANY,
                    anna().with(Workload.NONE.lastGiven(new Turn(MONDAY, 2))),
                    bela().with(Workload.NONE.lastGiven(new Turn(MONDAY, 1))));

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.later-at-once", MONDAY)), against(ANNA, choice));
        }

        @Test
        void goes_by_identifier_where_nobody_had_a_turn() {
            Assignment.Chosen choice = choice(roundRobin(), ANY, bela(), anna());

            assertEquals(ANNA, choice.member());
            assertEquals(List.of(Reason.of("assignment.first-identifier")), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.later-identifier")), against(BELA, choice));
        }

        @Test
        void compares_identifiers_exactly() {
            assertEquals(
                    new MemberId("Zora"), chosen(roundRobin(), ANY, anna(), Candidate.active(new MemberId("Zora"))));
            assertEquals(
                    new MemberId("m10"),
                    chosen(
                            roundRobin(),
                            ANY,
                            Candidate.active(new MemberId("m9")),
                            Candidate.active(new MemberId("m10"))));
        }

        @Test
        void goes_round_when_what_was_given_comes_back_though_all_is_given_at_one_instant() {
            assertEquals(List.of(ANNA, BELA, CILI, ANNA, BELA, CILI, ANNA), given(7, Pool.of(cili(), bela(), anna())));
        }

        @Test
        void gives_whoever_is_back_from_leave_one_turn_and_not_all_they_missed() {
            Pool pool = Pool.of(anna().with(since(TUESDAY)), bela().with(since(MONDAY)), cili().with(since(WEDNESDAY)));

            assertEquals(List.of(BELA, ANNA, CILI, BELA, ANNA), given(5, pool));
        }

        private List<MemberId> given(int times, Pool pool) {
            List<MemberId> given = new ArrayList<>();
            Pool now = pool;
            for (int i = 0; i < times; i++) {
                MemberId next = roundRobin().choose(ANY, now).assignee().get();
                given.add(next);
                now = now.given(next, WEDNESDAY);
            }
            return given;
        }
    }

    @Nested
    class LeastBusy {
        @Test
        void goes_to_whoever_has_the_least_open() {
            Assignment.Chosen choice = choice(
                    leastBusy(),
                    ANY,
                    anna().with(Workload.of(7)),
                    bela().with(Workload.of(3)),
                    cili().with(taken(4, 99)));

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.least-busy", 3L)), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.busier", 7L, 3L)), against(ANNA, choice));
            assertEquals(List.of(Reason.of("assignment.busier", 4L, 3L)), against(CILI, choice));
        }

        @Test
        void goes_by_turns_among_those_who_are_equally_busy_and_says_both() {
            Assignment.Chosen choice = choice(
                    leastBusy(),
                    ANY,
                    anna().with(since(TUESDAY)),
                    bela().with(since(MONDAY)),
                    cili().with(Workload.of(1)));

            assertEquals(BELA, choice.member());
            assertEquals(
                    List.of(Reason.of("assignment.least-busy", 0L), Reason.of("assignment.longest-ago", MONDAY)),
                    choice.reasons());
            assertEquals(List.of(Reason.of("assignment.later-turn", TUESDAY, MONDAY)), against(ANNA, choice));
            assertEquals(List.of(Reason.of("assignment.busier", 1L, 0L)), against(CILI, choice));
        }
    }

    @Nested
    class ByCapacity {
        @Test
        void goes_to_whoever_has_the_smallest_share_taken_though_others_have_more_room() {
            Assignment.Chosen choice = choice(byCapacity(), ANY, anna().with(taken(40, 100)), bela().with(taken(1, 5)));

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.smallest-share", 1L, 5L)), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.fuller", 40L, 100L, 1L, 5L)), against(ANNA, choice));
        }

        @Test
        void compares_shares_and_not_what_is_open() {
            assertEquals(ANNA, chosen(byCapacity(), ANY, anna().with(taken(2, 3)), bela().with(taken(3, 4))));
            assertEquals(BELA, chosen(byCapacity(), ANY, anna().with(taken(3, 4)), bela().with(taken(2, 3))));
        }

        @Test
        void compares_shares_exactly() {
            assertEquals(
                    BELA,
                    chosen(
                            byCapacity(),
                            ANY,
                            anna().with(taken(999_998, 999_999)),
                            bela().with(taken(999_997, 999_998))));
            assertEquals(
                    BELA,
                    chosen(
                            byCapacity(),
                            ANY,
                            anna().with(taken(1, 3).lastGiven(Turn.of(TUESDAY))),
                            bela().with(taken(333_333, 999_999).lastGiven(Turn.of(MONDAY)))));
        }

        @Test
        void takes_nothing_of_what_has_no_limit() {
            Assignment.Chosen choice =
                    choice(byCapacity(), ANY, anna().with(taken(1, 100)), bela().with(Workload.of(500)));

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("assignment.unlimited")), choice.reasons());
            assertEquals(List.of(Reason.of("assignment.fuller-than-unlimited", 1L, 100L)), against(ANNA, choice));
        }
    }

    @Nested
    class ByTerritory {
        @Test
        void goes_only_to_those_who_cover_it() {
            Assignment.Chosen choice = choice(
                    byTerritory(),
                    ANY.needing(PEST),
                    anna().with(VIENNA),
                    bela().with(VIENNA).with(PEST).with(since(MONDAY)),
                    cili());

            assertEquals(BELA, choice.member());
            assertEquals(
                    List.of(
                            Reason.of("assignment.the-only-one"),
                            Reason.of("assignment.covers-territory", new Term("territory", "hu-pest"))),
                    choice.reasons());
            assertEquals(
                    List.of(Reason.of("assignment.outside-territory", new Term("territory", "hu-pest"))),
                    against(ANNA, choice));
            assertEquals(against(ANNA, choice), against(CILI, choice));
        }

        @Test
        void goes_to_anybody_where_the_territory_is_not_known() {
            assertEquals(ANNA, chosen(byTerritory(), ANY, anna(), bela().with(PEST)));
        }

        @Test
        void plays_no_part_in_a_strategy_that_does_not_ask() {
            assertEquals(ANNA, chosen(roundRobin(), ANY.needing(PEST), anna(), bela().with(PEST)));
        }
    }

    @Nested
    class BySkill {
        private final AssignmentRequest germanDemo = ANY.needing(DEMO, 3).needing(GERMAN, 2);

        @Test
        void goes_only_to_those_who_have_every_skill_at_its_level() {
            Assignment.Chosen choice = choice(
                    bySkill(),
                    germanDemo,
                    anna().with(DEMO, 5),
                    bela().with(DEMO, 2).with(GERMAN, 1),
                    cili().with(DEMO, 3).with(GERMAN, 2));

            assertEquals(CILI, choice.member());
            assertEquals(
                    List.of(
                            Reason.of("assignment.the-only-one"),
                            Reason.of(
                                    "assignment.has-skills",
                                    List.of(new Term("skill", "demo"), new Term("skill", "german")))),
                    choice.reasons());
            assertEquals(
                    List.of(Reason.of("assignment.lacks-skill", new Term("skill", "german"), 2)),
                    against(ANNA, choice));
            assertEquals(
                    List.of(
                            Reason.of("assignment.skill-too-low", new Term("skill", "demo"), 3, 2),
                            Reason.of("assignment.skill-too-low", new Term("skill", "german"), 2, 1)),
                    against(BELA, choice));
        }

        @Test
        void does_not_prefer_the_best() {
            assertEquals(ANNA, chosen(bySkill(), ANY.needing(DEMO, 3), anna().with(DEMO, 3), bela().with(DEMO, 100)));
        }
    }
}
