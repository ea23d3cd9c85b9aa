package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.BELA;
import static org.dealwright.deal.DealHistory.CALL;
import static org.dealwright.deal.DealHistory.CILI;
import static org.dealwright.deal.DealHistory.PRINTERS;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import org.dealwright.process.Actor;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Specialists are called in, answer, are released, and credited. */
class SpecialistsTest {
    private static DealCommand.CallSpecialist call(Option<BigDecimal> credit) {
        return new DealCommand.CallSpecialist(CALL, BELA, PRINTERS, "which printers", credit);
    }

    @Test
    void a_specialist_with_the_skill_is_called_in_and_of_the_team_from_then_on() {
        Consultation consultation = new Consultation(CALL, BELA, PRINTERS, "which printers", hour(1), Option.none());
        Deal deal = given(opened())
                .when(call(Option.none()))
                .expect(new DealEvent.SpecialistCalled(hour(1), Option.of(ANNA), consultation, Option.none()));

        assertTrue(deal.isTeamOf(BELA));
        assertFalse(deal.isTeamOf(ANNA));
        assertEquals(Credits.NONE, deal.dossier().pursuit().credits());
    }

    @Test
    void one_who_lacks_the_skill_is_not_called_in_and_one_of_whom_nobody_knows_is() {
        DealFixture.Answered lacking =
                given(opened()).whereTheSkillIs(SkillStanding.LACKS).when(call(Option.none()));

        lacking.refused("deal.specialist-lacks-skill", "bela", PRINTERS.term());
        lacking.reads(
                "bela lacks the skill \"printers\". Call somebody who has it, or name another skill.",
                "Ennek a munkatársnak nincs meg a(z) „printers” készsége: bela."
                        + " Olyat vonjon be, akinek megvan, vagy más készséget nevezzen meg.");
        given(opened())
                .whereTheSkillIs(SkillStanding.UNKNOWN)
                .when(call(Option.none()))
                .accepted();
    }

    @Test
    void a_call_has_an_identifier_of_its_own_while_it_is_open() {
        given(opened().specialistCalled()).when(call(Option.none())).refused("deal.consultation-known", "call-1");
    }

    @Test
    void the_topic_is_one_line_and_the_credit_more_than_none_of_it() {
        given(opened())
                .when(new DealCommand.CallSpecialist(CALL, BELA, PRINTERS, " ", Option.of(BigDecimal.ZERO)))
                .invalid(Violation.of("topic", "blank"), Violation.of("credit", "not-positive"));
        given(opened())
                .when(call(Option.of(new BigDecimal("100.5"))))
                .invalid(Violation.showing("credit", "out-of-range", "100.5", 0, 100));
        given(opened())
                .when(call(Option.of(new BigDecimal("1e999999999"))))
                .invalid(Violation.of("credit", "too-many-digits", 38, 18));
    }

    @Test
    void a_hundred_calls_at_once_are_enough() {
        DealHistory many = opened();
        for (int i = 0; i < 100; i++) {
            many.then(new DealEvent.SpecialistCalled(
                    many.next(),
                    Option.of(ANNA),
                    new Consultation(new ConsultationId("c-" + i), BELA, PRINTERS, "x", many.next(), Option.none()),
                    Option.none()));
        }

        given(many).when(call(Option.none())).refused("deal.too-many-consultations", 100);
    }

    @Test
    void a_specialist_answers_and_may_say_so_on_their_own() {
        Deal deal = given(opened().specialistCalled())
                .by(Actor.of(BELA))
                .when(new DealCommand.RecordSpecialistAnswer(CALL, "twelve of them"))
                .expect(new DealEvent.SpecialistAnswered(hour(2), Option.of(BELA), CALL, "twelve of them"));

        assertEquals(
                Option.of(hour(2)),
                deal.dossier().pursuit().consultations().head().answeredAt());
        given(opened().specialistCalled())
                .when(new DealCommand.RecordSpecialistAnswer(CALL, ""))
                .invalid(Violation.of("answer", "blank"));
        given(opened())
                .when(new DealCommand.RecordSpecialistAnswer(CALL, "x"))
                .refused("deal.consultation-unknown", "call-1");
    }

    @Test
    void whoever_is_released_leaves_the_team_and_keeps_the_credit() {
        DealHistory called = opened().then(new DealEvent.SpecialistCalled(
                hour(1),
                Option.of(ANNA),
                new Consultation(CALL, BELA, PRINTERS, "x", hour(1), Option.none()),
                Option.of(Percent.of(20))));
        Deal deal = given(called)
                .when(new DealCommand.ReleaseSpecialist(CALL))
                .expect(new DealEvent.SpecialistReleased(hour(2), Option.of(ANNA), CALL, BELA));

        assertFalse(deal.isTeamOf(BELA));
        assertEquals(
                new Credits(List.of(), List.of(new CreditShare(BELA, Percent.of(20)))),
                deal.dossier().pursuit().credits());
        given(opened()).when(new DealCommand.ReleaseSpecialist(CALL)).refused("deal.consultation-unknown", "call-1");
    }

    @Test
    void a_second_call_with_a_credit_says_the_credit_anew() {
        Credits credits = Credits.NONE
                .overlaying(new CreditShare(BELA, Percent.of(20)))
                .overlaying(new CreditShare(CILI, Percent.of(5)))
                .overlaying(new CreditShare(BELA, Percent.of(30)));

        assertEquals(
                List.of(new CreditShare(CILI, Percent.of(5)), new CreditShare(BELA, Percent.of(30))),
                credits.overlay());
    }
}
