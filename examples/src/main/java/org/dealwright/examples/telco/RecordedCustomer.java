package org.dealwright.examples.telco;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dealwright.retention.Customer;

/**
 * A customer as recorded: the row that the measures are made of.
 *
 * @param contract for how long they are bound
 * @param months for how many whole months they have been a customer, or were until they left
 * @param monthly what they pay a month, or paid
 * @param churned whether they left
 */
record RecordedCustomer(Contract contract, int months, BigDecimal monthly, boolean churned) {
    /** Reads back what was adopted. */
    static RecordedCustomer of(Customer customer) {
        return new RecordedCustomer(
                customer.dossier()
                        .profile()
                        .attributes()
                        .get(TelcoRecorder.CONTRACT)
                        .flatMap(Contract::coded)
                        .get(),
                (int) ChronoUnit.MONTHS.between(
                        day(customer.dossier().profile().customerSince().get()), day(customer.since())),
                customer.dossier().business().claimed().get().amount().getAmount(),
                customer instanceof Customer.Churned);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
