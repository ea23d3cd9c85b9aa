package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.HandoffOutcome;
import org.dealwright.metrics.HandoffResult;
import org.dealwright.metrics.Omission;
import org.dealwright.process.MemberId;
import org.dealwright.process.WorkingHours;
import org.jspecify.annotations.Nullable;

/** The handoffs that one history tells of. Not thread-safe. */
final class Handoffs {
    private record Offered(Option<MemberId> from, Option<MemberId> to, Option<Instant> at) {}

    /**
     * What became of an offer.
     *
     * @param asked to whom it was offered, in whose hours the answer was awaited; none for the queue
     */
    private record Ended(
            Offered offer,
            Option<MemberId> asked,
            HandoffResult result,
            Option<Instant> answeredAt,
            Option<String> reason) {}

    /** Who worked when. */
    @FunctionalInterface
    interface Calendars {
        /** The hours of a member's own at that instant; none where they had none. */
        Option<WorkingHours> of(MemberId member, Instant at);
    }

    private final WorkingHours hours;
    private final List<Ended> ended = new ArrayList<>(1);
    private @Nullable Offered waiting;

    Handoffs(WorkingHours hours) {
        this.hours = hours;
    }

    void offered(Option<MemberId> from, Option<MemberId> to, Option<Instant> at) {
        waiting = new Offered(from, to, at);
    }

    boolean isWaiting() {
        return waiting != null;
    }

    void accepted(Instant at, MemberId to) {
        end(HandoffResult.ACCEPTED, at, Option.some(to), Option.none());
    }

    void returned(Instant at, Option<MemberId> by, String reason) {
        end(HandoffResult.RETURNED, at, by, Option.some(reason));
    }

    void lapsed(Instant at) {
        end(HandoffResult.LAPSED, at, Option.none(), Option.none());
    }

    void withdrawn(Instant at) {
        end(HandoffResult.WITHDRAWN, at, Option.none(), Option.none());
    }

    /** An answer to what was not offered here, as far as is known, is no outcome. */
    private void end(HandoffResult result, Instant at, Option<MemberId> answering, Option<String> reason) {
        Offered offer = waiting;
        if (offer == null) {
            return;
        }
        boolean answered = result == HandoffResult.ACCEPTED || result == HandoffResult.RETURNED;
        // who accepts in place of another is whom it went to
        Option<MemberId> to =
                result == HandoffResult.ACCEPTED ? answering : offer.to().orElse(answering);
        ended.add(new Ended(
                new Offered(offer.from(), to, offer.at()), offer.to(), result, Option.when(answered, at), reason));
        waiting = null;
    }

    /**
     * Tells what became of each.
     *
     * @param calendars the hours of whoever it was offered to, in which an answer was awaited
     * @param became what became of what was accepted
     */
    void tell(
            FactKind kind,
            Calendars calendars,
            Option<DealResult> became,
            List<HandoffOutcome> outcomes,
            Reasons reasons) {
        for (Ended one : ended) {
            tell(
                    kind,
                    one,
                    calendars,
                    became.filter(each -> one.result() == HandoffResult.ACCEPTED),
                    outcomes,
                    reasons);
        }
        if (waiting != null) {
            Ended open = new Ended(waiting, waiting.to(), HandoffResult.WAITING, Option.none(), Option.none());
            tell(kind, open, calendars, Option.none(), outcomes, reasons);
        }
    }

    private void tell(
            FactKind kind,
            Ended one,
            Calendars calendars,
            Option<DealResult> became,
            List<HandoffOutcome> outcomes,
            Reasons reasons) {
        Offered offer = one.offer();
        if (offer.at().isEmpty()) {
            reasons.add(kind, Omission.NO_BEGINNING);
        } else if (offer.from().isEmpty() || offer.to().isEmpty()) {
            reasons.add(kind, Omission.NO_MEMBER);
        } else {
            MemberId to = offer.to().get();
            Instant from = offer.at().get();
            WorkingHours theirs =
                    one.asked().flatMap(asked -> calendars.of(asked, from)).getOrElse(hours);
            outcomes.add(new HandoffOutcome(
                    offer.from().get(),
                    to,
                    from,
                    one.result(),
                    one.answeredAt().map(at -> theirs.between(from, at)),
                    one.reason(),
                    became));
        }
    }
}
