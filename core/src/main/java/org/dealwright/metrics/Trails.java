package org.dealwright.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where each of many subjects was: when first at each step, when last at any, and when last at the end that drops it. Not
 * thread-safe.
 *
 * <p>Passages wait until there are some hundred, and each loop over them does one thing: what it needs of memory is on its way for
 * many of them at once.
 */
final class Trails {
    private static final int BATCH = 256;
    private static final int END = 0;

    /** The end has the first number. */
    private final Numbering steps = new Numbering();

    private final Numbering subjects = new Numbering();
    /** When each subject was first at each step; at the end, when last. */
    private Column[] columns = {};
    /** When each was last at a step at which it had been before, or was later. */
    private final Column again = new Column();

    private final Passage[] waiting = new Passage[BATCH];
    private int waits;
    private final int[] hashes = new int[BATCH];
    private final int[] numbers = new int[BATCH];
    private final int[] stepOf = new int[BATCH];
    private final boolean[] isFirst = new boolean[BATCH];
    private final Moments now = new Moments(1);

    /** @param end the code of the step that drops a subject */
    Trails(String end) {
        steps.number(end);
    }

    /** Takes in a passage, together with others. */
    void add(Passage row) {
        waiting[waits++] = row;
        if (waits == BATCH) {
            settle();
        }
    }

    private void settle() {
        for (int i = 0; i < waits; i++) {
            hashes[i] = Numbering.hash(waiting[i].subject());
        }
        number();
        for (int i = 0; i < waits; i++) {
            stepOf[i] = steps.number(waiting[i].step());
        }
        room();
        for (int i = 0; i < waits; i++) {
            isFirst[i] = !columns[stepOf[i]].isSet(numbers[i]);
        }
        for (int i = 0; i < waits; i++) {
            now.set(0, waiting[i].at());
            take(stepOf[i], numbers[i], isFirst[i], now, 0);
        }
        waits = 0;
    }

    private void room() {
        while (columns.length < steps.size()) {
            columns = Arrays.copyOf(columns, columns.length + 1);
            columns[columns.length - 1] = new Column();
        }
        for (Column column : columns) {
            column.room(subjects.size());
        }
    }

    private void number() {
        subjects.room(waits);
        for (int i = 0; i < waits; i++) {
            numbers[i] = subjects.guess(hashes[i]);
        }
        for (int i = 0; i < waits; i++) {
            numbers[i] = subjects.is(numbers[i], waiting[i].subject()) ? numbers[i] - 1 : -1;
        }
        for (int i = 0; i < waits; i++) {
            if (numbers[i] < 0) {
                numbers[i] = subjects.number(waiting[i].subject(), hashes[i]);
            }
        }
    }

    private void take(int step, int number, boolean isFirst, Moments times, int i) {
        Moments page = columns[step].page(number);
        int at = Column.on(number);
        // another of those that waited may have been the first
        if (isFirst && !page.isSet(at)) {
            page.set(at, times, i);
        } else if (step == END) {
            page.latest(at, times, i);
        } else {
            boolean earlier = times.isBefore(i, page, at);
            comeAgain(number, earlier ? page : times, earlier ? at : i);
            page.earliest(at, times, i);
        }
    }

    private void comeAgain(int number, Moments times, int i) {
        again.room(number + 1);
        again.page(number).latest(Column.on(number), times, i);
    }

    void addAll(Trails other) {
        settle();
        other.settle();
        int[] to = IntStream.range(0, other.steps.size())
                .map(step -> steps.number(other.steps.text(step)))
                .toArray();
        for (int first = 0; first < other.subjects.size(); first += BATCH) {
            int count = Math.min(BATCH, other.subjects.size() - first);
            number(other, first, count);
            room();
            for (int step = 0; step < to.length; step++) {
                take(other.columns[step], first, count, to[step]);
            }
            for (int i = 0; i < count; i++) {
                if (other.again.isSet(first + i)) {
                    comeAgain(numbers[i], other.again.page(first), Column.on(first + i));
                }
            }
        }
    }

    private void number(Trails other, int first, int count) {
        for (int i = 0; i < count; i++) {
            hashes[i] = Numbering.hash(other.subjects.text(first + i));
        }
        subjects.room(count);
        for (int i = 0; i < count; i++) {
            numbers[i] = subjects.guess(hashes[i]);
        }
        for (int i = 0; i < count; i++) {
            String name = other.subjects.text(first + i);
            numbers[i] = subjects.is(numbers[i], name) ? numbers[i] - 1 : subjects.number(name, hashes[i]);
        }
    }

    private void take(Column others, int first, int count, int step) {
        // a page holds whole batches
        Moments page = others.page(first);
        int from = Column.on(first);
        for (int i = 0; i < count; i++) {
            if (page.isSet(from + i)) {
                take(step, numbers[i], true, page, from + i);
            }
        }
    }

    /** Every step at which anybody was, in the order of their codes. */
    List<String> steps() {
        settle();
        return IntStream.range(END + 1, steps.size())
                .mapToObj(steps::text)
                .sorted()
                .toList();
    }

    /** Takes the trails of some subjects. */
    interface Taker {
        /**
         * Takes them.
         *
         * @param names gives the name of each
         * @param count how many they are
         * @param reached for each step that was asked for, when each was first there
         * @param dropped when each was last dropped, of those who went on no more
         */
        void take(IntFunction<String> names, int count, Moments[] reached, Moments dropped);
    }

    /** Gives the trails of all subjects, page by page. */
    void forEach(List<String> of, Taker taker) {
        settle();
        Moments nobody = new Moments(Column.PAGE);
        Moments dropped = new Moments(Column.PAGE);
        for (int first = 0; first < subjects.size(); first += Column.PAGE) {
            int from = first;
            int count = Math.min(Column.PAGE, subjects.size() - first);
            drop(first, count, dropped);
            Moments[] reached =
                    of.stream().map(step -> page(step, from, nobody)).toArray(Moments[]::new);
            taker.take(i -> subjects.text(from + i), count, reached, dropped);
        }
    }

    private Moments page(String step, int first, Moments nobody) {
        return IntStream.range(END + 1, steps.size())
                .filter(i -> steps.text(i).equals(step))
                .mapToObj(i -> columns[i].page(first))
                .findFirst()
                .orElse(nobody);
    }

    /** Whoever was at the end, and at no step later. */
    private void drop(int first, int count, Moments dropped) {
        dropped.clear();
        for (int i = 0; i < count; i++) {
            if (columns[END].isSet(first + i) && !wentOn(first + i)) {
                dropped.set(i, columns[END].page(first), i);
            }
        }
    }

    private boolean wentOn(int number) {
        Moments end = columns[END].page(number);
        boolean wentOn = isBefore(end, again, number);
        for (int step = END + 1; step < columns.length && !wentOn; step++) {
            wentOn = isBefore(end, columns[step], number);
        }
        return wentOn;
    }

    private static boolean isBefore(Moments end, Column column, int number) {
        int at = Column.on(number);
        return column.isSet(number) && end.isBefore(at, column.page(number), at);
    }
}
