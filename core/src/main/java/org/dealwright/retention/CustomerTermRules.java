package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to begin a contract, to change it, to give notice of it, and to let it end. */
final class CustomerTermRules {
    private CustomerTermRules() {}

    static Either<Rejection, ContractEvent.TermStarted> start(
            Customer.Ongoing customer, ContractCommand.StartTerm command, Situation<CustomerPolicy> now) {
        Contracts contracts = customer.dossier().business().contracts();
        TermId id = command.term().id();
        if (contracts.of(id).isDefined()) {
            return Rejection.broken("customer.term-known", id.value());
        }
        if (contracts.isFull()) {
            return Rejection.broken("customer.too-many-terms", Contracts.MOST);
        }
        return command.term()
                .checked()
                .mapLeft(wrong -> Rejection.invalid(wrong))
                .flatMap(term -> notOver(term, now))
                .map(term -> new ContractEvent.TermStarted(now.at(), now.actor().member(), term));
    }

    /** The term, which must not be over: it would end, or go on by a tacit clause again and again, at once. */
    static Either<Rejection, ContractTerm> notOver(ContractTerm term, Situation<CustomerPolicy> now) {
        return term.end().isAfter(today(now))
                ? Either.right(term)
                : Rejection.broken("customer.term-over", term.end().toString());
    }

    /** When it began stays, and so it does not move onto the term before it. */
    static Either<Rejection, ContractEvent.TermChanged> change(
            Customer.Ongoing customer, ContractCommand.ChangeTerm command, Situation<CustomerPolicy> now) {
        return known(customer, command.term().id()).flatMap(contract -> {
            if (contract.notice().isDefined()) {
                return Rejection.broken(
                        "customer.notice-stands",
                        contract.id().value(),
                        contract.notice().get().endsOn().toString());
            }
            return command.term()
                    .startingOn(contract.term().start())
                    .checked()
                    .mapLeft(wrong -> Rejection.invalid(wrong))
                    .map(term -> term.anchoredAs(contract.term()))
                    .flatMap(term -> term.end().isAfter(today(now))
                            ? Either.right(new ContractEvent.TermChanged(
                                    now.at(), now.actor().member(), term, term.beside(contract.term())))
                            : Rejection.broken(
                                    "customer.term-over-then", term.end().toString()));
        });
    }

    /** The contract, which has to run. */
    static Either<Rejection, Contract> known(Customer customer, TermId id) {
        Option<Contract> contract = customer.dossier().business().contracts().of(id);
        return contract.isEmpty()
                ? Rejection.broken("customer.term-unknown", id.value())
                : Either.right(contract.get());
    }

    static LocalDate today(Situation<CustomerPolicy> now) {
        return LocalDate.ofInstant(now.at(), now.policy().zone());
    }

    /**
     * Too late for this term, it ends the first for which it is not, where a tacit clause brings one: until then the contract
     * goes on. In time for a term that has gone on by its clause meanwhile, it ends that one: what followed has not come about.
     */
    static Either<Rejection, ContractEvent.NoticeGiven> giveNotice(
            Customer.Bound customer, ContractCommand.GiveNotice command, Situation<CustomerPolicy> now) {
        return known(customer, command.term()).flatMap(contract -> {
            if (contract.notice().isDefined()) {
                return Rejection.broken(
                        "customer.notice-stands",
                        contract.id().value(),
                        contract.notice().get().endsOn().toString());
            }
            LocalDate endsOn = contract.inTimeOn(today(now)).end();
            return Either.right(new ContractEvent.NoticeGiven(
                    now.at(), now.actor().member(), contract.id(), new Notice(now.at(), endsOn)));
        });
    }

    static Either<Rejection, ContractEvent.NoticeRevoked> revokeNotice(
            Customer.Bound customer, ContractCommand.RevokeNotice command, Situation<CustomerPolicy> now) {
        return known(customer, command.term())
                .flatMap(contract -> contract.notice().isEmpty()
                        ? Rejection.broken("customer.no-notice", contract.id().value())
                        : Either.right(new ContractEvent.NoticeRevoked(
                                now.at(), now.actor().member(), contract.id())));
    }

    /** When a contract ends, if nothing else happens: a renewal deal that is open keeps it for the days of grace. */
    static Option<Instant> endsAt(Contract contract, CustomerPolicy policy) {
        if (contract.goesOnTacitly()) {
            return Option.none();
        }
        LocalDate end = contract.term().end();
        return Option.some(midnight(
                contract.open().isEmpty() ? end : end.plusDays(policy.renewal().graceDays()), policy));
    }

    /** Not before the renewal was lost because of which it ends: in the days of grace, the end has gone by. */
    private static Option<Instant> endsAt(Customer.Ongoing customer, Contract contract, CustomerPolicy policy) {
        Option<Instant> lostAt = contract.renewal().exists(RenewalDeal::lost)
                ? customer.dossier().renewalLostAt()
                : Option.none();
        return endsAt(contract, policy)
                .map(at -> lostAt.filter(lost -> lost.isAfter(at)).getOrElse(at));
    }

    /** With which instant a day begins, in the policy's zone. */
    static Instant midnight(LocalDate day, CustomerPolicy policy) {
        return day.atStartOfDay(policy.zone()).toInstant();
    }

    /** The contract that an instant of each picks as the first, with that instant; none where none has one. */
    static Option<Due> first(Customer.Ongoing customer, Function<Contract, Option<Instant>> when) {
        Option<Due> first = Option.none();
        for (Contract contract : customer.dossier().business().contracts().running()) {
            Option<Instant> at = when.apply(contract);
            if (!at.isEmpty()
                    && (first.isEmpty() || at.get().isBefore(first.get().at()))) {
                first = Option.some(new Due(contract, at.get()));
            }
        }
        return first;
    }

    /** What time does with a contract, and when. */
    record Due(Contract contract, Instant at) {}

    /** Not before the phase began: what was due before a customer was adopted is due at once. */
    static Option<Instant> dueAt(Customer.Ongoing customer, Option<Due> due) {
        return due.map(one -> one.at().isBefore(customer.since()) ? customer.since() : one.at());
    }

    static Option<Instant> endAt(Customer.Ongoing customer, CustomerPolicy policy) {
        return dueAt(customer, first(customer, contract -> endsAt(customer, contract, policy)));
    }

    /** Of whoever was adopted with a contract that was over by then, nobody says that they left by it. */
    static Either<Rejection, ContractEvent.TermEnded> end(
            Customer.Ongoing customer, ContractCommand.EndTerm command, Situation<CustomerPolicy> now) {
        Due due = first(customer, one -> endsAt(customer, one, now.policy())).get();
        Contract contract = due.contract();
        boolean overBefore = customer.dossier().profile().adoptedAs().isDefined()
                && !due.at().isAfter(customer.since());
        return Either.right(new ContractEvent.TermEnded(
                now.at(),
                now.actor().member(),
                contract.id(),
                overBefore ? TermEnd.BEFORE_ADOPTION : contract.why(),
                contract.open()));
    }
}
