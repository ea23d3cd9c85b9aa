package org.dealwright.need;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/**
 * How a need was uncovered, as somebody typed it: nothing has been checked yet.
 *
 * @param question the question that uncovered it, one line; none where it came up unasked
 * @param answer the answer, up to 4,000 characters
 * @param by who said so; none where nobody in particular did
 * @param at when it was said; none for now
 */
public record UncheckedStatement(Option<String> question, String answer, Option<PersonId> by, Option<Instant> at) {
    public UncheckedStatement {
        Check.requireOption("question", question);
        Objects.requireNonNull(answer, "answer");
        Check.requireOption("by", by);
        Check.requireOption("at", at);
    }

    /** What came up unasked, now, said by nobody in particular. */
    public UncheckedStatement(String answer) {
        this(Option.none(), answer, Option.none(), Option.none());
    }

    /** The same, in answer to this question. */
    public UncheckedStatement askedFor(String asked) {
        return new UncheckedStatement(Option.some(Objects.requireNonNull(asked, "question")), answer, by, at);
    }

    /**
     * The statement, or everything that is wrong with it.
     *
     * @param now the latest instant at which it can have been said
     */
    public Either<List<Violation>, Statement> checked(Instant now) {
        Instant said = at.getOrElse(now);
        List<Violation> violations = Check.violations(
                question.isEmpty() ? Validation.valid(question) : Check.line("question", question.get()),
                Check.text("answer", answer),
                said.isAfter(now) || said.isBefore(Situation.EARLIEST)
                        ? Validation.invalid(
                                Violation.showing("saidAt", "out-of-range", said.toString(), Situation.EARLIEST, now))
                        : Validation.valid(said));
        return violations.isEmpty()
                ? Either.right(new Statement(question, answer, by, Option.some(said)))
                : Either.left(violations);
    }

    /** Who and when only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return "unchecked statement by " + by.map(PersonId::value).getOrElse("nobody in particular")
                + at.map(when -> " at " + when).getOrElse("");
    }
}
