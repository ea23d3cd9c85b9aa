package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;

/**
 * What a customer buys besides, and whom they bring. Texts are checked when the command is decided, all at once; they
 * must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface GrowthCommand<F> extends CustomerCommand<F> {
    /**
     * They order again, at agreed prices and without a deal.
     *
     * @param lines what, 1 to 100 lines, each product once
     */
    record Reorder(List<ReorderLine> lines) implements GrowthCommand<Customer.Growing> {
        public Reorder {
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        }
    }

    /** What they bought runs out soon. */
    record SuggestReorder() implements GrowthCommand<Customer.Growing> {}

    /**
     * Something became of an order of theirs. It is noted in every phase, and never refused.
     *
     * @param order which
     * @param standing what
     */
    record NoteOrder(OrderId order, OrderStanding standing) implements GrowthCommand<Customer> {
        public NoteOrder {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * More business with the customer is pursued: a deal opens for it.
     *
     * @param deal the deal that opens; no deal may have this identifier yet
     * @param needs the needs it is about, at most 100, all on record; empty where it is about something else
     */
    record Expand(DealId deal, List<NeedId> needs) implements GrowthCommand<Customer.Growing> {
        public Expand {
            Objects.requireNonNull(deal, "deal");
            needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        }
    }

    /**
     * They send somebody, who becomes a prospect. Whoever is a customer already is none: more business with them is an
     * expansion of theirs.
     *
     * @param prospect the prospect it becomes; no prospect may have this identifier yet
     * @param referred whom: a company or a person; nobody where that is not known yet
     */
    record Refer(ProspectId prospect, Buyer referred) implements GrowthCommand<Customer.Ongoing> {
        public Refer {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(referred, "referred");
        }
    }

    /**
     * Something became of somebody whom they sent, or who names them as who did. It is noted in every phase, and never
     * refused.
     *
     * @param prospect which
     * @param standing what
     */
    record NoteReferral(ProspectId prospect, ReferralStanding standing) implements GrowthCommand<Customer> {
        public NoteReferral {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * They are thanked for somebody who bought: once for each, and for a deal that was won once in all, however
     * many prospects led to it.
     *
     * @param prospect whom they sent, or a prospect that names them as who did
     * @param reward what they get
     */
    record GrantReferralReward(ProspectId prospect, Reward reward) implements GrowthCommand<Customer.Ongoing> {
        public GrantReferralReward {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(reward, "reward");
        }
    }

    /**
     * They are asked for a review.
     *
     * @param channel how
     * @param person whom; somebody has to be named where people are known
     */
    record AskForReview(Channel channel, Option<PersonId> person) implements GrowthCommand<Customer.Active> {
        public AskForReview {
            Objects.requireNonNull(channel, "channel");
            Check.requireOption("person", person);
        }
    }

    /**
     * They reviewed us, asked or not.
     *
     * @param stars 1 to 5
     * @param person who; none where it is not known
     */
    record RecordReview(int stars, Option<PersonId> person) implements GrowthCommand<Customer.Ongoing> {
        public RecordReview {
            Check.requireOption("person", person);
        }
    }
}
