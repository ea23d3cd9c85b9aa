package org.dealwright.proposal;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Check;
import org.joda.money.Money;

/** What a revision offers: lines with their prices, or what another system says it comes to. */
public sealed interface Contents permits Quotation, Contents.Stated {
    /** What is to be paid without tax; none where another system does not say. */
    Option<Money> net();

    /** What a revision written here would have, and this one lacks, as codes. */
    List<String> missing();

    /**
     * Another system says what it comes to, and not what is in it.
     *
     * @param net what is to be paid without tax; none where it does not say
     */
    record Stated(Option<Money> net) implements Contents {
        /**
         * Takes a statement.
         *
         * @throws IllegalArgumentException if the amount is negative or has too many digits
         */
        public Stated {
            Check.requireOption("net", net);
            for (Money money : net) {
                Check.requireDecimal("net", money.getAmount());
                if (money.isNegative()) {
                    throw new IllegalArgumentException("net must be 0 or more, was " + money);
                }
            }
        }

        @Override
        public List<String> missing() {
            return net.isEmpty() ? List.of("lines", "net") : List.of("lines");
        }
    }
}
