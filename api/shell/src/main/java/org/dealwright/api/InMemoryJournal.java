package org.dealwright.api;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.process.Event;

/** A journal that lasts as long as the process; the default. Safe for many threads. */
public final class InMemoryJournal implements Journal {
    /** Room for the first few events of a history; most that go on have more. */
    private static final int FEW = 4;

    private final Object lock = new Object();
    private final List<Recorded> all = new ArrayList<>();
    private final Map<StreamId, List<Recorded>> streams = new HashMap<>();
    private final Map<String, List<Recorded>> keyed = new HashMap<>();

    /** An empty journal. */
    public InMemoryJournal() {}

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        synchronized (lock) {
            if (batch.key().isDefined() && keyed.containsKey(batch.key().get())) {
                return Either.left(new AppendFailure.KeyTaken(batch.key().get()));
            }
            for (Batch.Append append : batch.appends()) {
                int actual = stream(append.stream()).size();
                if (actual != append.expectedVersion()) {
                    return Either.left(new AppendFailure.Conflict(append.stream(), append.expectedVersion(), actual));
                }
            }
            List<Recorded> recorded = record(batch);
            if (batch.key().isDefined()) {
                keyed.put(batch.key().get(), recorded);
            }
            return Either.right(recorded);
        }
    }

    private List<Recorded> record(Batch batch) {
        int before = all.size();
        for (Batch.Append append : batch.appends()) {
            if (append.events().isEmpty()) {
                continue;
            }
            List<Recorded> stream = stream(append.stream());
            boolean isKept = stream.size() > 1;
            for (Event event : append.events()) {
                Recorded next = new Recorded(
                        append.stream(), stream.size() + 1L, all.size() + 1L, batch.recordedAt(), batch.key(), event);
                stream = with(stream, next);
                all.add(next);
            }
            if (!isKept) {
                streams.put(append.stream(), stream);
            }
        }
        return all.size() == before + 1 ? List.of(all.get(before)) : List.copyOf(all.subList(before, all.size()));
    }

    /** Most histories of an import stay one long: a list that can grow would cost more than what is in it. */
    private static List<Recorded> with(List<Recorded> stream, Recorded next) {
        if (stream.isEmpty()) {
            return List.of(next);
        }
        if (stream.size() > 1) {
            stream.add(next);
            return stream;
        }
        List<Recorded> growing = new ArrayList<>(FEW);
        growing.add(stream.get(0));
        growing.add(next);
        return growing;
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        Objects.requireNonNull(stream, "stream");
        synchronized (lock) {
            return List.copyOf(stream(stream));
        }
    }

    @Override
    public List<Recorded> readAll(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "position must be 0 or more and limit 1 or more, were " + position + " and " + limit);
        }
        synchronized (lock) {
            int from = (int) Math.min(position, all.size());
            int to = (int) Math.min((long) from + limit, all.size());
            return List.copyOf(all.subList(from, to));
        }
    }

    @Override
    public List<Recorded> findByKey(String key) {
        synchronized (lock) {
            return keyed.getOrDefault(key, List.of());
        }
    }

    private List<Recorded> stream(StreamId stream) {
        return streams.getOrDefault(stream, List.of());
    }
}
