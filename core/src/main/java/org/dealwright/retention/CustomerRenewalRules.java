package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.id.DealId;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to pursue a renewal, and to let a contract go on. */
final class CustomerRenewalRules {
    private CustomerRenewalRules() {}

    /** An identifier for the deal by which a renewal is pursued. */
    static final Fact<TermId, DealId> RENEWAL_DEAL = new Fact<>("renewal-deal");

    static Either<Rejection, ContractEvent.RenewalOffered> offer(
            Customer.Growing customer, ContractCommand.OfferRenewal command, Situation<CustomerPolicy> now) {
        return CustomerTermRules.known(customer, command.term()).flatMap(contract -> {
            if (contract.open().isDefined()) {
                return Rejection.broken(
                        "customer.renewal-open",
                        contract.id().value(),
                        contract.open().get().value());
            }
            return hasBegun(contract, now)
                    ? Either.right(new ContractEvent.RenewalOffered(
                            now.at(), now.actor().member(), contract.id(), command.deal()))
                    : Either.left(renewedAlready(contract.term()));
        });
    }

    /**
     * So many days before notice has to be given, but not before the term begins; not where notice is given, nor of a
     * term so short that nobody negotiates it.
     */
    private static Option<Instant> pursuedFrom(Contract contract, CustomerPolicy policy) {
        return contract.renewal().isDefined()
                        || contract.notice().isDefined()
                        || contract.term().months() < policy.renewal().shortestMonths()
                ? Option.none()
                : Option.some(CustomerTermRules.midnight(pursuedFrom(contract.term(), policy), policy));
    }

    private static LocalDate pursuedFrom(ContractTerm term, CustomerPolicy policy) {
        LocalDate ahead = term.noticeBy().minusDays(policy.renewal().leadDays());
        return ahead.isBefore(term.start()) ? term.start() : ahead;
    }

    private static Rejection renewedAlready(ContractTerm term) {
        return Rejection.RuleBroken.of(
                "customer.renewed-already", term.id().value(), term.start().toString());
    }

    /** The deal is led by whoever looks after the customer; where nobody does, it is pursued once somebody does. */
    static Option<Instant> offerAt(Customer.Growing customer, CustomerPolicy policy) {
        return customer.owner().isEmpty() ? Option.none() : CustomerTermRules.dueAt(customer, next(customer, policy));
    }

    private static Option<CustomerTermRules.Due> next(Customer.Growing customer, CustomerPolicy policy) {
        return CustomerTermRules.first(customer, contract -> pursuedFrom(contract, policy));
    }

    /** The contract whose renewal is pursued next by itself; none where none is. */
    static Option<TermId> question(
            Customer.Growing customer, ContractCommand.OfferRenewalInTime command, CustomerPolicy policy) {
        return next(customer, policy).map(due -> due.contract().id());
    }

    static Either<Rejection, ContractEvent.RenewalOfferedInTime> offerInTime(
            Customer.Growing customer, ContractCommand.OfferRenewalInTime command, Situation<CustomerPolicy> now) {
        ContractTerm term = next(customer, now.policy()).get().contract().term();
        return Either.right(new ContractEvent.RenewalOfferedInTime(
                now.at(), now.actor().member(), term.id(), now.fact(RENEWAL_DEAL, term.id()), term.noticeBy()));
    }

    static Either<Rejection, ContractEvent.Renewed> renew(
            Customer.Growing customer, ContractCommand.Renew command, Situation<CustomerPolicy> now) {
        return CustomerTermRules.known(customer, command.term()).flatMap(contract -> {
            Option<Rejection> stands = mayNotRenew(contract, command, now);
            if (stands.isDefined()) {
                return Either.left(stands.get());
            }
            ContractTerm term = contract.term();
            ContractTerm next = term.next(
                    command.months().getOrElse(term::months),
                    command.recurring().isEmpty() ? term.recurring() : command.recurring());
            return Either.right(new ContractEvent.Renewed(
                    now.at(),
                    now.actor().member(),
                    next,
                    next.beside(term),
                    customer.buyer(),
                    customer.owner(),
                    contract.open()));
        });
    }

    private static Option<Rejection> mayNotRenew(
            Contract contract, ContractCommand.Renew command, Situation<CustomerPolicy> now) {
        ContractTerm term = contract.term();
        int months = command.months().getOrElse(term::months);
        if (months < 1 || months > ContractTerm.LONGEST_MONTHS) {
            return Option.some(Rejection.invalid(List.of(Violation.showing(
                    "months", "out-of-range", Integer.toString(months), 1, ContractTerm.LONGEST_MONTHS))));
        }
        if (contract.notice().isDefined()) {
            return Option.some(Rejection.RuleBroken.of(
                    "customer.notice-stands",
                    term.id().value(),
                    contract.notice().get().endsOn().toString()));
        }
        if (!hasBegun(contract, now)) {
            return Option.some(renewedAlready(term));
        }
        return term.end().isAfter(ContractTerm.LATEST)
                ? Option.some(Rejection.RuleBroken.of(
                        "customer.beyond-calendar", term.id().value()))
                : Option.none();
    }

    /** A contract that goes on by itself does so with the end of its term; not beyond the last year that there is. */
    private static Option<Instant> goesOnAt(Contract contract, CustomerPolicy policy) {
        LocalDate end = contract.term().end();
        return contract.goesOnTacitly() && !end.isAfter(ContractTerm.LATEST)
                ? Option.some(CustomerTermRules.midnight(end, policy))
                : Option.none();
    }

    static Option<Instant> renewTacitlyAt(Customer.Ongoing customer, CustomerPolicy policy) {
        return CustomerTermRules.dueAt(customer, tacit(customer, policy));
    }

    private static Option<CustomerTermRules.Due> tacit(Customer.Ongoing customer, CustomerPolicy policy) {
        return CustomerTermRules.first(customer, contract -> goesOnAt(contract, policy));
    }

    /**
     * One term follows another; but where several had gone by before the customer was adopted, the one that runs then, as nobody
     * says what was done in those between.
     */
    static Either<Rejection, ContractEvent.RenewedTacitly> renewTacitly(
            Customer.Ongoing customer, ContractCommand.RenewTacitly command, Situation<CustomerPolicy> now) {
        Contract contract = tacit(customer, now.policy()).get().contract();
        ContractTerm next = contract.term().next();
        LocalDate today = CustomerTermRules.today(now);
        while (!next.end().isAfter(today) && !next.end().isAfter(ContractTerm.LATEST)) {
            next = next.next();
        }
        return Either.right(new ContractEvent.RenewedTacitly(
                now.at(), now.actor().member(), next, customer.buyer(), customer.owner(), contract.open()));
    }

    /**
     * What a deal that was won or lost means here. A won renewal books the next term, whatever notice was given;
     * anything else that was won begins the contract that it sold, if it sold one and there is room. Annulled, a renewal
     * takes back the term that it booked and that has not begun; reopened, it is waited for again. Only what was won was
     * bought, and runs out. It is never refused.
     */
    static Either<Rejection, ContractEvent.DealNoted> note(
            Customer customer, ContractCommand.NoteDeal command, Situation<CustomerPolicy> now) {
        Contracts contracts = customer.dossier().business().contracts();
        Option<Contract> renewed = command.result() == DealResult.ANNULLED
                ? contracts.bookedBy(command.deal()).filter(contract -> !hasBegun(contract, now))
                : contracts.renewedBy(command.deal());
        boolean won = command.result() == DealResult.WON && customer instanceof Customer.Ongoing;
        Option<ContractTerm> booked = Option.none();
        if (won && renewed.isDefined()) {
            booked = next(renewed.get().term(), command.sold());
        } else if (won) {
            booked = command.sold().filter(term -> contracts.of(term.id()).isEmpty() && !contracts.isFull());
        }
        Option<TermChange> change = renewed.flatMap(
                        contract -> command.result() == DealResult.WON ? Option.some(contract) : Option.none())
                .flatMap(contract -> change(contract.term(), command));
        return Either.right(new ContractEvent.DealNoted(
                now.at(),
                now.actor().member(),
                command.deal(),
                command.result(),
                renewed.map(Contract::id),
                booked,
                change,
                command.prices(),
                command.result() == DealResult.WON ? command.supplies() : List.of()));
    }

    private static boolean hasBegun(Contract contract, Situation<CustomerPolicy> now) {
        return !contract.term().start().isAfter(CustomerTermRules.today(now));
    }

    private static Option<ContractTerm> next(ContractTerm term, Option<ContractTerm> sold) {
        if (term.end().isAfter(ContractTerm.LATEST)) {
            return Option.none();
        }
        return Option.some(
                sold.isEmpty()
                        ? term.next()
                        : term.next(sold.get().months(), sold.get().recurring().orElse(term.recurring())));
    }

    private static Option<TermChange> change(ContractTerm term, ContractCommand.NoteDeal command) {
        return next(term, command.sold()).flatMap(next -> next.beside(term));
    }
}
