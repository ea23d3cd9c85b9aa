package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What became of the contracts of a customer. {@code at} is when it happened, {@code by} who did it; none for time
 * itself.
 */
public sealed interface ContractEvent extends CustomerEvent {
    /**
     * A contract began.
     *
     * @param term for how long, on what conditions
     */
    record TermStarted(Instant at, Option<MemberId> by, ContractTerm term) implements ContractEvent {
        public TermStarted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * What was agreed for a contract was changed.
     *
     * @param term all its conditions from then on
     * @param change whether it is worth more; none where an amount is not known
     */
    record TermChanged(Instant at, Option<MemberId> by, ContractTerm term, Option<TermChange> change)
            implements ContractEvent {
        public TermChanged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
            Check.requireOption("change", change);
        }
    }

    /**
     * A renewal of a contract is pursued, by a deal that opens with this.
     *
     * @param term which contract
     * @param deal the deal
     */
    record RenewalOffered(Instant at, Option<MemberId> by, TermId term, DealId deal) implements ContractEvent {
        public RenewalOffered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(deal, "deal");
        }
    }

    /**
     * It was time to pursue a renewal, by a deal that opens with this.
     *
     * @param term which contract
     * @param deal the deal
     * @param noticeBy the first day on which notice comes too late
     */
    record RenewalOfferedInTime(Instant at, Option<MemberId> by, TermId term, DealId deal, LocalDate noticeBy)
            implements ContractEvent {
        public RenewalOfferedInTime {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(noticeBy, "noticeBy");
        }
    }

    /**
     * A contract goes on for another term. An order is placed for it.
     *
     * @param next the next term
     * @param change whether it is worth more; none where an amount is not known
     * @param buyer who buys
     * @param owner who looks after them; none where nobody does
     * @param open the renewal deal that was open for it, and has nothing left to decide; none where none was
     */
    record Renewed(
            Instant at,
            Option<MemberId> by,
            ContractTerm next,
            Option<TermChange> change,
            Buyer buyer,
            Option<MemberId> owner,
            Option<DealId> open)
            implements ContractEvent {
        public Renewed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(next, "next");
            Check.requireOption("change", change);
            Objects.requireNonNull(buyer, "buyer");
            Check.requireOption("owner", owner);
            Check.requireOption("open", open);
        }
    }

    /**
     * A contract goes on by its tacit clause. An order is placed for it.
     *
     * @param next the next term
     * @param buyer who buys
     * @param owner who looks after them; none where nobody does
     * @param open the renewal deal that was open for it, and ends without a decision; none where none was
     */
    record RenewedTacitly(
            Instant at,
            Option<MemberId> by,
            ContractTerm next,
            Buyer buyer,
            Option<MemberId> owner,
            Option<DealId> open)
            implements ContractEvent {
        public RenewedTacitly {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(next, "next");
            Objects.requireNonNull(buyer, "buyer");
            Check.requireOption("owner", owner);
            Check.requireOption("open", open);
        }
    }

    /**
     * A deal with them was won or lost, the win was annulled, or it is pursued again.
     *
     * @param deal which
     * @param result what came of it
     * @param renewed the contract of which it was the renewal; none where it was about something else. Of a win that is
     *     annulled, the one that is back in the term before, with the deal open
     * @param booked the term that follows from it; none where none does
     * @param change whether a renewal is worth more; none where it is none, or an amount is not known
     * @param prices what was agreed for each product
     * @param supplies when what was bought by it runs out, as far as that is known: each product once, at most 100
     */
    record DealNoted(
            Instant at,
            Option<MemberId> by,
            DealId deal,
            DealResult result,
            Option<TermId> renewed,
            Option<ContractTerm> booked,
            Option<TermChange> change,
            AgreedPrices prices,
            List<Supply> supplies)
            implements ContractEvent {
        public DealNoted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(result, "result");
            Check.requireOption("renewed", renewed);
            Check.requireOption("booked", booked);
            Check.requireOption("change", change);
            Objects.requireNonNull(prices, "prices");
            supplies = Supply.eachOnce(Objects.requireNonNull(supplies, "supplies"));
        }
    }

    /**
     * A contract was given notice of.
     *
     * @param term which
     * @param notice when, and on which day it ends
     */
    record NoticeGiven(Instant at, Option<MemberId> by, TermId term, Notice notice) implements ContractEvent {
        public NoticeGiven {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(notice, "notice");
        }
    }

    /**
     * A notice was taken back.
     *
     * @param term of which contract
     */
    record NoticeRevoked(Instant at, Option<MemberId> by, TermId term) implements ContractEvent {
        public NoticeRevoked {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
        }
    }

    /**
     * A contract ended.
     *
     * @param term which
     * @param why why
     * @param open the renewal deal that was open for it; none where none was
     */
    record TermEnded(Instant at, Option<MemberId> by, TermId term, TermEnd why, Option<DealId> open)
            implements ContractEvent {
        public TermEnded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(why, "why");
            Check.requireOption("open", open);
        }
    }
}
