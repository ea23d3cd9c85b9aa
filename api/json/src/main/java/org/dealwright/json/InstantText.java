package org.dealwright.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as ISO 8601 writes them, in UTC, to the nanosecond: what {@link Instant#toString} gives, and what
 * {@link Instant#parse} takes. The years 0 to 9999 take a short way; reading and writing instants is half of what an event
 * costs.
 */
final class InstantText {
    /** Room for the longest of the short way. */
    static final int LONGEST = 32;

    private static final int SECONDS = 20;
    private static final int DAY = 86_400;

    private InstantText() {}

    /** Writes an instant into room for it; the length, or 0 where only the long way will do. */
    static int write(Instant instant, char[] room) {
        long second = instant.getEpochSecond();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int year = date.getYear();
        if (year < 0 || year > 9999) {
            return 0;
        }
        int ofDay = Math.floorMod(second, DAY);
        two(room, 0, year / 100);
        two(room, 2, year % 100);
        room[4] = '-';
        two(room, 5, date.getMonthValue());
        room[7] = '-';
        two(room, 8, date.getDayOfMonth());
        room[10] = 'T';
        two(room, 11, ofDay / 3600);
        room[13] = ':';
        two(room, 14, ofDay / 60 % 60);
        room[16] = ':';
        two(room, 17, ofDay % 60);
        int end = fraction(instant.getNano(), room);
        room[end] = 'Z';
        return end + 1;
    }

    /** After the point stand none, three, six or nine digits. */
    private static int fraction(int nanos, char[] room) {
        if (nanos == 0) {
            return SECONDS - 1;
        }
        int digits = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        int left = digits == 3 ? nanos / 1_000_000 : digits == 6 ? nanos / 1_000 : nanos;
        room[SECONDS - 1] = '.';
        for (int i = SECONDS + digits - 1; i >= SECONDS; i--) {
            room[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        return SECONDS + digits;
    }

    private static void two(char[] room, int at, int number) {
        room[at] = (char) ('0' + number / 10);
        room[at + 1] = (char) ('0' + number % 10);
    }

    /**
     * The instant of a text.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static Instant parse(String text) {
        int length = text.length();
        if (length < SECONDS || length > SECONDS + 10 || text.charAt(length - 1) != 'Z' || !isPunctuated(text)) {
            return Instant.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nanos = length == SECONDS ? 0 : nanos(text, length - 1);
        if ((year | month | day | hour | minute | second | nanos) < 0 || hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long ofDay = (hour * 60L + minute) * 60 + second;
        return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * DAY + ofDay, nanos);
    }

    private static boolean isPunctuated(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static int nanos(String text, int end) {
        if (text.charAt(SECONDS - 1) != '.' || end == SECONDS) {
            return -1;
        }
        int nanos = number(text, SECONDS, end);
        for (int digits = end - SECONDS; digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** A number of ASCII digits; negative where there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
