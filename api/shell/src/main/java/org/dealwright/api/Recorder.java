package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records one batch after the other, and changes the index with each.
 *
 * <p>Where the journal does not know whether it has recorded a batch, the histories concerned are in doubt: the index
 * reads them anew before it is next asked.
 */
final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int PAGE = 10_000;

    private final Journal journal;
    private final InstantSource clock;
    private final Index index = new Index();
    private final Set<StreamId> doubted = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();

    Recorder(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
        rebuild();
    }

    Either<AppendFailure, List<Recorded>> record(Unit unit, Option<String> key) {
        return underLock(() -> {
            for (CompanyId company : unit.withoutOpenDeal()) {
                StreamId opened = index.openDeal(company);
                if (opened != null) {
                    return Either.left(new AppendFailure.Conflict(opened, 0, 1));
                }
            }
            return journal.append(unit.batch(clock.instant(), key))
                    .peek(recorded -> {
                        unit.putInto(index);
                        log(recorded);
                    })
                    .peekLeft(failure -> failed(failure, unit.changed()));
        });
    }

    private void failed(AppendFailure failure, Collection<StreamId> streams) {
        if (failure instanceof AppendFailure.Absent absent) {
            LOG.error("the journal failed and recorded nothing: {}", Check.asLine(absent.reason()));
        }
        if (failure instanceof AppendFailure.Unknown unknown) {
            LOG.error("the journal failed and may have recorded: {}", Check.asLine(unknown.reason()));
        }
        // a batch may also have arrived late, and be what holds the key now
        if (failure instanceof AppendFailure.Unknown || failure instanceof AppendFailure.KeyTaken) {
            doubted.addAll(streams);
        }
    }

    <T extends @Nullable Object> T ask(Function<Index, T> question) {
        return underLock(() -> question.apply(index));
    }

    private interface Access<T extends @Nullable Object> {
        T run();
    }

    private <T extends @Nullable Object> T underLock(Access<T> access) {
        lock.lock();
        try {
            doubted.removeIf(this::isReadAnew);
            return access.run();
        } finally {
            lock.unlock();
        }
    }

    /** A history that cannot be read stays in doubt, and keeps nobody from asking about the others. */
    private boolean isReadAnew(StreamId stream) {
        try {
            List<Recorded> history = journal.read(stream);
            if (!history.isEmpty()) {
                put(Kind.of(stream), stream, history);
            }
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} cannot be read", stream, WithoutWords.of(failed));
            return false;
        }
    }

    /** Reads the whole journal once. */
    private void rebuild() {
        Map<StreamId, List<Recorded>> histories = new LinkedHashMap<>();
        long position = 0;
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                histories
                        .computeIfAbsent(recorded.stream(), stream -> new ArrayList<>())
                        .add(recorded);
                position = recorded.position();
            }
        }
        histories.forEach((stream, history) -> put(Kind.of(stream), stream, history));
    }

    private <I, S, E extends Event, P> void put(Kind<I, S, E, P> kind, StreamId stream, List<Recorded> history) {
        S phase = kind.replay(history).get();
        index.put(stream, phase, kind.table().deadline(phase));
    }

    private static void log(List<Recorded> recorded) {
        if (LOG.isDebugEnabled()) {
            for (Recorded one : recorded) {
                LOG.debug("recorded {} as event {} of {}", Kind.name(one), one.version(), one.stream());
            }
        }
    }
}
