package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Rejection;
import org.dealwright.process.Violation;

/**
 * What came of a command. Every method is an assertion: it throws {@link AssertionError}, with the refusal's own
 * explanation, where it does not hold.
 *
 * @param <S> the phases
 * @param <E> the events
 */
public final class Decision<S, E extends Event> {
    private final Lifecycle<S, E, ?> table;
    private final Option<S> before;
    private final Either<Rejection, E> answer;

    Decision(Lifecycle<S, E, ?> table, Option<S> before, Either<Rejection, E> answer) {
        this.table = table;
        this.before = before;
        this.answer = answer;
    }

    /** It was accepted; gives the event. */
    public E event() {
        return answer.getOrElseThrow(
                refusal -> new AssertionError("refused: " + refusal.explain(Locale.ENGLISH) + " " + refusal));
    }

    /** It was accepted; gives the phase that follows. */
    public S phase() {
        return table.follow(before, event());
    }

    /** It was accepted, and just this happened; gives the phase that follows. */
    public S expect(E event) {
        assertEquals(event, event());
        return phase();
    }

    /** It was accepted, and led to that phase; gives it. */
    public <F extends S> F expect(Class<F> phase) {
        S led = phase();
        if (!phase.isInstance(led)) {
            throw new AssertionError("expected the phase " + table.names().phase(phase) + ", was "
                    + table.names().phase(led.getClass()));
        }
        return phase.cast(led);
    }

    /** It was refused; gives the reason. */
    public Rejection refusal() {
        return answer.swap().getOrElseThrow(event -> new AssertionError("expected a refusal, was " + event));
    }

    /** A rule stands against it, such as {@code prospect.not-qualified}; gives the reason. */
    public Rejection.RuleBroken refused(String rule) {
        Rejection.RuleBroken broken = refused(Rejection.RuleBroken.class);
        assertEquals(rule, broken.code(), () -> broken.explain(Locale.ENGLISH));
        return broken;
    }

    /** It was refused for a reason of that kind; gives the reason. */
    public <R extends Rejection> R refused(Class<R> kind) {
        Rejection reason = refusal();
        if (!kind.isInstance(reason)) {
            throw new AssertionError(
                    "expected " + kind.getSimpleName() + ", was refused: " + reason.explain(Locale.ENGLISH));
        }
        return kind.cast(reason);
    }

    /** The command itself is not right, in just these fields, in this order. */
    public void invalid(String... fields) {
        assertEquals(
                List.of(fields),
                refused(Rejection.Invalid.class).violations().stream()
                        .map(Violation::field)
                        .toList());
    }
}
