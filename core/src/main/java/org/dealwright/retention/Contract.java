package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;

/**
 * A contract that runs.
 *
 * @param term its last term that is agreed on, which may not have begun yet
 * @param before the term before it; none for the first, or where nobody knows
 * @param notice the notice that was given; none where none stands
 * @param renewal the deal by which it is to be renewed; none where there is none for this term
 * @param booking how its last term was booked by a deal; none where it was not by one
 */
public record Contract(
        ContractTerm term,
        Option<ContractTerm> before,
        Option<Notice> notice,
        Option<RenewalDeal> renewal,
        Option<Booking> booking) {
    public Contract {
        Objects.requireNonNull(term, "term");
        Check.requireOption("before", before);
        Check.requireOption("notice", notice);
        Check.requireOption("renewal", renewal);
        Check.requireOption("booking", booking);
    }

    /** A contract in its first term that is known. */
    public static Contract of(ContractTerm term) {
        return new Contract(term, Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** Which contract it is. */
    public TermId id() {
        return term.id();
    }

    /** The renewal deal that is open; none where none is. */
    public Option<DealId> open() {
        return renewal.isEmpty() || renewal.get().lost()
                ? Option.none()
                : Option.some(renewal.get().deal());
    }

    /** The term that covers a day; none where none that is kept does. */
    public Option<ContractTerm> on(LocalDate day) {
        if (!day.isBefore(term.start())) {
            return day.isBefore(term.end()) ? Option.some(term) : Option.none();
        }
        return before.filter(one -> !day.isBefore(one.start()));
    }

    /** Whether it goes on by itself when its term ends: by a tacit clause, unless notice ends it by then. */
    boolean goesOnTacitly() {
        return term.tacit() && !isNoticed();
    }

    /** Whether notice ends it by the end of its term. */
    boolean isNoticed() {
        return !notice.isEmpty() && !notice.get().endsOn().isAfter(term.end());
    }

    /** Why it ends, if it ended now. */
    TermEnd why() {
        if (isNoticed()) {
            return TermEnd.NOTICE;
        }
        return renewal.exists(RenewalDeal::lost) ? TermEnd.RENEWAL_LOST : TermEnd.NOT_RENEWED;
    }

    /** Whoever signs for another term has thought better of a notice; one by which the term after it ends stays. */
    Contract renewedFor(ContractTerm next, boolean tacitly) {
        return new Contract(next, Option.some(term), tacitly ? notice : Option.none(), Option.none(), Option.none());
    }

    /** Its next term is booked by a deal. */
    Contract bookedFor(ContractTerm next, DealId deal) {
        return new Contract(
                next, Option.some(term), Option.none(), Option.none(), Option.some(new Booking(deal, notice)));
    }

    /** Whether its last term was booked by that deal. */
    public boolean isBookedBy(DealId deal) {
        return !booking.isEmpty() && booking.get().deal().equals(deal);
    }

    /** The term before is its last again, with the notice that stood, and the deal that had booked the next is open. */
    Contract withoutBooked() {
        if (booking.isEmpty() || before.isEmpty()) {
            return this;
        }
        Booking undone = booking.get();
        return new Contract(
                before.get(),
                Option.none(),
                notice.orElse(undone.lifted()),
                Option.some(new RenewalDeal(undone.deal(), false)),
                Option.none());
    }

    Contract changedTo(ContractTerm changed) {
        return new Contract(changed, before, notice, renewal, booking);
    }

    Contract with(Option<Notice> changed) {
        return new Contract(term, before, changed, renewal, booking);
    }

    Contract renewedBy(RenewalDeal deal) {
        return new Contract(term, before, notice, Option.some(deal), booking);
    }
}
