package org.dealwright.testkit;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.Standing;
import org.dealwright.api.StandingJournal;
import org.dealwright.api.Standings;
import org.dealwright.api.StreamId;
import org.dealwright.api.Tail;

/** A journal that keeps where histories stand with one fault of the kind that people make; without it, it is right. */
final class FaultyStandingJournal implements StandingJournal {
    private static final int EVERY = 4;
    private static final int ALL = 1_000_000;

    private final StandingFault fault;
    private final Journal journal = new InMemoryJournal();
    private final Map<StreamId, Standing> phases = new HashMap<>();
    private final Map<StreamId, Instant> deadlines = new LinkedHashMap<>();
    private Option<SalesPolicy> policy = Option.none();
    private long upTo;

    FaultyStandingJournal(StandingFault fault) {
        this.fault = fault;
    }

    private boolean is(StandingFault one) {
        return fault == one;
    }

    private long last() {
        return journal.readAll(0, ALL).size();
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        return journal.append(batch);
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        return journal.read(stream);
    }

    @Override
    public List<Recorded> readAll(long position, int limit) {
        return journal.readAll(position, limit);
    }

    @Override
    public List<Recorded> findByKey(String key) {
        return journal.findByKey(key);
    }

    @Override
    public Standings standings(SalesPolicy its) {
        return new Kept(its);
    }

    private final class Kept implements Standings {
        private final SalesPolicy its;

        Kept(SalesPolicy its) {
            this.its = its;
        }

        private boolean isOurs() {
            return policy.contains(its) || is(StandingFault.KNOWS_ONE_POLICY);
        }

        private void begin() {
            if (!isOurs()) {
                deadlines.clear();
                policy = Option.of(its);
                upTo = 0;
            }
        }

        @Override
        public Either<AppendFailure, List<Recorded>> append(Batch batch, List<Standing> standings) {
            long before = last();
            if (before == 0) {
                begin();
            }
            Either<AppendFailure, List<Recorded>> appended =
                    journal.append(is(StandingFault.RECORDS_WITHOUT_LOOKING_AT_VERSIONS) ? withVersions(batch) : batch);
            if (appended.isRight() || is(StandingFault.KEEPS_WHAT_WAS_NOT_RECORDED)) {
                standings.forEach(this::keep);
                if (isOurs() && upTo == before) {
                    upTo = last();
                }
            }
            return appended;
        }

        private Batch withVersions(Batch batch) {
            return new Batch(
                    batch.recordedAt(),
                    batch.key(),
                    batch.appends().stream()
                            .map(one -> new Batch.Append(
                                    one.stream(), journal.read(one.stream()).size(), one.events()))
                            .toList());
        }

        private void keep(Standing standing) {
            if (standing.version() % EVERY == 0) {
                StreamId of =
                        is(StandingFault.KEEPS_ONE_PHASE_FOR_ALL) ? new StreamId("any", "any") : standing.stream();
                phases.put(of, standing);
            }
            if (isOurs() && (standing.moved() || is(StandingFault.FORGETS_WHAT_HAS_NOT_MOVED))) {
                move(standing.stream(), standing.moved() ? standing.due() : Option.none());
            }
        }

        private void move(StreamId stream, Option<Instant> due) {
            if (!is(StandingFault.KEEPS_DEADLINES_THAT_ARE_GONE)) {
                deadlines.remove(stream);
            }
            due.forEach(at -> deadlines.put(
                    stream, is(StandingFault.CUTS_DEADLINES_TO_SECONDS) ? at.truncatedTo(ChronoUnit.SECONDS) : at));
        }

        @Override
        public Tail readTail(StreamId stream) {
            List<Recorded> history = journal.read(stream);
            if (is(StandingFault.CUTS_THE_LAST_EVENT_OF_A_TAIL) && !history.isEmpty()) {
                return Tail.whole(history.subList(0, history.size() - 1));
            }
            Standing kept = phases.get(is(StandingFault.KEEPS_ONE_PHASE_FOR_ALL) ? new StreamId("any", "any") : stream);
            return kept == null || kept.version() > history.size()
                    ? Tail.whole(history)
                    : new Tail(
                            kept.version(),
                            Option.of(kept.phase()),
                            history.subList((int) kept.version(), history.size()));
        }

        @Override
        public List<Recorded> readLifecycle(String lifecycle) {
            return journal.readAll(0, ALL).stream()
                    .filter(one ->
                            one.stream().lifecycle().equals(lifecycle) || is(StandingFault.READS_EVERY_LIFE_CYCLE))
                    .sorted(
                            is(StandingFault.READS_A_LIFE_CYCLE_BY_POSITION)
                                    ? Comparator.comparing(Recorded::position)
                                    : Comparator.comparing(one -> one.stream().toString()))
                    .toList();
        }

        @Override
        public long deadlinesUpTo() {
            if (is(StandingFault.KNOWS_DEADLINES_OF_NOTHING)) {
                return last() + 1;
            }
            if (is(StandingFault.SAYS_IT_HOLDS_FOR_EVERYTHING)) {
                return last();
            }
            return isOurs() ? upTo : 0;
        }

        @Override
        public void keepDeadlines(List<Standing> standings, long until) {
            begin();
            standings.forEach(standing -> move(standing.stream(), standing.due()));
            upTo = is(StandingFault.STAYS_BEHIND_FOR_EVER) ? upTo : Math.max(upTo, until);
        }

        @Override
        public List<StreamId> dueAt(Instant instant) {
            return deadlines.entrySet().stream()
                    .filter(one -> is(StandingFault.IS_DUE_ONLY_AFTERWARDS)
                            ? one.getValue().isBefore(instant)
                            : !one.getValue().isAfter(instant))
                    .sorted(order())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Comparator<Map.Entry<StreamId, Instant>> order() {
            Comparator<Map.Entry<StreamId, Instant>> byName =
                    Comparator.<Map.Entry<StreamId, Instant>, String>comparing(
                                    one -> one.getKey().lifecycle())
                            .thenComparing(one -> one.getKey().id());
            return switch (fault) {
                case TELLS_WHAT_IS_DUE_AS_IT_CAME -> (one, other) -> 0;
                case TELLS_WHAT_IS_DUE_BY_IDENTIFIER -> byName;
                default -> Map.Entry.<StreamId, Instant>comparingByValue().thenComparing(byName);
            };
        }
    }
}
