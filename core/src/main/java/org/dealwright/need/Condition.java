package org.dealwright.need;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.process.Term;

/** What a property of a product has to be. */
public sealed interface Condition {
    /**
     * One of these texts, compared exactly; a product that says several needs one of them only.
     *
     * @param texts 1 to 100 different lines
     */
    record OneOf(List<String> texts) implements Condition {
        /**
         * Takes the texts.
         *
         * @throws IllegalArgumentException if there are none or too many, two are the same, or one is blank, too long or
         *     not printable
         */
        public OneOf {
            texts = PropertyValue.Texts.different("texts", texts);
        }

        @Override
        public Fit fit(PropertyValue says) {
            return says instanceof PropertyValue.Texts said
                    ? Fit.of(said.texts().stream().anyMatch(texts::contains))
                    : Fit.NOT_COMPARABLE;
        }

        @Override
        public String words(Locale locale) {
            return String.join(" / ", texts);
        }
    }

    /**
     * So much or more.
     *
     * @param least the least that will do
     */
    record AtLeast(Quantity least) implements Condition {
        public AtLeast {
            Objects.requireNonNull(least, "least");
        }

        @Override
        public Fit fit(PropertyValue says) {
            return isComparable(says, least) ? Fit.of(compare(says, least) >= 0) : Fit.NOT_COMPARABLE;
        }

        @Override
        public String words(Locale locale) {
            return new Term("condition", "at-least").word(locale) + " " + least;
        }
    }

    /**
     * So much or less.
     *
     * @param most the most that will do
     */
    record AtMost(Quantity most) implements Condition {
        public AtMost {
            Objects.requireNonNull(most, "most");
        }

        @Override
        public Fit fit(PropertyValue says) {
            return isComparable(says, most) ? Fit.of(compare(says, most) <= 0) : Fit.NOT_COMPARABLE;
        }

        @Override
        public String words(Locale locale) {
            return new Term("condition", "at-most").word(locale) + " " + most;
        }
    }

    /**
     * From so much to so much; both will do.
     *
     * @param least the least that will do
     * @param most the most that will do, in the same unit, no less than the least
     */
    record Between(Quantity least, Quantity most) implements Condition {
        /**
         * Takes the bounds.
         *
         * @throws IllegalArgumentException if they differ in unit, or the most is less than the least
         */
        public Between {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            if (!least.unit().equals(most.unit()) || least.amount().compareTo(most.amount()) > 0) {
                throw new IllegalArgumentException("most must be in the unit of least and no less than it, was " + most
                        + " where least is " + least);
            }
        }

        @Override
        public Fit fit(PropertyValue says) {
            return isComparable(says, least)
                    ? Fit.of(compare(says, least) >= 0 && compare(says, most) <= 0)
                    : Fit.NOT_COMPARABLE;
        }

        @Override
        public String words(Locale locale) {
            return least.amount().toPlainString() + " – " + most;
        }
    }

    /**
     * So, or not so.
     *
     * @param yes whether it has to be
     */
    record YesOrNo(boolean yes) implements Condition {
        @Override
        public Fit fit(PropertyValue says) {
            return says instanceof PropertyValue.YesOrNo said ? Fit.of(said.yes() == yes) : Fit.NOT_COMPARABLE;
        }

        @Override
        public String words(Locale locale) {
            return PropertyValue.of(yes).words(locale);
        }
    }

    /**
     * Whether what a product says is this: met, failed, or not comparable where it says another kind of thing or speaks in
     * another unit.
     */
    Fit fit(PropertyValue says);

    /**
     * The condition as explanations say it.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     */
    String words(Locale locale);

    private static boolean isComparable(PropertyValue says, Quantity bound) {
        return says instanceof PropertyValue.Amount said
                && said.quantity().unit().equals(bound.unit());
    }

    private static int compare(PropertyValue says, Quantity bound) {
        return ((PropertyValue.Amount) says).quantity().amount().compareTo(bound.amount());
    }
}
