package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealFixture.manager;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.CILI;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.TONER;
import static org.dealwright.deal.DealHistory.adopted;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.need;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** What they need, need no more, never needed, and need on another budget. */
class NeedsOfADealTest {
    private static final UncheckedStatement SAID = new UncheckedStatement("a lot");

    private static DealCommand.RecordNeed record(NeedId id) {
        return new DealCommand.RecordNeed(id, NeedKind.MUST, new NeedTopic("office"), SAID);
    }

    private static DealHistory both() {
        return opened().needRecorded(PAPER).needRecorded(TONER);
    }

    @Test
    void a_need_is_recorded_even_late() {
        Deal deal = given(opened())
                .at(MONDAY_AT_NINE.minusSeconds(60))
                .when(record(PAPER))
                .expect(new DealEvent.NeedRecorded(
                        MONDAY_AT_NINE.minusSeconds(60),
                        Option.of(ANNA),
                        need(PAPER, MONDAY_AT_NINE.minusSeconds(60))));

        assertEquals(
                Needs.of(List.of(need(PAPER, MONDAY_AT_NINE.minusSeconds(60)))),
                deal.dossier().needs());
    }

    @Test
    void a_need_has_an_identifier_of_its_own() {
        given(both()).when(record(PAPER)).refused("deal.need-known", "paper");
    }

    @Test
    void a_hundred_needs_are_enough() {
        DealHistory many = opened();
        for (int i = 0; i < 100; i++) {
            many.needRecorded(new NeedId("need-" + i));
        }

        given(many).when(record(PAPER)).refused("deal.too-many-needs", 100);
    }

    @Test
    void what_was_said_is_checked() {
        given(opened())
                .when(new DealCommand.RecordNeed(
                        PAPER, NeedKind.WANT, new NeedTopic("office"), new UncheckedStatement("")))
                .invalid(Violation.of("answer", "blank"));
    }

    @Test
    void a_need_is_withdrawn_with_a_reason() {
        Deal deal = given(both())
                .when(new DealCommand.WithdrawNeed(PAPER, "bought elsewhere"))
                .expect(new DealEvent.NeedWithdrawn(hour(3), Option.of(ANNA), PAPER, "bought elsewhere"));

        assertEquals(Needs.of(List.of(need(TONER, hour(2)))), deal.dossier().needs());
        given(both()).when(new DealCommand.WithdrawNeed(PAPER, "")).invalid(Violation.of("reason", "blank"));
        given(opened()).when(new DealCommand.WithdrawNeed(PAPER, "x")).refused("deal.need-unknown", List.of("paper"));
    }

    @Test
    void what_never_was_a_need_is_retracted() {
        Deal deal = given(both())
                .when(new DealCommand.Retract(new DealFact.OfNeed(TONER), "a mix-up"))
                .expect(new DealEvent.Retracted(hour(3), Option.of(ANNA), new DealFact.OfNeed(TONER), "a mix-up"));

        assertEquals(Needs.of(List.of(need(PAPER, hour(1)))), deal.dossier().needs());
        given(opened())
                .when(new DealCommand.Retract(new DealFact.OfNeed(TONER), "a mix-up"))
                .refused("deal.not-recorded", new Term("fact", "need"), "toner");
        given(both())
                .when(new DealCommand.Retract(new DealFact.OfNeed(TONER), "two\nlines"))
                .invalid(Violation.of("reason", "not-printable"));
    }

    @Test
    void needs_go_on_as_a_deal_of_their_own() {
        Deal deal = given(both())
                .when(new DealCommand.Split(List.of(TONER), "another budget"))
                .expect(new DealEvent.Split(
                        hour(3),
                        Option.of(ANNA),
                        DealFixture.SECOND,
                        ANNA,
                        List.of(need(TONER, hour(2))),
                        "another budget"));

        assertEquals(Needs.of(List.of(need(PAPER, hour(1)))), deal.dossier().needs());
    }

    @Test
    void whoever_splits_what_nobody_leads_leads_the_second_deal() {
        DealHistory nobodys = adopted(new ClaimedDeal.Open(OpenPhase.DISCOVERING))
                .needRecorded(PAPER)
                .needRecorded(TONER);

        assertEquals(
                CILI,
                given(nobodys)
                        .by(manager())
                        .when(new DealCommand.Split(List.of(TONER, TONER), "x"))
                        .accepted(DealEvent.Split.class)
                        .owner());
    }

    @Test
    void of_many_unknown_needs_ten_are_named() {
        List<NeedId> many =
                IntStream.range(0, 12).mapToObj(i -> new NeedId("n-" + i)).toList();

        given(both())
                .when(new DealCommand.Split(many, "x"))
                .refused(
                        "deal.need-unknown",
                        List.of("n-0", "n-1", "n-2", "n-3", "n-4", "n-5", "n-6", "n-7", "n-8", "n-9"));
    }

    @Test
    void a_split_names_some_of_the_needs_and_not_all() {
        given(both())
                .when(new DealCommand.Split(List.of(), ""))
                .invalid(Violation.of("reason", "blank"), Violation.of("needs", "blank"));
        given(both()).when(new DealCommand.Split(List.of(TONER, PAPER), "x")).refused("deal.split-leaves-nothing");
        given(both())
                .when(new DealCommand.Split(List.of(TONER, new NeedId("ink")), "x"))
                .refused("deal.need-unknown", List.of("ink"));
        DealFixture.Answered unknown =
                given(both()).when(new DealCommand.Split(List.of(new NeedId("ink"), TONER, new NeedId("pens")), "x"));
        unknown.refused("deal.need-unknown", List.of("ink", "pens"));
        unknown.reads(
                "The deal has no such needs: ink, pens. Record them first, or name needs that are recorded.",
                "Az üzletben nincs ilyen igény: ink, pens."
                        + " Előbb rögzítse, vagy olyan igényt nevezzen meg, amely rögzítve van.");
    }
}
