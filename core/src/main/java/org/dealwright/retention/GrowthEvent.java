package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What a customer bought besides, and whom they brought. {@code at} is when it happened, {@code by} who did it; none for
 * time itself.
 */
public sealed interface GrowthEvent extends CustomerEvent {
    /**
     * They ordered again. An order is placed for it.
     *
     * @param buyer who buys
     * @param owner who looks after them; none where nobody does
     * @param lines what, and for how much
     * @param total all lines together
     */
    record Reordered(
            Instant at, Option<MemberId> by, Buyer buyer, Option<MemberId> owner, List<PricedLine> lines, Money total)
            implements GrowthEvent {
        public Reordered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(buyer, "buyer");
            Check.requireOption("owner", owner);
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * What they bought runs out soon.
     *
     * @param product what
     * @param runsOut the day on which the last of it is used
     */
    record ReorderSuggested(Instant at, Option<MemberId> by, ProductId product, LocalDate runsOut)
            implements GrowthEvent {
        public ReorderSuggested {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(runsOut, "runsOut");
        }
    }

    /**
     * Something became of an order of theirs.
     *
     * @param order which
     * @param standing what
     */
    record OrderNoted(Instant at, Option<MemberId> by, OrderId order, OrderStanding standing) implements GrowthEvent {
        public OrderNoted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * More business with them is pursued, by a deal that opens with this.
     *
     * @param deal the deal
     * @param needs the needs it is about
     */
    record ExpansionOffered(Instant at, Option<MemberId> by, DealId deal, List<NeedId> needs) implements GrowthEvent {
        public ExpansionOffered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(deal, "deal");
            needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        }
    }

    /**
     * They sent somebody, who becomes a prospect.
     *
     * @param prospect the prospect
     * @param referred whom
     */
    record Referred(Instant at, Option<MemberId> by, ProspectId prospect, Buyer referred) implements GrowthEvent {
        public Referred {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(referred, "referred");
        }
    }

    /**
     * Something became of somebody whom they sent.
     *
     * @param prospect which
     * @param standing what
     */
    record ReferralNoted(Instant at, Option<MemberId> by, ProspectId prospect, ReferralStanding standing)
            implements GrowthEvent {
        public ReferralNoted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * They were thanked for somebody who bought.
     *
     * @param prospect whom they sent
     * @param reward what they get
     */
    record ReferralRewarded(Instant at, Option<MemberId> by, ProspectId prospect, Reward reward)
            implements GrowthEvent {
        public ReferralRewarded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(reward, "reward");
        }
    }

    /**
     * They were asked for a review.
     *
     * @param channel how
     * @param person whom; none where nobody is known
     */
    record ReviewAsked(Instant at, Option<MemberId> by, Channel channel, Option<PersonId> person)
            implements GrowthEvent {
        public ReviewAsked {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Check.requireOption("person", person);
        }
    }

    /**
     * They reviewed us.
     *
     * @param review how, when, and who
     */
    record ReviewRecorded(Instant at, Option<MemberId> by, Review review) implements GrowthEvent {
        public ReviewRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(review, "review");
        }
    }
}
