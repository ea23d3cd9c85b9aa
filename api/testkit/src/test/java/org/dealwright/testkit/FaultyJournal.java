package org.dealwright.testkit;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;

/** A journal with one fault of the kind that people really make; without it, it is right. */
final class FaultyJournal implements Journal {
    /** What lasts longer than the journal that writes it. */
    static final class Store {
        private final Map<String, List<Recorded>> histories = new HashMap<>();
        private final Map<String, List<Recorded>> keyed = new HashMap<>();
        private final List<Recorded> all = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger writers = new AtomicInteger();
        private long lost;
    }

    private final Fault fault;
    private final Store store;
    private final Map<String, List<Recorded>> ownKeys = new HashMap<>();
    private final Map<StreamId, List<Recorded>> readBefore = new HashMap<>();
    private long ownPosition;

    FaultyJournal(Fault fault, Store store) {
        this.fault = fault;
        this.store = store;
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        if (is(Fault.LETS_TWO_WRITERS_THROUGH)
                || (is(Fault.LETS_TWO_TAKE_ONE_KEY) && batch.key().isDefined())) {
            Option<AppendFailure> failed = check(batch);
            leaveOthersTime();
            return failed.isDefined() ? Either.left(failed.get()) : record(batch);
        }
        if (is(Fault.SHOWS_A_BATCH_PIECE_BY_PIECE) || is(Fault.SHOWS_LATER_POSITIONS_FIRST)) {
            synchronized (store.histories) {
                return checked(batch);
            }
        }
        boolean waits = store.writers.getAndIncrement() > 0;
        try {
            synchronized (store) {
                Either<AppendFailure, List<Recorded>> answer = checked(batch);
                return waits ? answer.peek(recorded -> waited(batch, recorded)) : answer;
            }
        } finally {
            store.writers.decrementAndGet();
        }
    }

    private void waited(Batch batch, List<Recorded> recorded) {
        if (is(Fault.RECORDS_AGAIN_WHAT_HAD_TO_WAIT)) {
            record(batch);
        }
        if (is(Fault.FORGETS_WHAT_HAD_TO_WAIT)) {
            store.all.removeAll(recorded);
            recorded.forEach(one -> history(one.stream()).remove(one));
        }
    }

    private Either<AppendFailure, List<Recorded>> checked(Batch batch) {
        Option<AppendFailure> failed = check(batch);
        if (failed.isDefined()) {
            store.lost += failed.get() instanceof AppendFailure.Conflict && is(Fault.LEAVES_A_GAP_AFTER_A_CONFLICT)
                            || failed.get() instanceof AppendFailure.KeyTaken
                                    && is(Fault.LEAVES_A_GAP_AFTER_A_KEY_TAKEN)
                    ? 1
                    : 0;
            return Either.left(failed.get());
        }
        return record(batch);
    }

    private Option<AppendFailure> check(Batch batch) {
        synchronized (store.keyed) {
            Option<AppendFailure> taken = batch.key()
                    .filter(key -> keys().containsKey(key(key)) && !is(Fault.TAKES_A_KEY_TWICE))
                    .map(AppendFailure.KeyTaken::new);
            Option<AppendFailure> conflict = conflict(batch);
            if (conflict.isDefined() && is(Fault.TAKES_THE_KEY_OF_A_BATCH_THAT_FAILS)) {
                batch.key().forEach(key -> keys().put(key, List.of()));
            }
            return is(Fault.SAYS_A_CONFLICT_BEFORE_A_KEY_TAKEN) ? conflict.orElse(taken) : taken.orElse(conflict);
        }
    }

    private Option<AppendFailure> conflict(Batch batch) {
        Option<AppendFailure> found = Option.none();
        for (Batch.Append append : batch.appends()) {
            int actual = history(append.stream()).size();
            if (actual != append.expectedVersion() && looksAt(batch, append, actual)) {
                long named = is(Fault.GUESSES_THE_VERSION_OF_A_CONFLICT) ? append.expectedVersion() + 1 : actual;
                found = Option.of(new AppendFailure.Conflict(append.stream(), append.expectedVersion(), named));
                if (!is(Fault.NAMES_THE_LAST_CONFLICT)) {
                    return found;
                }
            } else if (is(Fault.KEEPS_HALF_A_BATCH_THAT_FAILS)
                    && batch.appends().size() == 2
                    && append == batch.appends().get(0)) {
                add(batch, append);
            }
        }
        return found;
    }

    private boolean looksAt(Batch batch, Batch.Append append, int actual) {
        return switch (fault) {
            case ACCEPTS_ANY_VERSION -> false;
            case LOOKS_ONLY_WHETHER_THE_VERSION_IS_TAKEN -> actual > append.expectedVersion();
            case LOOKS_AT_VERSIONS_ONLY_WHERE_IT_ADDS -> !append.events().isEmpty();
            case LOOKS_AT_THE_FIRST_HISTORY_ONLY -> append == batch.appends().get(0);
            default -> true;
        };
    }

    private Either<AppendFailure, List<Recorded>> record(Batch batch) {
        List<Recorded> recorded = new ArrayList<>();
        List<Batch.Append> appends = new ArrayList<>(batch.appends());
        if (is(Fault.RECORDS_BY_HISTORY)) {
            appends.sort(Comparator.comparing(append -> append.stream().toString()));
        }
        for (Batch.Append append : appends) {
            recorded.addAll(add(batch, append));
            if (is(Fault.SHOWS_A_BATCH_PIECE_BY_PIECE) || is(Fault.SHOWS_LATER_POSITIONS_FIRST)) {
                leaveOthersTime();
            }
        }
        synchronized (store.keyed) {
            batch.key().forEach(key -> keep(key, recorded));
        }
        if (is(Fault.ANSWERS_WITH_THE_WHOLE_HISTORY)) {
            return Either.right(List.copyOf(history(appends.get(0).stream())));
        }
        return Either.right(is(Fault.HANDS_OUT_WHAT_IT_KEEPS_OF_A_BATCH) ? recorded : List.copyOf(recorded));
    }

    /** However busy the machine is, whoever would see the fault gets to look. */
    private static void leaveOthersTime() {
        LockSupport.parkNanos(100_000);
    }

    private void keep(String key, List<Recorded> recorded) {
        if (!is(Fault.FORGETS_ITS_KEYS)) {
            boolean first = is(Fault.FINDS_THE_FIRST_HISTORY_OF_A_KEY);
            keys().put(key(key), first ? recorded.subList(0, 1) : recorded);
        }
    }

    private List<Recorded> add(Batch batch, Batch.Append append) {
        List<Recorded> added = new ArrayList<>();
        if (append.events().isEmpty() && is(Fault.COUNTS_A_VERSION_THAT_MUST_ONLY_HOLD)) {
            store.lost++;
        }
        for (Event event : append.events()) {
            if (is(Fault.TAKES_A_THOUSAND_EVENTS_AT_MOST) && added.size() == 1_000) {
                return added;
            }
            if (is(Fault.RECORDS_WHAT_IS_EQUAL_ONCE)
                    && store.all.stream().anyMatch(one -> one.event().equals(event))) {
                continue;
            }
            added.add(add(batch, append.stream(), event));
        }
        return added;
    }

    private Recorded add(Batch batch, StreamId stream, Event event) {
        synchronized (is(Fault.SHOWS_A_BATCH_PIECE_BY_PIECE) ? store.all : store) {
            List<Recorded> history = store.histories.computeIfAbsent(name(stream), name -> new ArrayList<>());
            Recorded one = new Recorded(
                    stream,
                    history.size() + 1L,
                    position(history),
                    instant(batch.recordedAt()),
                    is(Fault.FORGETS_WHICH_KEY_AN_EVENT_CAME_WITH) ? Option.none() : batch.key(),
                    changed(event));
            history.add(one);
            store.all.add(one);
            ownPosition++;
            return one;
        }
    }

    private long position(List<Recorded> history) {
        return switch (fault) {
            case COUNTS_POSITIONS_FOR_EACH_HISTORY -> history.size() + 1L;
            case COUNTS_POSITIONS_IN_MEMORY -> ownPosition + 1;
            // pairs change places, as where numbers are drawn before what they number is recorded
            case SHOWS_LATER_POSITIONS_FIRST -> 1 + (store.all.size() ^ 1L);
            default -> store.all.size() + 1L + store.lost;
        };
    }

    private Instant instant(Instant exact) {
        return switch (fault) {
            case CUTS_INSTANTS_TO_MILLISECONDS -> exact.truncatedTo(ChronoUnit.MILLIS);
            case COUNTS_SECONDS_IN_AN_INT -> Instant.ofEpochSecond((int) exact.getEpochSecond(), exact.getNano());
            default -> exact;
        };
    }

    private Event changed(Event event) {
        return is(Fault.CHANGES_LINE_BREAKS) && event instanceof DealEvent.Lost lost
                ? new DealEvent.Lost(
                        lost.at(),
                        lost.by(),
                        lost.reason(),
                        lost.competitor(),
                        lost.words().map(words -> words.replace("\r\n", "\n")))
                : event;
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        synchronized (store) {
            List<Recorded> history = history(stream);
            return switch (fault) {
                case HANDS_OUT_ITS_OWN_LIST -> history;
                case READS_WHAT_IT_READ_BEFORE -> readBefore.computeIfAbsent(stream, one -> List.copyOf(history));
                case READS_A_THOUSAND_OF_A_HISTORY ->
                    history.stream().limit(1_000).toList();
                case READS_BY_INSTANT ->
                    history.stream()
                            .sorted(Comparator.comparing(Recorded::recordedAt))
                            .toList();
                default -> List.copyOf(history);
            };
        }
    }

    @Override
    public List<Recorded> readAll(long position, int limit) {
        if ((position < 0 && !is(Fault.ALLOWS_A_NEGATIVE_POSITION)) || (limit < 1 && !is(Fault.ALLOWS_AN_EMPTY_PAGE))) {
            throw new IllegalArgumentException("position must be 0 or more and limit 1 or more");
        }
        synchronized (is(Fault.SHOWS_A_BATCH_PIECE_BY_PIECE) ? store.all : store) {
            if (is(Fault.HANDS_OUT_A_VIEW_OF_ITS_PAGES) && position == 0) {
                return store.all;
            }
            return page(position, limit).toList();
        }
    }

    private Stream<Recorded> page(long position, int limit) {
        long first = is(Fault.BEGINS_A_PAGE_WITH_THE_LAST_ONE_SEEN) ? position : position + 1;
        int last = (int) position + limit;
        return store.all.stream()
                .filter(one -> one.position() >= first && position != Long.MAX_VALUE)
                .filter(one -> !is(Fault.ADDS_POSITION_AND_LIMIT_AS_INTS) || one.position() <= last)
                .limit(is(Fault.GIVES_MORE_THAN_THE_PAGE) ? limit + 1L : Math.max(limit, 0));
    }

    @Override
    public List<Recorded> findByKey(String key) {
        synchronized (store.keyed) {
            return List.copyOf(keys().getOrDefault(key(key), List.of()));
        }
    }

    private Map<String, List<Recorded>> keys() {
        return is(Fault.KEEPS_ITS_KEYS_IN_MEMORY) ? ownKeys : store.keyed;
    }

    private String key(String key) {
        return switch (fault) {
            case IGNORES_THE_CASE_OF_KEYS -> key.toLowerCase(Locale.ROOT);
            case CUTS_LONG_KEYS -> key.substring(0, Math.min(key.length(), 64));
            default -> key;
        };
    }

    private List<Recorded> history(StreamId stream) {
        synchronized (store) {
            String name = name(stream);
            return store.histories.getOrDefault(name, new ArrayList<>());
        }
    }

    private String name(StreamId stream) {
        String id = stream.id();
        return switch (fault) {
            case MIXES_UP_LIFE_CYCLES -> id;
            case GLUES_LIFE_CYCLE_AND_IDENTIFIER -> stream.lifecycle() + id;
            default -> stream.lifecycle() + "/" + written(id);
        };
    }

    private String written(String id) {
        return switch (fault) {
            case IGNORES_THE_CASE_OF_IDENTIFIERS -> id.toLowerCase(Locale.ROOT);
            case IGNORES_THE_ACCENTS_OF_IDENTIFIERS ->
                Normalizer.normalize(id, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case NORMALISES_IDENTIFIERS -> Normalizer.normalize(id, Normalizer.Form.NFC);
            case IGNORES_THE_SPACES_AT_THE_END_OF_IDENTIFIERS -> id.stripTrailing();
            case READS_IDENTIFIERS_AS_NUMBERS ->
                id.matches("[-+]?[0-9.e]+") ? String.valueOf(Double.parseDouble(id)) : id;
            case CUTS_LONG_IDENTIFIERS -> id.substring(0, Math.min(id.length(), 64));
            case KEEPS_ONE_CHARACTER_OF_A_PAIR -> id.replaceAll("(?s)([^\\x00-\\uFFFF])", "?");
            case LOOKS_FOR_IDENTIFIERS_LIKE_THE_ONE_GIVEN -> id.replace("%", "").replace("_", "");
            default -> id;
        };
    }

    private boolean is(Fault one) {
        return fault == one;
    }
}
