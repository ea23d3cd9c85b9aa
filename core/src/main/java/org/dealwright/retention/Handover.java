package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.Offer;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Check;

/** How the handoff from whoever sold stands. */
public sealed interface Handover {
    /** When it lapses; none where it waits for nobody's answer, or another system did not say until when. */
    default Option<Instant> respondBy() {
        return Option.none();
    }

    /** Whether a customer success rep can take it. */
    default boolean isOpen() {
        return true;
    }

    /**
     * It is offered to somebody.
     *
     * @param offer to whom, and until when
     */
    record Offered(Offer offer) implements Handover {
        public Offered {
            Objects.requireNonNull(offer, "offer");
        }

        @Override
        public Option<Instant> respondBy() {
            return offer.respondBy();
        }
    }

    /**
     * It is offered to whoever takes it out of the queue.
     *
     * @param offeredAt when; none where another system did not say
     * @param respondBy until when; none where another system did not say
     */
    record Queued(Option<Instant> offeredAt, Option<Instant> respondBy) implements Handover {
        public Queued {
            Check.requireOption("offeredAt", offeredAt);
            Check.requireOption("respondBy", respondBy);
        }
    }

    /**
     * Nobody answered in time. The manager has it, and whoever takes it out of the queue.
     *
     * @param lapsedAt when
     */
    record Lapsed(Instant lapsedAt) implements Handover {
        public Lapsed {
            Objects.requireNonNull(lapsedAt, "lapsedAt");
        }
    }

    /**
     * It was returned to whoever sold.
     *
     * @param reason why
     * @param questions what has to be answered before it is offered again; empty where nothing has
     */
    record Returned(ReturnReason reason, List<String> questions) implements Handover {
        public Returned {
            Objects.requireNonNull(reason, "reason");
            questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
        }

        @Override
        public boolean isOpen() {
            return false;
        }

        /** Everything is answered. */
        Returned answered() {
            return new Returned(reason, List.of());
        }
    }
}
