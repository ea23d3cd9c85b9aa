package org.dealwright.api;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.handoff.Presence;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.team.Member;
import org.dealwright.team.MemberEvent;

/** What follows from a member who is not there: what is offered to them is free for somebody else. */
final class MemberReactions {
    private MemberReactions() {}

    /** Every offer that waits for their answer; none may come to wait for it meanwhile. */
    static List<Consequence<?>> offersLapse(Cause<Member> cause, MemberEvent event) {
        MemberId member = new MemberId(cause.id());
        if (cause.phase(Kind.MEMBER).presence() == Presence.ACTIVE) {
            return List.of();
        }
        List<Consequence<?>> lapses = new ArrayList<>();
        for (StreamId offered : cause.unit().askForAll(index -> index.offeredTo(member))) {
            boolean waits = cause.unit()
                    .load(Kind.PROSPECT, offered)
                    .state
                    .exists(prospect ->
                            prospect instanceof Prospect.HandoffOffered offer && offer.isAddressedTo(member));
            if (waits) {
                lapses.add(new Consequence<>(
                        Kind.PROSPECT,
                        new ProspectId(offered.id()),
                        new ProspectCommand.LapseForAbsence(),
                        Prospect.HandoffOffered.class));
            }
        }
        return lapses;
    }
}
