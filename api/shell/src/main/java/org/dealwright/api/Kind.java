package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Transition;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.Member;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.team.TeamPolicy;

/**
 * A life cycle as the shell runs it: its table, and how its histories are named.
 *
 * @param table the table
 * @param events the type of its events
 * @param id an identifier of a text
 * @param idOf an identifier's text
 * @param policyOf its part of the policy
 * @param traits what its phases tell of themselves
 */
record Kind<I, S, E extends Event, P>(
        Lifecycle<S, E, P> table,
        Class<E> events,
        Function<String, I> id,
        Function<I, String> idOf,
        Function<SalesPolicy, P> policyOf,
        Traits<S> traits) {
    static final Kind<ProspectId, Prospect, ProspectEvent, ProspectPolicy> PROSPECT = new Kind<>(
            ProspectLifecycle.table(),
            ProspectEvent.class,
            ProspectId::new,
            ProspectId::value,
            SalesPolicy::prospect,
            new ProspectTraits());
    static final Kind<DealId, Deal, DealEvent, DealPolicy> DEAL = new Kind<>(
            DealLifecycle.table(), DealEvent.class, DealId::new, DealId::value, SalesPolicy::deal, new DealTraits());
    static final Kind<ProposalId, Proposal, ProposalEvent, ProposalPolicy> PROPOSAL = new Kind<>(
            ProposalLifecycle.table(),
            ProposalEvent.class,
            ProposalId::new,
            ProposalId::value,
            SalesPolicy::proposal,
            new ProposalTraits());
    static final Kind<OrderId, Order, OrderEvent, OrderPolicy> ORDER = new Kind<>(
            OrderLifecycle.table(),
            OrderEvent.class,
            OrderId::new,
            OrderId::value,
            SalesPolicy::order,
            new OrderTraits());
    static final Kind<CustomerId, Customer, CustomerEvent, CustomerPolicy> CUSTOMER = new Kind<>(
            CustomerLifecycle.table(),
            CustomerEvent.class,
            CustomerId::new,
            CustomerId::value,
            SalesPolicy::customer,
            new CustomerTraits());
    static final Kind<PersonId, Consent, ConsentEvent, ConsentPolicy> CONSENT = new Kind<>(
            ConsentLifecycle.table(),
            ConsentEvent.class,
            PersonId::new,
            PersonId::value,
            SalesPolicy::consent,
            new ConsentTraits());

    static final Kind<MemberId, Member, MemberEvent, TeamPolicy> MEMBER = new Kind<>(
            MemberLifecycle.table(),
            MemberEvent.class,
            MemberId::new,
            MemberId::value,
            SalesPolicy::team,
            new MemberTraits());

    static final List<Kind<?, ?, ?, ?>> ALL = List.of(PROSPECT, DEAL, PROPOSAL, ORDER, CUSTOMER, CONSENT, MEMBER);

    /**
     * The kind of a history.
     *
     * @throws IllegalArgumentException if this version knows no such life cycle
     */
    static Kind<?, ?, ?, ?> of(StreamId stream) {
        for (Kind<?, ?, ?, ?> kind : ALL) {
            if (kind.lifecycle().equals(stream.lifecycle())) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the journal holds " + stream + ", a life cycle that is not known here");
    }

    /** The life cycle's stable name. */
    String lifecycle() {
        return table.names().lifecycle();
    }

    /** The stable names of the phases. */
    Set<String> phases() {
        return table.transitions().stream().flatMap(row -> row.to().stream()).collect(Collectors.toSet());
    }

    /** The stable names of the phases in which there is work to do. */
    Set<String> openPhases() {
        return leaves(traits.open()).map(table.names()::phase).collect(Collectors.toSet());
    }

    /** The stable names of the phases that have not ended: there is work to do, or it rests. */
    Set<String> unfinishedPhases() {
        return leaves(traits.unfinished()).map(table.names()::phase).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Kind::leaves) : Stream.of(type);
    }

    /** The stable names of the phases that take a command. */
    Set<String> phasesThatTake(Command<?> command) {
        String name = table.names().command(command.getClass());
        return table.transitions().stream()
                .filter(row -> row.command().equals(name))
                .map(Transition::from)
                .collect(Collectors.toSet());
    }

    /** What of a phase is listed, by this policy. */
    Outline outline(S phase, SalesPolicy policy) {
        return outline(phase, deadline(phase, policy));
    }

    /** When time will act on a phase, by this policy. */
    Option<Deadline<S>> deadline(S phase, SalesPolicy policy) {
        return table.deadline(phase, policyOf.apply(policy));
    }

    /** What of a phase is listed. */
    Outline outline(S phase, Option<Deadline<S>> next) {
        return new Outline(
                table.names().phase(phase.getClass()),
                traits.owner(phase),
                traits.addressed(phase),
                traits.company(phase),
                traits.deal(phase),
                traits.referrer(phase),
                traits.keys(phase),
                traits.people(phase),
                new Outline.Times(
                        traits.since(phase),
                        next.map(Deadline::at),
                        !next.isEmpty() && !traits.isReminder(next.get().command()),
                        traits.planned(phase)),
                traits.silent(phase),
                traits.lingers(phase),
                traits.agenda(phase),
                traits.answered(phase),
                traits.consulted(phase));
    }

    /** A card, as it is shown. */
    Listed<I> listed(Card card) {
        return new Listed<>(
                id.apply(card.id),
                card.phase,
                Option.of(card.owner),
                Option.of(card.company),
                card.since(),
                card.due(),
                card.version);
    }

    /** The stable name of a recorded event. */
    static String name(Recorded recorded) {
        return of(recorded.stream()).table().names().event(recorded.event().getClass());
    }

    /** The stable names of the events that a command can make. */
    Set<String> eventsOf(Command<?> command) {
        String name = table.names().command(command.getClass());
        return table.transitions().stream()
                .filter(row -> row.command().equals(name))
                .map(Transition::event)
                .collect(Collectors.toSet());
    }

    StreamId stream(I id) {
        return new StreamId(lifecycle(), idOf.apply(Objects.requireNonNull(id, "id")));
    }

    Option<S> replay(List<Recorded> history) {
        return history.isEmpty()
                ? Option.none()
                : table.replay(history.stream().map(this::event).toList());
    }

    /** The phase that a history has come to; none where there is nothing. */
    @SuppressWarnings("unchecked") // what is kept of a history is a phase of its life cycle
    Option<S> replay(Tail tail) {
        S phase = (S) tail.phase().getOrNull();
        for (Recorded recorded : tail.events()) {
            phase = phase == null ? table.start(event(recorded)) : table.evolve(phase, event(recorded));
        }
        return Option.of(phase);
    }

    E event(Recorded recorded) {
        return events.cast(recorded.event());
    }
}
