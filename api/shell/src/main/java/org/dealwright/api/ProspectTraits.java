package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Stakeholder;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.CadenceRun;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;

/** What a prospect tells of itself. */
final class ProspectTraits implements Traits<Prospect> {
    @Override
    public Instant since(Prospect phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Prospect> open() {
        return Prospect.Open.class;
    }

    @Override
    public Class<? extends Prospect> unfinished() {
        return Prospect.Ongoing.class;
    }

    @Override
    public Option<MemberId> owner(Prospect phase) {
        return phase.owner();
    }

    @Override
    public Option<MemberId> addressed(Prospect phase) {
        return phase instanceof Prospect.HandoffOffered offered
                ? Option.of(offered.offer().to())
                : Option.none();
    }

    @Override
    public Option<CompanyId> company(Prospect phase) {
        return phase.company();
    }

    @Override
    public Option<CustomerId> referrer(Prospect phase) {
        return phase.dossier().profile().source().flatMap(Source::referrer);
    }

    /** One that was merged is found as what it was merged into. */
    @Override
    public List<CompanyKey> keys(Prospect phase) {
        return phase instanceof Prospect.Merged
                ? List.of()
                : phase.dossier().profile().identity().keys().keys();
    }

    @Override
    public List<PersonId> people(Prospect phase) {
        List<Stakeholder> people = phase.dossier().people().stakeholders();
        return people.isEmpty()
                ? List.of()
                : people.stream().map(Stakeholder::person).toList();
    }

    @Override
    public Option<Outline.Silent> silent(Prospect phase) {
        return phase instanceof Prospect.Open open && (open.isOwnerReminded() || open.isEscalated())
                ? Option.of(new Outline.Silent(open.silentSince(), open.isEscalated()))
                : Option.none();
    }

    /** Only where it can still be made: elsewhere a cadence has stopped. */
    @Override
    public Option<PlannedTouch> planned(Prospect phase) {
        Option<CadenceRun> run = phase.dossier().outreach().cadence();
        return phase instanceof Prospect.Open && !run.isEmpty() && !run.get().isOver()
                ? run.get().planned()
                : Option.none();
    }

    @Override
    public Option<Instant> answered(Prospect phase) {
        if (phase instanceof Prospect.Nurturing resting) {
            return resting.answered();
        }
        return phase instanceof Prospect.Disqualified ended ? ended.answered() : Option.none();
    }

    @Override
    public boolean isReminder(Command<?> command) {
        return command instanceof ProspectCommand.RemindOwner || command instanceof ProspectCommand.EscalateSilence;
    }

    @Override
    public boolean reachesMany() {
        return true;
    }
}
