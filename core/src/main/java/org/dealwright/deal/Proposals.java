package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What a deal knows of its proposals. Immutable and thread-safe.
 *
 * @param live those that are open or accepted, the one noted last first
 * @param stated how far the deal has come by what is not recorded here, as another system claimed; none where nothing says
 *     so, and only up to presented once a proposal was noted
 */
public record Proposals(List<LiveProposal> live, Option<OpenPhase> stated) {
    /** None were noted. */
    public static final Proposals NONE = new Proposals(List.empty(), Option.none());

    public Proposals {
        Objects.requireNonNull(live, "live");
        Check.requireOption("stated", stated);
    }

    static Proposals stated(OpenPhase phase) {
        return new Proposals(List.empty(), Option.some(phase));
    }

    /** The one that has come furthest, and of several the one noted last; none where none is live. */
    public Option<LiveProposal> furthest() {
        LiveProposal furthest = null;
        for (List<LiveProposal> rest = live; !rest.isEmpty(); rest = rest.tail()) {
            LiveProposal one = rest.head();
            if (furthest == null || rank(one.standing()) > rank(furthest.standing())) {
                furthest = one;
            }
        }
        return Option.of(furthest);
    }

    /** The one that was accepted; none where none was. */
    public Option<LiveProposal> accepted() {
        Option<LiveProposal> furthest = furthest();
        return !furthest.isEmpty() && furthest.get().standing() == ProposalStanding.ACCEPTED ? furthest : Option.none();
    }

    private static int rank(ProposalStanding standing) {
        return switch (standing) {
            case ACCEPTED -> 3;
            case COUNTERED -> 2;
            case SENT -> 1;
            case REVISED, ENDED -> 0;
        };
    }

    /** How far the deal has come by its live proposals, by what was shown, and by what is stated. */
    OpenPhase implied(boolean shown) {
        OpenPhase least = shown ? OpenPhase.PRESENTED : OpenPhase.DISCOVERING;
        Option<LiveProposal> furthest = furthest();
        if (!furthest.isEmpty()) {
            return switch (furthest.get().standing()) {
                case ACCEPTED -> OpenPhase.AGREED;
                case COUNTERED -> OpenPhase.NEGOTIATING;
                default -> OpenPhase.PROPOSED;
            };
        }
        return stated.isEmpty() || stated.get().compareTo(least) < 0 ? least : stated.get();
    }

    Proposals noted(ProposalId proposal, ProposalStanding standing, Option<Money> net) {
        if (standing == ProposalStanding.REVISED) {
            return this;
        }
        List<LiveProposal> others = without(proposal);
        return new Proposals(
                standing == ProposalStanding.ENDED ? others : others.prepend(new LiveProposal(proposal, standing, net)),
                upToPresented());
    }

    private List<LiveProposal> without(ProposalId proposal) {
        for (List<LiveProposal> rest = live; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().proposal().equals(proposal)) {
                return live.size() == 1
                        ? List.empty()
                        : live.filter(one -> !one.proposal().equals(proposal));
            }
        }
        return live;
    }

    /** What nobody recorded is withdrawn with the rest when a deal is lost. */
    Proposals lost() {
        return stated.isEmpty() ? this : new Proposals(live, upToPresented());
    }

    private Option<OpenPhase> upToPresented() {
        return stated.isEmpty() || stated.get().compareTo(OpenPhase.PRESENTED) <= 0
                ? stated
                : Option.some(OpenPhase.PRESENTED);
    }
}
