package org.dealwright.proposal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * One round of a negotiation: an offer, and what the customer asked for instead.
 *
 * @param number 1 for the first
 * @param revision which revision was sent
 * @param sentAt when; none where another system does not say
 * @param validity how long that held; none where another system does not say
 * @param price what was asked, in the basis in which prices are stated; none where another system does not say
 * @param conceded how much less that is than in the round before; below 0 where it is more, none in the first round or
 *     where a price is missing
 * @param counteroffers what the customer asked for instead, the latest first
 */
public record Round(
        int number,
        int revision,
        Option<Instant> sentAt,
        Option<Validity> validity,
        Option<Money> price,
        Option<Money> conceded,
        List<Counteroffer> counteroffers) {
    public Round {
        Check.requireOption("sentAt", sentAt);
        Check.requireOption("validity", validity);
        Check.requireOption("price", price);
        Check.requireOption("conceded", conceded);
        Objects.requireNonNull(counteroffers, "counteroffers");
    }

    Round with(Counteroffer one) {
        return new Round(number, revision, sentAt, validity, price, conceded, counteroffers.prepend(one));
    }
}
