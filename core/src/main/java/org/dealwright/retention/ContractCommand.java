package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;

/**
 * The contracts of a customer: begun, changed, renewed, given notice of, ended. Texts are checked when the command is
 * decided, all at once; they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface ContractCommand<F> extends CustomerCommand<F> {
    /**
     * A contract begins. Several may run side by side.
     *
     * @param term for how long, from when, on what conditions; its identifier is one that no contract of theirs has
     */
    record StartTerm(UncheckedTerm term) implements ContractCommand<Customer.Ongoing> {
        public StartTerm {
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * What was agreed for a contract is changed. When it began stays.
     *
     * @param term all its conditions from now on, under the identifier of one that runs
     */
    record ChangeTerm(UncheckedTerm term) implements ContractCommand<Customer.Ongoing> {
        public ChangeTerm {
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * A renewal of a contract is pursued: a deal opens for it, one at a time.
     *
     * @param term one that runs
     * @param deal the deal that opens; no deal may have this identifier yet
     */
    record OfferRenewal(TermId term, DealId deal) implements ContractCommand<Customer.Growing> {
        public OfferRenewal {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(deal, "deal");
        }
    }

    /** It is time to pursue a renewal, so that it is settled before notice has to be given. */
    record OfferRenewalInTime() implements ContractCommand<Customer.Growing> {}

    /**
     * A contract goes on for another term, which begins where the last one ends. An order follows.
     *
     * @param term one that runs
     * @param months for how long, 1 to 1,200; none for as long as before
     * @param recurring for how much; none for as much as before
     */
    record Renew(TermId term, Option<Integer> months, Option<RecurringAmount> recurring)
            implements ContractCommand<Customer.Growing> {
        public Renew {
            Objects.requireNonNull(term, "term");
            Check.requireOption("months", months);
            Check.requireOption("recurring", recurring);
        }
        /** The same again. */
        public Renew(TermId term) {
            this(term, Option.none(), Option.none());
        }
    }

    /** A contract goes on by its tacit clause, as nobody gave notice. */
    record RenewTacitly() implements ContractCommand<Customer.Ongoing> {}

    /**
     * A deal with the customer was won or lost, the win was annulled, or it is pursued again. It is noted in every phase, and never refused.
     *
     * @param deal which
     * @param result what came of it
     * @param sold the contract sold by it; of a renewal only its length and amount count. None where it sold none, or
     *     as before
     * @param prices what was agreed for each product
     * @param supplies of a deal that was won, when what was bought by it runs out, as far as that is known: each product
     *     once, at most 100; of any other result they do not count
     */
    record NoteDeal(
            DealId deal, DealResult result, Option<ContractTerm> sold, AgreedPrices prices, List<Supply> supplies)
            implements ContractCommand<Customer> {
        public NoteDeal {
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(result, "result");
            Check.requireOption("sold", sold);
            Objects.requireNonNull(prices, "prices");
            supplies = Supply.eachOnce(Objects.requireNonNull(supplies, "supplies"));
        }
        /** The same of a deal by which nothing was bought of which is known when it runs out. */
        public NoteDeal(DealId deal, DealResult result, Option<ContractTerm> sold, AgreedPrices prices) {
            this(deal, result, sold, prices, List.of());
        }
    }

    /**
     * They, or we, end a contract. It ends with its term; where the notice comes too late for that and a tacit clause
     * renews it first, with the first for which it does not. It is given when it was received, which may be entered late: received in time for a term
     * that has gone on by its tacit clause meanwhile, it ends that one, and the terms that followed have not come about.
     *
     * @param term one that runs
     */
    record GiveNotice(TermId term) implements ContractCommand<Customer.Bound> {
        public GiveNotice {
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * A notice is taken back.
     *
     * @param term one that runs, and of which notice was given
     */
    record RevokeNotice(TermId term) implements ContractCommand<Customer.Bound> {
        public RevokeNotice {
            Objects.requireNonNull(term, "term");
        }
    }

    /** A contract ends, as nothing renewed it. */
    record EndTerm() implements ContractCommand<Customer.Ongoing> {}
}
