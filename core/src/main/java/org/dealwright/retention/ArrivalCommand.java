package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;

/**
 * How a customer comes in, and is taken over after the sale. Texts are checked when the command is decided, all at
 * once; they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface ArrivalCommand<F> extends CustomerCommand<F> {
    /**
     * A deal is won, and its customer arrives. The handoff from the executive who sold to a customer success rep is
     * offered with it.
     *
     * @param arrival which deal, who bought, and who sold
     * @param to the customer success rep it is offered to; none for the queue
     * @param contents what is handed over: needs, people, what was promised
     * @param terms the contracts that begin, at most 100, each identifier once
     * @param prices what was agreed for each product
     * @param supplies when what was bought runs out, as far as that is known, at most 100
     * @param attributes custom fields
     */
    record Welcome(
            Arrival arrival,
            Option<MemberId> to,
            HandoffPackage contents,
            List<ContractTerm> terms,
            AgreedPrices prices,
            List<Supply> supplies,
            Attributes attributes)
            implements ArrivalCommand<New> {
        public Welcome {
            Objects.requireNonNull(arrival, "arrival");
            Check.requireOption("to", to);
            Objects.requireNonNull(contents, "contents");
            terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
            Objects.requireNonNull(prices, "prices");
            supplies = List.copyOf(Objects.requireNonNull(supplies, "supplies"));
            Objects.requireNonNull(attributes, "attributes");
        }
        /** The same arrival, with nothing known but what is handed over, offered to the queue. */
        public Welcome(Arrival arrival, HandoffPackage contents) {
            this(arrival, Option.none(), contents, List.of(), AgreedPrices.NONE, List.of(), Attributes.none());
        }
    }

    /**
     * A customer whom another system knows is brought in, in the phase it claims. It happens at the instant as of
     * which the claim was true.
     *
     * @param claim the phase, with what the other system knows of it
     * @param buyer who it is; nobody where the other system does not say
     * @param owner who looks after them; none where nobody does, or the other system does not say
     * @param customerSince since when they are a customer; none where the other system does not say
     * @param business contracts and prices, as far as the other system says
     * @param attributes custom fields
     */
    record Adopt(
            ClaimedCustomer claim,
            Buyer buyer,
            Option<MemberId> owner,
            Option<Instant> customerSince,
            ClaimedBusiness business,
            Attributes attributes)
            implements ArrivalCommand<New> {
        public Adopt {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(buyer, "buyer");
            Check.requireOption("owner", owner);
            Check.requireOption("customerSince", customerSince);
            Objects.requireNonNull(business, "business");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /** The customer is taken over. */
    record Accept() implements ArrivalCommand<Customer.Arriving> {}

    /**
     * The handoff goes back to whoever sold. It is counted, and never erased.
     *
     * @param reason why; one that policy lists
     * @param words in words, up to 4,000 characters; needed for {@link ReturnReason#OTHER}
     * @param questions what has to be answered first, at most 100 lines; at least one, or words, for
     *     {@link ReturnReason#INCOMPLETE}
     */
    record ReturnToSales(ReturnReason reason, Option<String> words, List<String> questions)
            implements ArrivalCommand<Customer.Arriving> {
        public ReturnToSales {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
        }
    }

    /**
     * What was asked when the handoff was returned is answered.
     *
     * @param answers at least one line, at most 100
     */
    record AnswerReturn(List<String> answers) implements ArrivalCommand<Customer.Arriving> {
        public AnswerReturn {
            answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
        }
    }

    /**
     * The handoff is offered once more.
     *
     * @param to the customer success rep it is offered to; none for the queue
     */
    record OfferAgain(Option<MemberId> to) implements ArrivalCommand<Customer.Arriving> {
        public OfferAgain {
            Check.requireOption("to", to);
        }
    }

    /** Nobody has answered in time, so that the manager and the queue have it. */
    record LapseHandoff() implements ArrivalCommand<Customer.Arriving> {}

    /** Whoever has to answer the handoff is away, or is leaving. It follows from that. */
    record LapseForAbsence() implements ArrivalCommand<Customer.Arriving> {}

    /**
     * A step of the onboarding is done.
     *
     * @param step its code; one that policy lists
     */
    record CompleteOnboardingStep(String step) implements ArrivalCommand<Customer.Onboarding> {
        public CompleteOnboardingStep {
            Objects.requireNonNull(step, "step");
        }
    }

    /** They work with what they bought. From here on it is worth something to them. */
    record GoLive() implements ArrivalCommand<Customer.Onboarding> {}
}
