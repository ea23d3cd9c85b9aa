package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ANNA;
import static org.dealwright.closing.OrderFixture.BELA;
import static org.dealwright.closing.OrderFixture.BY_ANNA;
import static org.dealwright.closing.OrderFixture.MANAGER;
import static org.dealwright.closing.OrderFixture.OWNER;
import static org.dealwright.closing.OrderFixture.SALE;
import static org.dealwright.closing.OrderFixture.day;
import static org.dealwright.closing.OrderFixture.euros;
import static org.dealwright.closing.OrderFixture.nothing;
import static org.dealwright.closing.OrderFixture.pay;
import static org.dealwright.closing.OrderFixture.placed;
import static org.dealwright.closing.OrderFixture.ref;
import static org.dealwright.closing.OrderFixture.refund;
import static org.dealwright.closing.OrderFixture.reverse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealwright.closing.OrderCommand.Assign;
import org.dealwright.closing.OrderCommand.Cancel;
import org.dealwright.closing.OrderCommand.Claim;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.Reassign;
import org.dealwright.closing.OrderCommand.SetAttribute;
import org.dealwright.closing.OrderCommand.WriteOff;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Cancelling, writing off, and whose an order is. */
class EndTest {
    @Test
    void what_was_received_for_a_cancelled_order_becomes_credit() {
        OrderFixture order = placed().on(2).done(pay("p-1", 40)).on(3);

        order.when(new Cancel(CancellationReason.CUSTOMER_WITHDREW))
                .expect(new OrderEvent.Cancelled(
                        day(3), BY_ANNA, CancellationReason.CUSTOMER_WITHDREW, Option.none(), Option.none(), euros(0)));
        order.done(new Cancel(CancellationReason.CUSTOMER_WITHDREW)).money(40, 0, 40, 0, 0);
        assertEquals(day(3), order.order(Order.Cancelled.class).since());
        assertEquals(Set.of(Standing.IN_CREDIT), order.order().standing(day(60), order.policy()));
        assertEquals(
                Option.some(CancellationReason.CUSTOMER_WITHDREW),
                order.order(Order.Cancelled.class).reason());
    }

    @Test
    void or_is_refunded_at_once() {
        OrderFixture order =
                placed().on(2).done(pay("p-1", 100)).done(refund("r-0", 30)).on(3);
        Cancel cancel = new Cancel(CancellationReason.NOT_DELIVERED, Option.none(), Option.some(ref("r-1")));

        order.when(cancel)
                .expect(new OrderEvent.Cancelled(
                        day(3),
                        BY_ANNA,
                        CancellationReason.NOT_DELIVERED,
                        Option.none(),
                        Option.some(ref("r-1")),
                        euros(70)));
        order.done(cancel).money(100, 0, 0, 100, 0);
        assertEquals(Set.of(), order.order().standing(day(60), order.policy()));
        order.when(refund("r-2", 1)).refused("order.refund-above-received", euros(1), euros(0));
        // the refund that went with it may be reported as well
        order.done(refund("r-1", 70)).money(100, 0, 0, 100, 0);
    }

    @Test
    void where_nothing_was_received_there_is_nothing_to_refund() {
        placed().on(3)
                .when(new Cancel(CancellationReason.DUPLICATE, Option.none(), Option.some(ref("r-1"))))
                .expect(new OrderEvent.Cancelled(
                        day(3), BY_ANNA, CancellationReason.DUPLICATE, Option.none(), Option.none(), euros(0)));
    }

    @Test
    void a_cancellation_needs_a_refund_reference_of_its_own() {
        placed().on(2)
                .done(pay("p-1", 100))
                .done(refund("r-1", 30))
                .when(new Cancel(CancellationReason.DUPLICATE, Option.none(), Option.some(ref("r-1"))))
                .refused("order.refund-differs", "r-1", euros(30));
    }

    @Test
    void a_win_is_annulled_only_while_nothing_was_received() {
        Cancel annul = new Cancel(CancellationReason.WIN_ANNULLED);
        OrderFixture order = placed().by(Actor.system()).on(2);

        order.when(annul).accepted();
        OrderFixture.Answered answered =
                order.by(MANAGER).done(pay("p-1", 1)).by(Actor.system()).when(annul);
        answered.refused("order.something-received", euros(1));
        assertEquals(
                "A win cannot be annulled for which EUR 1.00 was received already. Cancel the order for another reason, or"
                        + " reverse the payment if it was none.",
                answered.explain(Locale.ENGLISH));
        order.by(MANAGER).done(reverse("p-1")).by(Actor.system()).done(annul).order(Order.Cancelled.class);
    }

    @Test
    void a_reason_is_one_of_the_policys_and_other_needs_words() {
        placed().when(new Cancel(new CancellationReason("whim")))
                .invalid(Violation.showing(
                        "reason",
                        "not-known",
                        "whim",
                        List.of(
                                new Term("reason", "customer-withdrew"),
                                new Term("reason", "duplicate"),
                                new Term("reason", "not-delivered"),
                                new Term("reason", "other"),
                                new Term("reason", "term-ended"),
                                new Term("reason", "win-annulled"))));
        placed().when(new Cancel(CancellationReason.OTHER)).invalid(Violation.of("words", "needed-for-other"));
        placed().done(new Cancel(CancellationReason.OTHER, Option.some("the warehouse burnt down"), Option.none()));
        placed().when(new WriteOff(new WriteOffReason("whim"), Option.some(" "), Option.none()))
                .invalid(
                        Violation.showing(
                                "reason",
                                "not-known",
                                "whim",
                                List.of(
                                        new Term("reason", "disputed"),
                                        new Term("reason", "insolvent"),
                                        new Term("reason", "other"),
                                        new Term("reason", "too-small"),
                                        new Term("reason", "uncollectible"))),
                        Violation.of("words", "blank"));
        placed().when(new WriteOff(WriteOffReason.OTHER)).invalid(Violation.of("words", "needed-for-other"));
    }

    @Test
    void what_is_owed_is_written_off_and_what_was_received_becomes_credit() {
        OrderFixture order = placed().on(2).done(pay("p-1", 40)).on(90);

        order.when(new WriteOff(WriteOffReason.INSOLVENT))
                .expect(new OrderEvent.WrittenOff(
                        day(90), BY_ANNA, WriteOffReason.INSOLVENT, Option.none(), euros(60), Option.none(), euros(0)));
        order.done(new WriteOff(WriteOffReason.INSOLVENT)).money(40, 0, 40, 0, 0);
        assertEquals(euros(60), order.order(Order.WrittenOff.class).lost());
        assertEquals(
                Option.some(WriteOffReason.INSOLVENT),
                order.order(Order.WrittenOff.class).reason());
        assertEquals(Option.none(), order.deadline());
        assertEquals(Set.of(Standing.IN_CREDIT), order.order().standing(day(100), order.policy()));
        order.done(refund("r-1", 40)).money(40, 0, 0, 40, 0);
        assertEquals(euros(100), order.order(Order.WrittenOff.class).lost());
        order.when(refund("r-2", 1)).refused("order.refund-above-received", euros(1), euros(0));
    }

    @Test
    void or_is_refunded_as_it_is_written_off() {
        OrderFixture order = placed().on(2).done(pay("p-1", 40)).on(90);
        WriteOff writeOff = new WriteOff(WriteOffReason.DISPUTED, Option.none(), Option.some(ref("r-1")));

        order.when(writeOff)
                .expect(new OrderEvent.WrittenOff(
                        day(90),
                        BY_ANNA,
                        WriteOffReason.DISPUTED,
                        Option.none(),
                        euros(60),
                        Option.some(ref("r-1")),
                        euros(40)));
        order.done(writeOff).money(40, 0, 0, 40, 0);
        placed().on(2)
                .done(pay("p-1", 40))
                .done(refund("r-1", 5))
                .when(writeOff)
                .refused("order.refund-differs", "r-1", euros(5));
    }

    @Test
    void it_cannot_end_before_its_phase_began() {
        placed().on(3)
                .done(pay("p-1", 100))
                .on(2)
                .when(new Cancel(CancellationReason.NOT_DELIVERED))
                .refused("before-its-phase", day(2), day(3));
    }

    @Test
    void an_order_out_of_the_queue_is_claimed() {
        OrderFixture order = nothing().by(MANAGER).done(new Place(SALE, euros(100)));

        order.by(OWNER).when(new Claim()).expect(new OrderEvent.Claimed(day(1), BY_ANNA, ANNA));
        order.done(new Claim()).when(new Claim()).refused("order.owned");
        assertTrue(order.order().isOwnedBy(ANNA));
    }

    @Test
    void an_order_is_given_to_somebody_with_a_reason() {
        OrderFixture order = nothing().by(MANAGER).done(new Place(SALE, euros(100)));

        order.when(new Reassign(ANNA)).refused("order.unowned");
        order.when(new Assign(ANNA, "her turn"))
                .expect(new OrderEvent.Assigned(day(1), Option.some(BELA), ANNA, "her turn"));
        order.when(new Assign(ANNA, "")).invalid(Violation.of("reason", "blank"));
        order.done(new Assign(ANNA, "her turn")).when(new Assign(ANNA, "again")).refused("order.already-theirs");
    }

    @Test
    void an_order_is_passed_on_by_its_owner() {
        OrderFixture order = placed();

        order.when(new Reassign(ANNA)).refused("order.already-theirs");
        order.when(new Reassign(BELA)).expect(new OrderEvent.Reassigned(day(1), BY_ANNA, BELA));
        assertEquals(Option.some(BELA), order.done(new Reassign(BELA)).order().owner());
        order.when(new Reassign(ANNA)).refused(Rejection.NotPermitted.class);
    }

    @Test
    void fields_of_ones_own_are_set_in_every_phase() {
        AttributeKey<Long> seats = AttributeKey.wholeNumber("seats");
        OrderFixture order =
                placed().done(SetAttribute.of(seats, 3L)).done(pay("p-1", 100)).done(SetAttribute.of(seats, 4L));

        assertEquals(
                Option.some(4L),
                order.order(Order.Settled.class).agreement().attributes().get(seats));
        order.when(SetAttribute.of(AttributeKey.text("seats"), "many"))
                .invalid(Violation.of("seats", "of-another-type"));
        assertEquals("SetAttribute[seats]", SetAttribute.of(seats, 3L).toString());
        assertThrows(IllegalArgumentException.class, () -> new SetAttribute(seats, "many"));
    }

    @Test
    void what_was_received_and_refunded_was_received() {
        placed().on(2)
                .by(MANAGER)
                .done(pay("p-1", 1))
                .done(refund("r-1", 1))
                .by(Actor.system())
                .when(new Cancel(CancellationReason.WIN_ANNULLED))
                .refused("order.something-received", euros(1));
    }
}
