package org.dealwright.closing;

import static org.dealwright.process.Role.ACCOUNT_EXECUTIVE;
import static org.dealwright.process.Role.CUSTOMER_SUCCESS_REP;
import static org.dealwright.process.Role.INTEGRATION;
import static org.dealwright.process.Role.SALES_MANAGER;

import org.dealwright.closing.Order.Cancelled;
import org.dealwright.closing.Order.Ongoing;
import org.dealwright.closing.Order.Placed;
import org.dealwright.closing.Order.Refundable;
import org.dealwright.closing.Order.Settled;
import org.dealwright.closing.Order.WrittenOff;
import org.dealwright.closing.OrderCommand.Adopt;
import org.dealwright.closing.OrderCommand.Assign;
import org.dealwright.closing.OrderCommand.Cancel;
import org.dealwright.closing.OrderCommand.Claim;
import org.dealwright.closing.OrderCommand.EscalateArrears;
import org.dealwright.closing.OrderCommand.MarkDelivered;
import org.dealwright.closing.OrderCommand.MarkOverdue;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderCommand.Reassign;
import org.dealwright.closing.OrderCommand.RecordChargeback;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.RecordPaymentFailure;
import org.dealwright.closing.OrderCommand.Refund;
import org.dealwright.closing.OrderCommand.RemindPayment;
import org.dealwright.closing.OrderCommand.Reschedule;
import org.dealwright.closing.OrderCommand.ReversePayment;
import org.dealwright.closing.OrderCommand.SetAttribute;
import org.dealwright.closing.OrderCommand.WriteOff;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Names;

/** The order's table: which phase takes which command, from whom, and what becomes of it. */
public final class OrderLifecycle {
    private static final Names NAMES = Names.of("order")
            .phase(Placed.class, "placed")
            .phase(Settled.class, "settled")
            .phase(Cancelled.class, "cancelled")
            .phase(WrittenOff.class, "written-off")
            .command(Place.class, "place")
            .command(Adopt.class, "adopt")
            .command(Claim.class, "claim")
            .command(Assign.class, "assign")
            .command(Reassign.class, "reassign")
            .command(SetAttribute.class, "set-attribute")
            .command(RecordPayment.class, "record-payment")
            .command(RecordPaymentFailure.class, "record-payment-failure")
            .command(ReversePayment.class, "reverse-payment")
            .command(RecordChargeback.class, "record-chargeback")
            .command(MarkOverdue.class, "mark-overdue")
            .command(RemindPayment.class, "remind-payment")
            .command(EscalateArrears.class, "escalate-arrears")
            .command(Reschedule.class, "reschedule")
            .command(MarkDelivered.class, "mark-delivered")
            .command(Refund.class, "refund")
            .command(Cancel.class, "cancel")
            .command(WriteOff.class, "write-off")
            .event(OrderEvent.Placed.class, "placed")
            .event(OrderEvent.Adopted.class, "adopted")
            .event(OrderEvent.Claimed.class, "claimed")
            .event(OrderEvent.Assigned.class, "assigned")
            .event(OrderEvent.Reassigned.class, "reassigned")
            .event(OrderEvent.AttributeSet.class, "attribute-set")
            .event(OrderEvent.PaymentRecorded.class, "payment-recorded")
            .event(OrderEvent.PaymentFailed.class, "payment-failed")
            .event(OrderEvent.PaymentReversed.class, "payment-reversed")
            .event(OrderEvent.PaymentChargedBack.class, "payment-charged-back")
            .event(OrderEvent.InstalmentOverdue.class, "instalment-overdue")
            .event(OrderEvent.PaymentReminded.class, "payment-reminded")
            .event(OrderEvent.ArrearsEscalated.class, "arrears-escalated")
            .event(OrderEvent.Rescheduled.class, "rescheduled")
            .event(OrderEvent.Delivered.class, "delivered")
            .event(OrderEvent.Refunded.class, "refunded")
            .event(OrderEvent.Cancelled.class, "cancelled")
            .event(OrderEvent.WrittenOff.class, "written-off")
            .build();

    private static final String OWNER = "owner";
    private static final String OWNED = "owned";
    private static final String UNOWNED = "unowned";

    // spotless:off
    private static final Lifecycle<Order, OrderEvent, OrderPolicy> TABLE = Lifecycle
        .of(NAMES, Order.class, OrderCommand.class, OrderEvent.class, OrderPolicy.class, Order::since)

        .begin(Place.class, OrderRules::place).by(SALES_MANAGER, INTEGRATION).orBySystem()
            .toOneOf(OrderEvent.Placed.class, OrderChanges::on, Placed.class, Settled.class)
        .begin(Adopt.class, OrderAdoptionRules::adopt).by(SALES_MANAGER, INTEGRATION)
            .to(OrderEvent.Adopted.class, Order.class, OrderChanges::on)

        .in(Ongoing.class)
            .on(Claim.class, OrderRules::claim).by(ACCOUNT_EXECUTIVE, CUSTOMER_SUCCESS_REP, SALES_MANAGER)
                .provided(UNOWNED, OrderRules::isUnowned)
                .stays(OrderEvent.Claimed.class, OrderChanges::on)
            .on(Assign.class, OrderRules::assign).by(SALES_MANAGER).orBySystem()
                .stays(OrderEvent.Assigned.class, OrderChanges::on)
            .on(Reassign.class, OrderRules::reassign).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER)
                .provided(OWNED, OrderRules::isOwned)
                .stays(OrderEvent.Reassigned.class, OrderChanges::on)
        .in(Order.class)
            .on(SetAttribute.class, OrderRules::setAttribute).by(OWNER, Order::isOwnedBy).orBy(SALES_MANAGER)
                .stays(OrderEvent.AttributeSet.class, OrderChanges::on)

        .in(Placed.class)
            .on(RecordPayment.class, OrderPaymentRules::record).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .toOneOf(OrderEvent.PaymentRecorded.class, OrderChanges::on, Placed.class, Settled.class)
            .on(RecordPaymentFailure.class, OrderPaymentRules::recordFailure).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentFailed.class, OrderChanges::on)
            .on(ReversePayment.class, OrderPaymentRules::reverse).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentReversed.class, OrderChanges::on)
            .on(RecordChargeback.class, OrderPaymentRules::chargeBack).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentChargedBack.class, OrderChanges::on)
        .in(Settled.class)
            .on(RecordPayment.class, OrderPaymentRules::record).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentRecorded.class, OrderChanges::on)
            .on(RecordPaymentFailure.class, OrderPaymentRules::recordFailure).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .toOneOf(OrderEvent.PaymentFailed.class, OrderChanges::on, Settled.class, Placed.class)
            .on(ReversePayment.class, OrderPaymentRules::reverse).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .toOneOf(OrderEvent.PaymentReversed.class, OrderChanges::on, Settled.class, Placed.class)
            .on(RecordChargeback.class, OrderPaymentRules::chargeBack).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .toOneOf(OrderEvent.PaymentChargedBack.class, OrderChanges::on, Settled.class, Placed.class)
        .in(Cancelled.class)
            .on(RecordPayment.class, OrderPaymentRules::record).by(OWNER, Cancelled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentRecorded.class, OrderChanges::on)
            .on(RecordPaymentFailure.class, OrderPaymentRules::recordFailure).by(OWNER, Cancelled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentFailed.class, OrderChanges::on)
            .on(ReversePayment.class, OrderPaymentRules::reverse).by(OWNER, Cancelled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentReversed.class, OrderChanges::on)
            .on(RecordChargeback.class, OrderPaymentRules::chargeBack).by(OWNER, Cancelled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentChargedBack.class, OrderChanges::on)
        .in(WrittenOff.class)
            .on(RecordPayment.class, OrderPaymentRules::record).by(OWNER, WrittenOff::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .toOneOf(OrderEvent.PaymentRecorded.class, OrderChanges::on, WrittenOff.class, Settled.class)
            .on(RecordPaymentFailure.class, OrderPaymentRules::recordFailure).by(OWNER, WrittenOff::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentFailed.class, OrderChanges::on)
            .on(ReversePayment.class, OrderPaymentRules::reverse).by(OWNER, WrittenOff::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentReversed.class, OrderChanges::on)
            .on(RecordChargeback.class, OrderPaymentRules::chargeBack).by(OWNER, WrittenOff::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.PaymentChargedBack.class, OrderChanges::on)
        .in(Refundable.class)
            .on(Refund.class, OrderPaymentRules::refund).by(OWNER, Refundable::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.Refunded.class, OrderChanges::on)

        .in(Placed.class)
            .on(Reschedule.class, OrderScheduleRules::reschedule).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER)
                .stays(OrderEvent.Rescheduled.class, OrderChanges::on)
            .on(MarkDelivered.class, OrderScheduleRules::deliver).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.Delivered.class, OrderChanges::on)
        .in(Settled.class)
            .on(Reschedule.class, OrderScheduleRules::reschedule).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER)
                .stays(OrderEvent.Rescheduled.class, OrderChanges::on)
            .on(MarkDelivered.class, OrderScheduleRules::deliver).by(OWNER, Settled::isOwnedBy).orBy(SALES_MANAGER, INTEGRATION)
                .evenLate()
                .stays(OrderEvent.Delivered.class, OrderChanges::on)
        .in(Ongoing.class)
            .on(Cancel.class, OrderEndRules::cancel).by(OWNER, Ongoing::isOwnedBy).orBy(SALES_MANAGER).orBySystem()
                .to(OrderEvent.Cancelled.class, Cancelled.class, OrderChanges::on)
        .in(Placed.class)
            .on(WriteOff.class, OrderEndRules::writeOff).by(OWNER, Placed::isOwnedBy).orBy(SALES_MANAGER)
                .to(OrderEvent.WrittenOff.class, WrittenOff.class, OrderChanges::on)
            .on(MarkOverdue.class, OrderDunningRules::markOverdue).byTimeUnder(OrderDunningRules::overdueAt, MarkOverdue::new)
                .stays(OrderEvent.InstalmentOverdue.class, OrderChanges::on)
            .on(RemindPayment.class, OrderDunningRules::remind).byTimeUnder(OrderDunningRules::remindAt, RemindPayment::new)
                .stays(OrderEvent.PaymentReminded.class, OrderChanges::on)
            .on(EscalateArrears.class, OrderDunningRules::escalate).byTimeUnder(OrderDunningRules::escalateAt, EscalateArrears::new)
                .stays(OrderEvent.ArrearsEscalated.class, OrderChanges::on)
        .build();
    // spotless:on

    private OrderLifecycle() {}

    /** The table; one for all. */
    public static Lifecycle<Order, OrderEvent, OrderPolicy> table() {
        return TABLE;
    }
}
