package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.consent.Consent;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Transition;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

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
    /**
     * What every phase tells of itself.
     *
     * @param since from when it is known to hold
     * @param owner who works on it
     * @param addressed who has to answer
     * @param company whose it is
     * @param people who is known on the buyer's side, each once
     * @param open the phases in which there is work to do
     * @param silent the silence on it that somebody has been told of
     * @param isReminder whether by that command time only reminds
     * @param keys by which it is found again
     */
    record Traits<S>(
            Function<S, Instant> since,
            Function<S, Option<MemberId>> owner,
            Function<S, Option<MemberId>> addressed,
            Function<S, Option<CompanyId>> company,
            Function<S, List<CompanyKey>> keys,
            Function<S, List<PersonId>> people,
            Class<? extends S> open,
            Function<S, Option<Outline.Silent>> silent,
            Predicate<Command<?>> isReminder) {}

    static final Kind<ProspectId, Prospect, ProspectEvent, ProspectPolicy> PROSPECT = new Kind<>(
            ProspectLifecycle.table(),
            ProspectEvent.class,
            ProspectId::new,
            ProspectId::value,
            SalesPolicy::prospect,
            new Traits<>(
                    Prospect::since,
                    Prospect::owner,
                    Kind::addressed,
                    Prospect::company,
                    Kind::keys,
                    prospect -> persons(prospect.dossier().people()),
                    Prospect.Open.class,
                    Kind::silent,
                    Kind::isReminder));
    static final Kind<DealId, Deal, DealEvent, DealPolicy> DEAL = new Kind<>(
            DealLifecycle.table(),
            DealEvent.class,
            DealId::new,
            DealId::value,
            SalesPolicy::deal,
            new Traits<>(
                    Deal::since,
                    deal -> Option.of(deal.owner()),
                    deal -> Option.none(),
                    Deal::company,
                    deal -> List.of(),
                    Kind::handedOver,
                    Deal.class,
                    deal -> Option.none(),
                    command -> false));
    static final Kind<PersonId, Consent, ConsentEvent, ConsentPolicy> CONSENT = new Kind<>(
            ConsentLifecycle.table(),
            ConsentEvent.class,
            PersonId::new,
            PersonId::value,
            SalesPolicy::consent,
            new Traits<>(
                    Consent::since,
                    consent -> Option.none(),
                    consent -> Option.none(),
                    consent -> Option.none(),
                    consent -> List.of(),
                    consent -> List.of(),
                    Consent.class,
                    consent -> Option.none(),
                    command -> false));

    private static Option<MemberId> addressed(Prospect prospect) {
        return prospect instanceof Prospect.HandoffOffered offered
                ? Option.of(offered.offer().to())
                : Option.none();
    }

    /** One that was merged is found as what it was merged into. */
    private static List<CompanyKey> keys(Prospect prospect) {
        return prospect instanceof Prospect.Merged
                ? List.of()
                : prospect.dossier().profile().identity().keys().keys();
    }

    private static Option<Outline.Silent> silent(Prospect prospect) {
        return prospect instanceof Prospect.Open open && (open.isOwnerReminded() || open.isEscalated())
                ? Option.of(new Outline.Silent(open.silentSince(), open.isEscalated()))
                : Option.none();
    }

    private static boolean isReminder(Command<?> command) {
        return command instanceof ProspectCommand.RemindOwner || command instanceof ProspectCommand.EscalateSilence;
    }

    private static List<PersonId> handedOver(Deal deal) {
        return deal instanceof Deal.Discovering discovering
                ? discovering
                        .contents()
                        .map(contents -> persons(contents.people()))
                        .getOrElse(List.of())
                : List.of();
    }

    private static List<PersonId> persons(People people) {
        return people.stakeholders().stream().map(Stakeholder::person).toList();
    }

    static final List<Kind<?, ?, ?, ?>> ALL = List.of(PROSPECT, DEAL, CONSENT);

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
        Option<Deadline<S>> next = table.deadline(phase, policyOf.apply(policy));
        return new Outline(
                table.names().phase(phase.getClass()),
                traits.owner().apply(phase),
                traits.addressed().apply(phase),
                traits.company().apply(phase),
                traits.keys().apply(phase),
                traits.people().apply(phase),
                new Outline.Times(
                        traits.since().apply(phase),
                        next.map(Deadline::at),
                        next.exists(deadline -> !traits.isReminder().test(deadline.command()))),
                traits.silent().apply(phase));
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
        return new StreamId(lifecycle(), idOf.apply(id));
    }

    Option<S> replay(List<Recorded> history) {
        return table.replay(history.stream().map(this::event).toList());
    }

    E event(Recorded recorded) {
        return events.cast(recorded.event());
    }
}
