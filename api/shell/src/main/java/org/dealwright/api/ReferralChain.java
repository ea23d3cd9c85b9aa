package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.Customer;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Referral;
import org.dealwright.retention.Reward;

/** Follows whom customers sent from generation to generation, each customer once. */
final class ReferralChain {
    private final Engine engine;
    private final List<ReferralLink> links = new ArrayList<>();
    private final Set<CustomerId> seen = new HashSet<>();

    ReferralChain(Engine engine) {
        this.engine = engine;
    }

    /** All links, by generation. */
    List<ReferralLink> from(CustomerId first) {
        Map<CustomerId, Customer> senders = new LinkedHashMap<>();
        take(Option.some(first), senders);
        for (int generation = 1; !senders.isEmpty(); generation++) {
            Map<CustomerId, Customer> next = new LinkedHashMap<>();
            for (Map.Entry<CustomerId, Customer> sender : senders.entrySet()) {
                follow(generation, sender.getKey(), sender.getValue(), next);
            }
            senders = next;
        }
        return List.copyOf(links);
    }

    private void follow(int generation, CustomerId by, Customer sender, Map<CustomerId, Customer> next) {
        Map<ProspectId, Reward> rewards = rewards(by, sender);
        for (Referral referral : sender.dossier().growth().referrals()) {
            Option<DealId> deal = deal(referral.prospect());
            Option<CustomerId> became = deal.flatMap(this::became);
            links.add(new ReferralLink(
                    generation,
                    by,
                    referral.prospect(),
                    referral.standing(),
                    Option.of(rewards.get(referral.prospect())),
                    deal,
                    became));
            take(became, next);
        }
    }

    private void take(Option<CustomerId> customer, Map<CustomerId, Customer> into) {
        Option<CustomerId> last = goingOn(customer);
        if (last.isDefined() && seen.add(last.get())) {
            engine.find(Kind.CUSTOMER, last.get()).forEach(phase -> into.put(last.get(), phase));
        }
    }

    /** What they were given, and what those were who turned out to be the same. */
    private Map<ProspectId, Reward> rewards(CustomerId customer, Customer phase) {
        List<CustomerId> all = new ArrayList<>(phase.dossier().profile().absorbed());
        all.add(customer);
        Map<ProspectId, Reward> rewards = new HashMap<>();
        for (CustomerId one : all) {
            for (Recorded recorded : engine.history(Kind.CUSTOMER.stream(one))) {
                if (recorded.event() instanceof GrowthEvent.ReferralRewarded rewarded) {
                    rewards.put(rewarded.prospect(), rewarded.reward());
                }
            }
        }
        return rewards;
    }

    /** The deal to which a prospect led, as itself or as what it was merged into. */
    private Option<DealId> deal(ProspectId prospect) {
        Set<ProspectId> passed = new HashSet<>();
        ProspectId one = prospect;
        while (passed.add(one)) {
            Prospect phase = engine.find(Kind.PROSPECT, one).getOrNull();
            if (phase instanceof Prospect.HandedOff handedOff) {
                return handedOff.deal();
            }
            MergeTarget into =
                    phase instanceof Prospect.Merged merged ? merged.into().getOrNull() : null;
            if (into instanceof MergeTarget.OfDeal deal) {
                return Option.some(deal.deal());
            }
            one = into instanceof MergeTarget.OfProspect next ? next.prospect() : one;
        }
        return Option.none();
    }

    /** Whoever arrived by a deal that was won, else the customer whose company bought. */
    private Option<CustomerId> became(DealId id) {
        Option<Deal> won = engine.find(Kind.DEAL, id).filter(Deal.Won.class::isInstance);
        return goingOn(won.flatMap(deal -> engine.ask(index -> index.customerBy(id))
                        .orElse(() ->
                                deal.company().flatMap(company -> engine.ask(index -> index.customerOf(company)))))
                .map(stream -> new CustomerId(stream.id())));
    }

    private Option<CustomerId> goingOn(Option<CustomerId> customer) {
        Set<CustomerId> passed = new HashSet<>();
        Option<CustomerId> last = customer;
        while (last.isDefined() && passed.add(last.get())) {
            Customer phase = engine.find(Kind.CUSTOMER, last.get()).getOrNull();
            if (!(phase instanceof Customer.Merged merged)) {
                return phase == null ? Option.none() : last;
            }
            last = merged.into();
        }
        return Option.none();
    }
}
