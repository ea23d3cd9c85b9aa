package org.dealwright.api;

import java.util.HashSet;
import java.util.Set;
import org.dealwright.id.CustomerId;
import org.dealwright.retention.MergeStanding;

/** Looks at the customer to merge into. */
final class CustomerTargets {
    private CustomerTargets() {}

    /**
     * What there is of them; where they were merged, as whom they go on at last. They are loaded, so that they must still be as
     * they were read when the merge is recorded.
     */
    static MergeStanding standing(Unit unit, StreamId asker, CustomerId target) {
        MergeStanding standing = direct(unit, asker, target);
        Set<CustomerId> passed = new HashSet<>(Set.of(target));
        MergeStanding last = standing;
        while (last instanceof MergeStanding.Ended ended
                && ended.wentOn().isDefined()
                // whoever was adopted may claim anything, a circle too
                && passed.add(ended.wentOn().get())) {
            last = direct(unit, asker, ended.wentOn().get());
            if (last instanceof MergeStanding.Itself) {
                return last;
            }
            standing = new MergeStanding.Ended(((MergeStanding.Ended) standing).phase(), ended.wentOn());
        }
        return standing;
    }

    private static MergeStanding direct(Unit unit, StreamId asker, CustomerId target) {
        StreamId stream = Kind.CUSTOMER.stream(target);
        return stream.equals(asker)
                ? new MergeStanding.Itself()
                : MergeStanding.of(unit.load(Kind.CUSTOMER, stream).state);
    }
}
