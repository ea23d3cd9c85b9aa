package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What can be asked of a proposal. Texts, numbers and prices are checked when the command is decided, all at once; texts
 * must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface ProposalCommand<F> extends Command<F> {
    /**
     * What an author writes.
     *
     * @param lines what is offered, 1 to 100, all in the currency of the proposal
     * @param discount on the whole, after those of the lines
     * @param coAuthors who else wrote it, at most 100
     * @param note what it gives besides the price, and what for; none where nothing is said
     */
    record Wording(List<LineRequest> lines, WholeDiscount discount, List<MemberId> coAuthors, Option<String> note) {
        public Wording {
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            Objects.requireNonNull(discount, "discount");
            coAuthors = List.copyOf(Objects.requireNonNull(coAuthors, "coAuthors"));
            Check.requireOption("note", note);
        }

        /** These lines, by one author, without a discount on the whole. */
        public static Wording of(LineRequest... lines) {
            return new Wording(List.of(lines), WholeDiscount.NONE, List.of(), Option.none());
        }

        /** The same, with this discount on the whole. */
        public Wording with(WholeDiscount changed) {
            return new Wording(lines, changed, coAuthors, note);
        }

        /** The same, written with others. */
        public Wording with(MemberId... others) {
            return new Wording(lines, discount, List.of(others), note);
        }

        /** The same, with what is given besides the price. */
        public Wording saying(String words) {
            return new Wording(lines, discount, coAuthors, Option.some(Objects.requireNonNull(words, "note")));
        }
    }

    /**
     * A proposal is written for a deal. Whoever enters it owns it.
     *
     * @param deal the deal, which must be open
     * @param currency what all its prices are in, for good
     * @param basis whether prices are stated net or gross, for good
     * @param wording what it offers
     * @param attributes custom fields
     */
    record Draft(DealId deal, CurrencyUnit currency, PriceBasis basis, Wording wording, Attributes attributes)
            implements ProposalCommand<New> {
        public Draft {
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(attributes, "attributes");
        }

        /** Prices are net, and no custom field is set. */
        public Draft(DealId deal, CurrencyUnit currency, Wording wording) {
            this(deal, currency, PriceBasis.NET, wording, Attributes.none());
        }
    }

    /**
     * A proposal that another system knows is brought in, in the phase it claims.
     *
     * <p>It happens at the instant as of which the claim was true.
     *
     * @param claim the phase, with what the other system knows of it
     * @param deal the deal that it is for
     * @param currency what all its prices are in
     * @param basis whether prices are stated net or gross
     * @param owner who works on it; none where nobody does, or the other system does not say
     * @param contents what it offers, as far as the other system says
     * @param attributes custom fields
     */
    record Adopt(
            ClaimedPhase claim,
            DealId deal,
            CurrencyUnit currency,
            PriceBasis basis,
            Option<MemberId> owner,
            ClaimedContents contents,
            Attributes attributes)
            implements ProposalCommand<New> {
        public Adopt {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(deal, "deal");
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(basis, "basis");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(contents, "contents");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /** A member takes what nobody works on. */
    record Claim() implements ProposalCommand<Proposal.Live> {}

    /**
     * It is given to a member, by a manager or a strategy.
     *
     * @param to to whom
     * @param reason why to them, one line
     */
    record Assign(MemberId to, String reason) implements ProposalCommand<Proposal.Live> {
        public Assign {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It is passed on.
     *
     * @param to to whom
     */
    record Reassign(MemberId to) implements ProposalCommand<Proposal.Live> {
        public Reassign {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A custom field is set.
     *
     * @param key which
     * @param value its value, of the field's type
     */
    record SetAttribute(AttributeKey<?> key, Object value) implements ProposalCommand<Proposal> {
        /**
         * Takes a field and its value; {@link #of} is the way that the compiler checks.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public SetAttribute {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            if (!key.type().isInstance(value)) {
                throw new IllegalArgumentException(
                        "value of " + key.name() + " must be a " + key.type().getSimpleName() + ", was a "
                                + value.getClass().getSimpleName());
            }
        }

        /** A field and a value of its type. */
        public static <T> SetAttribute of(AttributeKey<T> key, T value) {
            return new SetAttribute(key, value);
        }

        /** The name only: the value may be personal. */
        @Override
        public String toString() {
            return "SetAttribute[" + key.name() + "]";
        }
    }

    /**
     * It is written anew, whatever became of it; every revision is kept.
     *
     * @param wording what it offers now, all of it
     */
    record Revise(Wording wording) implements ProposalCommand<Proposal.Revisable> {
        public Revise {
            Objects.requireNonNull(wording, "wording");
        }
    }

    /** Somebody else is asked to approve its discount. */
    record RequestApproval() implements ProposalCommand<Proposal.Draft> {}

    /** Its discount is approved. */
    record Approve() implements ProposalCommand<Proposal.AwaitingApproval> {}

    /**
     * Its discount is not approved, and it is a draft again.
     *
     * @param reason why not, one line
     */
    record Refuse(String reason) implements ProposalCommand<Proposal.AwaitingApproval> {
        public Refuse {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It goes to the customer.
     *
     * @param validUntil the last day on which it holds; it ends at midnight in the policy's zone
     * @param acknowledged the must-have needs that it is known to leave open
     */
    record Send(LocalDate validUntil, Set<NeedId> acknowledged) implements ProposalCommand<Proposal.Sendable> {
        public Send {
            Objects.requireNonNull(validUntil, "validUntil");
            acknowledged = Set.copyOf(Objects.requireNonNull(acknowledged, "acknowledged"));
        }

        /** It leaves no must-have need open. */
        public Send(LocalDate validUntil) {
            this(validUntil, Set.of());
        }
    }

    /**
     * The customer asks for something else.
     *
     * @param asks what they ask for
     * @param gives what they would give for it besides the price; none where nothing is said
     * @param price what they would pay, in the basis in which prices are stated; none where they name no price
     * @param by who asks; none where nobody in particular does
     */
    record Counter(String asks, Option<String> gives, Option<Money> price, Option<PersonId> by)
            implements ProposalCommand<Proposal.Offered> {
        public Counter {
            Objects.requireNonNull(asks, "asks");
            Check.requireOption("gives", gives);
            Check.requireOption("price", price);
            Check.requireOption("by", by);
        }
    }

    /**
     * The customer accepts it as a whole. Part of it is a counter-offer.
     *
     * @param revision which revision they accept: the one last sent
     * @param by who accepts for the customer; none where nobody in particular does
     */
    record Accept(int revision, Option<PersonId> by) implements ProposalCommand<Proposal.Offered> {
        public Accept {
            Check.requireOption("by", by);
        }

        /** Nobody in particular accepts it. */
        public Accept(int revision) {
            this(revision, Option.none());
        }
    }

    /**
     * It is accepted although it has expired.
     *
     * @param reason why, one line
     */
    record AcceptLate(String reason) implements ProposalCommand<Proposal.Expired> {
        public AcceptLate {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Its acceptance is taken back, before the deal is won.
     *
     * @param reason why
     * @param words the reason in words; needed where it is {@link WithdrawalReason#OTHER}
     */
    record Rescind(WithdrawalReason reason, Option<String> words) implements ProposalCommand<Proposal.Accepted> {
        public Rescind {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Rescind(WithdrawalReason reason) {
            this(reason, Option.none());
        }
    }

    /**
     * The customer does not want it.
     *
     * @param reason why
     * @param words the reason in words; needed where it is {@link DeclineReason#OTHER}
     */
    record Decline(DeclineReason reason, Option<String> words) implements ProposalCommand<Proposal.Offered> {
        public Decline {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Decline(DeclineReason reason) {
            this(reason, Option.none());
        }
    }

    /**
     * It is withdrawn; by itself where another one was accepted or the deal was lost.
     *
     * @param reason why
     * @param words the reason in words; needed where it is {@link WithdrawalReason#OTHER}
     */
    record Withdraw(WithdrawalReason reason, Option<String> words) implements ProposalCommand<Proposal.Live> {
        public Withdraw {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Withdraw(WithdrawalReason reason) {
            this(reason, Option.none());
        }
    }

    /** The last day on which it holds has passed. */
    record Expire() implements ProposalCommand<Proposal.Offered> {}

    /** It has been silent for too long: its owner is reminded. */
    record RemindOwner() implements ProposalCommand<Proposal.Live> {}

    /** It is still silent: the manager is told. */
    record EscalateSilence() implements ProposalCommand<Proposal.Live> {}
}
