package org.dealwright.proposal;

import java.util.HashSet;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** What a proposal is, told a second time and in other words: names, numbers of days, whole per cents. */
final class ProposalModel {
    String phase = "none";
    int revision;
    int discount;
    int authority;
    int lastDay;
    MemberId owner = new MemberId("nobody");
    Set<MemberId> writers = new HashSet<>();
    final Set<MemberId> everWrote = new HashSet<>();

    /** Whether it is accepted; if so, the model has become what it leads to. */
    boolean take(ProposalSteps.Step step, int day, MemberId dealOwner) {
        Actor actor = step.actor();
        boolean its = actor.has(Role.SALES_MANAGER)
                || actor.member().exists(member -> member.equals(owner) || everWrote.contains(member));
        boolean offered = phase.equals("sent") || phase.equals("countered");
        boolean live =
                offered || phase.equals("draft") || phase.equals("awaiting-approval") || phase.equals("approved");
        boolean manager = actor.has(Role.SALES_MANAGER);
        // Dora is called into the deal
        boolean ofDeal = actor.is(dealOwner) || actor.is(new MemberId("dora"));
        boolean theirs = its || ofDeal;
        boolean reported = theirs || actor.has(Role.INTEGRATION);
        return switch (step.kind()) {
            case DRAFT ->
                phase.equals("none")
                        && (manager || actor.has(Role.SALES_SPECIALIST) || isSelling(actor) && actor.is(dealOwner))
                        && write(step.discount(), actor);
            case REVISE ->
                (live || phase.equals("declined") || phase.equals("expired"))
                        && theirs
                        && write(step.discount(), actor);
            case REQUEST -> phase.equals("draft") && theirs && discount > authority && become("awaiting-approval");
            case APPROVE -> decides(actor, dealOwner) && become("approved");
            case REFUSE -> decides(actor, dealOwner) && become("draft");
            case SEND ->
                (phase.equals("approved") || (phase.equals("draft") && discount <= authority))
                        && theirs
                        && send(day + step.number());
            case COUNTER -> offered && reported && become("countered");
            case ACCEPT -> offered && reported && day <= lastDay && step.number() == revision && become("accepted");
            case DECLINE -> offered && reported && become("declined");
            case WITHDRAW -> live && (theirs || actor.isSystem()) && become("withdrawn");
            case EXPIRE -> offered && actor.isSystem() && day > lastDay && become("expired");
            case ACCEPT_LATE -> phase.equals("expired") && manager && become("accepted");
            case RESCIND -> phase.equals("accepted") && (manager || actor.isSystem()) && become("withdrawn");
            case REASSIGN ->
                live
                        && (manager || actor.is(owner) || actor.isSystem())
                        && !owner.equals(step.to().member().get())
                        && pass(step.to());
        };
    }

    private static boolean isSelling(Actor actor) {
        return actor.has(Role.ACCOUNT_EXECUTIVE) || actor.has(Role.CUSTOMER_SUCCESS_REP);
    }

    private boolean decides(Actor actor, MemberId dealOwner) {
        return phase.equals("awaiting-approval")
                && actor.has(Role.SALES_MANAGER)
                && actor.member().forAll(member -> !writers.contains(member) && !member.equals(dealOwner));
    }

    private boolean write(int below, Actor actor) {
        MemberId author = actor.member().get();
        if (revision == 0) {
            owner = author;
        }
        // a line at the same price is the line that was there before
        if (below != discount || revision == 0) {
            writers = new HashSet<>();
        }
        writers.add(author);
        everWrote.add(author);
        revision++;
        discount = below;
        authority = actor.has(Role.SALES_MANAGER) ? 20 : isSelling(actor) ? 10 : 0;
        return become("draft");
    }

    private boolean send(int until) {
        lastDay = until;
        return become("sent");
    }

    private boolean pass(Actor to) {
        owner = to.member().get();
        return true;
    }

    private boolean become(String next) {
        phase = next;
        return true;
    }
}
