package org.dealwright.proposal;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/** What another system says a proposal offers. Anything may be wrong with it: that is said when it is adopted. */
public sealed interface ClaimedContents {
    /**
     * Its lines.
     *
     * @param lines 1 to 100
     * @param discount on the whole
     */
    record Lines(List<LineRequest> lines, WholeDiscount discount) implements ClaimedContents {
        public Lines {
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            Objects.requireNonNull(discount, "discount");
        }
    }

    /**
     * No lines, and perhaps what it comes to.
     *
     * @param net without tax; none where the other system does not say
     */
    record Stated(Option<Money> net) implements ClaimedContents {
        public Stated {
            Check.requireOption("net", net);
        }
    }
}
