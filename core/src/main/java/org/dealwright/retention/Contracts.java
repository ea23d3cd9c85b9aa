package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;

/**
 * The contracts of a customer that run, and how the last of them ended that does not. Immutable and thread-safe.
 *
 * @param running those that run, each identifier once, at most {@link #MOST}, in the order in which they began
 * @param endedAt when one ended last; none where none did, or they have come back since
 * @param ended why; none where none did, or they have come back since
 */
public record Contracts(List<Contract> running, Option<Instant> endedAt, Option<TermEnd> ended) {
    /** The most contracts that a customer may have at a time. */
    public static final int MOST = 100;

    /** There never was one. */
    public static final Contracts NONE = new Contracts(List.of(), Option.none(), Option.none());

    /**
     * Takes contracts.
     *
     * @throws IllegalArgumentException if there are too many, or one identifier is there twice
     */
    public Contracts {
        running = List.copyOf(Objects.requireNonNull(running, "running"));
        Check.requireOption("endedAt", endedAt);
        Check.requireOption("ended", ended);
        if (running.size() > 1) {
            requireEachOnce(running.stream().map(Contract::term).toList());
        }
    }

    static void requireEachOnce(List<ContractTerm> terms) {
        if (terms.size() > MOST) {
            throw new IllegalArgumentException("terms must be at most " + MOST + ", were " + terms.size());
        }
        Set<TermId> known = new HashSet<>();
        for (ContractTerm term : terms) {
            if (!known.add(term.id())) {
                throw new IllegalArgumentException(
                        "terms must each be of another contract, and two were of " + term.id());
            }
        }
    }

    /** Contracts that begin with these terms. */
    static Contracts of(List<ContractTerm> terms) {
        return terms.isEmpty()
                ? NONE
                : new Contracts(terms.stream().map(Contract::of).toList(), Option.none(), Option.none());
    }

    /** The contract of that identifier that runs; none where none does. */
    public Option<Contract> of(TermId id) {
        for (Contract contract : running) {
            if (contract.id().equals(id)) {
                return Option.some(contract);
            }
        }
        return Option.none();
    }

    /** The contract that this deal is to renew; none where it is about something else. */
    Option<Contract> renewedBy(DealId deal) {
        for (Contract contract : running) {
            if (contract.renewal().exists(renewal -> renewal.deal().equals(deal))) {
                return Option.some(contract);
            }
        }
        return Option.none();
    }

    /** The contract whose last term this deal has booked; none where it booked none. */
    Option<Contract> bookedBy(DealId deal) {
        for (Contract contract : running) {
            if (contract.isBookedBy(deal)) {
                return Option.some(contract);
            }
        }
        return Option.none();
    }

    /** Whether there is no room for another. */
    boolean isFull() {
        return running.size() >= MOST;
    }

    /** These, with one more, or with another state of one of them, in the same place. */
    Contracts with(Contract one) {
        if (running.isEmpty()) {
            return new Contracts(List.of(one), endedAt, ended);
        }
        List<Contract> changed = new ArrayList<>(running);
        for (int place = 0; place < changed.size(); place++) {
            if (changed.get(place).id().equals(one.id())) {
                changed.set(place, one);
                return new Contracts(changed, endedAt, ended);
            }
        }
        changed.add(one);
        return new Contracts(changed, endedAt, ended);
    }

    /** Without one that ended; one that was over before they were known here is none that ended. */
    Contracts without(TermId id, Instant at, TermEnd why) {
        List<Contract> left =
                running.stream().filter(contract -> !contract.id().equals(id)).toList();
        if (why == TermEnd.BEFORE_ADOPTION) {
            return new Contracts(left, endedAt, ended);
        }
        return new Contracts(left, Option.some(at), Option.some(why));
    }

    /** All at an end, as the customer leaves. */
    Contracts over() {
        return running.isEmpty() ? this : new Contracts(List.of(), endedAt, ended);
    }
}
