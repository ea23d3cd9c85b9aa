package org.dealwright.deal;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealCommand.Retract;
import org.dealwright.deal.DealCommand.Split;
import org.dealwright.deal.DealCommand.WithdrawNeed;
import org.dealwright.id.DealId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to record what they need, to take it back, and to let it go on as a deal of its own. */
final class DealNeedRules {
    static final Fact<List<NeedId>, DealId> SECOND_DEAL = new Fact<>("second-deal");

    private DealNeedRules() {}

    static Either<Rejection, DealEvent.NeedRecorded> record(Open deal, RecordNeed command, Situation<DealPolicy> now) {
        Needs known = deal.dossier().needs();
        if (known.of(command.id()).isDefined()) {
            return Rejection.broken("deal.need-known", command.id().value());
        }
        if (known.isFull()) {
            return Rejection.broken("deal.too-many-needs", Needs.MOST);
        }
        return command.said()
                .checked(now.at())
                .mapLeft(Rejection::invalid)
                .map(said -> new DealEvent.NeedRecorded(
                        now.at(),
                        now.actor().member(),
                        new Need(
                                command.id(),
                                command.kind(),
                                command.topic(),
                                said,
                                command.requirement(),
                                command.consumption())));
    }

    static Either<Rejection, DealEvent.NeedWithdrawn> withdraw(
            Open deal, WithdrawNeed command, Situation<DealPolicy> now) {
        List<String> unknown = unknown(deal, List.of(command.id()));
        return unknown.isEmpty()
                ? Check.line("reason", command.reason())
                        .toEither()
                        .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                        .map(reason -> new DealEvent.NeedWithdrawn(
                                now.at(), now.actor().member(), command.id(), reason))
                : Rejection.broken("deal.need-unknown", unknown);
    }

    static Either<Rejection, DealEvent.Retracted> retract(Ongoing deal, Retract command, Situation<DealPolicy> now) {
        DealFact fact = command.fact();
        return deal.dossier().has(fact)
                ? Check.line("reason", command.reason())
                        .toEither()
                        .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                        .map(reason ->
                                new DealEvent.Retracted(now.at(), now.actor().member(), fact, reason))
                : Rejection.broken("deal.not-recorded", fact.sort(), fact.name());
    }

    static Either<Rejection, DealEvent.Split> split(Open deal, Split command, Situation<DealPolicy> now) {
        List<Violation> violations = new ArrayList<>(Check.violations(Check.line("reason", command.reason())));
        if (command.needs().isEmpty()) {
            violations.add(Violation.of("needs", "blank"));
        }
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        Set<NeedId> moved = new LinkedHashSet<>(command.needs());
        List<String> unknown = unknown(deal, moved);
        if (!unknown.isEmpty()) {
            return Rejection.broken("deal.need-unknown", unknown);
        }
        List<Need> all = deal.dossier().needs().asList();
        List<Need> moving = new ArrayList<>();
        for (Need need : all) {
            if (moved.contains(need.id())) {
                moving.add(need);
            }
        }
        return moving.size() == all.size()
                ? Rejection.broken("deal.split-leaves-nothing")
                : Either.right(new DealEvent.Split(
                        now.at(),
                        now.actor().member(),
                        now.fact(SECOND_DEAL, command.needs()),
                        deal.owner().getOrElse(() -> now.actor().member().get()),
                        moving,
                        command.reason()));
    }

    /** The identifiers, out of these, that no need of the deal has; at most so many as one refusal names. */
    static List<String> unknown(Deal deal, Iterable<NeedId> named) {
        List<String> unknown = List.of();
        for (NeedId id : named) {
            if (unknown.size() < NAMED && deal.dossier().needs().of(id).isEmpty()) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(id.value());
            }
        }
        return unknown;
    }

    private static final int NAMED = 10;
}
