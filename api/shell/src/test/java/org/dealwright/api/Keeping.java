package org.dealwright.api;

import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Contract;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.TermId;

/** Acme as a customer under test, from Bob's win on; Carl takes them over, and gives the commands. */
final class Keeping {
    static final CustomerId CUSTOMER = new CustomerId("customer-1");
    static final MemberId CARL = new MemberId("carl");
    static final Actor CSR = Actor.of(CARL, Role.CUSTOMER_SUCCESS_REP);
    /** The contract sold by the deal that brought them. */
    static final TermId FIRST = new TermId(DEAL.value());
    /** The first deal that opens by itself. */
    static final DealId RENEWAL = new DealId("deal-1");

    final Selling selling;
    final SalesProcess process;
    final FailingJournal journal;

    Keeping() {
        this(Selling.POLICY);
    }

    Keeping(SalesPolicy policy) {
        selling = new Selling(policy);
        process = selling.office.process;
        journal = selling.journal;
    }

    /** Won by a proposal of these lines. */
    Keeping sold(LineRequest... lines) {
        selling.opened().drafted(ONE, lines).sent(ONE).accepted(ONE).won();
        return this;
    }

    /** Taken over by Carl, and live. */
    Keeping live() {
        done(new ArrivalCommand.Accept());
        for (String step : List.of("kick-off", "set-up", "training")) {
            done(new ArrivalCommand.CompleteOnboardingStep(step));
        }
        return done(new ArrivalCommand.GoLive());
    }

    Keeping done(CustomerCommand<?> command) {
        give(command).get();
        return this;
    }

    Either<Refusal, Outcome<Customer>> give(CustomerCommand<?> command) {
        return process.customers().handle(CUSTOMER, command, CSR);
    }

    /** Lets time act by an instant. */
    TimeReport until(String instant) {
        selling.office.at(Instant.parse(instant));
        return process.letTimeAct();
    }

    Customer customer() {
        return process.customers().find(CUSTOMER).get();
    }

    Option<Contract> contract(TermId term) {
        return customer().dossier().business().contracts().of(term);
    }

    Deal deal(DealId id) {
        return process.deals().find(id).get();
    }

    /** The orders, by identifier. */
    List<OrderId> orders() {
        return process.orders().stream(Query.all()).map(Listed::id).toList();
    }

    /** The stable names of what has happened to the customer, from an event on. */
    List<String> happened(int from) {
        return process.customers().history(CUSTOMER).stream()
                .skip(from)
                .map(Kind::name)
                .toList();
    }

    int events() {
        return process.customers().history(CUSTOMER).size();
    }
}
