package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/**
 * What happens by itself when something has happened, as one table: an event of one life cycle makes another do
 * something.
 *
 * <p>A reaction belongs to what caused it: all is recorded together, and if a reaction is refused, nothing is.
 */
final class Reactions {
    // spotless:off
    static final Reactions TABLE = new Reactions()
        .when(Kind.PROSPECT, ProspectEvent.HandoffAccepted.class, "deal.open",
            (id, before, event) -> Option.when(!event.joined(), () -> open(id, before.get(), event.to(), event.deal())))
        .when(Kind.PROSPECT, ProspectEvent.Converted.class, "deal.open",
            (id, before, event) -> Option.when(!event.joined(), () -> open(id, before.get(), event.to(), event.deal())))
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "prospect.absorb", Reactions::prospectAbsorbs)
        .when(Kind.PROSPECT, ProspectEvent.Merged.class, "deal.attach-prospect", Reactions::dealTakesNote)
        .wherever(Kind.PROSPECT, ProspectEvent.PersonAdded.class, "prospect.opt-out", Withdrawals::optOut)
        .wherever(Kind.PROSPECT, ProspectEvent.PersonRemoved.class, "prospect.opt-out", Withdrawals::optOut)
        .wherever(Kind.PROSPECT, ProspectEvent.Absorbed.class, "prospect.opt-out", Withdrawals::optOut)
        .wherever(Kind.PROSPECT, ProspectEvent.Reopened.class, "prospect.opt-out", Withdrawals::optOut)
        .wherever(Kind.CONSENT, ConsentEvent.ConsentWithdrawn.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .wherever(Kind.CONSENT, ConsentEvent.ConsentWithdrawn.class, "prospect.opt-out", Withdrawals::optOuts)
        .wherever(Kind.CONSENT, ConsentEvent.PurposeWithdrawn.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .wherever(Kind.CONSENT, ConsentEvent.PurposeWithdrawn.class, "prospect.opt-out", Withdrawals::optOuts)
        .wherever(Kind.CONSENT, ConsentEvent.Adopted.class, "prospect.cancel-touch", Withdrawals::cancellations)
        .wherever(Kind.CONSENT, ConsentEvent.Adopted.class, "prospect.opt-out", Withdrawals::optOuts);
    // spotless:on

    /** What another life cycle is made to do. */
    record Consequence<I>(Kind<I, ?, ?, ?> kind, I id, Command<?> command) {}

    /** Says what follows; nothing where nothing does. */
    @FunctionalInterface
    interface Reaction<S, G> {
        Option<Consequence<?>> to(String id, Option<S> before, G event);
    }

    /** Says what follows wherever that is known; it finds out by the unit. */
    @FunctionalInterface
    interface WideReaction<G> {
        List<Consequence<?>> to(Unit unit, String id, G event);
    }

    @FunctionalInterface
    private interface Effect {
        List<Consequence<?>> of(Unit unit, String id, Option<?> before, Object event);
    }

    private record Row(String event, String command, Effect effect) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Class<?>, List<Row>> byType = new HashMap<>();

    private Reactions() {}

    @SuppressWarnings("unchecked") // the signature ties the reaction to the kind's phases and the event's type
    private <S, E extends Event, G extends E> Reactions when(
            Kind<?, S, E, ?> kind, Class<G> event, String command, Reaction<S, G> reaction) {
        return row(kind, event, command, (unit, id, before, happened) -> {
            Option<Consequence<?>> follows = reaction.to(id, (Option<S>) before, event.cast(happened));
            return follows.isEmpty() ? List.of() : List.of(follows.get());
        });
    }

    private <E extends Event, G extends E> Reactions wherever(
            Kind<?, ?, E, ?> kind, Class<G> event, String command, WideReaction<? super G> reaction) {
        return row(kind, event, command, (unit, id, before, happened) -> reaction.to(unit, id, event.cast(happened)));
    }

    private <E extends Event> Reactions row(
            Kind<?, ?, E, ?> kind, Class<? extends E> event, String command, Effect effect) {
        Row row = new Row(kind.table().names().event(event), command, effect);
        rows.add(row);
        byType.computeIfAbsent(event, type -> new ArrayList<>()).add(row);
        return this;
    }

    List<Consequence<?>> to(Unit unit, StreamId stream, Option<?> before, Event event) {
        List<Row> its = byType.get(event.getClass());
        if (its == null) {
            return List.of();
        }
        List<Consequence<?>> consequences = new ArrayList<>();
        for (Row row : its) {
            consequences.addAll(row.effect.of(unit, stream.id(), before, event));
        }
        return consequences;
    }

    /** The rows in stable names: the event, and the command it leads to. */
    List<ReactionRow> rows() {
        return rows.stream().map(row -> new ReactionRow(row.event, row.command)).toList();
    }

    private static Option<Consequence<?>> prospectAbsorbs(
            String id, Option<Prospect> before, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfProspect target
                ? Option.of(new Consequence<>(
                        Kind.PROSPECT,
                        target.prospect(),
                        new ProspectCommand.Absorb(
                                new ProspectId(id), before.get().dossier())))
                : Option.none();
    }

    private static Option<Consequence<?>> dealTakesNote(
            String id, Option<Prospect> before, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfDeal target
                ? Option.of(
                        new Consequence<>(Kind.DEAL, target.deal(), new DealCommand.AttachProspect(new ProspectId(id))))
                : Option.none();
    }

    private static Consequence<DealId> open(String id, Prospect before, MemberId owner, DealId deal) {
        DealCommand.Open open = new DealCommand.Open(
                owner, before.company(), Option.of(new ProspectId(id)), Option.some(contents(before)));
        return new Consequence<>(Kind.DEAL, deal, open);
    }

    /** The facts as they are known now, with what was said where it was offered. */
    private static HandoffPackage contents(Prospect before) {
        Dossier known = before.dossier();
        HandoffPackage facts =
                HandoffPackage.ofFacts(known.needs(), known.assessment().asList(), known.people());
        return before instanceof Prospect.HandoffOffered offered
                ? offered.offer()
                        .contents()
                        .map(said -> said.with(facts.needs(), facts.evidence(), facts.people()))
                        .getOrElse(facts)
                : facts;
    }
}
