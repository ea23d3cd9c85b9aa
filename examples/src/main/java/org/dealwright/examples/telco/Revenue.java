package org.dealwright.examples.telco;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What customers pay a month, exactly.
 *
 * @param all of all of them
 * @param churned of those who left, as long as they paid it
 */
record Revenue(BigDecimal all, BigDecimal churned) {
    private static final int DIGITS = 6;

    static Revenue of(List<RecordedCustomer> customers) {
        return new Revenue(sum(customers, customer -> true), sum(customers, RecordedCustomer::churned));
    }

    private static BigDecimal sum(List<RecordedCustomer> customers, Predicate<RecordedCustomer> which) {
        return customers.stream()
                .filter(which)
                .map(RecordedCustomer::monthly)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Of those who stayed. */
    BigDecimal kept() {
        return all.subtract(churned);
    }

    /** The share of it that left, 0 to 1, to six digits; no value where nothing was paid. */
    Optional<BigDecimal> rate() {
        return all.signum() == 0 ? Optional.empty() : Optional.of(churned.divide(all, DIGITS, RoundingMode.HALF_UP));
    }
}
