package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.deal.Consultation;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;

/** What every phase of a life cycle tells of itself; what not every life cycle knows is none unless one says otherwise. */
interface Traits<S> {
    /** From when it is known to hold. */
    Instant since(S phase);

    /** The phases in which there is work to do. */
    Class<? extends S> open();

    /** The phases that have not ended: there is work to do, or it rests. */
    default Class<? extends S> unfinished() {
        return open();
    }

    /** Who works on it. */
    default Option<MemberId> owner(S phase) {
        return Option.none();
    }

    /** Who has to answer. */
    default Option<MemberId> addressed(S phase) {
        return Option.none();
    }

    /** Whose it is. */
    default Option<CompanyId> company(S phase) {
        return Option.none();
    }

    /** The deal that it belongs to. */
    default Option<DealId> deal(S phase) {
        return Option.none();
    }

    /** The customer who sent them. */
    default Option<CustomerId> referrer(S phase) {
        return Option.none();
    }

    /** By which it is found again. */
    default List<CompanyKey> keys(S phase) {
        return List.of();
    }

    /** Who is known on the buyer's side, each once. */
    default List<PersonId> people(S phase) {
        return List.of();
    }

    /** The silence on it that somebody has been told of. */
    default Option<Outline.Silent> silent(S phase) {
        return Option.none();
    }

    /** Since when it has been where it is, if somebody has been told that this is too long. */
    default Option<Instant> lingers(S phase) {
        return Option.none();
    }

    /** The touch that its owner means to make. */
    default Option<PlannedTouch> planned(S phase) {
        return Option.none();
    }

    /** What there may be to do about a customer. */
    default Option<CustomerAgenda> agenda(S phase) {
        return Option.none();
    }

    /** When they answered last, where nobody pursues them. */
    default Option<Instant> answered(S phase) {
        return Option.none();
    }

    /** The specialists whose answer is waited for, the latest first. */
    default List<Consultation> consulted(S phase) {
        return List.of();
    }

    /** Whether its commands reach other histories that many others reach at the same time. */
    default boolean reachesMany() {
        return false;
    }

    /** Whether by that command time only reminds. */
    default boolean isReminder(Command<?> command) {
        return false;
    }
}
