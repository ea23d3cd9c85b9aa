package org.dealwright.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Walks subjects along the steps of a funnel, and counts at each. Not thread-safe. */
final class FunnelWalk {
    /** What one step counts. */
    private static final class Place {
        private final String step;
        private final Share share = new Share();
        private final Times.Gathered times = new Times.Gathered();
        private long dropped;
        private long skipped;

        Place(String step) {
            this.step = step;
        }

        void addAll(Place other) {
            share.addAll(other.share);
            times.addAll(other.times);
            dropped += other.dropped;
            skipped += other.skipped;
        }

        FunnelStep step(boolean last) {
            Proportion conversion = share.proportion();
            return new FunnelStep(
                    step,
                    last,
                    conversion.whole(),
                    conversion.part(),
                    dropped,
                    skipped,
                    times.times(),
                    conversion.leftOut());
        }
    }

    private static final int NOWHERE = -1;
    private static final int START = 0;
    private static final int END = 1;

    private final boolean ofCohort;
    private final Moments span = new Moments(2);
    private final Place[] places;
    /** The codes in their own order, and which step each is: journeys have theirs in that order. */
    private final String[] sorted;

    private final int[] stepOf;
    /** Of the one who walks: where each step's moment is, and that of the next step reached from there. */
    private final int[] here;

    private final int[] next;
    private final Moments row;
    private final Moments dropped = new Moments(1);

    /**
     * Of nobody yet.
     *
     * @param ofCohort whether who began in the span counts, with all that became of them; else who left a step in it
     */
    FunnelWalk(List<String> steps, Span span, boolean ofCohort) {
        this.ofCohort = ofCohort;
        this.span.set(START, span.start());
        this.span.set(END, span.end());
        this.places = steps.stream().map(Place::new).toArray(Place[]::new);
        this.sorted = steps.stream().sorted().toArray(String[]::new);
        this.stepOf = IntStream.range(0, sorted.length)
                .map(i -> steps.indexOf(sorted[i]))
                .toArray();
        this.here = new int[sorted.length];
        this.next = new int[sorted.length];
        this.row = new Moments(sorted.length);
    }

    void add(Journey journey) {
        Milestones reached = journey.milestones();
        Arrays.fill(here, NOWHERE);
        int wanted = 0;
        for (int i = 0; i < reached.size() && wanted < sorted.length; i++) {
            wanted = from(wanted, reached.step(i));
            if (wanted < sorted.length && sorted[wanted].equals(reached.step(i))) {
                here[stepOf[wanted++]] = i;
            }
        }
        boolean isDropped = journey.dropped().isDefined();
        if (isDropped) {
            dropped.set(0, journey.dropped().get());
        }
        walk(reached.times(), isDropped);
    }

    /** The first of the codes, from one on, that does not stand before that one. */
    private int from(int first, String step) {
        // codes are mostly the same objects
        for (int i = first; i < sorted.length; i++) {
            if (isSame(sorted[i], step)) {
                return i;
            }
        }
        int at = first;
        while (at < sorted.length && sorted[at].compareTo(step) < 0) {
            at++;
        }
        return at;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String one, String other) {
        return one == other;
    }

    /**
     * One of many.
     *
     * @param reached for each step when each of them was there
     * @param drops when each was dropped, of those who were
     * @param who which of them
     */
    void add(Moments[] reached, Moments drops, int who) {
        for (int i = 0; i < here.length; i++) {
            here[i] = reached[i].isSet(who) ? i : NOWHERE;
            row.set(i, reached[i], who);
        }
        boolean isDropped = drops.isSet(who);
        if (isDropped) {
            dropped.set(0, drops, who);
        }
        walk(row, isDropped);
    }

    private void walk(Moments times, boolean isDropped) {
        int earliest = NOWHERE;
        for (int i = here.length - 1; i >= 0; i--) {
            next[i] = earliest;
            if (here[i] >= 0 && (earliest < 0 || times.isBefore(here[i], times, earliest))) {
                earliest = here[i];
            }
        }
        if (ofCohort && (earliest < 0 || !inSpan(times, earliest))) {
            return;
        }
        int last = here.length - 1;
        for (int i = 0; i < last; i++) {
            if (ofCohort || leftInSpan(times, next[i], isDropped)) {
                at(places[i], times, here[i], next[i], isDropped);
            }
        }
        if (here[last] >= 0 && (ofCohort || inSpan(times, here[last]))) {
            places[last].share.count(false);
        }
    }

    private boolean leftInSpan(Moments times, int next, boolean isDropped) {
        return next >= 0 ? inSpan(times, next) : isDropped && inSpan(dropped, 0);
    }

    private boolean inSpan(Moments times, int i) {
        return !times.isBefore(i, span, START) && times.isBefore(i, span, END);
    }

    private static void at(Place place, Moments times, int here, int next, boolean isDropped) {
        if (here < 0) {
            place.skipped += next >= 0 ? 1 : 0;
        } else if (next < 0) {
            place.share.count(false);
            place.dropped += isDropped ? 1 : 0;
        } else if (times.isBefore(next, times, here)) {
            place.share.omit(Omission.ENDED_BEFORE_IT_BEGAN);
        } else {
            place.share.count(true);
            place.times.addMillis(times.millis(here, next));
        }
    }

    void addAll(FunnelWalk other) {
        for (int i = 0; i < places.length; i++) {
            places[i].addAll(other.places[i]);
        }
    }

    Funnel funnel() {
        List<FunnelStep> all = new ArrayList<>();
        for (Place place : places) {
            all.add(place.step(all.size() == places.length - 1));
        }
        return new Funnel(all);
    }
}
