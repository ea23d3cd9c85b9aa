package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first rows of an export show of one column. Not thread-safe. */
final class ColumnProfile {
    /** What programs write for nothing; {@code unknown} is not among it: that is something known. */
    private static final Set<String> NOTHING =
            Set.of("n/a", "na", "#n/a", "-", "--", "null", "none", "(none)", "(blank)", "nil", "nincs adat");

    private static final Pattern PERSONAL = Pattern.compile("[^@\\s]+@[^@\\s]+|\\+?\\(?\\d[\\d ()/-]{8,}\\d");

    private final String name;
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> nothings = new LinkedHashSet<>();
    private long stated;
    private long personal;

    ColumnProfile(String name) {
        this.name = name;
    }

    void add(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return;
        }
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            nothings.add(text);
            return;
        }
        stated++;
        values.add(text);
        personal += PERSONAL.matcher(text).matches() && !isDate(text) ? 1 : 0;
    }

    private static boolean isDate(String text) {
        return !DateGuess.of(List.of(text)).isEmpty();
    }

    String name() {
        return name;
    }

    /** The words of the name, in lower case and without accents. */
    String words() {
        return Words.of(name);
    }

    /** The different values that say something, in the order in which they came. */
    List<String> values() {
        return new ArrayList<>(values);
    }

    /** The values that say that there is nothing. */
    Set<String> nothings() {
        return new HashSet<>(nothings);
    }

    boolean isBlank() {
        return stated == 0;
    }

    /** Whether every row says something. */
    boolean isFull(long rows) {
        return rows > 0 && stated == rows;
    }

    /** Whether every row has a value of its own. */
    boolean isUnique(long rows) {
        return isFull(rows) && values.size() == rows;
    }

    /** Whether its values stand for two rows each, one with another: by less nothing is grouped. */
    boolean isRepeating() {
        return values.size() * 2L <= stated;
    }

    /** Whether it seems to hold mail addresses or telephone numbers. */
    boolean isPersonal() {
        return personal * 2 > stated;
    }
}
