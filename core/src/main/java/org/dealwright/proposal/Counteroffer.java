package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a customer asks for instead. The texts must not hold personal data.
 *
 * @param at when
 * @param by who asks; none where nobody in particular does
 * @param asks what they ask for
 * @param gives what they would give for it besides the price; none where nothing is said
 * @param price what they would pay, in the basis in which prices are stated; none where they name no price
 * @param conceded how much more they would pay than they said before; below 0 where it is less, none where a price is
 *     missing
 */
public record Counteroffer(
        Instant at,
        Option<PersonId> by,
        String asks,
        Option<String> gives,
        Option<Money> price,
        Option<Money> conceded) {
    /**
     * Takes a counter-offer.
     *
     * @throws IllegalArgumentException if a text is blank, too long or not printable
     */
    public Counteroffer {
        Objects.requireNonNull(at, "at");
        Check.requireOption("by", by);
        Check.require(Check.text("asks", Objects.requireNonNull(asks, "asks")));
        Check.requireOption("gives", gives);
        gives.forEach(text -> Check.require(Check.text("gives", text)));
        Check.requireOption("price", price);
        Check.requireOption("conceded", conceded);
    }

    /** When and how much only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return "counter-offer at " + at + price.map(money -> " of " + money).getOrElse("");
    }
}
