package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/** What has happened to a proposal. {@code at} is when it happened, {@code by} who did it; none for time itself. */
public sealed interface ProposalEvent extends Event {
    /**
     * It was written.
     *
     * @param deal the deal that it is for
     * @param authorship who wrote it; the first of them owns it
     * @param quotation what it offers
     * @param note what it gives besides the price
     * @param attributes custom fields
     */
    record Drafted(
            Instant at,
            Option<MemberId> by,
            DealId deal,
            Authorship authorship,
            Quotation quotation,
            Option<String> note,
            Attributes attributes)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if nobody wrote it, or the note is blank, too long or not printable
         */
        public Drafted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(authorship, "authorship");
            Objects.requireNonNull(quotation, "quotation");
            Check.requireOption("note", note);
            note.forEach(text -> Check.require(Check.text("note", text)));
            Objects.requireNonNull(attributes, "attributes");
            if (authorship.authors().isEmpty()) {
                throw new IllegalArgumentException("authorship must name an author");
            }
        }
    }

    /**
     * It was brought in as another system knew it; {@code at} is the instant as of which the claim was true.
     *
     * @param claim the phase, as claimed
     * @param subject what it is for
     * @param owner who works on it
     * @param contents what it offers, as far as that is known
     * @param validity how long it holds; none where it does not expire by itself
     * @param attributes custom fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            ClaimedPhase claim,
            Subject subject,
            Option<MemberId> owner,
            Contents contents,
            Option<Validity> validity,
            Attributes attributes)
            implements ProposalEvent {
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(subject, "subject");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(contents, "contents");
            Check.requireOption("validity", validity);
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * A member took it.
     *
     * @param owner who
     */
    record Claimed(Instant at, Option<MemberId> by, MemberId owner) implements ProposalEvent {
        public Claimed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * It was given to a member.
     *
     * @param owner to whom
     * @param reason why to them
     */
    record Assigned(Instant at, Option<MemberId> by, MemberId owner, String reason) implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public Assigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.require(Check.text("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * It was passed on.
     *
     * @param owner to whom
     */
    record Reassigned(Instant at, Option<MemberId> by, MemberId owner) implements ProposalEvent {
        public Reassigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * A custom field was set.
     *
     * @param attributes the field, and no other
     */
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements ProposalEvent {
        public AttributeSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * It was written anew.
     *
     * @param revision the number of the new revision
     * @param authorship who wrote it
     * @param quotation what it offers
     * @param note what it gives besides the price, and what for
     */
    record Revised(
            Instant at,
            Option<MemberId> by,
            int revision,
            Authorship authorship,
            Quotation quotation,
            Option<String> note)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public Revised {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(authorship, "authorship");
            Objects.requireNonNull(quotation, "quotation");
            Check.requireOption("note", note);
            note.forEach(text -> Check.require(Check.text("note", text)));
        }
    }

    /**
     * Somebody else is asked to approve its discount.
     *
     * @param revision which revision
     * @param discount the discount on the whole, rounded up
     */
    record ApprovalRequested(Instant at, Option<MemberId> by, int revision, Percentage discount)
            implements ProposalEvent {
        public ApprovalRequested {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(discount, "discount");
        }
    }

    /**
     * Its discount was approved.
     *
     * @param revision which revision
     * @param discount the discount on the whole, rounded up
     */
    record Approved(Instant at, Option<MemberId> by, int revision, Percentage discount) implements ProposalEvent {
        public Approved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(discount, "discount");
        }
    }

    /**
     * Its discount was not approved.
     *
     * @param revision which revision
     * @param reason why not
     */
    record ApprovalRefused(Instant at, Option<MemberId> by, int revision, String reason) implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public ApprovalRefused {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.require(Check.text("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * It went to the customer.
     *
     * @param revision which revision
     * @param validity how long it holds
     * @param net what it comes to without tax
     * @param leftOpen the must-have needs that it leaves open, which was acknowledged
     */
    record Sent(Instant at, Option<MemberId> by, int revision, Validity validity, Money net, List<NeedId> leftOpen)
            implements ProposalEvent {
        public Sent {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(net, "net");
            leftOpen = List.copyOf(Objects.requireNonNull(leftOpen, "leftOpen"));
        }
    }

    /**
     * The customer asked for something else.
     *
     * @param counteroffer what for; it happened when the event did
     */
    record Countered(Instant at, Option<MemberId> by, Counteroffer counteroffer) implements ProposalEvent {
        public Countered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(counteroffer, "counteroffer");
        }
    }

    /**
     * The customer accepted it as a whole.
     *
     * @param revision which revision
     * @param net what it comes to without tax; none where another system did not say
     * @param acceptedBy who accepted for the customer
     */
    record Accepted(Instant at, Option<MemberId> by, int revision, Option<Money> net, Option<PersonId> acceptedBy)
            implements ProposalEvent {
        public Accepted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("net", net);
            Check.requireOption("acceptedBy", acceptedBy);
        }
    }

    /**
     * It was accepted although it had expired.
     *
     * @param revision which revision
     * @param net what it comes to without tax; none where another system did not say
     * @param reason why it was accepted all the same
     */
    record AcceptedLate(Instant at, Option<MemberId> by, int revision, Option<Money> net, String reason)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public AcceptedLate {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("net", net);
            Check.require(Check.text("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * Its acceptance was taken back before the deal was won.
     *
     * @param reason why
     * @param words the reason in words
     */
    record Rescinded(Instant at, Option<MemberId> by, WithdrawalReason reason, Option<String> words)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public Rescinded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * The customer does not want it.
     *
     * @param reason why
     * @param words the reason in words
     */
    record Declined(Instant at, Option<MemberId> by, DeclineReason reason, Option<String> words)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public Declined {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * It was withdrawn.
     *
     * @param reason why
     * @param words the reason in words
     */
    record Withdrawn(Instant at, Option<MemberId> by, WithdrawalReason reason, Option<String> words)
            implements ProposalEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if a text is blank, too long or not printable
         */
        public Withdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * It has not been accepted in time.
     *
     * @param revision which revision
     */
    record Expired(Instant at, Option<MemberId> by, int revision) implements ProposalEvent {
        public Expired {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * Its owner was reminded of a silence.
     *
     * @param owner who was reminded
     * @param silentSince since when nothing had been done
     */
    record OwnerReminded(Instant at, Option<MemberId> by, MemberId owner, Instant silentSince)
            implements ProposalEvent {
        public OwnerReminded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }

    /**
     * The manager was told of a silence.
     *
     * @param owner whose it was; none where nobody owned it
     * @param silentSince since when nothing had been done
     */
    record SilenceEscalated(Instant at, Option<MemberId> by, Option<MemberId> owner, Instant silentSince)
            implements ProposalEvent {
        public SilenceEscalated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("owner", owner);
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }
}
