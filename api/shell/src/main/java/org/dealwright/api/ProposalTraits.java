package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.Round;

/** What a proposal tells of itself. */
final class ProposalTraits implements Traits<Proposal> {
    @Override
    public Instant since(Proposal phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Proposal> open() {
        return Proposal.Live.class;
    }

    @Override
    public Option<MemberId> owner(Proposal phase) {
        return phase.owner();
    }

    @Override
    public Option<DealId> deal(Proposal phase) {
        return Option.some(phase.dossier().deal());
    }

    /** Whoever asked for something else, and whoever accepted it. */
    @Override
    public List<PersonId> people(Proposal phase) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Round round : phase.dossier().rounds()) {
            round.counteroffers().forEach(asked -> asked.by().forEach(people::add));
        }
        if (phase instanceof Proposal.Accepted accepted) {
            accepted.by().forEach(people::add);
        }
        return List.copyOf(people);
    }

    @Override
    public Option<Outline.Silent> silent(Proposal phase) {
        return phase instanceof Proposal.Live live && (live.isOwnerReminded() || live.isEscalated())
                ? Option.of(new Outline.Silent(live.silentSince(), live.isEscalated()))
                : Option.none();
    }

    @Override
    public boolean isReminder(Command<?> command) {
        return command instanceof ProposalCommand.RemindOwner || command instanceof ProposalCommand.EscalateSilence;
    }
}
