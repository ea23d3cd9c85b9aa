package org.dealwright.metrics;

import java.util.Arrays;

/** A moment of each of many subjects, by their numbers; each may be missing. Not thread-safe. */
final class Column {
    private static final int PAGE_BITS = 15;
    /** Subjects on one page. */
    static final int PAGE = 1 << PAGE_BITS;

    private static final int FIRST_ROOM = 64;

    private Moments[] pages = {new Moments(0)};
    /** What the pages keep, so that one look less finds it. */
    private long[][] numbers = {{}};

    private int room;

    /** Makes room for so many subjects. */
    void room(int subjects) {
        while (room < subjects) {
            if (room < PAGE) {
                room = Math.max(FIRST_ROOM, 2 * room);
                keep(0, pages[0].resized(room));
            } else {
                pages = Arrays.copyOf(pages, pages.length + 1);
                numbers = Arrays.copyOf(numbers, pages.length);
                keep(pages.length - 1, new Moments(PAGE));
                room += PAGE;
            }
        }
    }

    private void keep(int page, Moments moments) {
        pages[page] = moments;
        numbers[page] = moments.numbers();
    }

    /** The page on which a subject is, for which there is room. */
    Moments page(int number) {
        return pages[number >>> PAGE_BITS];
    }

    /** Whether the moment of a subject is there; it is not where there is no room for one. */
    boolean isSet(int number) {
        return number < room && numbers[number >>> PAGE_BITS][on(number)] != Moments.MISSING;
    }

    /** Where on its page a subject is. */
    static int on(int number) {
        return number & (PAGE - 1);
    }
}
