package org.dealwright.prospect;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.qualification.Assessment;

/**
 * What is true of a prospect in every phase, grouped by what changes together.
 *
 * @param profile who it is
 * @param owner who works on it; none while it waits in the queue
 * @param outreach the contact made
 * @param assessment the evidence for qualification
 * @param handoffs how often handing over was tried
 */
public record Dossier(
        Profile profile, Option<MemberId> owner, Outreach outreach, Assessment assessment, HandoffTally handoffs) {
    public Dossier {
        Objects.requireNonNull(profile, "profile");
        Check.requireOption("owner", owner);
        Objects.requireNonNull(outreach, "outreach");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(handoffs, "handoffs");
    }

    static Dossier of(Profile profile, Option<MemberId> owner) {
        return new Dossier(profile, owner, Outreach.NONE, Assessment.empty(), HandoffTally.NONE);
    }

    Dossier with(Profile changed) {
        return new Dossier(changed, owner, outreach, assessment, handoffs);
    }

    Dossier with(MemberId next) {
        return new Dossier(profile, Option.of(next), outreach, assessment, handoffs);
    }

    Dossier with(Outreach changed) {
        return new Dossier(profile, owner, changed, assessment, handoffs);
    }

    Dossier with(Assessment changed) {
        return new Dossier(profile, owner, outreach, changed, handoffs);
    }

    Dossier with(HandoffTally changed) {
        return new Dossier(profile, owner, outreach, assessment, changed);
    }
}
