package org.dealwright.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code given(commands).when(command).expect(event)}, or {@code .refused(rule)}, over the order's table.
 *
 * <p>Unless a test says otherwise, Anna owns the order and gives the command. Days are those of 2026, counted from 1 March,
 * at nine; amounts are euros.
 */
final class OrderFixture {
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BELA = new MemberId("bela");
    static final Actor OWNER = Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE);
    static final Actor MANAGER = Actor.of(BELA, Role.SALES_MANAGER);
    static final Actor BANK = Actor.of(new MemberId("bank"), Role.INTEGRATION);
    static final Option<MemberId> BY_ANNA = Option.some(ANNA);
    static final Sale SALE = Sale.by(new DealId("d-1")).to(new CompanyId("acme"));
    static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final List<OrderEvent> history = new ArrayList<>();
    private Option<Order> state = Option.none();
    private OrderPolicy policy = OrderPolicy.defaults();
    private Actor actor = OWNER;
    private Instant at = day(1);

    private OrderFixture() {}

    static OrderFixture nothing() {
        return new OrderFixture();
    }

    /** A hundred euros, placed on day 1, to be paid at once by day 10. */
    static OrderFixture placed() {
        return placed(euros(100), new PaymentPlan.AtOnce(date(10)));
    }

    static OrderFixture placed(Money total, PaymentPlan plan) {
        return nothing()
                .by(MANAGER)
                .on(1)
                .done(new Place(SALE, total).ownedBy(ANNA).paidBy(plan))
                .by(OWNER);
    }

    static Instant day(int day) {
        return Instant.parse("2026-02-28T09:00:00Z").plusSeconds(86_400L * day);
    }

    /** The midnight with which a day begins. */
    static Instant midnight(int day) {
        return Instant.parse("2026-02-28T00:00:00Z").plusSeconds(86_400L * day);
    }

    static LocalDate date(int day) {
        return LocalDate.parse("2026-02-28").plusDays(day);
    }

    static Money euros(double amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    static PaymentReference ref(String value) {
        return new PaymentReference(value);
    }

    static OrderCommand<Order> pay(String reference, double amount) {
        return new OrderCommand.RecordPayment(ref(reference), euros(amount));
    }

    static OrderCommand<Order> reverse(String reference) {
        return new OrderCommand.ReversePayment(ref(reference), PaymentReason.ENTERED_WRONGLY);
    }

    static OrderCommand<Order> chargeBack(String reference) {
        return new OrderCommand.RecordChargeback(ref(reference), PaymentReason.UNAUTHORISED);
    }

    static OrderCommand<Order> chargeBack(String reference, Money part) {
        return new OrderCommand.RecordChargeback(ref(reference), PaymentReason.UNAUTHORISED, Option.some(part));
    }

    static OrderCommand<Order> fail(String reference) {
        return new OrderCommand.RecordPaymentFailure(ref(reference), PaymentReason.DECLINED);
    }

    static OrderCommand<Order.Refundable> refund(String reference, double amount) {
        return new OrderCommand.Refund(ref(reference), euros(amount));
    }

    OrderFixture by(Actor who) {
        actor = who;
        return this;
    }

    OrderFixture on(int when) {
        at = day(when);
        return this;
    }

    OrderFixture at(Instant when) {
        at = when;
        return this;
    }

    OrderFixture under(OrderPolicy rules) {
        policy = rules;
        return this;
    }

    Situation<OrderPolicy> situation() {
        return new Situation<>(actor, at, policy);
    }

    OrderPolicy policy() {
        return policy;
    }

    /** A command that is accepted. */
    OrderFixture done(OrderCommand<?> command) {
        become(when(command).accepted());
        return this;
    }

    private void become(OrderEvent event) {
        history.add(event);
        state = Option.some(OrderLifecycle.table().follow(state, event));
    }

    /** Everything that time does up to a day. */
    OrderFixture letTimeActTo(int day) {
        for (Option<Deadline<Order>> due = deadline();
                due.isDefined() && !due.get().at().isAfter(day(day));
                due = deadline()) {
            Deadline<Order> next = due.get();
            become(OrderLifecycle.table()
                    .dispatch(state.get(), next.command(), new Situation<>(Actor.system(), next.at(), policy))
                    .getOrElseThrow(refusal -> new AssertionError(refusal)));
        }
        return on(day);
    }

    Option<Deadline<Order>> deadline() {
        return OrderLifecycle.table().deadline(state.get(), policy);
    }

    /** What happened of that sort, in order. */
    <E extends OrderEvent> List<E> all(Class<E> sort) {
        return history.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    List<OrderEvent> history() {
        return history;
    }

    Order order() {
        return state.get();
    }

    <T extends Order> T order(Class<T> phase) {
        return assertInstanceOf(phase, order());
    }

    Answered when(OrderCommand<?> command) {
        return new Answered(OrderLifecycle.table().submit(state, command, situation()));
    }

    /** Received, applied, credit, refunded and owed, in euros. */
    OrderFixture money(double received, double applied, double credit, double refunded, double owed) {
        Ledger ledger = order().ledger();
        assertEquals(
                List.of(euros(received), euros(applied), euros(credit), euros(refunded), euros(owed)),
                List.of(ledger.received(), ledger.applied(), ledger.credit(), ledger.refunded(), ledger.owed()));
        return this;
    }

    /** What came of the command. */
    record Answered(Either<Rejection, OrderEvent> answer) {
        OrderEvent accepted() {
            return answer.getOrElseThrow(refusal -> new AssertionError(refusal));
        }

        void expect(OrderEvent event) {
            assertEquals(Either.right(event), answer);
        }

        /** A rule stands against it, and says so in both languages. */
        void refused(String code, Object... arguments) {
            assertEquals(Either.left(Rejection.RuleBroken.of(code, arguments)), answer);
            explained();
        }

        /** The command is not right in just these ways. */
        void invalid(Violation... violations) {
            assertEquals(Either.left(new Rejection.Invalid(List.of(violations))), answer);
            explained();
        }

        <R extends Rejection> R refused(Class<R> kind) {
            return assertInstanceOf(kind, answer.swap().getOrElseThrow(event -> new AssertionError(event)));
        }

        String explain(Locale locale) {
            return answer.getLeft().explain(locale);
        }

        void explained() {
            for (Locale locale : List.of(Locale.ENGLISH, HUNGARIAN)) {
                String sentence = explain(locale);
                assertFalse(sentence.contains("violation") || sentence.startsWith("order."), sentence);
                assertFalse(sentence.contains("{"), sentence);
            }
        }
    }
}
