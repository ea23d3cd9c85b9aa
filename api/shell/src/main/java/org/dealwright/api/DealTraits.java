package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.contact.Stakeholder;
import org.dealwright.deal.Consultation;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.StagePlace;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;

/** What a deal tells of itself. */
final class DealTraits implements Traits<Deal> {
    @Override
    public Instant since(Deal phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Deal> open() {
        return Deal.Open.class;
    }

    @Override
    public Class<? extends Deal> unfinished() {
        return Deal.Ongoing.class;
    }

    @Override
    public Option<MemberId> owner(Deal phase) {
        return phase.owner();
    }

    @Override
    public Option<CompanyId> company(Deal phase) {
        return phase.company();
    }

    @Override
    public List<PersonId> people(Deal phase) {
        List<Stakeholder> known = phase.dossier().people().stakeholders();
        if (known.isEmpty()) {
            return List.of();
        }
        List<PersonId> people = new ArrayList<>(known.size());
        for (Stakeholder one : known) {
            people.add(one.person());
        }
        return List.copyOf(people);
    }

    @Override
    public Option<Outline.Silent> silent(Deal phase) {
        return phase instanceof Deal.Open open && (open.isOwnerReminded() || open.isEscalated())
                ? Option.of(new Outline.Silent(open.silentSince(), open.isEscalated()))
                : Option.none();
    }

    @Override
    public Option<Instant> lingers(Deal phase) {
        return phase instanceof Deal.Open
                ? phase.dossier()
                        .outlook()
                        .stage()
                        .filter(StagePlace::overstayTold)
                        .map(StagePlace::since)
                : Option.none();
    }

    @Override
    public List<Consultation> consulted(Deal phase) {
        return phase instanceof Deal.Open ? phase.dossier().pursuit().unanswered() : List.of();
    }

    @Override
    public boolean isReminder(Command<?> command) {
        return command instanceof DealCommand.RemindOwner || command instanceof DealCommand.EscalateSilence;
    }
}
