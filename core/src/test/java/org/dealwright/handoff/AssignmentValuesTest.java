package org.dealwright.handoff;

import static org.dealwright.handoff.AssignmentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AssignmentValuesTest {
    private static String refused(Executable check) {
        return assertThrows(IllegalArgumentException.class, check).getMessage();
    }

    private static String refusedNull(Executable check) {
        return assertThrows(NullPointerException.class, check).getMessage();
    }

    private static Map<Skill, Integer> skills(int number) {
        Map<Skill, Integer> skills = new HashMap<>();
        IntStream.range(0, number).forEach(i -> skills.put(new Skill("s" + i), 1));
        return skills;
    }

    private static Set<Territory> territories(int number) {
        Set<Territory> territories = new HashSet<>();
        IntStream.range(0, number).forEach(i -> territories.add(new Territory("t" + i)));
        return territories;
    }

    private static Candidate candidate(Map<Skill, Integer> skills, Set<Territory> territories) {
        return new Candidate(ANNA, Presence.ACTIVE, Set.of(), skills, territories, Workload.NONE);
    }

    @Nested
    class ACandidate {
        @Test
        void is_told_part_by_part_or_at_once() {
            Workload busy = new Workload(3, Option.some(9), Option.some(new Turn(MONDAY, 4)));

            assertEquals(
                    new Candidate(
                            ANNA,
                            Presence.ON_LEAVE,
                            EnumSet.of(Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE),
                            Map.of(DEMO, 3, GERMAN, 1),
                            Set.of(PEST, VIENNA),
                            busy),
                    Candidate.active(ANNA)
                            .with(Role.SALES_MANAGER)
                            .with(Role.ACCOUNT_EXECUTIVE)
                            .with(DEMO, 2)
                            .with(DEMO, 3)
                            .with(GERMAN, 1)
                            .with(VIENNA)
                            .with(PEST)
                            .with(Presence.ON_LEAVE)
                            .with(Workload.of(3).limitedTo(9).lastGiven(new Turn(MONDAY, 4))));
        }

        @Test
        void keeps_its_own_copies_in_an_order_of_their_own() {
            Set<Role> roles = EnumSet.of(Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE);
            Map<Skill, Integer> skills = new HashMap<>(Map.of(GERMAN, 1, DEMO, 3));
            Set<Territory> territories = new HashSet<>(Set.of(PEST, VIENNA));
            Candidate candidate = new Candidate(ANNA, Presence.ACTIVE, roles, skills, territories, Workload.NONE);
            roles.clear();
            skills.clear();
            territories.clear();

            assertEquals(List.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER), List.copyOf(candidate.roles()));
            assertEquals(List.of(DEMO, GERMAN), List.copyOf(candidate.skills().keySet()));
            assertEquals(List.of(VIENNA, PEST), List.copyOf(candidate.territories()));
            assertThrows(
                    UnsupportedOperationException.class, () -> candidate.roles().clear());
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> candidate.skills().clear());
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> candidate.territories().clear());
        }

        @Test
        void has_no_level_in_what_was_never_rated() {
            assertEquals(0, anna().with(DEMO, 3).level(GERMAN));
            assertEquals(3, anna().with(DEMO, 3).level(DEMO));
        }

        @Test
        void has_skills_at_levels_from_1_to_100() {
            assertEquals("level must lie from 1 to 100, was 0", refused(() -> anna().with(DEMO, 0)));
            assertEquals("level must lie from 1 to 100, was 101", refused(() -> anna().with(DEMO, 101)));
            assertEquals(1, anna().with(DEMO, 1).level(DEMO));
            assertEquals(100, anna().with(DEMO, 100).level(DEMO));
        }

        @Test
        void has_at_most_100_skills_and_1000_territories() {
            Candidate most = candidate(skills(100), territories(1_000));

            assertEquals("skills must be at most 100, were 101", refused(() -> most.with(DEMO, 1)));
            assertEquals("territories must be at most 1000, were 1001", refused(() -> most.with(PEST)));
        }

        @Test
        void holds_no_null_in_what_it_holds_several_of() {
            Set<Role> roles = new HashSet<>();
            roles.add(null);
            Set<Territory> territories = new HashSet<>();
            territories.add(null);
            Map<Skill, Integer> noSkill = new HashMap<>();
            noSkill.put(null, 1);
            Map<Skill, Integer> noLevel = new HashMap<>();
            noLevel.put(DEMO, null);

            assertTrue(refusedNull(() -> new Candidate(ANNA, Presence.ACTIVE, roles, Map.of(), Set.of(), Workload.NONE))
                    .startsWith("roles"));
            assertTrue(refusedNull(() -> candidate(Map.of(), territories)).startsWith("territories"));
            assertTrue(refusedNull(() -> candidate(noSkill, Set.of())).startsWith("skills"));
            assertTrue(refusedNull(() -> candidate(noLevel, Set.of())).contains("skills"));
        }
    }

    @Nested
    class ARequest {
        @Test
        void is_told_part_by_part_or_at_once() {
            assertEquals(
                    new AssignmentRequest(
                            Option.some(Role.SALES_SPECIALIST), Option.some(PEST), Map.of(DEMO, 3, GERMAN, 1)),
                    AssignmentRequest.ANY
                            .needing(GERMAN, 1)
                            .needing(Role.SALES_SPECIALIST)
                            .needing(DEMO, 3)
                            .needing(PEST));
        }

        @Test
        void asks_for_at_most_100_skills_at_levels_from_1_to_100() {
            assertEquals(
                    "skills must be at most 100, were 101",
                    refused(() -> new AssignmentRequest(Option.none(), Option.none(), skills(101))));
            assertEquals(
                    "level must lie from 1 to 100, was -1", refused(() -> AssignmentRequest.ANY.needing(DEMO, -1)));
        }

        @Test
        void names_what_is_null() {
            assertEquals("role", refusedNull(() -> AssignmentRequest.ANY.needing((Role) null)));
            assertEquals("territory", refusedNull(() -> AssignmentRequest.ANY.needing((Territory) null)));
        }
    }

    @Nested
    class AWorkload {
        @Test
        void lies_from_nothing_to_a_million() {
            assertEquals("open must lie from 0 to 1000000, was -1", refused(() -> Workload.of(-1)));
            assertEquals("open must lie from 0 to 1000000, was 1000001", refused(() -> Workload.of(1_000_001)));
            assertEquals("capacity must lie from 0 to 1000000, was -1", refused(() -> taken(0, -1)));
            assertEquals("capacity must lie from 0 to 1000000, was 1000001", refused(() -> taken(0, 1_000_001)));
            assertEquals(1_000_000, taken(1_000_000, 1_000_000).open());
        }

        @Test
        void has_room_below_its_capacity_and_always_without_one() {
            assertTrue(taken(4, 5).hasRoom());
            assertFalse(taken(5, 5).hasRoom());
            assertFalse(taken(6, 5).hasRoom());
            assertTrue(Workload.of(1_000_000).hasRoom());
        }

        @Test
        void grows_by_what_is_given() {
            assertEquals(
                    new Workload(3, Option.some(5), Option.some(Turn.of(TUESDAY))),
                    taken(2, 5).lastGiven(Turn.of(MONDAY)).plus(Turn.of(TUESDAY)));
            assertEquals(
                    "open must lie from 0 to 1000000, was 1000001",
                    refused(() -> Workload.of(1_000_000).plus(Turn.of(MONDAY))));
        }
    }

    @Nested
    class ATurn {
        @Test
        void is_later_by_its_instant_and_then_by_its_place() {
            List<Turn> turns = new ArrayList<>(
                    List.of(Turn.of(TUESDAY), new Turn(MONDAY, 2), new Turn(MONDAY, 1), new Turn(MONDAY, 10)));
            Collections.sort(turns);

            assertEquals(
                    List.of(new Turn(MONDAY, 1), new Turn(MONDAY, 2), new Turn(MONDAY, 10), new Turn(TUESDAY, 0)),
                    turns);
        }

        @Test
        void is_followed_by_a_later_one_even_if_the_clock_went_back() {
            assertEquals(new Turn(TUESDAY, 0), new Turn(MONDAY, 7).next(TUESDAY));
            assertEquals(new Turn(MONDAY, 8), new Turn(MONDAY, 7).next(MONDAY));
            assertEquals(new Turn(TUESDAY, 8), new Turn(TUESDAY, 7).next(MONDAY));
        }

        @Test
        void lies_within_the_years_in_which_something_can_happen() {
            assertEquals(Situation.EARLIEST, Turn.of(Situation.EARLIEST).at());
            assertEquals(Situation.LATEST, Turn.of(Situation.LATEST).at());
            refused(() -> Turn.of(Situation.EARLIEST.minusNanos(1)));
            refused(() -> Turn.of(Situation.LATEST.plusNanos(1)));
            refused(() -> Turn.of(Instant.MAX));
        }

        @Test
        void has_a_place_from_0_to_10_to_the_18() {
            refused(() -> new Turn(MONDAY, -1));
            refused(() -> new Turn(MONDAY, 1_000_000_000_000_000_001L));
            refused(() -> new Turn(MONDAY, Long.MAX_VALUE));
            refused(() -> new Turn(MONDAY, 1_000_000_000_000_000_000L).next(MONDAY));
            assertEquals(
                    1_000_000_000_000_000_000L,
                    new Turn(MONDAY, 999_999_999_999_999_999L).next(MONDAY).place());
        }
    }

    @Nested
    class APool {
        @Test
        void is_the_same_in_whatever_order_it_is_given() {
            assertEquals(Pool.of(anna(), bela(), cili()), Pool.of(cili(), anna(), bela()));
            assertEquals(
                    List.of(anna(), bela(), cili()),
                    Pool.of(bela(), cili(), anna()).candidates());
        }

        @Test
        void holds_each_member_once() {
            assertEquals(
                    "candidates must not hold anna twice",
                    refused(() -> Pool.of(anna(), bela(), anna().with(Workload.of(3)))));
        }

        @Test
        void holds_at_most_10000() {
            List<Candidate> many = IntStream.rangeClosed(0, 10_000)
                    .mapToObj(i -> Candidate.active(new MemberId("m" + i)))
                    .toList();

            assertEquals("candidates must be at most 10000, were 10001", refused(() -> new Pool(many)));
            assertEquals(10_000, new Pool(many.subList(0, 10_000)).candidates().size());
        }

        @Test
        void finds_a_member() {
            assertEquals(Option.some(bela()), Pool.of(anna(), bela()).candidate(BELA));
            assertEquals(Option.none(), Pool.of(anna(), bela()).candidate(CILI));
        }

        @Test
        void knows_the_latest_turn() {
            assertEquals(Option.none(), Pool.of(anna(), bela()).latestTurn());
            assertEquals(
                    Option.some(Turn.of(TUESDAY)),
                    Pool.of(anna().with(since(MONDAY)), bela().with(since(TUESDAY)), cili())
                            .latestTurn());
        }

        @Test
        void gives_one_more_to_one_and_nothing_to_the_others() {
            Pool pool = Pool.of(anna().with(taken(2, 5)), bela().with(since(MONDAY)));

            assertEquals(
                    Pool.of(anna().with(taken(3, 5).lastGiven(Turn.of(TUESDAY))), bela().with(since(MONDAY))),
                    pool.given(ANNA, TUESDAY));
        }

        @Test
        void gives_a_turn_behind_all_others_even_if_the_clock_went_back() {
            Pool pool = Pool.of(anna(), bela().with(since(TUESDAY)));

            assertEquals(
                    Option.some(new Turn(TUESDAY, 1)),
                    pool.given(ANNA, MONDAY).candidate(ANNA).get().workload().lastTurn());
        }

        @Test
        void gives_nothing_to_a_stranger() {
            assertEquals(
                    "cili is not in the pool", refused(() -> Pool.of(anna()).given(CILI, MONDAY)));
        }
    }

    @Nested
    class AChoice {
        @Test
        void has_a_reason_for_the_one_and_for_every_other() {
            assertEquals("reasons must not be empty", refused(() -> new Assignment.Chosen(ANNA, List.of(), List.of())));
            assertEquals("reasons must not be empty", refused(() -> new Assignment.PassedOver(ANNA, List.of())));
        }

        @Test
        void can_be_read_again_and_not_be_changed() {
            Assignment.Chosen chosen =
                    choice(AssignmentStrategy.leastBusy(), AssignmentRequest.ANY, cili(), anna(), bela());
            Assignment.Nobody nobody =
                    nobody(AssignmentStrategy.leastBusy(), AssignmentRequest.ANY, anna().with(Presence.LEFT));

            assertEquals(
                    List.of(
                            new Assignment.PassedOver(BELA, List.of(Reason.of("assignment.later-identifier"))),
                            new Assignment.PassedOver(CILI, List.of(Reason.of("assignment.later-identifier")))),
                    chosen.others());
            assertEquals(CILI, chosen.others().get(1).member());
            assertEquals(BELA, chosen.others().get(0).member());
            assertEquals(chosen, new Assignment.Chosen(ANNA, chosen.reasons(), List.copyOf(chosen.others())));
            assertThrows(
                    UnsupportedOperationException.class, () -> chosen.others().remove(0));
            assertThrows(IndexOutOfBoundsException.class, () -> chosen.others().get(2));
            assertThrows(IndexOutOfBoundsException.class, () -> nobody.others().get(1));
        }
    }
}
