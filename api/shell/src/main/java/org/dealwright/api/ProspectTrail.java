package org.dealwright.api;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.ReferralStanding;

/**
 * What a prospect has led to, as itself or as what it was merged into.
 *
 * @param prospects the phase of a prospect
 * @param deals the phase of a deal
 */
record ProspectTrail(Function<ProspectId, Option<Prospect>> prospects, Function<DealId, Option<Deal>> deals) {
    /** As a unit has them, which rests on what it is told. */
    static ProspectTrail of(Unit unit) {
        return new ProspectTrail(
                id -> unit.load(Kind.PROSPECT, Kind.PROSPECT.stream(id)).state,
                id -> unit.load(Kind.DEAL, Kind.DEAL.stream(id)).state);
    }

    /** As they are now. */
    static ProspectTrail of(Engine engine) {
        return new ProspectTrail(id -> engine.find(Kind.PROSPECT, id), id -> engine.find(Kind.DEAL, id));
    }

    /** The deal that came of it; none where none did, or nobody knows. */
    Option<DealId> deal(ProspectId prospect) {
        return last(prospect).flatMap(prospects).getOrNull() instanceof Prospect.HandedOff handedOff
                ? handedOff.deal()
                : attachedTo(prospect);
    }

    /** The deal to which it was attached, itself or as what it was merged into; none where it was to none. */
    Option<DealId> attachedTo(ProspectId prospect) {
        return last(prospect).flatMap(prospects).getOrNull() instanceof Prospect.Merged merged
                        && merged.into().getOrNull() instanceof MergeTarget.OfDeal into
                ? Option.some(into.deal())
                : Option.none();
    }

    /** The customer that it turned out to be, itself or as what it was merged into; none where it was none. */
    Option<CustomerId> customer(ProspectId prospect) {
        return last(prospect).flatMap(prospects).getOrNull() instanceof Prospect.Merged merged
                        && merged.into().getOrNull() instanceof MergeTarget.OfCustomer into
                ? Option.some(into.customer())
                : Option.none();
    }

    /** What it goes on as: the last of those into which it was merged; none where that is known as something else again. */
    Option<ProspectId> survivor(ProspectId prospect) {
        return last(prospect).filter(one -> prospects.apply(one).exists(phase -> !(phase instanceof Prospect.Merged)));
    }

    /** Whether they bought: whoever was a customer already has not by this; they may still where the prospect has not ended, or nobody knows as what it goes on. */
    ReferralStanding standing(ProspectId prospect) {
        Prospect last = last(prospect).flatMap(prospects).getOrNull();
        if (last instanceof Prospect.Disqualified
                || last instanceof Prospect.OptedOut
                || customer(prospect).isDefined()) {
            return ReferralStanding.LOST;
        }
        return deal(prospect).flatMap(deals).map(ProspectTrail::standing).getOrElse(ReferralStanding.OPEN);
    }

    private static ReferralStanding standing(Deal deal) {
        return deal instanceof Deal.Won
                ? ReferralStanding.WON
                : deal instanceof Deal.Lost ? ReferralStanding.LOST : ReferralStanding.OPEN;
    }

    /** Itself, or the last prospect of those into which it was merged; none where nobody knows that one. */
    private Option<ProspectId> last(ProspectId prospect) {
        Set<ProspectId> passed = new HashSet<>(Set.of(prospect));
        ProspectId last = prospect;
        // what was adopted may claim anything, a circle too
        while (prospects.apply(last).getOrNull() instanceof Prospect.Merged merged
                && merged.into().getOrNull() instanceof MergeTarget.OfProspect into
                && passed.add(into.prospect())) {
            last = into.prospect();
        }
        return prospects.apply(last).isDefined() ? Option.some(last) : Option.none();
    }
}
