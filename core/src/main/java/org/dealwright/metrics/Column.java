package org.dealwright.metrics;

import java.util.Arrays;

/** A moment of each of many subjects, by their numbers; each may be missing. Not thread-safe. */
final class Column {
    private static final int PAGE_BITS = 12;
    /** Subjects on one page. */
    static final int PAGE = 1 << PAGE_BITS;

    private static final int FIRST_ROOM = 64;

    private Moments[] pages = {new Moments(0)};
    private int room;

    /** Makes room for so many subjects. */
    void room(int subjects) {
        while (room < subjects) {
            if (room < PAGE) {
                room = Math.max(FIRST_ROOM, 2 * room);
                pages[0] = pages[0].resized(room);
            } else {
                pages = Arrays.copyOf(pages, room / PAGE + 1);
                pages[room / PAGE] = new Moments(PAGE);
                room += PAGE;
            }
        }
    }

    /** The page on which a subject is, for which there is room. */
    Moments page(int number) {
        return pages[number >>> PAGE_BITS];
    }

    /** Whether the moment of a subject is there; it is not where there is no room for one. */
    boolean isSet(int number) {
        return number < room && page(number).isSet(on(number));
    }

    /** Where on its page a subject is. */
    static int on(int number) {
        return number & (PAGE - 1);
    }
}
