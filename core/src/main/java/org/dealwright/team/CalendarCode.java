package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A calendar of those who work by it, such as a country's or a part-timer's: its hours and holidays are policy
 * ({@link TeamPolicy#calendars}), as they are others every year. A code, which the embedder shows as it likes.
 *
 * @param code the calendar's code
 */
public record CalendarCode(String code) {
    /**
     * A calendar of the embedder's.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public CalendarCode {
        Check.requireCode("CalendarCode", code);
    }

    /** The calendar as a word for explanations. */
    public Term term() {
        return new Term("calendar", code);
    }
}
