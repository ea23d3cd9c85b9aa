package org.dealwright.benchmarks;

import java.time.Instant;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one keeps around a state machine: changed in place, nothing recorded.
 *
 * <p>Its guards ask what the library's table and rules ask along the same path, no more and no less. Not thread-safe: a shared
 * configuration has no other way to show its guards who acts on what.
 *
 * @param <P> the policy
 * @param <T> the triggers
 */
abstract class Entity<P, T> {
    private final P policy;
    private final Instant beginning;
    private final @Nullable MemberId owner;
    private final Attributes attributes = Attributes.none();

    private Step<?, P, T> step;
    private Instant since;

    /**
     * Makes one that has taken no step yet.
     *
     * @param first the first step
     * @param beginning since when it is in its first phase
     * @param owner who works on it
     */
    Entity(Step<?, P, T> first, Instant beginning, MemberId owner) {
        this.beginning = beginning;
        this.owner = owner;
        policy = first.situation().policy();
        step = first;
        since = beginning;
    }

    /** Back to where the path begins. */
    void restart() {
        since = beginning;
    }

    /** What the guards look at next. */
    final void face(Step<?, P, T> next) {
        step = next;
    }

    /** A phase begins; by a fact entered late, not before the phase that it ends. */
    final void move() {
        since = at().isAfter(since) ? at() : since;
    }

    final P policy() {
        return policy;
    }

    final Command<?> command() {
        return step.command();
    }

    final Actor actor() {
        return step.situation().actor();
    }

    final Instant at() {
        return step.situation().at();
    }

    final boolean isOwned() {
        return owner != null;
    }

    final boolean isOwnedBy(MemberId member) {
        return member.equals(owner);
    }

    final boolean isByOwner() {
        return owner != null && actor().is(owner);
    }

    final boolean isByManager() {
        return actor().has(Role.SALES_MANAGER);
    }

    final boolean isNotBeforeItsPhase() {
        return !at().isBefore(since);
    }

    final boolean hasAll(Set<AttributeKey<?>> required) {
        return required.isEmpty() || attributes.lacking(required).isEmpty();
    }
}
