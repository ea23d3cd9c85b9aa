package org.dealwright.need;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * One need held against one product: what was asked, and what the product says.
 *
 * @param need the need, with the property it asks about and what it asks
 * @param says what the product says of that property; none where it does not say, or nothing was asked
 */
public record Comparison(Need need, Option<PropertyValue> says) {
    /**
     * Takes a comparison.
     *
     * @throws IllegalArgumentException if a product is said to answer what was not asked
     */
    public Comparison {
        Objects.requireNonNull(need, "need");
        Check.requireOption("says", says);
        if (says.isDefined() && need.requirement().isEmpty()) {
            throw new IllegalArgumentException("says must be none where need "
                    + need.id().value() + " asks nothing, was "
                    + says.get().getClass().getSimpleName());
        }
    }

    /** Holds a need against a product. */
    public static Comparison of(Need need, Product product) {
        return new Comparison(need, need.requirement().flatMap(asked -> product.says(asked.property())));
    }

    /** Whether the need is met, failed or left open, and why it is open. */
    public Fit fit() {
        if (need.requirement().isEmpty()) {
            return Fit.NOT_ASKED;
        }
        return says.isEmpty()
                ? Fit.NOT_SAID
                : need.requirement().get().condition().fit(says.get());
    }

    /**
     * One line for people, such as {@code paper-weight (must): grammage at least 120 gsm; product: 80 gsm: not met}. Codes
     * of the embedder's own are shown as they are.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     */
    public String explain(Locale locale) {
        StringBuilder line = new StringBuilder(need.topic().code())
                .append(" (")
                .append(need.kind().term().word(locale))
                .append("): ");
        need.requirement()
                .forEach(asked -> line.append(asked.property())
                        .append(' ')
                        .append(asked.condition().words(locale))
                        .append("; "));
        says.forEach(said -> line.append(new Term("match", "product").word(locale))
                .append(": ")
                .append(said.words(locale))
                .append("; "));
        return line.append(fit().term().word(locale)).toString();
    }
}
