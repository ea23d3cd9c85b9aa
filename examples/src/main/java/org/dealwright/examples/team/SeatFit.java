package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.RoleFit;
import org.dealwright.evaluation.Seating;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Role;

/**
 * How well those who have a role fit it.
 *
 * @param role the role
 * @param held how many have it
 * @param enough how many fit it well enough, whatever is not rated turns out to be
 * @param tooLittle those who do not, whatever is not rated turns out to be
 */
record SeatFit(Role role, int held, int enough, List<MemberId> tooLittle) {
    SeatFit {
        tooLittle = List.copyOf(tooLittle);
    }

    /** One for each role that somebody has, as declared. */
    static List<SeatFit> of(Seating seating, EvaluationPolicy policy) {
        List<SeatFit> all = new ArrayList<>();
        for (Role role : policy.roleNeeds().roles()) {
            List<RoleFit> held = seating.fits().stream()
                    .filter(fit -> fit.role() == role && fit.held())
                    .toList();
            if (!held.isEmpty()) {
                all.add(of(role, held, policy.enoughFit()));
            }
        }
        return all;
    }

    private static SeatFit of(Role role, List<RoleFit> held, Percent enough) {
        return new SeatFit(
                role,
                held.size(),
                (int) held.stream()
                        .filter(fit -> fit.least().exists(least -> least.compareTo(enough) >= 0))
                        .count(),
                held.stream()
                        .filter(fit -> fit.most().exists(most -> most.compareTo(enough) < 0))
                        .map(RoleFit::member)
                        .toList());
    }

    /** How many may fit it well enough or not: too little of them is rated. */
    int unknown() {
        return held - enough - tooLittle.size();
    }
}
