package org.dealwright.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each of many subjects was: when first at each step, when last at any, and when last at the end that drops it. Not
 * thread-safe.
 */
final class Trails {
    /** Where a subject's moments begin with what is of no step; those of the steps follow, each in its column. */
    static final int LAST_STEP = 0;

    static final int LAST_END = 1;
    static final int FIRST_COLUMN = 2;

    private static final int FEW_COLUMNS = 16;
    private static final int BATCH = 256;
    /** Subjects on one page. */
    private static final int PAGE = 1_024;

    private final String end;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Subjects subjects = new Subjects();
    private final List<Moments> pages = new ArrayList<>();
    /** How many moments a subject has. */
    private int width;

    private final Moments now = new Moments(1);
    private final Passage[] waiting = new Passage[BATCH];
    private int waits;
    private final String[] names = new String[BATCH];
    private final int[] places = new int[BATCH];
    private final int[] numbers = new int[BATCH];

    /**
     * With columns for some steps, in their order; others get one when they come.
     *
     * @param end the code of the step that drops a subject
     */
    Trails(String end, List<String> first) {
        this.end = end;
        this.width = FIRST_COLUMN + Math.max(FEW_COLUMNS / 2, first.size());
        first.forEach(this::column);
    }

    /** Takes in a passage, together with others: see {@link Subjects}. */
    void add(Passage row) {
        waiting[waits++] = row;
        if (waits == BATCH) {
            settle();
        }
    }

    private void settle() {
        for (int i = 0; i < waits; i++) {
            names[i] = waiting[i].subject();
            String step = waiting[i].step();
            places[i] = step.equals(end) ? LAST_END : FIRST_COLUMN + column(step);
        }
        number(waits);
        for (int i = 0; i < waits; i++) {
            take(numbers[i], places[i], waiting[i].at());
        }
        waits = 0;
    }

    private void number(int count) {
        subjects.numbers(names, count, numbers);
        while (pages.size() * PAGE < subjects.size()) {
            pages.add(new Moments(PAGE * width));
        }
    }

    private void take(int number, int place, Instant at) {
        Moments page = page(number);
        int from = from(number);
        now.set(0, at);
        if (place == LAST_END) {
            page.latest(from + LAST_END, now, 0);
        } else {
            page.earliest(from + place, now, 0);
            page.latest(from + LAST_STEP, now, 0);
        }
    }

    private int column(String step) {
        // codes are mostly the same objects
        for (int i = 0; i < columns.size() && i < FEW_COLUMNS; i++) {
            if (isSame(columns.get(i), step)) {
                return i;
            }
        }
        Integer known = columnOf.putIfAbsent(step, columns.size());
        if (known != null) {
            return known;
        }
        columns.add(step);
        if (FIRST_COLUMN + columns.size() > width) {
            widen(2 * width);
        }
        return columns.size() - 1;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String one, String other) {
        return one == other;
    }

    private void widen(int wider) {
        pages.replaceAll(page -> {
            Moments wide = new Moments(PAGE * wider);
            for (int i = 0; i < PAGE * width; i++) {
                wide.set(i / width * wider + i % width, page, i);
            }
            return wide;
        });
        width = wider;
    }

    void addAll(Trails other) {
        settle();
        other.settle();
        int[] to = other.columns.stream().mapToInt(this::column).toArray();
        for (int first = 0; first < other.size(); first += BATCH) {
            int count = Math.min(BATCH, other.size() - first);
            for (int i = 0; i < count; i++) {
                names[i] = other.subjects.name(first + i);
            }
            number(count);
            for (int i = 0; i < count; i++) {
                take(numbers[i], other, first + i, to);
            }
        }
    }

    private void take(int number, Trails other, int others, int[] to) {
        Moments page = page(number);
        int from = from(number);
        Moments more = other.page(others);
        int start = other.from(others);
        page.latest(from + LAST_STEP, more, start + LAST_STEP);
        page.latest(from + LAST_END, more, start + LAST_END);
        for (int i = 0; i < to.length; i++) {
            page.earliest(from + FIRST_COLUMN + to[i], more, start + FIRST_COLUMN + i);
        }
    }

    /** Takes a subject's trail. */
    interface Taker {
        /** The subject, and from where on its moments are. */
        void take(String subject, Moments moments, int from);
    }

    /** Gives the trail of every subject, in the order in which they came. */
    void forEach(Taker taker) {
        settle();
        for (int number = 0; number < size(); number++) {
            taker.take(subjects.name(number), page(number), from(number));
        }
    }

    int size() {
        return subjects.size();
    }

    private Moments page(int number) {
        return pages.get(number / PAGE);
    }

    private int from(int number) {
        return number % PAGE * width;
    }

    /** Every step that any subject was at, by its column. */
    List<String> columns() {
        settle();
        return columns;
    }

    /** Whether a subject was dropped, and went on no more. */
    static boolean isDropped(Moments moments, int from) {
        return moments.isSet(from + LAST_END)
                && !(moments.isSet(from + LAST_STEP) && moments.isBefore(from + LAST_END, moments, from + LAST_STEP));
    }
}
