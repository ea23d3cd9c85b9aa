package org.dealwright.need;

import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What a product has to be: a condition on one of its properties.
 *
 * @param property the property's code, as the catalogue has it
 * @param condition what it has to be
 */
public record Requirement(String property, Condition condition) {
    /**
     * Takes a requirement.
     *
     * @throws IllegalArgumentException if the property is not a code
     */
    public Requirement {
        Check.requireCode("property", property);
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * The property is this text, or one of these, compared exactly.
     *
     * @throws IllegalArgumentException if the property is not a code, or the texts are not 1 to 100 different lines
     */
    public static Requirement oneOf(String property, String... texts) {
        return new Requirement(property, new Condition.OneOf(List.of(texts)));
    }

    /**
     * The property is so much or more.
     *
     * @throws IllegalArgumentException if the property is not a code
     */
    public static Requirement atLeast(String property, Quantity least) {
        return new Requirement(property, new Condition.AtLeast(least));
    }

    /**
     * The property is so much or less.
     *
     * @throws IllegalArgumentException if the property is not a code
     */
    public static Requirement atMost(String property, Quantity most) {
        return new Requirement(property, new Condition.AtMost(most));
    }

    /**
     * The property lies from so much to so much, bounds included.
     *
     * @throws IllegalArgumentException if the property is not a code, the units differ, or the most is less than the least
     */
    public static Requirement between(String property, Quantity least, Quantity most) {
        return new Requirement(property, new Condition.Between(least, most));
    }

    /**
     * The product is so.
     *
     * @throws IllegalArgumentException if the property is not a code
     */
    public static Requirement yes(String property) {
        return new Requirement(property, new Condition.YesOrNo(true));
    }

    /**
     * The product is not so, and says it.
     *
     * @throws IllegalArgumentException if the property is not a code
     */
    public static Requirement no(String property) {
        return new Requirement(property, new Condition.YesOrNo(false));
    }
}
