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
 * @param agreed the term that somebody agreed on, where the last one follows from it by its tacit clause, once or several
 *     times over; none where the last was agreed on itself, or nobody knows
 */
public record Contract(
        ContractTerm term,
        Option<ContractTerm> before,
        Option<Notice> notice,
        Option<RenewalDeal> renewal,
        Option<Booking> booking,
        Option<ContractTerm> agreed) {
    public Contract {
        Objects.requireNonNull(term, "term");
        Check.requireOption("before", before);
        Check.requireOption("notice", notice);
        Check.requireOption("renewal", renewal);
        Check.requireOption("booking", booking);
        Check.requireOption("agreed", agreed);
    }

    /** A contract whose last term was agreed on. */
    public Contract(
            ContractTerm term,
            Option<ContractTerm> before,
            Option<Notice> notice,
            Option<RenewalDeal> renewal,
            Option<Booking> booking) {
        this(term, before, notice, renewal, booking, Option.none());
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

    /**
     * The term that a notice which was received on a day ends: of those that followed or will follow by the tacit clause the
     * first for which it does not come too late, however many terms its period is longer than; without the clause, and at
     * the end of the calendar, the last.
     */
    ContractTerm inTimeOn(LocalDate received) {
        ContractTerm in = agreed.getOrElse(term);
        while (in.tacit() && !received.isBefore(in.noticeBy()) && !in.end().isAfter(ContractTerm.LATEST)) {
            in = in.next();
        }
        return in;
    }

    /** With a notice; what followed by the tacit clause after the day on which it ends has not come about. */
    Contract noticed(Notice given) {
        if (agreed.isEmpty() || given.endsOn().isAfter(term.start())) {
            return with(Option.some(given));
        }
        ContractTerm last = agreed.get();
        while (last.end().isBefore(given.endsOn())) {
            last = last.next();
        }
        return new Contract(last, Option.none(), Option.some(given), renewal, Option.none(), agreed);
    }

    /** Another term is signed for: a notice is thought better of. */
    Contract renewedFor(ContractTerm next) {
        return new Contract(next, Option.some(term), Option.none(), Option.none(), Option.none());
    }

    /** It goes on by its tacit clause, for several terms at once too; a notice by which the term after it ends stays. */
    Contract renewedTacitlyFor(ContractTerm next) {
        ContractTerm last = term;
        while (last.end().isBefore(next.start())) {
            last = last.next();
        }
        return new Contract(
                next, Option.some(last), notice, Option.none(), Option.none(), agreed.orElse(Option.some(term)));
    }

    /** Its next term is booked by a deal. */
    Contract bookedFor(ContractTerm next, DealId deal) {
        return new Contract(
                next, Option.some(term), Option.none(), Option.none(), Option.some(new Booking(deal, notice, agreed)));
    }

    /** Whether its last term was booked by that deal. */
    public boolean isBookedBy(DealId deal) {
        return !booking.isEmpty() && booking.get().deal().equals(deal);
    }

    /**
     * The term before is its last again, with the notice that stood and what was agreed then, and the deal that had booked the
     * next is open.
     */
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
                Option.none(),
                undone.agreed());
    }

    Contract changedTo(ContractTerm changed) {
        return new Contract(changed, before, notice, renewal, booking);
    }

    Contract with(Option<Notice> changed) {
        return new Contract(term, before, changed, renewal, booking, agreed);
    }

    Contract renewedBy(RenewalDeal deal) {
        return new Contract(term, before, notice, Option.some(deal), booking, agreed);
    }
}
