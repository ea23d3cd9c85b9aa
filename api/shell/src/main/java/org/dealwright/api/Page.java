package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Check;

/**
 * A part of what a {@link Query} asks for.
 *
 * @param entries in the query's order
 * @param next where the next page begins, for {@link Query#after(String)}: text without a meaning to anybody else, which
 *     may be kept and sent around; none where this was the last page
 * @param <I> the identifiers
 */
public record Page<I>(List<Listed<I>> entries, Option<String> next) {
    public Page {
        entries = List.copyOf(entries);
        Check.requireOption("next", next);
    }

    static <I> Page<I> of(Kind<I, ?, ?, ?> kind, Query query, Cards its, Option<Cursor> after, boolean byDue) {
        // one more tells whether there is another page
        List<Card> cards = its.list(query, after, query.size() + 1);
        boolean isMore = cards.size() > query.size();
        List<Card> shown = isMore ? cards.subList(0, query.size()) : cards;
        return new Page<>(
                shown.stream().map(kind::listed).toList(),
                isMore ? Option.of(Cursor.of(shown.get(shown.size() - 1), byDue).text()) : Option.none());
    }
}
