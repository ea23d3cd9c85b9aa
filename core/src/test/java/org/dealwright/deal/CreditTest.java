package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.BELA;
import static org.dealwright.deal.DealHistory.CILI;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is credited for a deal. */
class CreditTest {
    private static DealCommand.SetCredit set(List<UncheckedShare> revenue, UncheckedShare... overlay) {
        return new DealCommand.SetCredit(revenue, List.of(overlay));
    }

    private static UncheckedShare share(MemberId member, String percent) {
        return new UncheckedShare(member, new BigDecimal(percent));
    }

    @Test
    void shares_of_the_revenue_add_up_to_a_hundred_and_what_is_besides_to_anything() {
        Credits credits = new Credits(
                List.of(
                        new CreditShare(ANNA, new Percent(new BigDecimal("33.3"))),
                        new CreditShare(CILI, new Percent(new BigDecimal("66.7")))),
                List.of(new CreditShare(ANNA, Percent.HUNDRED), new CreditShare(BELA, Percent.HUNDRED)));
        Deal deal = given(opened())
                .when(set(
                        List.of(share(ANNA, "33.30"), share(CILI, "66.7")),
                        UncheckedShare.of(ANNA, 100),
                        UncheckedShare.of(BELA, 100)))
                .expect(new DealEvent.CreditSet(hour(1), Option.of(ANNA), credits));

        assertTrue(deal.isTeamOf(CILI));
        assertFalse(deal.isTeamOf(BELA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.999999999999999999", "50.000000000000000001", "1"})
    void anything_else_is_refused_to_the_last_digit(String percent) {
        given(opened())
                .when(set(List.of(share(ANNA, percent))))
                .invalid(Violation.of("revenue", "not-hundred", percent));
    }

    @Test
    void too_much_is_refused_as_too_little_is_and_so_is_nobody() {
        DealFixture.Answered tooMuch = given(opened()).when(set(List.of(share(ANNA, "60"), share(CILI, "50"))));

        tooMuch.invalid(Violation.of("revenue", "not-hundred", "110"));
        tooMuch.reads(
                "\"revenue shares\" must add up to 100 %, and adds up to 110 %.",
                "A(z) „árbevétel-részesedések” mező összege 100 % kell legyen, most 110 %.");
        given(opened()).when(set(List.of())).invalid(Violation.of("revenue", "not-hundred", "0"));
    }

    @Test
    void nobody_is_named_twice_or_for_nothing_or_for_more_than_there_is() {
        given(opened())
                .when(set(
                        List.of(share(ANNA, "50"), share(ANNA, "50")),
                        share(BELA, "0"),
                        share(CILI, "-1"),
                        share(PERSON, "101"),
                        share(OTHER, "1e999999999")))
                .invalid(
                        Violation.showing("revenue[1]", "twice", "anna"),
                        Violation.of("overlay[0]", "not-positive"),
                        Violation.showing("overlay[1]", "out-of-range", "-1", 0, 100),
                        Violation.showing("overlay[2]", "out-of-range", "101", 0, 100),
                        Violation.of("overlay[3]", "too-many-digits", 38, 18));
    }

    private static final MemberId PERSON = new MemberId("person");
    private static final MemberId OTHER = new MemberId("other");

    private static MemberId member(int number) {
        return new MemberId("m-" + number);
    }

    @Test
    void a_hundred_may_share() {
        List<UncheckedShare> hundred = IntStream.range(0, 100)
                .mapToObj(number -> share(member(number), "1"))
                .toList();

        assertEquals(
                100,
                given(opened())
                        .when(set(hundred, hundred.toArray(UncheckedShare[]::new)))
                        .accepted(DealEvent.CreditSet.class)
                        .credits()
                        .overlay()
                        .size());
    }

    @Test
    void a_specialist_for_whom_there_is_no_room_is_called_in_and_not_credited() {
        for (int others : List.of(99, 100)) {
            List<CreditShare> overlay = IntStream.range(0, others)
                    .mapToObj(number -> new CreditShare(member(number), Percent.of(1)))
                    .toList();
            Deal called = given(opened().then(
                                    new DealEvent.CreditSet(hour(1), Option.of(ANNA), new Credits(List.of(), overlay))))
                    .when(new DealCommand.CallSpecialist(
                            DealHistory.CALL, BELA, DealHistory.PRINTERS, "a demo", Option.some(BigDecimal.TEN)))
                    .accepted();

            Credits credits = called.dossier().pursuit().credits();
            assertEquals(100, credits.overlay().size());
            assertEquals(others == 99, credits.overlays(BELA));
        }
    }

    @Test
    void a_hundred_shares_are_enough() {
        given(opened())
                .when(set(Collections.nCopies(101, share(ANNA, "1"))))
                .invalid(Violation.showing("revenue", "too-many", "101", 100));
    }

    @Test
    void whoever_was_credited_besides_is_left_out_only_by_a_manager() {
        DealHistory credited = opened().then(new DealEvent.CreditSet(
                hour(1), Option.of(ANNA), new Credits(List.of(), List.of(new CreditShare(BELA, Percent.of(20))))));
        DealCommand.SetCredit without = set(List.of(share(ANNA, "100")));

        given(credited).when(without).refused("deal.specialist-left-out", List.of("bela"));
        given(credited).when(set(List.of(share(ANNA, "100")), share(BELA, "1"))).accepted();
        given(credited).by(manager()).when(without).accepted();
    }

    @Test
    void credits_that_cannot_be_are_misuse() {
        CreditShare half = new CreditShare(ANNA, Percent.of(50));
        assertThrows(IllegalArgumentException.class, () -> new Credits(List.of(half), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Credits(List.of(half, half), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Credits(List.of(), List.of(half, half)));
    }
}
