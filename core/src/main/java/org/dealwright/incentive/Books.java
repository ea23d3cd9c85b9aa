package org.dealwright.incentive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/** What results bring along, found by whom and what it is about. */
final class Books {
    private final Money nothing;
    private final Set<MemberId> members = new HashSet<>();
    private final Map<MemberId, List<PaidCredit>> paid;
    private final Map<MemberId, Carried> carried = new HashMap<>();
    private final Map<DealId, List<Reversal>> reversals;

    Books(Results results) {
        nothing = Money.zero(results.currency());
        results.participants().forEach(each -> members.add(each.member()));
        paid = results.paid().stream().collect(Collectors.groupingBy(PaidCredit::member));
        results.carried().forEach(each -> carried.put(each.member(), each));
        reversals = results.reversals().stream().collect(Collectors.groupingBy(Reversal::deal));
    }

    /** Whether somebody is paid by the plan. */
    boolean isPaid(MemberId member) {
        return members.contains(member);
    }

    /** What somebody was paid for earlier sales, in their order. */
    List<PaidCredit> paid(MemberId member) {
        return paid.getOrDefault(member, List.of());
    }

    /** What somebody still owed when the period began. */
    Carried carried(MemberId member) {
        return carried.getOrDefault(member, new Carried(member, nothing, nothing));
    }

    /** How much was reversed of a sale, whatever for. */
    Money reversed(DealId deal) {
        return reversals(deal).stream().map(Reversal::amount).reduce(nothing, Money::plus);
    }

    /** What was reversed of a sale. */
    List<Reversal> reversals(DealId deal) {
        return reversals.getOrDefault(deal, List.of());
    }
}
