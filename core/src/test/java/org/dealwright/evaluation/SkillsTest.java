package org.dealwright.evaluation;

import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Percent;
import org.dealwright.process.Role;
import org.junit.jupiter.api.Test;

/** Gaps and fit, reckoned by hand: an executive needs demo 50 (weight 3) and prices 40 (1), an SDR calls 80. */
class SkillsTest {
    @Test
    void a_gap_is_what_is_needed_less_what_is_there() {
        SkillGaps gaps = SkillGaps.of(team(rated(rated(executive(ANNA), DEMO, 30), PRICES, 90)), POLICY);

        assertEquals(
                List.of(
                        new SkillGap(ANNA, AE, DEMO, 50, Option.some(30), 3),
                        new SkillGap(ANNA, AE, PRICES, 40, Option.some(90), 1)),
                gaps.all());
        assertEquals(List.of(gaps.all().get(0)), gaps.open());
        assertEquals(Option.some(20), gaps.all().get(0).gap());
        assertEquals(Option.some(0), gaps.all().get(1).gap());
        assertEquals(List.of(), gaps.unrated());
    }

    @Test
    void an_unrated_skill_is_missing_and_not_zero() {
        SkillGaps gaps = SkillGaps.of(team(executive(ANNA)), POLICY);

        assertEquals(List.of(), gaps.open());
        assertEquals(2, gaps.unrated().size());
        assertEquals(Option.none(), gaps.unrated().get(0).gap());
        assertEquals(
                "Nobody has rated the skill \"demo\"; level 50 is needed.",
                gaps.unrated().get(0).reason().explain(Locale.ENGLISH));
        assertEquals(
                "Ezt a készséget még senki sem értékelte: „demo”; a szükséges szint 50.",
                gaps.unrated().get(0).reason().explain(HUNGARIAN));
    }

    @Test
    void who_has_left_lacks_nothing_any_more_and_who_is_on_leave_does() {
        SkillGaps gaps = SkillGaps.of(
                team(
                        being(rated(caller(ANNA), CALLS, 1), Presence.LEFT),
                        being(rated(caller(BELA), CALLS, 1), Presence.ON_LEAVE)),
                POLICY);

        assertEquals(List.of(BELA), gaps.open().stream().map(SkillGap::member).toList());
    }

    @Test
    void a_role_of_which_nothing_is_said_needs_nothing() {
        assertEquals(
                List.of(),
                SkillGaps.of(
                                team(executive(ANNA).with(executive(ANNA).who().with(Role.SALES_MANAGER))),
                                EvaluationPolicy.builder()
                                        .roleNeeds(new RoleNeeds(Map.of()))
                                        .build())
                        .all());
    }

    /** 100 × (3 × 30/50 + 1 × 40/40) ÷ 4 = 100 × 2.8 ÷ 4 = 70; what is above what is needed does not count. */
    @Test
    void a_score_is_the_weighted_share_of_the_needs_met() {
        RoleFit fit = fit(rated(rated(executive(ANNA), DEMO, 30), PRICES, 90), AE);

        assertEquals(Option.some(Percent.of(70)), fit.score());
        assertEquals(Option.some(Percent.of(70)), fit.least());
        assertEquals(Option.some(Percent.of(70)), fit.most());
        assertEquals("Fits an account executive by 70 of 100.", fit.reason().explain(Locale.ENGLISH));
    }

    /** Over demo alone 100 × 30/50 = 60; with prices at nothing 100 × 1.8 ÷ 4 = 45, with enough of them 70. */
    @Test
    void a_missing_rating_is_left_out_of_the_score_and_widens_what_it_may_be() {
        RoleFit fit = fit(rated(executive(ANNA), DEMO, 30), AE);

        assertEquals(Option.some(Percent.of(60)), fit.score());
        assertEquals(Option.some(Percent.of(45)), fit.least());
        assertEquals(Option.some(Percent.of(70)), fit.most());
        assertEquals(List.of(new SkillGap(ANNA, AE, PRICES, 40, Option.none(), 1)), fit.unrated());
        assertEquals(
                "Fits an account executive by 60 of 100 as far as is rated; by 45 to 70 if the rest were: prices.",
                fit.reason().explain(Locale.ENGLISH));
    }

    /** 100 × 1/80 = 1.25, which is 1.3 rounded half up. */
    @Test
    void a_score_is_rounded_half_up_to_one_decimal() {
        assertEquals(
                "1.3 %", fit(rated(caller(ANNA), CALLS, 1), SDR).score().get().toString());
    }

    @Test
    void nothing_rated_is_no_score_and_says_so() {
        RoleFit fit = fit(executive(ANNA), AE);

        assertEquals(Option.none(), fit.score());
        assertEquals(Option.some(Percent.ZERO), fit.least());
        assertEquals(Option.some(Percent.HUNDRED), fit.most());
        assertEquals(
                "Not enough data to say how well the role of an account executive fits: no skill that it needs is rated.",
                fit.reason().explain(Locale.ENGLISH));
    }

    /** As executive 100 × (3 × 20/50 + 1) ÷ 4 = 55, as SDR 100 × 56/80 = 70: better by 15, which is the margin. */
    @Test
    void a_seat_is_wrong_when_another_one_fits_better_by_the_margin() {
        Profile anna = rated(rated(executive(ANNA), DEMO, 20), PRICES, 40);

        assertEquals(
                List.of("Fits an account executive by 55 of 100 at most, and a sales development rep by 70 at least."),
                wrong(rated(anna, CALLS, 56)));
        assertEquals(List.of(), wrong(rated(anna, CALLS, 55)));
    }

    /** With prices unrated she may fit by 55 still: the same margin decides, and not the 40 over what is rated. */
    @Test
    void a_missing_rating_never_makes_a_seat_wrong() {
        Profile anna = rated(executive(ANNA), DEMO, 20);

        assertEquals(List.of(), wrong(rated(anna, CALLS, 55)));
        assertEquals(1, wrong(rated(anna, CALLS, 56)).size());
        assertEquals(List.of(), wrong(executive(ANNA)));
    }

    @Test
    void a_seat_that_somebody_has_already_is_not_suggested() {
        Profile both = executive(ANNA)
                .with(rated(rated(executive(ANNA), DEMO, 1), CALLS, 80).who().with(SDR));

        assertEquals(List.of(), wrong(both));
    }

    @Test
    void a_roster_names_everybody_once() {
        assertTrue(Team.checked(List.of(executive(ANNA), caller(ANNA))).isInvalid());
        assertEquals(
                "members is twice []",
                assertThrows(IllegalArgumentException.class, () -> team(executive(ANNA), caller(ANNA)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> new Team(Collections.nCopies(Team.MOST + 1, executive(ANNA))));
    }

    @Test
    void a_role_needs_a_skill_once_and_within_limits() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoleNeeds(Map.of(AE, List.of(new RoleNeed(DEMO, 1, 1), new RoleNeed(DEMO, 2, 1)))));
        assertThrows(IllegalArgumentException.class, () -> new RoleNeed(DEMO, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new RoleNeed(DEMO, 101, 1));
        assertThrows(IllegalArgumentException.class, () -> new RoleNeed(DEMO, 1, 101));
    }

    private static RoleFit fit(Profile profile, Role role) {
        return Seating.of(team(profile), POLICY).of(profile.member(), role).get();
    }

    private static List<String> wrong(Profile profile) {
        return Seating.of(team(profile), POLICY).wrong().stream()
                .map(seat -> seat.reason().explain(Locale.ENGLISH))
                .toList();
    }
}
