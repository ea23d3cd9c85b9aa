package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.handoff.Offer;
import org.dealwright.metrics.Arrival;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Passage;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.jspecify.annotations.Nullable;

/** What the history of one prospect tells. */
final class ProspectLife extends Life<Prospect, ProspectEvent> {
    final Touches touches = new Touches();
    final Handoffs handoffs;
    private Option<Omission> incomplete = Option.none();

    ProspectLife(String id, FactOptions options) {
        super(id, ProspectLifecycle.table(), options);
        handoffs = new Handoffs(options.executives());
    }

    @Override
    Option<Instant> began(ProspectEvent event, Instant recordedAt) {
        if (!(event instanceof ProspectEvent.Adopted adopted)) {
            return Option.some(event.at());
        }
        ClaimedPhase claim = adopted.claim();
        Option<Instant> said = adopted.at().isBefore(recordedAt) ? Option.some(adopted.at()) : Option.none();
        Option<Instant> since = claim instanceof ClaimedPhase.Identified
                ? adopted.identifiedAt()
                : claim instanceof ClaimedPhase.HandoffOffered offered
                        ? offered.offeredAt()
                        : isOver(claim) ? said : Option.none();
        if (!(claim instanceof ClaimedPhase.Identified)) {
            adopted.identifiedAt().forEach(at -> passages.add(new Passage(id, "identified", at)));
        }
        if (since.isEmpty() || adopted.identifiedAt().isEmpty()) {
            boolean endUnknown = isOver(claim) && since.isEmpty();
            incomplete = Option.some(endUnknown ? Omission.NO_END : Omission.NO_BEGINNING);
        }
        return since;
    }

    private static boolean isOver(ClaimedPhase claim) {
        return claim instanceof ClaimedPhase.HandedOff
                || claim instanceof ClaimedPhase.Disqualified
                || claim instanceof ClaimedPhase.OptedOut
                || claim instanceof ClaimedPhase.Merged;
    }

    @Override
    void happened(@Nullable Prospect before, Prospect after, ProspectEvent event) {
        if (event instanceof ProspectEvent.TouchLogged touch) {
            touches.made(touch.at(), touch.by(), touch.channel(), touch.direction(), touch.outcome());
        } else if (event instanceof ProspectEvent.TouchRetracted retracted) {
            touches.retracted(retracted.touch());
        }
        if (before instanceof Prospect.HandoffOffered && !(after instanceof Prospect.HandoffOffered)) {
            ended(event);
        } else if (after instanceof Prospect.HandoffOffered offered && !handoffs.isWaiting()) {
            Offer offer = offered.offer();
            // where nobody owned it, whoever offered it gets the credit
            handoffs.offered(offer.credit().orElse(event.by()), Option.some(offer.to()), offer.offeredAt());
        }
    }

    private void ended(ProspectEvent event) {
        if (event instanceof ProspectEvent.HandoffAccepted accepted) {
            handoffs.accepted(event.at(), accepted.to());
        } else if (event instanceof ProspectEvent.HandoffReturned returned) {
            handoffs.returned(event.at(), event.by(), returned.reason().code());
        } else if (event instanceof ProspectEvent.HandoffLapsed
                || event instanceof ProspectEvent.HandoffLapsedForAbsence) {
            handoffs.lapsed(event.at());
        } else {
            handoffs.withdrawn(event.at());
        }
    }

    @Override
    boolean isAdopted(Prospect phase) {
        return phase.dossier().profile().adoptedAs().isDefined();
    }

    /** Why its journey cannot be told; none where it can. */
    Option<Omission> incomplete() {
        return incomplete;
    }

    /** When it was given up; none where it was not, or nobody knows. */
    Option<Instant> dropped(Prospect now) {
        boolean dropped = now instanceof Prospect.Disqualified || now instanceof Prospect.OptedOut;
        return dropped ? Option.some(now.since()) : Option.none();
    }

    /** Of one that turned out to be another, the other's arrival is told. */
    void tell(Prospect now, List<Arrival> arrivals, Reasons reasons) {
        if (now instanceof Prospect.Merged) {
            reasons.add(FactKind.ARRIVALS, Omission.MERGED);
            return;
        }
        Option<Instant> arrived = now.dossier().profile().identifiedAt();
        if (arrived.isEmpty()) {
            reasons.add(FactKind.ARRIVALS, Omission.NO_BEGINNING);
            return;
        }
        Option<Touches.Answer> first = touches.firstAnswer(arrived.get());
        Option<MemberId> by = first.map(Touches.Answer::by).orElse(now.owner());
        arrivals.add(new Arrival(id, arrived.get(), first.map(Touches.Answer::at), by));
    }
}
