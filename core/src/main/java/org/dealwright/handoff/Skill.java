package org.dealwright.handoff;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Something that one can be good at, such as a product, an industry or a language.
 *
 * @param code the skill's code
 */
public record Skill(String code) {
    /** The highest level; the lowest is 1, and somebody who was never rated has none. */
    public static final int HIGHEST = 100;

    /**
     * A skill of the embedder's.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Skill {
        Check.requireCode("Skill", code);
    }

    /** The skill as a word for explanations. */
    public Term term() {
        return new Term("skill", code);
    }

    /** The levels by skill, in the order of codes, within their limits. */
    static Map<Skill, Integer> levels(Map<Skill, Integer> given) {
        Objects.requireNonNull(given, "skills");
        if (given.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "skills must be at most " + Check.LIST_LENGTH + ", were " + given.size());
        }
        Map<Skill, Integer> levels = new TreeMap<>(Comparator.comparing(Skill::code));
        given.forEach((skill, level) -> levels.put(
                Objects.requireNonNull(skill, "skills must not hold null"),
                requireLevel(Objects.requireNonNull(level, "levels of skills must not be null"))));
        return Collections.unmodifiableMap(levels);
    }

    private static int requireLevel(int level) {
        if (level < 1 || level > HIGHEST) {
            throw new IllegalArgumentException("level must lie from 1 to " + HIGHEST + ", was " + level);
        }
        return level;
    }
}
