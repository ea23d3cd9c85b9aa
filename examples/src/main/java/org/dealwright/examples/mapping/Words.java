package org.dealwright.examples.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as words that can be compared. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Words() {}

    /** In lower case, without accents, one space between words: {@code Close Date} of {@code closeDate}. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String apart = HUMPS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        return OTHER.matcher(apart).replaceAll(" ").strip();
    }
}
