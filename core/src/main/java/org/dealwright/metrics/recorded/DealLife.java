package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.OpenPhase;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Passage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the history of one deal tells. */
final class DealLife extends Life<Deal, DealEvent> {
    private static final String WON = "won";

    final DealId deal;
    final Touches touches = new Touches();
    final Expectations expectations;
    final Walk stages;
    private Option<Omission> incomplete = Option.none();
    private Option<Instant> closed = Option.none();
    private @Nullable Set<String> annulled;

    DealLife(String id, FactOptions options) {
        super(id, DealLifecycle.table(), options);
        deal = new DealId(id);
        expectations = new Expectations(deal, options.deals());
        stages = new Walk(id);
    }

    @Override
    Option<Instant> began(DealEvent event, Instant recordedAt) {
        if (!(event instanceof DealEvent.Adopted adopted)) {
            return Option.some(event.at());
        }
        ClaimedDeal claim = adopted.claim();
        boolean first = claim instanceof ClaimedDeal.Open open && open.in() == OpenPhase.DISCOVERING;
        boolean over = claim instanceof ClaimedDeal.Won || claim instanceof ClaimedDeal.Lost;
        // one that is over, and entered as of an instant of the past, was over by then: that is what the other system
        // says
        Option<Instant> since = first
                ? adopted.openedAt()
                : over && adopted.at().isBefore(recordedAt) ? Option.some(adopted.at()) : Option.none();
        if (!first) {
            adopted.openedAt().forEach(at -> passages.add(new Passage(id, OpenPhase.DISCOVERING.code(), at)));
        }
        if (since.isEmpty() || adopted.openedAt().isEmpty()) {
            incomplete = Option.some(over && since.isEmpty() ? Omission.NO_END : Omission.NO_BEGINNING);
        }
        closed = over ? since : Option.none();
        return since;
    }

    @Override
    void happened(@Nullable Deal before, Deal after, DealEvent event) {
        if (event instanceof DealEvent.TouchLogged touch) {
            touches.made(touch.at(), touch.by(), touch.channel(), touch.direction(), touch.outcome());
        } else if (event instanceof DealEvent.TouchRetracted retracted) {
            touches.retracted(retracted.touch());
        } else if (event instanceof DealEvent.WinAnnulled) {
            passages.removeIf(passage -> passage.step().equals(WON));
            annulled(after);
        }
        boolean over = isOver(after);
        if (before != null && over != isOver(before)) {
            closed = over ? Option.some(after.since()) : Option.none();
        }
        expectations.now(after, event.at());
        String stage = after instanceof Deal.Open
                ? after.dossier()
                        .outlook()
                        .stage()
                        .map(place -> place.stage().stage())
                        .getOrNull()
                : null;
        stages.go(stage, Option.some(stage == null ? later(after.since(), event.at()) : stageSince(after)));
    }

    private void annulled(Deal now) {
        annulled = annulled == null ? new HashSet<>() : annulled;
        for (OrderId order : now.dossier().outlook().orderIds()) {
            annulled.add(order.value());
        }
    }

    /** Whether an order was of a win that was annulled: it says nothing of another. */
    boolean isOfAnnulledWin(String order) {
        return annulled != null && annulled.contains(order);
    }

    private static Instant stageSince(Deal deal) {
        return deal.dossier().outlook().stage().get().since();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isOver(Deal phase) {
        return phase instanceof Deal.Won || phase instanceof Deal.Lost;
    }

    @Override
    boolean isAdopted(Deal phase) {
        return phase.dossier().profile().adoptedAs().isDefined();
    }

    /** Why its journey cannot be told; none where it can. */
    Option<Omission> incomplete() {
        return incomplete;
    }

    /** When it was lost; none where it was not. */
    Option<Instant> dropped(Deal now) {
        return now instanceof Deal.Lost ? closed : Option.none();
    }

    DealResult result(Deal now) {
        return Expectations.result(now);
    }

    DealOutcome outcome(Deal now, Undone undone) {
        return new DealOutcome(
                deal, now.owner(), result(now), now.dossier().profile().openedAt(), closed, value(now, undone));
    }

    private Option<Money> value(Deal now, Undone undone) {
        if (now instanceof Deal.Won won) {
            return won.value().map(value -> undone.left(this, value));
        }
        // with a loss the proposals go, and with them what it was worth
        return now instanceof Deal.Lost ? expectations.value().orElse(now.value()) : now.value();
    }
}
