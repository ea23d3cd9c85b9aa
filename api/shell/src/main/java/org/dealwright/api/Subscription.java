package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what is recorded: every event once, in the order of positions, one at a time. Safe for many threads.
 *
 * <p>It stops where the consumer throws, and before that event: {@link #poll} goes on with it. Whoever keeps
 * {@link #position} with what the consumer has made of the events goes on there after a restart.
 */
public final class Subscription implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int PAGE = 1_000;

    private final Journal journal;
    private final Consumer<? super Recorded> consumer;
    private final Option<Executor> executor;
    private final Consumer<Subscription> onClose;
    private final ReentrantLock lock = new ReentrantLock();

    /** How often it was woken since it last began to deliver; more than 0 while the executor has it. */
    private final AtomicInteger woken = new AtomicInteger();

    private volatile long position;
    private volatile boolean closed;
    private volatile Option<Throwable> failure = Option.none();

    Subscription(
            Journal journal,
            long position,
            Consumer<? super Recorded> consumer,
            Option<Executor> executor,
            Consumer<Subscription> onClose) {
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or more, was " + position);
        }
        this.journal = journal;
        this.position = position;
        this.consumer = Objects.requireNonNull(consumer, "consumer");
        this.executor = executor;
        this.onClose = onClose;
    }

    /**
     * Delivers everything recorded and not delivered yet, on the caller's thread; also what is recorded meanwhile. What the
     * consumer throws comes out here, and the event that it threw at is delivered again next time.
     *
     * @return how many events; 0 if it is closed, or if the consumer itself asks
     */
    public int poll() {
        if (lock.isHeldByCurrentThread()) {
            return 0;
        }
        lock.lock();
        try {
            failure = Option.none();
            return deliver();
        } catch (RuntimeException | Error thrown) {
            stopped(thrown);
            throw thrown;
        } finally {
            lock.unlock();
        }
    }

    /** The position of the last event delivered; the one it began after where there was none. */
    public long position() {
        return position;
    }

    /** What the consumer, or the journal, threw when it stopped; none while it goes on. */
    public Option<Throwable> failure() {
        return failure;
    }

    /** Ends it: once the consumer is through with the event it has, no other follows. */
    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
    }

    /** Lets the executor deliver, unless it is about to, or the subscription has stopped. */
    void wake() {
        if (executor.isEmpty() || closed || failure.isDefined() || woken.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.get().execute(this::push);
        } catch (RuntimeException refused) {
            woken.set(0);
            LOG.error(
                    "the executor of a subscription at position {} takes nothing", position, WithoutWords.of(refused));
        }
    }

    private void push() {
        if (lock.isHeldByCurrentThread()) {
            // a consumer that gives commands, on an executor that runs at once: what it does now goes on after it
            woken.set(0);
            return;
        }
        lock.lock();
        try {
            int seen;
            do {
                seen = woken.get();
                deliver();
            } while (woken.addAndGet(-seen) > 0);
        } catch (RuntimeException | Error thrown) {
            stopped(thrown);
            LOG.error("a subscription has stopped after position {}", position, WithoutWords.of(thrown));
        } finally {
            lock.unlock();
        }
    }

    private void stopped(Throwable thrown) {
        failure = Option.of(thrown);
        woken.set(0);
    }

    private int deliver() {
        int delivered = 0;
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                if (closed) {
                    return delivered;
                }
                consumer.accept(recorded);
                position = recorded.position();
                delivered++;
            }
        }
        return delivered;
    }
}
