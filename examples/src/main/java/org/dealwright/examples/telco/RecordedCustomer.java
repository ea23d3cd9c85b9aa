package org.dealwright.examples.telco;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dealwright.id.CustomerId;
import org.dealwright.metrics.Tenure;
import org.dealwright.retention.Customer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A customer as recorded: the row that the measures are made of.
 *
 * @param tenure who, and from when until when
 * @param contract for how long they are bound
 * @param months for how many whole months they have been a customer, or were until they left
 * @param monthly what they pay a month, or paid
 * @param churned whether they left
 */
record RecordedCustomer(Tenure tenure, Contract contract, int months, BigDecimal monthly, boolean churned) {
    /** Reads back what was adopted. */
    static RecordedCustomer of(CustomerId id, Customer customer) {
        LocalDate since = day(customer.dossier().profile().customerSince().get());
        LocalDate last = day(customer.since());
        boolean churned = customer instanceof Customer.Churned;
        return new RecordedCustomer(
                new Tenure(id, since, churned ? Option.some(last) : Option.none()),
                customer.dossier()
                        .profile()
                        .attributes()
                        .get(TelcoRecorder.CONTRACT)
                        .flatMap(Contract::coded)
                        .get(),
                (int) ChronoUnit.MONTHS.between(since, last),
                customer.dossier().business().claimed().get().amount().getAmount(),
                churned);
    }

    /** What they pay a month, or paid. The source names no currency: it is taken for US dollars. */
    Money pays() {
        return Money.of(CurrencyUnit.USD, monthly);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
