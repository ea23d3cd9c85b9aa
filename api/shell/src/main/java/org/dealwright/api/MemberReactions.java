package org.dealwright.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.handoff.Presence;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Customer;
import org.dealwright.team.Member;
import org.dealwright.team.MemberEvent;

/** What follows from a member who is not there: what is offered to them is free for somebody else. */
final class MemberReactions {
    private MemberReactions() {}

    /** Every prospect that waits for their answer; none may come to wait for it meanwhile. */
    static List<Consequence<?>> offersLapse(Cause<Member> cause, MemberEvent event) {
        return lapses(
                cause,
                Kind.PROSPECT,
                ProspectId::new,
                new ProspectCommand.LapseForAbsence(),
                Prospect.HandoffOffered.class);
    }

    /** Every customer that waits to be taken over by them; none may come to wait for it meanwhile. */
    static List<Consequence<?>> customersGoOn(Cause<Member> cause, MemberEvent event) {
        return lapses(
                cause, Kind.CUSTOMER, CustomerId::new, new ArrivalCommand.LapseForAbsence(), Customer.Arriving.class);
    }

    private static <I, S, E extends Event, P> List<Consequence<?>> lapses(
            Cause<Member> cause,
            Kind<I, S, E, P> kind,
            Function<String, I> id,
            Command<?> lapse,
            Class<? extends S> waiting) {
        MemberId member = new MemberId(cause.id());
        if (cause.phase(Kind.MEMBER).presence() == Presence.ACTIVE) {
            return List.of();
        }
        List<Consequence<?>> lapses = new ArrayList<>();
        for (StreamId offered : cause.unit().askForAll(index -> index.offeredTo(kind, member))) {
            boolean waits = cause.unit()
                    .load(kind, offered)
                    .state
                    .exists(phase -> kind.traits().addressed(phase).contains(member));
            if (waits) {
                lapses.add(new Consequence<>(kind, id.apply(offered.id()), lapse, waiting));
            }
        }
        return lapses;
    }
}
