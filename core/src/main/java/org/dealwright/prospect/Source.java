package org.dealwright.prospect;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;

/**
 * Where a prospect came from.
 *
 * @param kind the kind of source
 * @param detail a code for which one it was, such as the campaign's; none where it is not known
 * @param referrer the customer who sent them; there for a referral and only then
 */
public record Source(SourceKind kind, Option<String> detail, Option<CustomerId> referrer) {
    /**
     * Takes a source.
     *
     * @throws IllegalArgumentException if the detail is not a code, or a referral names no customer, or another source
     *     names one
     */
    public Source {
        Objects.requireNonNull(kind, "kind");
        Check.requireOption("detail", detail);
        Check.requireOption("referrer", referrer);
        detail.forEach(code -> Check.requireCode("Source.detail", code));
        if (kind.equals(SourceKind.REFERRAL) != referrer.isDefined()) {
            throw new IllegalArgumentException("a referral, and only a referral, must name the customer who referred");
        }
    }

    /**
     * A source of which only the kind is known.
     *
     * @throws IllegalArgumentException for a referral, which names a customer
     */
    public static Source of(SourceKind kind) {
        return new Source(kind, Option.none(), Option.none());
    }

    /**
     * A source with its detail.
     *
     * @throws IllegalArgumentException if the detail is not a code, or for a referral, which names a customer
     */
    public static Source of(SourceKind kind, String detail) {
        return new Source(kind, Option.some(Objects.requireNonNull(detail, "detail")), Option.none());
    }

    /** A customer's referral. */
    public static Source referredBy(CustomerId referrer) {
        return new Source(
                SourceKind.REFERRAL, Option.none(), Option.some(Objects.requireNonNull(referrer, "referrer")));
    }
}
