package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A proposal as it stood once.
 *
 * @param number 1 for the first
 * @param writtenAt when it was written, or adopted
 * @param authorship who wrote it
 * @param contents what it offers
 * @param note what it gives besides the price, and what for, in the author's words; none where nothing is said
 */
public record Revision(int number, Instant writtenAt, Authorship authorship, Contents contents, Option<String> note) {
    /**
     * Takes a revision.
     *
     * @throws IllegalArgumentException if the number is below 1, or the note is blank, too long or not printable
     */
    public Revision {
        Objects.requireNonNull(writtenAt, "writtenAt");
        Objects.requireNonNull(authorship, "authorship");
        Objects.requireNonNull(contents, "contents");
        Check.requireOption("note", note);
        note.forEach(text -> Check.require(Check.text("note", text)));
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, was " + number);
        }
    }

    /** Whether that member wrote it, alone or with others. */
    public boolean isBy(MemberId member) {
        return authorship.isBy(member);
    }

    /** The lines and what they come to; none where another system says no more than the sum. */
    public Option<Quotation> quotation() {
        return contents instanceof Quotation quotation ? Option.some(quotation) : Option.none();
    }

    /** Its discount in per cent of the list prices, rounded up; all of it where nobody knows. */
    public Percentage discount() {
        return contents instanceof Quotation quotation ? quotation.totals().discountPercent() : Percentage.ALL;
    }

    /** Whether the discount is no more than that; where nobody knows it, only if that is all. */
    public boolean isDiscountWithin(Percentage limit) {
        return contents instanceof Quotation quotation
                ? quotation.totals().isDiscountWithin(limit)
                : limit.equals(Percentage.ALL);
    }
}
