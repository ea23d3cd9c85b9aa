package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Role;

/**
 * Who fits which seat, and who sits in the wrong one. Those who have left are not in it; an empty team has none.
 *
 * @param fits one for each member and role of which the policy says what it needs: members in the order of identifiers,
 *     roles as declared
 * @param wrong for each seat that somebody has and another one fits better by the policy's margin, the one that fits best
 */
public record Seating(List<RoleFit> fits, List<WrongSeat> wrong) {
    public Seating {
        fits = List.copyOf(Objects.requireNonNull(fits, "fits"));
        wrong = List.copyOf(Objects.requireNonNull(wrong, "wrong"));
    }

    /** Looks at every seat of everybody. */
    public static Seating of(Team team, EvaluationPolicy policy) {
        List<RoleFit> fits = new ArrayList<>();
        List<WrongSeat> wrong = new ArrayList<>();
        for (Profile profile : team.staff()) {
            List<RoleFit> own = fits(profile, policy);
            fits.addAll(own);
            wrong.addAll(wrong(own, policy));
        }
        return new Seating(fits, wrong);
    }

    static List<RoleFit> fits(Profile profile, EvaluationPolicy policy) {
        return policy.roleNeeds().roles().stream()
                .map(role -> RoleFit.of(profile, role, policy.roleNeeds()))
                .toList();
    }

    static List<WrongSeat> wrong(List<RoleFit> own, EvaluationPolicy policy) {
        Comparator<RoleFit> best = Comparator.comparing(fit -> fit.least().get());
        return own.stream()
                .filter(RoleFit::held)
                .flatMap(now -> own.stream()
                        .filter(other -> !other.held() && isBetter(other.least(), now.most(), policy))
                        // the first of the best, in the roles' declared order
                        .reduce((one, other) -> best.compare(other, one) > 0 ? other : one)
                        .map(better -> new WrongSeat(now, better))
                        .stream())
                .toList();
    }

    /** Whether one score is above another by the policy's margin. */
    static boolean isBetter(Option<Percent> one, Option<Percent> other, EvaluationPolicy policy) {
        return one.isDefined()
                && other.isDefined()
                && one.get().value().subtract(other.get().value()).compareTo(BigDecimal.valueOf(policy.seatMargin()))
                        >= 0;
    }

    /** How well somebody fits a role; none where they are not on the team, or it is not said what the role needs. */
    public Option<RoleFit> of(MemberId member, Role role) {
        return Option.ofOptional(fits.stream()
                .filter(fit -> fit.member().equals(member) && fit.role() == role)
                .findFirst());
    }
}
