package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.ClaimedMoney;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentReason;
import org.dealwright.closing.PaymentReference;
import org.dealwright.closing.Sale;
import org.dealwright.closing.WriteOffReason;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.testkit.Scenario;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What can be asked of an order, and what can have happened to it: in euros, from Monday, 2 March 2026, 9:00 UTC on. Some
 * payments are entered late, and some arrive more than once.
 */
public final class OrderArbitraries {
    private static final Actor MANAGER = Actor.of(new MemberId("mark"), Role.SALES_MANAGER);
    private static final Team TEAM = new Team(List.of(MANAGER, Actor.of(new MemberId("ella"), Role.ACCOUNT_EXECUTIVE)));
    private static final AttributeKey<Long> SEATS = AttributeKey.wholeNumber("seats");
    private static final List<String> MILESTONES = List.of("signed", "installed", "accepted");
    private static final List<PaymentReason> REASONS = List.of(
            PaymentReason.INSUFFICIENT_FUNDS,
            PaymentReason.DECLINED,
            PaymentReason.ENTERED_WRONGLY,
            PaymentReason.UNAUTHORISED,
            PaymentReason.OTHER);

    private static final Map<Class<?>, Function<Draw, OrderCommand<?>>> BEGINNINGS = new LinkedHashMap<>();
    private static final Map<Class<?>, Function<Draw, OrderCommand<?>>> OTHERS = new LinkedHashMap<>();

    // spotless:off
    static {
        BEGINNINGS.put(OrderCommand.Place.class, draw -> new OrderCommand.Place(Sale.by(draw.deal()), draw.perhaps(draw::member), total(draw), draw.perhaps(() -> plan(draw)), List.of(), draw.perhaps(() -> 1 + draw.below(36))));
        BEGINNINGS.put(OrderCommand.Adopt.class, draw -> new OrderCommand.Adopt(claim(draw), Sale.UNKNOWN, draw.perhaps(draw::member), draw.perhaps(draw::earlier), claimed(draw), Attributes.none()));
        OTHERS.put(OrderCommand.RecordPayment.class, OrderArbitraries::payment);
        OTHERS.put(OrderCommand.RecordPaymentFailure.class, draw -> new OrderCommand.RecordPaymentFailure(reference(draw), draw.of(REASONS)));
        OTHERS.put(OrderCommand.ReversePayment.class, draw -> new OrderCommand.ReversePayment(reference(draw), draw.of(REASONS)));
        OTHERS.put(OrderCommand.RecordChargeback.class, draw -> new OrderCommand.RecordChargeback(reference(draw), draw.of(REASONS), draw.perhaps(() -> amount(draw))));
        OTHERS.put(OrderCommand.Refund.class, draw -> new OrderCommand.Refund(reference(draw), amount(draw)));
        OTHERS.put(OrderCommand.Reschedule.class, draw -> new OrderCommand.Reschedule(plan(draw), draw.oneIn(2), draw.text()));
        OTHERS.put(OrderCommand.MarkDelivered.class, draw -> new OrderCommand.MarkDelivered(draw.of(MILESTONES)));
        OTHERS.put(OrderCommand.Claim.class, draw -> new OrderCommand.Claim());
        OTHERS.put(OrderCommand.Assign.class, draw -> new OrderCommand.Assign(draw.member(), draw.text()));
        OTHERS.put(OrderCommand.Reassign.class, draw -> new OrderCommand.Reassign(draw.member()));
        OTHERS.put(OrderCommand.SetAttribute.class, draw -> OrderCommand.SetAttribute.of(SEATS, (long) draw.below(100)));
        OTHERS.put(OrderCommand.Cancel.class, draw -> new OrderCommand.Cancel(CancellationReason.OTHER, Option.some(draw.text()), draw.perhaps(() -> reference(draw))));
        OTHERS.put(OrderCommand.WriteOff.class, draw -> new OrderCommand.WriteOff(WriteOffReason.OTHER, Option.some(draw.text()), draw.perhaps(() -> reference(draw))));
        OTHERS.put(OrderCommand.MarkOverdue.class, draw -> new OrderCommand.MarkOverdue());
        OTHERS.put(OrderCommand.RemindPayment.class, draw -> new OrderCommand.RemindPayment());
        OTHERS.put(OrderCommand.EscalateArrears.class, draw -> new OrderCommand.EscalateArrears());
    }
    // spotless:on

    /** What is tried: payments and what undoes them most often, an end seldom. */
    private static final List<Class<?>> STEPS = List.of(
            OrderCommand.RecordPayment.class,
            OrderCommand.RecordPayment.class,
            OrderCommand.RecordPayment.class,
            OrderCommand.RecordPayment.class,
            OrderCommand.RecordPaymentFailure.class,
            OrderCommand.ReversePayment.class,
            OrderCommand.RecordChargeback.class,
            OrderCommand.Refund.class,
            OrderCommand.Reschedule.class,
            OrderCommand.MarkDelivered.class,
            OrderCommand.Claim.class,
            OrderCommand.Assign.class,
            OrderCommand.Reassign.class,
            OrderCommand.SetAttribute.class,
            OrderCommand.Cancel.class,
            OrderCommand.WriteOff.class);

    private record Step(Class<?> kind, long seed, int hours) {}

    private record Beginning(Class<?> kind, long seed) {}

    private OrderArbitraries() {}

    /**
     * Payment plans for any total of a euro or more: of every sort but {@link PaymentPlan.Stated} and
     * {@link PaymentPlan.Mixed}, which go with one total.
     */
    public static Arbitrary<PaymentPlan> plans() {
        return seeds().map(seed -> plan(draw(seed, Texts.HARMLESS, Scenario.MONDAY_AT_NINE)));
    }

    /** Commands of every kind that nothing is wrong with by themselves. */
    public static Arbitrary<OrderCommand<?>> commands() {
        return commands(Texts.HARMLESS);
    }

    /**
     * The same, carrying {@link Texts#hostile hostile texts} wherever they carry any. Some are refused, some accepted; none
     * may make anything throw.
     */
    public static Arbitrary<OrderCommand<?>> hostileCommands() {
        return commands(Texts.HOSTILE);
    }

    private static Arbitrary<OrderCommand<?>> commands(List<String> texts) {
        List<Class<?>> kinds = new ArrayList<>(BEGINNINGS.keySet());
        kinds.addAll(OTHERS.keySet());
        return Combinators.combine(Arbitraries.of(kinds), seeds())
                .as((kind, seed) -> make(kind, draw(seed, texts, Scenario.MONDAY_AT_NINE)));
    }

    /** Histories of one order that the table makes under the default policy; never empty. */
    public static Arbitrary<List<OrderEvent>> histories() {
        return histories(OrderPolicy.defaults());
    }

    /** Histories of one order that the table makes under a policy; never empty. Time acts before every step. */
    public static Arbitrary<List<OrderEvent>> histories(OrderPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        Arbitrary<Beginning> beginnings = Combinators.combine(Arbitraries.of(List.copyOf(BEGINNINGS.keySet())), seeds())
                .as(Beginning::new);
        Arbitrary<List<Step>> steps = Combinators.combine(
                        Arbitraries.of(STEPS), seeds(), Arbitraries.integers().between(0, 900))
                .as(Step::new)
                .list()
                .ofMaxSize(25)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(beginnings, steps)
                .as((beginning, rest) -> history(beginning, rest, policy))
                .filter(events -> !events.isEmpty());
    }

    private static List<OrderEvent> history(Beginning beginning, List<Step> steps, OrderPolicy policy) {
        List<OrderEvent> events = new ArrayList<>();
        Instant now = Scenario.MONDAY_AT_NINE;
        OrderCommand<?> first = make(beginning.kind(), draw(beginning.seed(), Texts.HARMLESS, now));
        Option<Order> order = submitted(Option.none(), first, MANAGER, now, policy, events);
        for (Step step : order.isEmpty() ? List.<Step>of() : steps) {
            now = now.plus(Duration.ofHours(step.hours()));
            order = Option.some(timeActs(order.get(), now, policy, events));
            Draw draw = draw(step.seed(), Texts.HARMLESS, now);
            OrderCommand<?> command = make(step.kind(), draw);
            boolean late = command instanceof OrderCommand.RecordPayment && draw.oneIn(3);
            order = submitted(order, command, MANAGER, late ? draw.earlier() : now, policy, events);
        }
        return List.copyOf(events);
    }

    private static Order timeActs(Order order, Instant until, OrderPolicy policy, List<OrderEvent> events) {
        Order now = order;
        Option<Deadline<Order>> due = OrderLifecycle.table().deadline(now, policy);
        while (due.isDefined() && !due.get().at().isAfter(until)) {
            Deadline<Order> next = due.get();
            now = submitted(Option.some(now), next.command(), Actor.system(), next.at(), policy, events)
                    .get();
            due = OrderLifecycle.table().deadline(now, policy);
        }
        return now;
    }

    private static Option<Order> submitted(
            Option<Order> order,
            Command<?> command,
            Actor actor,
            Instant at,
            OrderPolicy policy,
            List<OrderEvent> events) {
        return OrderLifecycle.table()
                .submit(order, command, new Situation<>(actor, at, policy))
                .peek(events::add)
                .map(event -> Option.of(OrderLifecycle.table().follow(order, event)))
                .getOrElse(order);
    }

    private static Draw draw(long seed, List<String> texts, Instant at) {
        Draw.Setting setting = new Draw.Setting(ProspectPolicy.defaults(), TEAM, Option.none(), List.of(), at);
        return new Draw(seed, texts, setting);
    }

    private static OrderCommand<?> make(Class<?> kind, Draw draw) {
        Function<Draw, OrderCommand<?>> maker = BEGINNINGS.containsKey(kind) ? BEGINNINGS.get(kind) : OTHERS.get(kind);
        return Objects.requireNonNull(maker).apply(draw);
    }

    private static Money total(Draw draw) {
        return Money.ofMinor(CurrencyUnit.EUR, draw.oneIn(20) ? 0 : 100 + draw.below(100_000));
    }

    /** Whole tens of euros. */
    private static Money amount(Draw draw) {
        return Money.ofMajor(CurrencyUnit.EUR, 10L * (1 + draw.below(60)));
    }

    /** One of a few references, so that payments are undone, and some arrive again. */
    private static PaymentReference reference(Draw draw) {
        return new PaymentReference("p-" + draw.below(9));
    }

    /** Mostly with the amount that goes with its reference. */
    private static OrderCommand<?> payment(Draw draw) {
        int number = draw.below(9);
        long euros = draw.oneIn(8) ? 7 : 50L * (1 + number);
        return new OrderCommand.RecordPayment(
                new PaymentReference("p-" + number), Money.ofMajor(CurrencyUnit.EUR, euros));
    }

    private static PaymentPlan plan(Draw draw) {
        LocalDate first = draw.day();
        return switch (draw.below(4)) {
            case 0 -> new PaymentPlan.AtOnce(first);
            case 1 -> new PaymentPlan.Instalments(1 + draw.below(6), first, Period.ofDays(1 + draw.below(40)));
            case 2 -> new PaymentPlan.Recurring(1 + draw.below(12), first, Period.ofMonths(1 + draw.below(3)));
            default ->
                new PaymentPlan.Milestones(IntStream.rangeClosed(0, draw.below(3))
                        .mapToObj(place ->
                                new PaymentPlan.Milestones.Milestone(MILESTONES.get(place), 1 + draw.below(10)))
                        .toList());
        };
    }

    private static ClaimedOrder claim(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> new ClaimedOrder.Settled();
            case 1 -> new ClaimedOrder.Cancelled(draw.perhaps(() -> CancellationReason.DUPLICATE));
            case 2 -> new ClaimedOrder.WrittenOff(draw.perhaps(() -> WriteOffReason.INSOLVENT));
            default -> new ClaimedOrder.Placed();
        };
    }

    private static ClaimedMoney claimed(Draw draw) {
        Money total = Money.ofMajor(CurrencyUnit.EUR, 1_000 + draw.below(1_000));
        List<ClaimedMoney.ClaimedPayment> payments = draw.oneIn(2)
                ? List.of()
                : List.of(new ClaimedMoney.ClaimedPayment(reference(draw), amount(draw), draw.perhaps(draw::earlier)));
        return new ClaimedMoney(
                total,
                draw.perhaps(() -> plan(draw)),
                payments,
                draw.perhaps(() -> Money.ofMajor(CurrencyUnit.EUR, 5)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
