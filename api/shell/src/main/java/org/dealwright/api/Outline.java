package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.deal.Consultation;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;

/**
 * What of a phase is listed.
 *
 * @param phase its stable name
 * @param owner who works on it
 * @param addressed who has to answer
 * @param company whose it is
 * @param deal the deal that it belongs to, or by which a customer arrived; none for what belongs to no deal, and for deals
 * @param referrer the customer who sent them; none for whom nobody sent, and for anything but prospects
 * @param keys by which it is found again
 * @param people who is known on the buyer's side, each once
 * @param times when it began, and when time will act on it
 * @param silent the silence on it that somebody has been told of; for an order, that something is overdue
 * @param lingers since when it has been in a stage, where somebody has been told that this is too long
 * @param agenda what there may be to do about a customer; none for anything else
 * @param answered when they answered last, where nobody pursues them
 * @param consulted the specialists whose answer a deal that is worked on waits for, the latest first
 */
record Outline(
        String phase,
        Option<MemberId> owner,
        Option<MemberId> addressed,
        Option<CompanyId> company,
        Option<DealId> deal,
        Option<CustomerId> referrer,
        List<CompanyKey> keys,
        List<PersonId> people,
        Times times,
        Option<Silent> silent,
        Option<Instant> lingers,
        Option<CustomerAgenda> agenda,
        Option<Instant> answered,
        List<Consultation> consulted) {
    /**
     * When.
     *
     * @param since from when it is known to hold
     * @param due when time will act on it
     * @param ends whether it leaves the phase then
     * @param planned the touch that its owner means to make
     */
    record Times(Instant since, Option<Instant> due, boolean ends, Option<PlannedTouch> planned) {}

    /**
     * A silence that somebody has been told of.
     *
     * @param since since when nothing has been done or heard
     * @param escalated whether the manager has been told
     */
    record Silent(Instant since, boolean escalated) {}

    /** The same, with members that are there once for all. */
    Outline sharing(UnaryOperator<MemberId> shared) {
        return new Outline(
                phase,
                owner.map(shared),
                addressed.map(shared),
                company,
                deal,
                referrer,
                keys,
                people,
                times,
                silent,
                lingers,
                agenda,
                answered,
                consulted);
    }
}
