package org.dealwright.api;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Term;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.TargetStanding;
import org.dealwright.retention.Customer;

/** Looks at the one to merge into. */
final class MergeTargets {
    private MergeTargets() {}

    /**
     * What there is of it; where it has ended, with what it goes on as at last. It is loaded, so that it must still be as it was read when the merge is recorded: of two that are
     * merged into each other at once, one is decided again, and finds the other ended.
     */
    static TargetStanding standing(Unit unit, StreamId asker, MergeTarget target) {
        if (target instanceof MergeTarget.OfDeal deal) {
            return standing(unit, deal.deal());
        }
        if (target instanceof MergeTarget.OfCustomer customer) {
            return standing(unit, customer.customer());
        }
        TargetStanding standing = standing(unit, asker, (MergeTarget.OfProspect) target);
        Set<MergeTarget> passed = new HashSet<>(Set.of(target));
        TargetStanding last = standing;
        while (last instanceof TargetStanding.Ended ended
                && ended.wentOn().exists(MergeTarget.OfProspect.class::isInstance)
                // what was adopted may claim anything, a circle too
                && passed.add(ended.wentOn().get())) {
            last = standing(unit, asker, (MergeTarget.OfProspect) ended.wentOn().get());
            if (last instanceof TargetStanding.Itself) {
                return last;
            }
            standing = new TargetStanding.Ended(((TargetStanding.Ended) standing).phase(), ended.wentOn());
        }
        return standing;
    }

    private static TargetStanding standing(Unit unit, StreamId asker, MergeTarget.OfProspect target) {
        StreamId stream = Kind.PROSPECT.stream(target.prospect());
        return stream.equals(asker)
                ? new TargetStanding.Itself()
                : TargetStanding.of(unit.load(Kind.PROSPECT, stream).state);
    }

    /** A deal at rest takes note as an open one does; one that was won or lost has ended, and goes on as nothing else. */
    private static TargetStanding standing(Unit unit, DealId deal) {
        Option<Deal> known = unit.load(Kind.DEAL, Kind.DEAL.stream(deal)).state;
        if (known.isEmpty()) {
            return new TargetStanding.Absent();
        }
        if (known.get() instanceof Deal.Ongoing) {
            return new TargetStanding.Ongoing();
        }
        String phase = Kind.DEAL.table().names().phase(known.get().getClass());
        return new TargetStanding.Ended(new Term("phase", phase), Option.none());
    }

    /** One who has left has ended, and goes on as nobody else; one who was merged, as whoever they are at last. */
    private static TargetStanding standing(Unit unit, CustomerId customer) {
        Option<Customer> known = unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer)).state;
        if (known.isEmpty()) {
            return new TargetStanding.Absent();
        }
        if (known.get() instanceof Customer.Ongoing) {
            return new TargetStanding.Ongoing();
        }
        String phase = Kind.CUSTOMER.table().names().phase(known.get().getClass());
        Option<MergeTarget> wentOn = Customers.goingOn(unit, customer)
                .filter(last -> !last.equals(customer))
                .map(MergeTarget::customer);
        return new TargetStanding.Ended(new Term("phase", phase), wentOn);
    }
}
