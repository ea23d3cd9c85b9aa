package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;

/**
 * How a customer leaves, comes back, or turns out to be another one. Texts are checked when the command is decided,
 * all at once; they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface EndCommand<F> extends CustomerCommand<F> {
    /**
     * The customer leaves.
     *
     * @param reason why; one that policy lists
     * @param kind whether they chose to: {@link ChurnKind#INVOLUNTARY} for {@link ChurnReason#NON_PAYMENT},
     *     {@link ChurnKind#SILENT} for {@link ChurnReason#GONE_SILENT}, any for the others
     * @param words in words, up to 4,000 characters; needed for {@link ChurnReason#OTHER}
     */
    record Churn(ChurnReason reason, ChurnKind kind, Option<String> words) implements EndCommand<Customer.Ongoing> {
        public Churn {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(kind, "kind");
            Check.requireOption("words", words);
        }
    }

    /** Their last contract has ended, or they have been silent for so long that policy takes them as gone. */
    record ChurnAtTermEnd() implements EndCommand<Customer.Ongoing> {}

    /**
     * They come back: with a new contract, by a deal in which they bought, or both.
     *
     * @param term the contract; none without one, and then there is a deal
     * @param deal the deal that won them back; none without one
     */
    record WinBack(Option<UncheckedTerm> term, Option<DealId> deal) implements EndCommand<Customer.Churned> {
        public WinBack {
            Check.requireOption("term", term);
            Check.requireOption("deal", deal);
        }
    }

    /**
     * This customer turns out to be one who is known already.
     *
     * @param target who goes on; one that has not ended
     */
    record MergeInto(CustomerId target) implements EndCommand<Customer.Ongoing> {
        public MergeInto {
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * Another customer is merged into this one.
     *
     * @param customer which
     * @param dossier what was true of them
     */
    record Absorb(CustomerId customer, CustomerDossier dossier) implements EndCommand<Customer.Ongoing> {
        public Absorb {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(dossier, "dossier");
        }
    }
}
