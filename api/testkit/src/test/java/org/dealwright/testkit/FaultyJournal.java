package org.dealwright.testkit;

import io.vavr.control.Either;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;

/** A journal with one fault of the kind that people really make; without it, it is right. */
final class FaultyJournal implements Journal {
    /** What is wrong with it. */
    enum Fault {
        NOTHING,
        ACCEPTS_ANY_VERSION,
        LOOKS_AT_VERSIONS_ONLY_WHERE_IT_ADDS,
        KEEPS_HALF_A_BATCH_THAT_FAILS,
        COUNTS_POSITIONS_FOR_EACH_HISTORY,
        LEAVES_A_GAP_AFTER_A_CONFLICT,
        BEGINS_A_PAGE_WITH_THE_LAST_ONE_SEEN,
        GIVES_MORE_THAN_THE_PAGE,
        ALLOWS_AN_EMPTY_PAGE,
        CUTS_INSTANTS_TO_MILLISECONDS,
        IGNORES_THE_CASE_OF_IDENTIFIERS,
        CUTS_LONG_IDENTIFIERS,
        MIXES_UP_LIFE_CYCLES,
        TAKES_A_KEY_TWICE,
        TAKES_THE_KEY_OF_A_BATCH_THAT_FAILS,
        FORGETS_ITS_KEYS,
        HANDS_OUT_ITS_OWN_LIST,
        LETS_TWO_WRITERS_THROUGH
    }

    private final Fault fault;
    private final Map<String, List<Recorded>> histories = new HashMap<>();
    private final Map<String, List<Recorded>> keyed = new HashMap<>();
    private final List<Recorded> all = new ArrayList<>();
    private long lost;

    FaultyJournal(Fault fault) {
        this.fault = fault;
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        if (fault == Fault.LETS_TWO_WRITERS_THROUGH) {
            Either<AppendFailure, List<Recorded>> failed = check(batch);
            Thread.yield();
            return failed.isLeft() ? failed : record(batch);
        }
        synchronized (this) {
            Either<AppendFailure, List<Recorded>> failed = check(batch);
            return failed.isLeft() ? failed : record(batch);
        }
    }

    private synchronized Either<AppendFailure, List<Recorded>> check(Batch batch) {
        if (batch.key().exists(keyed::containsKey) && fault != Fault.TAKES_A_KEY_TWICE) {
            return Either.left(new AppendFailure.KeyTaken(batch.key().get()));
        }
        for (Batch.Append append : batch.appends()) {
            int actual = history(append.stream()).size();
            boolean looked = fault != Fault.ACCEPTS_ANY_VERSION
                    && !(fault == Fault.LOOKS_AT_VERSIONS_ONLY_WHERE_IT_ADDS
                            && append.events().isEmpty());
            if (looked && actual != append.expectedVersion()) {
                lost += fault == Fault.LEAVES_A_GAP_AFTER_A_CONFLICT ? 1 : 0;
                if (fault == Fault.TAKES_THE_KEY_OF_A_BATCH_THAT_FAILS) {
                    batch.key().forEach(key -> keyed.put(key, List.of()));
                }
                return Either.left(new AppendFailure.Conflict(append.stream(), append.expectedVersion(), actual));
            }
            if (fault == Fault.KEEPS_HALF_A_BATCH_THAT_FAILS && batch.appends().size() > 1) {
                add(batch, append);
            }
        }
        return Either.right(List.of());
    }

    private synchronized Either<AppendFailure, List<Recorded>> record(Batch batch) {
        List<Recorded> recorded = new ArrayList<>();
        if (fault == Fault.KEEPS_HALF_A_BATCH_THAT_FAILS && batch.appends().size() > 1) {
            return Either.right(List.copyOf(all));
        }
        batch.appends().forEach(append -> recorded.addAll(add(batch, append)));
        if (fault != Fault.FORGETS_ITS_KEYS) {
            batch.key().forEach(key -> keyed.put(key, recorded));
        }
        return Either.right(List.copyOf(recorded));
    }

    private List<Recorded> add(Batch batch, Batch.Append append) {
        List<Recorded> history = histories.computeIfAbsent(name(append.stream()), name -> new ArrayList<>());
        List<Recorded> added = new ArrayList<>();
        append.events().forEach(event -> {
            long position =
                    fault == Fault.COUNTS_POSITIONS_FOR_EACH_HISTORY ? history.size() + 1L : all.size() + 1L + lost;
            Recorded one = new Recorded(
                    append.stream(),
                    history.size() + 1L,
                    position,
                    fault == Fault.CUTS_INSTANTS_TO_MILLISECONDS
                            ? batch.recordedAt().truncatedTo(ChronoUnit.MILLIS)
                            : batch.recordedAt(),
                    batch.key(),
                    event);
            history.add(one);
            all.add(one);
            added.add(one);
        });
        return added;
    }

    @Override
    public synchronized List<Recorded> read(StreamId stream) {
        List<Recorded> history = history(stream);
        return fault == Fault.HANDS_OUT_ITS_OWN_LIST ? history : List.copyOf(history);
    }

    @Override
    public synchronized List<Recorded> readAll(long position, int limit) {
        if (fault != Fault.ALLOWS_AN_EMPTY_PAGE && (position < 0 || limit < 1)) {
            throw new IllegalArgumentException("position must be 0 or more and limit 1 or more");
        }
        return all.stream()
                .filter(one -> one.position() > position
                        || (fault == Fault.BEGINS_A_PAGE_WITH_THE_LAST_ONE_SEEN && one.position() == position))
                .limit(fault == Fault.GIVES_MORE_THAN_THE_PAGE ? limit + 1L : limit)
                .toList();
    }

    @Override
    public synchronized List<Recorded> findByKey(String key) {
        return List.copyOf(keyed.getOrDefault(key, List.of()));
    }

    private List<Recorded> history(StreamId stream) {
        return histories.getOrDefault(name(stream), new ArrayList<>());
    }

    private String name(StreamId stream) {
        String id = stream.id();
        return switch (fault) {
            case IGNORES_THE_CASE_OF_IDENTIFIERS -> stream.lifecycle() + "/" + id.toLowerCase(Locale.ROOT);
            case CUTS_LONG_IDENTIFIERS -> stream.lifecycle() + "/" + id.substring(0, Math.min(id.length(), 64));
            case MIXES_UP_LIFE_CYCLES -> id;
            default -> stream.toString();
        };
    }
}
