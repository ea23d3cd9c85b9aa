package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A journal in memory that keeps every phase and every deadline, and counts which events are read of it. */
final class KeepingJournal implements StandingJournal {
    private final Journal events;
    private final Map<StreamId, Standing> phases = new HashMap<>();
    private final Map<StreamId, Instant> deadlines = new HashMap<>();
    private Option<SalesPolicy> by = Option.none();
    private long upTo;
    private int read;

    KeepingJournal(Journal events) {
        this.events = events;
    }

    /** How many events were read since it was last asked. */
    synchronized int read() {
        int before = read;
        read = 0;
        return before;
    }

    private synchronized List<Recorded> counted(List<Recorded> answer) {
        read += answer.size();
        return answer;
    }

    @Override
    public synchronized Either<AppendFailure, List<Recorded>> append(Batch batch) {
        return events.append(batch);
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        return counted(events.read(stream));
    }

    @Override
    public List<Recorded> readAll(long after, int limit) {
        return counted(events.readAll(after, limit));
    }

    @Override
    public List<Recorded> findByKey(String key) {
        return events.findByKey(key);
    }

    @Override
    public Standings standings(SalesPolicy policy) {
        if (events.readAll(0, 1).isEmpty()) {
            by = Option.of(policy);
        }
        return new Under(policy);
    }

    private final class Under implements Standings {
        private final SalesPolicy policy;

        Under(SalesPolicy policy) {
            this.policy = policy;
        }

        @Override
        public Either<AppendFailure, List<Recorded>> append(Batch batch, List<Standing> standings) {
            synchronized (KeepingJournal.this) {
                return events.append(batch).peek(all -> {
                    standings.forEach(one -> phases.put(one.stream(), one));
                    standings.stream().filter(Standing::moved).forEach(KeepingJournal.this::put);
                    boolean keepsUp = by.contains(policy) && all.get(0).position() == upTo + 1;
                    upTo = keepsUp ? upTo + all.size() : upTo;
                });
            }
        }

        @Override
        public Tail readTail(StreamId stream) {
            synchronized (KeepingJournal.this) {
                Standing kept = phases.get(stream);
                List<Recorded> history = events.read(stream);
                return kept == null
                        ? Tail.whole(counted(history))
                        : new Tail(
                                kept.version(),
                                Option.of(kept.phase()),
                                counted(history.subList((int) kept.version(), history.size())));
            }
        }

        @Override
        public List<Recorded> readLifecycle(String lifecycle) {
            List<Recorded> all = new ArrayList<>();
            TreeSet<String> ids = new TreeSet<>();
            events.readAll(0, Integer.MAX_VALUE).stream()
                    .map(Recorded::stream)
                    .filter(stream -> stream.lifecycle().equals(lifecycle))
                    .forEach(stream -> ids.add(stream.id()));
            ids.forEach(id -> all.addAll(events.read(new StreamId(lifecycle, id))));
            return counted(all);
        }

        @Override
        public long deadlinesUpTo() {
            synchronized (KeepingJournal.this) {
                return by.contains(policy) ? upTo : 0;
            }
        }

        @Override
        public void keepDeadlines(List<Standing> standings, long to) {
            synchronized (KeepingJournal.this) {
                if (!by.contains(policy)) {
                    deadlines.clear();
                    by = Option.of(policy);
                }
                standings.forEach(KeepingJournal.this::put);
                upTo = to;
            }
        }

        @Override
        public List<StreamId> dueAt(Instant instant) {
            synchronized (KeepingJournal.this) {
                return deadlines.entrySet().stream()
                        .filter(one -> !one.getValue().isAfter(instant))
                        .sorted(Map.Entry.<StreamId, Instant>comparingByValue()
                                .thenComparing(one -> one.getKey().lifecycle())
                                .thenComparing(one -> one.getKey().id()))
                        .map(Map.Entry::getKey)
                        .toList();
            }
        }
    }

    private void put(Standing standing) {
        if (standing.due().isEmpty()) {
            deadlines.remove(standing.stream());
        } else {
            deadlines.put(standing.stream(), standing.due().get());
        }
    }
}
