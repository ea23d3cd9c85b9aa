package org.dealwright.need;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * How a need was uncovered: what was asked, what was answered, by whom and when.
 *
 * <p>The texts must not hold personal data: people are named by their identifiers.
 *
 * @param question the question that uncovered it, one line; none where it came up unasked, or another system did not say
 * @param answer the answer, up to 4,000 characters
 * @param by who said so; none where nobody in particular did, or another system did not say
 * @param at when it was said; none only where another system did not say
 */
public record Statement(Option<String> question, String answer, Option<PersonId> by, Option<Instant> at) {
    /**
     * Takes a statement.
     *
     * @throws IllegalArgumentException if a text is blank, too long or not printable
     */
    public Statement {
        Check.requireOption("question", question);
        question.forEach(asked -> Check.require(Check.line("question", asked)));
        Check.require(Check.text("answer", Objects.requireNonNull(answer, "answer")));
        Check.requireOption("by", by);
        Check.requireOption("at", at);
    }

    /**
     * What somebody answered to a question.
     *
     * @throws IllegalArgumentException if a text is blank, too long or not printable
     */
    public static Statement of(String question, String answer, PersonId by, Instant at) {
        return new Statement(
                Option.some(Objects.requireNonNull(question, "question")),
                answer,
                Option.some(Objects.requireNonNull(by, "by")),
                Option.some(Objects.requireNonNull(at, "at")));
    }

    /** Who and when only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return "statement by " + by.map(PersonId::value).getOrElse("nobody in particular")
                + at.map(when -> " at " + when).getOrElse("");
    }
}
