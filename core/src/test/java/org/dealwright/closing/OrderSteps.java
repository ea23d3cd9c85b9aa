package org.dealwright.closing;

import static org.dealwright.closing.OrderFixture.ref;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.dealwright.closing.PaymentPlan.Milestones.Milestone;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What can happen to an order, step by step, legal or not. */
final class OrderSteps {
    private static final List<String> REFERENCES = List.of("a", "b", "c", "d");

    private OrderSteps() {}

    enum Kind {
        PAY,
        FAIL,
        REVERSE,
        CHARGE_BACK,
        CHARGE_BACK_PART,
        REFUND,
        CANCEL,
        WRITE_OFF,
        RESCHEDULE,
        DELIVER
    }

    /**
     * One step.
     *
     * @param days how long after the step before it
     * @param late how many days before it is entered it happened, where it is a fact
     */
    record Step(Kind kind, String reference, long cents, int days, int late, boolean variant) {
        Money amount() {
            return Money.ofMinor(CurrencyUnit.EUR, cents);
        }

        boolean isFact() {
            return kind != Kind.CANCEL && kind != Kind.WRITE_OFF && kind != Kind.RESCHEDULE;
        }

        OrderCommand<?> command() {
            return switch (kind) {
                case PAY -> new OrderCommand.RecordPayment(ref(reference), amount());
                case FAIL -> OrderFixture.fail(reference);
                case REVERSE -> OrderFixture.reverse(reference);
                case CHARGE_BACK -> OrderFixture.chargeBack(reference);
                case CHARGE_BACK_PART -> OrderFixture.chargeBack(reference, amount());
                case REFUND -> new OrderCommand.Refund(ref(reference), amount());
                case CANCEL ->
                    new OrderCommand.Cancel(
                            CancellationReason.NOT_DELIVERED,
                            Option.none(),
                            variant ? Option.some(ref(reference)) : Option.none());
                case WRITE_OFF ->
                    new OrderCommand.WriteOff(
                            WriteOffReason.UNCOLLECTIBLE,
                            Option.none(),
                            variant ? Option.some(ref(reference)) : Option.none());
                case RESCHEDULE ->
                    new OrderCommand.Reschedule(
                            new PaymentPlan.Instalments(1 + (int) (cents % 4), day(days + late), Period.ofDays(10)),
                            variant,
                            "they asked for time");
                case DELIVER -> new OrderCommand.MarkDelivered(reference);
            };
        }

        boolean expected(OrderModel model, Instant at) {
            return switch (kind) {
                case PAY -> model.pay(reference, cents, at);
                case FAIL -> model.fail(reference, at);
                case REVERSE, CHARGE_BACK -> model.takeBack(reference, at);
                case CHARGE_BACK_PART -> model.takeBackPart(reference, cents, at);
                case REFUND -> model.refund(reference, cents);
                case CANCEL -> model.cancel(variant ? reference : "");
                case WRITE_OFF -> model.writeOff(variant ? reference : "");
                case RESCHEDULE, DELIVER -> throw new AssertionError("moves no money");
            };
        }

        boolean movesMoney() {
            return kind != Kind.RESCHEDULE && kind != Kind.DELIVER;
        }
    }

    /** An order's total, its plan, and what happens to it. */
    record Life(long total, PaymentPlan plan, List<Step> steps) {}

    static Arbitrary<Life> lives() {
        return Combinators.combine(
                        totals(),
                        plans(),
                        steps().list().ofMaxSize(25).withSizeDistribution(RandomDistribution.uniform()))
                .as(Life::new);
    }

    static Arbitrary<Long> totals() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(5, 200)), Tuple.of(1, Arbitraries.just(0L)));
    }

    static Arbitrary<PaymentPlan> plans() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(day -> new PaymentPlan.AtOnce(day(day))),
                Arbitraries.integers()
                        .between(1, 5)
                        .map(count -> new PaymentPlan.Instalments(count, day(5), Period.ofDays(7))),
                Arbitraries.integers()
                        .between(1, 5)
                        .map(count -> new PaymentPlan.Recurring(count, day(0), Period.ofMonths(1))),
                Arbitraries.integers()
                        .between(1, 5)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(weights -> new PaymentPlan.Milestones(
                                weights.size() == 1
                                        ? List.of(new Milestone("a", weights.get(0)))
                                        : List.of(
                                                new Milestone("a", weights.get(0)),
                                                new Milestone("b", weights.get(1))))));
    }

    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(9, Kind.PAY),
                                Tuple.of(2, Kind.FAIL),
                                Tuple.of(2, Kind.REVERSE),
                                Tuple.of(2, Kind.CHARGE_BACK),
                                Tuple.of(2, Kind.CHARGE_BACK_PART),
                                Tuple.of(4, Kind.REFUND),
                                Tuple.of(1, Kind.CANCEL),
                                Tuple.of(1, Kind.WRITE_OFF),
                                Tuple.of(2, Kind.RESCHEDULE),
                                Tuple.of(2, Kind.DELIVER)),
                        Arbitraries.of(REFERENCES),
                        Arbitraries.of(1L, 5L, 20L, 50L, 100L, 200L),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false))
                .as(Step::new);
    }

    private static LocalDate day(int day) {
        return OrderFixture.date(1 + day);
    }
}
