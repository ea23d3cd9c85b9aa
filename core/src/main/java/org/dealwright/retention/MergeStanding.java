package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** What there is of the customer to merge into. */
public sealed interface MergeStanding {
    /** There is nobody under that identifier. */
    record Absent() implements MergeStanding {}

    /** It is the very customer who is to be merged, or one who was merged into them. */
    record Itself() implements MergeStanding {}

    /**
     * They are a customer still.
     *
     * @param contracts their contracts that run, each identifier once
     */
    record Ongoing(List<TermId> contracts) implements MergeStanding {
        public Ongoing {
            contracts = List.copyOf(Objects.requireNonNull(contracts, "contracts"));
        }
    }

    /**
     * They are one no more.
     *
     * @param phase in which phase
     * @param wentOn as whom they go on; none where they do not, or nobody knows
     */
    record Ended(Term phase, Option<CustomerId> wentOn) implements MergeStanding {
        public Ended {
            Objects.requireNonNull(phase, "phase");
            Check.requireOption("wentOn", wentOn);
        }
    }

    /**
     * What there is of a customer to merge into.
     *
     * @param customer the phase they are in; none where there is none
     */
    static MergeStanding of(Option<Customer> customer) {
        if (customer.isEmpty()) {
            return new Absent();
        }
        Customer phase = customer.get();
        if (phase instanceof Customer.Ongoing) {
            return new Ongoing(phase.dossier().business().contracts().running().stream()
                    .map(Contract::id)
                    .toList());
        }
        Option<CustomerId> wentOn = phase instanceof Customer.Merged merged ? merged.into() : Option.none();
        String name = CustomerLifecycle.table().names().phase(phase.getClass());
        return new Ended(new Term("phase", name), wentOn);
    }
}
