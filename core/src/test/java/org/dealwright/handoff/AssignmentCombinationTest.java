package org.dealwright.handoff;

import static org.dealwright.handoff.AssignmentFixture.*;
import static org.dealwright.handoff.AssignmentRequest.ANY;
import static org.dealwright.handoff.AssignmentStrategy.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What strategies do together, and with an embedder's own. */
class AssignmentCombinationTest {
    @Nested
    class Together {
        private final AssignmentRequest demoInPest = ANY.needing(PEST).needing(DEMO, 3);
        private final Candidate busy = anna().with(PEST).with(DEMO, 4).with(Workload.of(3));
        private final Candidate idle = bela().with(PEST).with(DEMO, 3).with(Workload.of(2));
        private final Candidate elsewhere = cili().with(VIENNA).with(DEMO, 9);

        @Test
        void those_that_narrow_leave_the_rest_to_the_one_that_prefers() {
            Assignment.Chosen choice =
                    choice(byTerritory().then(bySkill()).then(leastBusy()), demoInPest, busy, idle, elsewhere);

            assertEquals(BELA, choice.member());
            assertEquals(
                    List.of(
                            Reason.of("assignment.least-busy", 2L),
                            Reason.of("assignment.covers-territory", PEST.term()),
                            Reason.of("assignment.has-skills", List.of(DEMO.term()))),
                    choice.reasons());
            assertEquals(List.of(Reason.of("assignment.busier", 3L, 2L)), against(ANNA, choice));
            assertEquals(List.of(Reason.of("assignment.outside-territory", PEST.term())), against(CILI, choice));
        }

        @Test
        void those_that_narrow_do_so_wherever_they_stand() {
            assertEquals(
                    choice(byTerritory().then(leastBusy()), demoInPest, busy, idle, elsewhere),
                    choice(leastBusy().then(byTerritory()), demoInPest, busy, idle, elsewhere));
        }

        @Test
        void the_first_that_prefers_goes_before_the_next() {
            Candidate waiting = anna().with(Workload.of(8));
            Candidate free = bela().with(since(MONDAY));

            assertEquals(ANNA, chosen(roundRobin().then(leastBusy()), ANY, waiting, free));
            assertEquals(BELA, chosen(leastBusy().then(roundRobin()), ANY, waiting, free));
        }

        @Test
        void what_is_asked_twice_is_told_once() {
            assertEquals(
                    List.of(Reason.of("assignment.outside-territory", PEST.term())),
                    against(CILI, nobody(byTerritory().then(byTerritory()), demoInPest, elsewhere)));
        }

        @Test
        void everything_that_speaks_against_one_is_told_at_once_in_the_order_asked() {
            assertEquals(
                    List.of(
                            Reason.of("assignment.on-leave"),
                            Reason.of("assignment.wrong-role", new Term("who", "account-executive")),
                            Reason.of("assignment.at-capacity", 2, 1),
                            Reason.of("assignment.lacks-skill", GERMAN.term(), 1),
                            Reason.of("assignment.outside-territory", PEST.term())),
                    against(
                            CILI,
                            nobody(
                                    bySkill().then(byTerritory()),
                                    ANY.needing(PEST).needing(GERMAN, 1).needing(Role.ACCOUNT_EXECUTIVE),
                                    elsewhere.with(Presence.ON_LEAVE).with(taken(2, 1)))));
        }
    }

    @Nested
    class AnEmbeddersOwn {
        private final AssignmentStrategy nobodyOfTheBuyersFamily = fitting((request, candidate) ->
                candidate.member().equals(ANNA) ? List.of(Reason.of("acme.related", "buyer")) : List.of());
        private final AssignmentStrategy nearest = lowest(
                "acme.nearest",
                "acme.farther",
                (request, candidate) -> candidate.member().equals(BELA) ? 12 : 5);

        @Test
        void fit_narrows_as_any_other() {
            Assignment.Chosen choice = choice(nobodyOfTheBuyersFamily.then(leastBusy()), ANY, anna(), bela());

            assertEquals(BELA, choice.member());
            assertEquals(List.of(Reason.of("acme.related", "buyer")), against(ANNA, choice));
        }

        @Test
        void fit_may_speak_for_the_one_chosen() {
            Fit known = new Fit() {
                @Override
                public List<Reason> against(AssignmentRequest request, Candidate candidate) {
                    return List.of();
                }

                @Override
                public List<Reason> inFavour(AssignmentRequest request, Candidate candidate) {
                    return List.of(Reason.of("acme.knows-them"));
                }
            };

            assertEquals(
                    List.of(Reason.of("assignment.the-only-one"), Reason.of("acme.knows-them")),
                    choice(fitting(known), ANY, anna()).reasons());
        }

        @Test
        void measure_picks_the_lowest() {
            Assignment.Chosen choice = choice(nobodyOfTheBuyersFamily.then(nearest), ANY, anna(), bela(), cili());

            assertEquals(CILI, choice.member());
            assertEquals(List.of(Reason.of("acme.nearest", 5L)), choice.reasons());
            assertEquals(List.of(Reason.of("acme.farther", 12L, 5L)), against(BELA, choice));
        }

        @Test
        void part_that_answers_null_is_named() {
            AssignmentStrategy broken = fitting((request, candidate) -> null);

            assertEquals(
                    "against",
                    assertThrows(NullPointerException.class, () -> broken.choose(ANY, Pool.of(anna())))
                            .getMessage());
        }

        @Test
        void measure_is_told_by_codes() {
            assertThrows(IllegalArgumentException.class, () -> lowest("Nearest", "farther", (request, one) -> 0));
            assertThrows(IllegalArgumentException.class, () -> lowest("nearest", "", (request, one) -> 0));
        }
    }

    @Nested
    class NobodyIs {
        @Test
        void chosen_from_an_empty_pool() {
            assertEquals(List.of(), nobody(roundRobin(), ANY).others());
        }

        @Test
        void an_assignee_then() {
            assertEquals(Option.none(), roundRobin().choose(ANY, Pool.of()).assignee());
        }
    }
}
