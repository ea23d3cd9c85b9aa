package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Silence;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.Handover;

/** What a customer tells of themselves. */
final class CustomerTraits implements Traits<Customer> {
    @Override
    public Instant since(Customer phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Customer> open() {
        return Customer.Ongoing.class;
    }

    @Override
    public Option<MemberId> owner(Customer phase) {
        return phase.owner();
    }

    @Override
    public Option<MemberId> addressed(Customer phase) {
        return phase instanceof Customer.Arriving arriving && arriving.handover() instanceof Handover.Offered offered
                ? Option.of(offered.offer().to())
                : Option.none();
    }

    @Override
    public Option<CompanyId> company(Customer phase) {
        return phase.buyer().company();
    }

    /** The deal from which they arrived. */
    @Override
    public Option<DealId> deal(Customer phase) {
        return phase.dossier().profile().deal();
    }

    /** A private buyer among them, whether or not anything is known of their roles. */
    @Override
    public List<PersonId> people(Customer phase) {
        List<Stakeholder> known = phase.dossier().people().stakeholders();
        Option<PersonId> buyer = phase.buyer().person();
        if (known.isEmpty()) {
            return buyer.toJavaList();
        }
        Set<PersonId> people = new LinkedHashSet<>();
        known.forEach(one -> people.add(one.person()));
        buyer.forEach(people::add);
        return List.copyOf(people);
    }

    @Override
    public Option<Outline.Silent> silent(Customer phase) {
        if (!(phase instanceof Customer.Ongoing ongoing)) {
            return Option.none();
        }
        Silence silence = phase.dossier().rapport().silence();
        Instant since = ongoing.silentSince();
        boolean escalated = silence.isManagerTold(since);
        return escalated || silence.isOwnerTold(since)
                ? Option.of(new Outline.Silent(since, escalated))
                : Option.none();
    }

    @Override
    public Option<PlannedTouch> planned(Customer phase) {
        return phase instanceof Customer.Ongoing ? phase.dossier().rapport().planned() : Option.none();
    }

    @Override
    public Option<CustomerAgenda> agenda(Customer phase) {
        return CustomerAgenda.of(phase);
    }

    /** By what else time does to a customer they stay what they are to whoever looks after them. */
    @Override
    public boolean isReminder(Command<?> command) {
        return !(command instanceof EndCommand.ChurnAtTermEnd);
    }
}
