package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What another system says that a customer bought. What it does not say stays missing.
 *
 * @param terms the contracts, each in its running or last term, at most 100, each identifier once
 * @param recurring what is paid again and again, where no contract says; none where the other system does not say
 * @param prices what was agreed for each product
 */
public record ClaimedBusiness(List<ContractTerm> terms, Option<RecurringAmount> recurring, AgreedPrices prices) {
    /** Nothing is known of it. */
    public static final ClaimedBusiness UNKNOWN = new ClaimedBusiness(List.of(), Option.none(), AgreedPrices.NONE);

    /**
     * Takes what is said.
     *
     * @throws IllegalArgumentException if there are too many contracts, or one is there twice
     */
    public ClaimedBusiness {
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        Check.requireOption("recurring", recurring);
        Objects.requireNonNull(prices, "prices");
        Contracts.requireEachOnce(terms);
    }

    /** One contract. */
    public static ClaimedBusiness of(ContractTerm term) {
        return new ClaimedBusiness(List.of(term), Option.none(), AgreedPrices.NONE);
    }
}
