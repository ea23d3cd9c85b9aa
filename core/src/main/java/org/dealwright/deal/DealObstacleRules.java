package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.RaiseObstacle;
import org.dealwright.deal.DealCommand.ResolveObstacle;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;

/** What stands in the buying process, and what it stops. */
final class DealObstacleRules {
    private DealObstacleRules() {}

    static Either<Rejection, DealEvent.ObstacleRaised> raise(
            Open deal, RaiseObstacle command, Situation<DealPolicy> now) {
        Pursuit pursuit = deal.dossier().pursuit();
        if (pursuit.has(command.id())) {
            return Rejection.broken("deal.obstacle-known", command.id().value());
        }
        if (pursuit.obstacles().size() >= Obstacle.MOST) {
            return Rejection.broken("deal.too-many-obstacles", Obstacle.MOST);
        }
        return Check.line("what", command.what())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(what -> new DealEvent.ObstacleRaised(
                        now.at(),
                        now.actor().member(),
                        new Obstacle(command.id(), command.kind(), command.blocking(), what, now.at())));
    }

    static Either<Rejection, DealEvent.ObstacleResolved> resolve(
            Open deal, ResolveObstacle command, Situation<DealPolicy> now) {
        return deal.dossier().pursuit().has(command.id())
                ? Check.line("resolution", command.resolution())
                        .toEither()
                        .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                        .map(resolution -> new DealEvent.ObstacleResolved(
                                now.at(), now.actor().member(), command.id(), resolution))
                : Rejection.broken("deal.obstacle-unknown", command.id().value());
    }

    /** By name, in the order in which they were raised. */
    static Option<RuleBroken> isUnobstructed(Open deal, Situation<DealPolicy> now) {
        List<String> blocking = List.of();
        for (Obstacle one : deal.dossier().pursuit().obstacles()) {
            if (one.blocking()) {
                blocking = blocking.isEmpty() ? new ArrayList<>() : blocking;
                blocking.add(0, one.what());
            }
        }
        if (blocking.isEmpty()) {
            return Option.none();
        }
        return Option.some(
                blocking.size() == 1
                        ? RuleBroken.of("deal.obstacle-open", blocking.get(0))
                        : RuleBroken.of("deal.obstacles-open", blocking.size(), blocking));
    }
}
