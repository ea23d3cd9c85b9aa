package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;

/**
 * Who buys: a company, or a private buyer. Neither where nobody knows.
 *
 * @param company the company; none for a private buyer, or where it is not known
 * @param person the private buyer; none for a company, or where it is not known
 */
public record Buyer(Option<CompanyId> company, Option<PersonId> person) {
    /** Nobody knows who. */
    public static final Buyer UNKNOWN = new Buyer(Option.none(), Option.none());

    /**
     * Takes who buys.
     *
     * @throws IllegalArgumentException if it is a company and a person
     */
    public Buyer {
        Check.requireOption("company", company);
        Check.requireOption("person", person);
        if (company.isDefined() && person.isDefined()) {
            throw new IllegalArgumentException("a company or a person must buy, not both");
        }
    }

    /** A company. */
    public static Buyer of(CompanyId company) {
        return new Buyer(Option.some(Objects.requireNonNull(company, "company")), Option.none());
    }

    /** A private buyer. */
    public static Buyer of(PersonId person) {
        return new Buyer(Option.none(), Option.some(Objects.requireNonNull(person, "person")));
    }
}
