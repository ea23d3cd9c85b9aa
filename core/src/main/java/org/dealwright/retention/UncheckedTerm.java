package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * A contract's term as somebody typed it: its numbers have not been checked yet.
 *
 * @param id which contract
 * @param start the first day, from the year 1900 to the year 9899
 * @param months for how long, 1 to 1,200
 * @param notice how long before its end notice has to be given, 0 to 10 years
 * @param tacit whether it goes on by itself where nobody gives notice
 * @param recurring what is paid again and again; none where nothing is, or nobody knows
 */
public record UncheckedTerm(
        TermId id, LocalDate start, int months, Period notice, boolean tacit, Option<RecurringAmount> recurring) {
    public UncheckedTerm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(notice, "notice");
        Check.requireOption("recurring", recurring);
    }

    /** One that ends without anybody's notice, and of which no amount is known. */
    public UncheckedTerm(TermId id, LocalDate start, int months) {
        this(id, start, months, Period.ZERO, false, Option.none());
    }

    /** The same, for an amount. */
    public UncheckedTerm paying(RecurringAmount amount) {
        return new UncheckedTerm(
                id, start, months, notice, tacit, Option.some(Objects.requireNonNull(amount, "recurring")));
    }

    /** The same, going on by itself where nobody gives notice in time. */
    public UncheckedTerm tacitUnlessNoticed(Period before) {
        return new UncheckedTerm(id, start, months, before, true, recurring);
    }

    UncheckedTerm startingOn(LocalDate day) {
        return new UncheckedTerm(id, day, months, notice, tacit, recurring);
    }

    /** The term, or everything that is wrong with it. */
    Either<List<Violation>, ContractTerm> checked() {
        List<Violation> violations = new ArrayList<>();
        if (start.isBefore(ContractTerm.EARLIEST) || start.isAfter(ContractTerm.LATEST)) {
            violations.add(Violation.showing(
                    "start", "out-of-range", start.toString(), ContractTerm.EARLIEST, ContractTerm.LATEST));
        }
        if (months < 1 || months > ContractTerm.LONGEST_MONTHS) {
            violations.add(Violation.showing(
                    "months", "out-of-range", Integer.toString(months), 1, ContractTerm.LONGEST_MONTHS));
        }
        if (!ContractTerm.isNotice(notice)) {
            violations.add(Violation.showing("notice", "out-of-range", notice.toString(), "P0D", "P10Y"));
        }
        return violations.isEmpty()
                ? Either.right(new ContractTerm(id, start, months, notice, tacit, recurring))
                : Either.left(violations);
    }
}
