package org.dealwright.prospect;

import io.vavr.control.Either;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect.Open;
import org.dealwright.prospect.ProspectCommand.RecordNeed;

/** What it takes to record what a prospect needs. */
final class ProspectFactRules {
    private ProspectFactRules() {}

    static Either<Rejection, ProspectEvent.NeedRecorded> recordNeed(
            Open prospect, RecordNeed command, Situation<ProspectPolicy> now) {
        Needs known = prospect.dossier().needs();
        if (known.of(command.id()).isDefined()) {
            return Rejection.broken("prospect.need-known", command.id().value());
        }
        if (known.isFull()) {
            return Rejection.broken("prospect.too-many-needs", Needs.MOST);
        }
        return command.said()
                .checked(now.at())
                .mapLeft(Rejection::invalid)
                .map(said -> new Need(
                        command.id(),
                        command.kind(),
                        command.topic(),
                        said,
                        command.requirement(),
                        command.consumption()))
                .map(need ->
                        new ProspectEvent.NeedRecorded(now.at(), now.actor().member(), need));
    }
}
