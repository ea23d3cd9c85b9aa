package org.dealwright.handoff;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;

/**
 * The members among whom work is given out. Two pools of the same candidates are equal, in whatever order they were
 * given.
 *
 * @param candidates at most {@link #MOST}, each member once, by identifier
 */
public record Pool(List<Candidate> candidates) {
    /** The most candidates. */
    public static final int MOST = 10_000;

    private static final Comparator<Candidate> BY_IDENTIFIER =
            Comparator.comparing(candidate -> candidate.member().value());

    /**
     * Takes candidates, in any order.
     *
     * @throws IllegalArgumentException if there are too many, or a member is there twice
     */
    public Pool {
        if (Objects.requireNonNull(candidates, "candidates").size() > MOST) {
            throw new IllegalArgumentException("candidates must be at most " + MOST + ", were " + candidates.size());
        }
        List<Candidate> sorted = new ArrayList<>(List.copyOf(candidates));
        sorted.sort(BY_IDENTIFIER);
        for (int i = 1; i < sorted.size(); i++) {
            MemberId member = sorted.get(i).member();
            if (member.equals(sorted.get(i - 1).member())) {
                throw new IllegalArgumentException("candidates must not hold " + member.value() + " twice");
            }
        }
        candidates = List.copyOf(sorted);
    }

    /**
     * These candidates.
     *
     * @throws IllegalArgumentException if there are too many, or a member is there twice
     */
    public static Pool of(Candidate... candidates) {
        return new Pool(List.of(candidates));
    }

    /** The candidate who is that member; none where they are not in the pool. */
    public Option<Candidate> candidate(MemberId member) {
        int place = place(member);
        return place < 0 ? Option.none() : Option.some(candidates.get(place));
    }

    /** The latest turn that anybody in the pool had; none where nobody had one. */
    public Option<Turn> latestTurn() {
        Option<Turn> latest = Option.none();
        for (Candidate candidate : candidates) {
            Option<Turn> turn = candidate.workload().lastTurn();
            if (turn.isDefined() && (latest.isEmpty() || turn.get().compareTo(latest.get()) > 0)) {
                latest = turn;
            }
        }
        return latest;
    }

    /**
     * The pool after that member was given one piece of work: one more is open, and theirs is the latest turn of all.
     * Choose from this one next; it is also what an embedder keeps of the candidate.
     *
     * @throws IllegalArgumentException if the member is not in the pool, or the instant or the workload is out of range
     */
    public Pool given(MemberId member, Instant at) {
        int place = place(member);
        if (place < 0) {
            throw new IllegalArgumentException(member.value() + " is not in the pool");
        }
        Turn turn = latestTurn().map(latest -> latest.next(at)).getOrElse(() -> Turn.of(at));
        List<Candidate> after = new ArrayList<>(candidates);
        Candidate candidate = after.get(place);
        after.set(place, candidate.with(candidate.workload().plus(turn)));
        return new Pool(after);
    }

    private int place(MemberId member) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).member().equals(member)) {
                return i;
            }
        }
        return -1;
    }
}
