package org.dealwright.evaluation;

import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.handoff.Presence;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.Test;

/** Who can jump in: 70 of 100 is enough, which is calls 56 of 80. */
class CoverTest {
    @Test
    void whoever_fits_well_enough_can_jump_in_the_best_first_whatever_role_they_have() {
        Cover cover = cover(
                rated(caller(ANNA), CALLS, 60), rated(executive(BELA), CALLS, 80), rated(executive(CILI), CALLS, 55));

        assertEquals(List.of(BELA, ANNA), cover.of(SDR).get().able());
        assertEquals(List.of(BELA), cover.standIns(ANNA, SDR));
        assertEquals(Depth.SEVERAL, cover.of(SDR).get().depth());
    }

    @Test
    void who_is_not_there_cannot_jump_in() {
        for (Presence away : List.of(Presence.ON_LEAVE, Presence.LEAVING, Presence.LEFT)) {
            Cover cover = cover(rated(caller(ANNA), CALLS, 60), being(rated(caller(BELA), CALLS, 80), away));

            assertEquals(List.of(), cover.standIns(ANNA, SDR));
            assertEquals(Depth.ONE, cover.of(SDR).get().depth());
        }
    }

    @Test
    void a_role_whose_only_holder_is_on_leave_is_covered_by_nobody() {
        Cover cover = cover(being(rated(caller(ANNA), CALLS, 80), Presence.ON_LEAVE));

        assertEquals(Depth.NOBODY, cover.of(SDR).get().depth());
        assertEquals("calls 80 NOBODY", skills(cover));
    }

    @Test
    void where_ratings_are_missing_the_answer_is_not_enough_data() {
        Cover cover = cover(rated(caller(ANNA), CALLS, 80), caller(BELA));

        assertEquals(List.of(ANNA), cover.of(SDR).get().able());
        assertEquals(List.of(BELA), cover.of(SDR).get().unproven());
        assertEquals(Depth.NOT_ENOUGH_DATA, cover.of(SDR).get().depth());
        assertEquals("calls 80 NOT_ENOUGH_DATA", skills(cover));
    }

    @Test
    void two_who_can_are_enough_whoever_else_is_not_rated() {
        MemberId dora = new MemberId("dora");
        Cover cover =
                cover(rated(caller(ANNA), CALLS, 80), rated(caller(BELA), CALLS, 80), caller(CILI), executive(dora));

        assertEquals(Depth.SEVERAL, cover.of(SDR).get().depth());
    }

    @Test
    void a_skill_hangs_on_the_one_who_has_it_at_the_lowest_level_that_is_enough() {
        Cover cover = cover(
                rated(rated(executive(ANNA), DEMO, 50), PRICES, 39),
                rated(rated(executive(BELA), DEMO, 49), PRICES, 39));

        assertEquals("demo 50 ONE, prices 40 NOBODY", skills(cover));
    }

    @Test
    void a_role_that_nobody_has_is_not_in_it() {
        assertEquals(
                List.of(SDR),
                cover(caller(ANNA)).roles().stream().map(RoleCover::role).toList());
        assertEquals(List.of(), cover().roles());
        assertEquals(List.of(), cover(caller(ANNA)).standIns(ANNA, AE));
    }

    private static Cover cover(Profile... members) {
        return Cover.of(team(members), POLICY);
    }

    private static String skills(Cover cover) {
        return cover.skills().stream()
                .map(skill -> skill.skill().code() + " " + skill.level() + " " + skill.depth())
                .collect(Collectors.joining(", "));
    }
}
