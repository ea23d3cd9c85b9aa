package org.dealwright.api;

import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The cards of one text, by identifier: all of a phase, of an owner, of nobody, or of a company.
 *
 * @param cards sorted by these texts, then by identifier
 * @param text the text of a card
 * @param wanted the one text; null for the cards that have none
 */
record Slice(
        Sorted<Card> cards,
        Function<Card, @Nullable String> text,
        @Nullable String wanted) {
    /** How many there are, counted no further than that. */
    int count(int most) {
        return cards.count(card -> compare(card) < 0, card -> compare(card) <= 0, most);
    }

    /** Visits them after a cursor, until the visitor has enough. */
    void visit(Option<Cursor> after, Predicate<Card> visitor) {
        cards.visit(
                card -> {
                    int texts = compare(card);
                    return texts < 0 || (texts == 0 && after.exists(cursor -> cursor.isAtOrAfter(card)));
                },
                card -> compare(card) == 0 && visitor.test(card));
    }

    private int compare(Card card) {
        return Card.compare(text.apply(card), wanted);
    }
}
