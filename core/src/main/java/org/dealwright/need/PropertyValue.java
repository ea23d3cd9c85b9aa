package org.dealwright.need;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** What a product says of one of its properties. */
public sealed interface PropertyValue {
    /**
     * One text, or several where the product comes in all of them at once, such as the languages it speaks.
     *
     * @param texts 1 to 100 different lines, compared exactly
     */
    record Texts(List<String> texts) implements PropertyValue {
        /**
         * Takes the texts.
         *
         * @throws IllegalArgumentException if there are none or too many, two are the same, or one is blank, too long or
         *     not printable
         */
        public Texts {
            texts = different("texts", texts);
        }

        @Override
        public String words(Locale locale) {
            return String.join(", ", texts);
        }

        /** A copy of 1 to 100 different lines; the first that is wrong is named by its place, from 0. */
        static List<String> different(String name, List<String> texts) {
            Check.require(Check.lines(name, Objects.requireNonNull(texts, name)));
            if (texts.isEmpty()) {
                throw new IllegalArgumentException(name + " must be 1 at least, was none");
            }
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (!seen.add(text)) {
                    throw new IllegalArgumentException(name + " must be different, was \"" + text + "\" twice");
                }
            }
            return List.copyOf(texts);
        }
    }

    /**
     * A number, with its unit.
     *
     * @param quantity how much
     */
    record Amount(Quantity quantity) implements PropertyValue {
        public Amount {
            Objects.requireNonNull(quantity, "quantity");
        }

        @Override
        public String words(Locale locale) {
            return quantity.toString();
        }
    }

    /**
     * Whether the product is so.
     *
     * @param yes whether it is
     */
    record YesOrNo(boolean yes) implements PropertyValue {
        @Override
        public String words(Locale locale) {
            return new Term("property-value", yes ? "yes" : "no").word(locale);
        }
    }

    /**
     * One text or several.
     *
     * @throws IllegalArgumentException if there are none or too many, two are the same, or one is blank, too long or not
     *     printable
     */
    static PropertyValue of(String... texts) {
        return new Texts(List.of(texts));
    }

    /** A number, with its unit. */
    static PropertyValue of(Quantity quantity) {
        return new Amount(quantity);
    }

    /** Yes or no. */
    static PropertyValue of(boolean yes) {
        return new YesOrNo(yes);
    }

    /**
     * The value as explanations say it.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     */
    String words(Locale locale);
}
