package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.retention.Customer;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Referral;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.Reward;

/** Follows whom customers sent from generation to generation, each customer once. */
final class ReferralChain {
    private final Engine engine;
    private final ProspectTrail trail;
    private final List<ReferralLink> links = new ArrayList<>();
    private final Set<CustomerId> seen = new HashSet<>();

    ReferralChain(Engine engine) {
        this.engine = engine;
        trail = ProspectTrail.of(engine);
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
        List<CustomerId> all = withAbsorbed(by, sender);
        Map<ProspectId, Reward> rewards = rewards(all);
        for (Map.Entry<ProspectId, ReferralStanding> sent : sent(all, sender).entrySet()) {
            ProspectId prospect = sent.getKey();
            Option<DealId> deal = trail.deal(prospect);
            Option<CustomerId> became = deal.flatMap(this::became);
            links.add(new ReferralLink(
                    generation, by, prospect, sent.getValue(), Option.of(rewards.get(prospect)), deal, became));
            take(became, next);
        }
    }

    /** Whom they know that they sent, and then whoever names them without their having been told. */
    private Map<ProspectId, ReferralStanding> sent(List<CustomerId> all, Customer sender) {
        Map<ProspectId, ReferralStanding> sent = new LinkedHashMap<>();
        for (Referral known : sender.dossier().growth().referrals()) {
            sent.put(known.prospect(), standing(known));
        }
        for (CustomerId one : all) {
            for (StreamId naming : engine.ask(index -> index.sentBy(one))) {
                sent.computeIfAbsent(new ProspectId(naming.id()), trail::standing);
            }
        }
        return sent;
    }

    /** As they were told; a deal that was brought in tells nobody. */
    private ReferralStanding standing(Referral known) {
        return known.standing() == ReferralStanding.OPEN ? trail.standing(known.prospect()) : known.standing();
    }

    /** Them, and those who turned out to be the same. */
    private List<CustomerId> withAbsorbed(CustomerId customer, Customer phase) {
        Set<CustomerId> all = new LinkedHashSet<>(Set.of(customer));
        List<Customer> left = new ArrayList<>(List.of(phase));
        while (!left.isEmpty()) {
            for (CustomerId one : left.remove(0).dossier().profile().absorbed()) {
                if (all.add(one)) {
                    engine.find(Kind.CUSTOMER, one).forEach(left::add);
                }
            }
        }
        return List.copyOf(all);
    }

    private void take(Option<CustomerId> customer, Map<CustomerId, Customer> into) {
        Option<CustomerId> last = goingOn(customer);
        if (last.isDefined() && seen.add(last.get())) {
            engine.find(Kind.CUSTOMER, last.get()).forEach(phase -> into.put(last.get(), phase));
        }
    }

    /** What they were given. */
    private Map<ProspectId, Reward> rewards(List<CustomerId> all) {
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
