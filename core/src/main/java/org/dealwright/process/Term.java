package org.dealwright.process;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

/**
 * A code that reads as a word: explanations look it up in the language asked for, and show the code where it is unknown.
 *
 * @param kind what sort of code it is, such as {@code phase} or {@code criterion}
 * @param code the code itself
 */
public record Term(String kind, String code) {
    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    /**
     * The word for it, as explanations use it; the code where there is none.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     */
    public String word(Locale locale) {
        return new Explanation(locale, ZoneOffset.UTC).word(this);
    }
}
