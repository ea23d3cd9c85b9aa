package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * A sales office for tests: two members, a clock that is set by hand; deals, orders and customers that begin by themselves are
 * numbered from one.
 */
final class Office {
    /** A Monday, nine o'clock in UTC: the working day begins. */
    static final Instant MONDAY_9 = Instant.parse("2026-03-02T09:00:00Z");

    static final MemberId ANN = new MemberId("ann");
    static final MemberId BOB = new MemberId("bob");
    static final Actor SDR = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP);
    static final Actor AE = Actor.of(BOB, Role.ACCOUNT_EXECUTIVE);
    static final Actor MANAGER = Actor.of(new MemberId("meg"), Role.SALES_MANAGER);
    static final Actor STRANGER = Actor.of(new MemberId("eve"));
    static final CompanyId ACME = new CompanyId("acme");

    final SalesProcess process;
    private final AtomicInteger deals;
    private final AtomicInteger orders;
    private final AtomicInteger customers;
    private final SalesPolicy policy;
    private volatile Instant now = MONDAY_9;

    Office() {
        this(new InMemoryJournal());
    }

    Office(Journal journal) {
        this(journal, SalesPolicy.defaults());
    }

    Office(Journal journal, SalesPolicy policy) {
        this(journal, policy, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    }

    private Office(
            Journal journal, SalesPolicy policy, AtomicInteger deals, AtomicInteger orders, AtomicInteger customers) {
        this.policy = policy;
        this.deals = deals;
        this.orders = orders;
        this.customers = customers;
        process = SalesProcess.builder()
                .journal(journal)
                .policy(policy)
                .clock(() -> now)
                .dealIds(() -> new DealId("deal-" + deals.incrementAndGet()))
                .orderIds(() -> new OrderId("order-" + orders.incrementAndGet()))
                .customerIds(() -> new CustomerId("customer-" + customers.incrementAndGet()))
                .build();
    }

    /** The same office after a restart, by that policy. */
    Office reopened(SalesPolicy by) {
        Office after = new Office(process.journal(), by, deals, orders, customers);
        after.now = now;
        return after;
    }

    Office reopened() {
        return reopened(policy);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    SalesPolicy policy() {
        return policy;
    }

    Instant now() {
        return now;
    }

    void at(Instant instant) {
        now = instant;
    }

    Either<Refusal, Outcome<Prospect>> give(ProspectId id, ProspectCommand<?> command, Actor actor) {
        return process.prospects().handle(id, command, actor);
    }

    void identified(ProspectId id, Option<CompanyId> company) {
        ProspectCommand.Identify identify = new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL)).ownedBy(ANN);
        give(id, company.map(identify::of).getOrElse(identify), SDR).get();
    }

    /** Lets another prospect take the place where the phase of one is kept, so that its history is read again. */
    void crowdOut(ProspectId id) {
        identified(neighbour(id), Option.none());
    }

    /** Another prospect whose phase is kept in the same place. */
    static ProspectId neighbour(ProspectId id) {
        int place = Phases.place(Kind.PROSPECT.stream(id));
        return Stream.iterate(0, i -> i + 1)
                .map(i -> new ProspectId("neighbour-" + i))
                .filter(other -> Phases.place(Kind.PROSPECT.stream(other)) == place)
                .findFirst()
                .get();
    }

    void engaged(ProspectId id, Option<CompanyId> company) {
        identified(id, company);
        give(id, call(TouchOutcome.ANSWERED), SDR).get();
    }

    void offered(ProspectId id, Option<CompanyId> company) {
        engaged(id, company);
        for (String criterion : List.of("budget", "authority", "need", "timing")) {
            give(id, new ProspectCommand.Assess(criterion, Answer.YES, EvidenceSource.CALL), SDR)
                    .get();
        }
        give(id, new ProspectCommand.Qualify(), SDR).get();
        offer(id);
    }

    void offer(ProspectId id) {
        give(id, new ProspectCommand.OfferHandoff(BOB, "Needs paper", List.of("a sample"), "Call on Friday"), SDR)
                .get();
    }

    static ProspectCommand.LogTouch call(TouchOutcome outcome) {
        return new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, outcome);
    }
}
