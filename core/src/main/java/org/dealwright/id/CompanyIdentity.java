package org.dealwright.id;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * Which company it is: the embedder's own identifier, and the keys by which it is found again. Immutable and thread-safe.
 *
 * @param company the identifier; none for a private buyer, or where it is not known yet
 * @param keys the keys; none for a private buyer, or where they are not known
 */
public record CompanyIdentity(Option<CompanyId> company, CompanyKeys keys) {
    private static final CompanyIdentity UNKNOWN = new CompanyIdentity(Option.none(), CompanyKeys.none());

    public CompanyIdentity {
        Check.requireOption("company", company);
        Objects.requireNonNull(keys, "keys");
    }

    /** A private buyer, or a company that nothing is known of yet. */
    public static CompanyIdentity unknown() {
        return UNKNOWN;
    }

    /** A company of which the identifier may be known, and nothing else. */
    public static CompanyIdentity of(Option<CompanyId> company) {
        return new CompanyIdentity(company, CompanyKeys.none());
    }

    /** The same with this identifier. */
    public CompanyIdentity with(CompanyId its) {
        return new CompanyIdentity(Option.some(Objects.requireNonNull(its, "company")), keys);
    }

    /** The same with these keys, and no others. */
    public CompanyIdentity with(CompanyKeys its) {
        return new CompanyIdentity(company, its);
    }

    /** What another identity says and this one lacks: the identifier, and keys, as many as there is room for. */
    public CompanyIdentity lacking(CompanyIdentity other) {
        return new CompanyIdentity(company.isEmpty() ? other.company : Option.none(), keys.lacking(other.keys));
    }

    /**
     * The two together; where both have an identifier, this one's counts.
     *
     * @throws IllegalArgumentException if there would be too many keys
     */
    public CompanyIdentity with(CompanyIdentity other) {
        CompanyKeys both = keys;
        for (CompanyKey key : other.keys.keys()) {
            both = both.with(key);
        }
        return new CompanyIdentity(company.orElse(other.company), both);
    }

    /** Whether there is nothing to find it by. */
    public boolean isUnknown() {
        return company.isEmpty() && keys.isEmpty();
    }
}
