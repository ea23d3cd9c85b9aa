package org.dealwright.examples.mapping;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Dates written as digits in fixed places, such as {@code 2017-03-01 14:30}: most exports write nothing else, and it is read
 * many times faster so. It reads what the formatter of the same pattern reads, and nothing else.
 */
final class FixedDigits {
    private static final String FIELDS = "uMdHms";
    private static final int[] WIDTHS = {4, 2, 2, 2, 2, 2};
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final String LITERALS = "-/.: ";

    /** Where each field begins; -1 where it is not there. */
    private final int[] places;

    private final String pattern;

    private FixedDigits(String pattern, int[] places) {
        this.pattern = pattern;
        this.places = places;
    }

    /** The same of a pattern; none where it is more than digits in fixed places. */
    static Optional<FixedDigits> of(String written) {
        String pattern = written.replace('y', 'u');
        int[] places = {-1, -1, -1, -1, -1, -1};
        int at = 0;
        while (at < pattern.length()) {
            int field = FIELDS.indexOf(pattern.charAt(at));
            if (field < 0 && LITERALS.indexOf(pattern.charAt(at)) < 0) {
                return Optional.empty();
            }
            if (field < 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(at)) {
                end++;
            }
            if (places[field] >= 0 || end - at != WIDTHS[field]) {
                return Optional.empty();
            }
            places[field] = at;
            at = end;
        }
        boolean date = places[YEAR] >= 0 && places[MONTH] >= 0 && places[DAY] >= 0;
        boolean time = places[MINUTE] < 0 || places[HOUR] >= 0;
        return date && time && (places[SECOND] < 0 || places[MINUTE] >= 0)
                ? Optional.of(new FixedDigits(pattern, places))
                : Optional.empty();
    }

    /** What a text says; midnight where it says no time; none where it says no date. */
    Optional<LocalDateTime> read(String text) {
        if (!fits(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    number(text, YEAR),
                    number(text, MONTH),
                    number(text, DAY),
                    number(text, HOUR),
                    number(text, MINUTE),
                    number(text, SECOND)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private boolean fits(String text) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = pattern.charAt(i);
            char there = text.charAt(i);
            boolean fits = FIELDS.indexOf(wanted) < 0 ? there == wanted : there >= '0' && there <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private int number(String text, int field) {
        int number = 0;
        if (places[field] >= 0) {
            for (int i = places[field]; i < places[field] + WIDTHS[field]; i++) {
                number = 10 * number + text.charAt(i) - '0';
            }
        }
        return number;
    }
}
