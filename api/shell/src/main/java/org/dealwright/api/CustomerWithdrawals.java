package org.dealwright.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.RelationCommand.CancelTouch;

/**
 * What follows for customers where somebody may no longer be contacted: contact that was planned with them and may not be made
 * any more is called off. Contact about a running contract stays planned, unless they were forgotten, and nobody ceases to be
 * a customer by it.
 */
final class CustomerWithdrawals {
    private static final Set<String> ONGOING = Kind.CUSTOMER.phasesThatTake(new CancelTouch());

    private CustomerWithdrawals() {}

    /** However many customers know the person, it is called off together. */
    static List<Consequence<?>> cancellations(Cause<?> cause, ConsentEvent event) {
        Unit unit = cause.unit();
        PersonId person = new PersonId(cause.id());
        Instant now = unit.now();
        List<Consequence<?>> consequences = new ArrayList<>();
        for (StreamId stream : unit.askForAll(index -> index.customersKnowing(person, ONGOING))) {
            if (unit.load(Kind.CUSTOMER, stream).state.exists(phase -> isPlannedAgainst(phase, person, unit, now))) {
                consequences.add(new Consequence<>(
                        Kind.CUSTOMER, new CustomerId(stream.id()), new CancelTouch(), Customer.Ongoing.class));
            }
        }
        return consequences;
    }

    private static boolean isPlannedAgainst(Customer customer, PersonId person, Unit unit, Instant now) {
        return customer instanceof Customer.Ongoing
                && customer.dossier()
                        .rapport()
                        .planned()
                        .filter(touch -> touch.person().contains(person))
                        .exists(touch -> !FactAnswers.mayContact(Withdrawals.question(person, touch), unit, now)
                                .allowed());
    }
}
