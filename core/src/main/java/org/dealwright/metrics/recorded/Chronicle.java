package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealOrigin;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.Source;
import org.dealwright.retention.Customer;

/** Every history that was taken in, and how one leads to another. Not thread-safe. */
final class Chronicle {
    final Map<String, ProspectLife> prospects = new LinkedHashMap<>();
    final Map<String, DealLife> deals = new LinkedHashMap<>();
    final Map<String, CustomerLife> customers = new LinkedHashMap<>();
    final Map<String, OrderLife> orders = new LinkedHashMap<>();
    final Map<String, MemberLife> members = new LinkedHashMap<>();
    final Offers offers;

    Chronicle(FactOptions options) {
        offers = new Offers(options);
    }

    /** The hours of their own that a member had at that instant; none where they had none. */
    Option<WorkingHours> hours(MemberId member, Instant at) {
        MemberLife life = members.get(member.value());
        return life == null ? Option.none() : life.hours(at);
    }

    Option<DealLife> deal(DealId id) {
        return Option.of(deals.get(id.value()));
    }

    /** The deal that came of a prospect, or of the one it turned out to be; none where none did, or nobody knows. */
    Option<DealId> dealOf(ProspectId prospect) {
        Set<String> passed = new HashSet<>();
        String id = prospect.value();
        // what was adopted may claim anything, a circle too
        while (passed.add(id)) {
            ProspectLife life = prospects.get(id);
            Prospect now = life == null ? null : life.now().getOrNull();
            if (now instanceof Prospect.HandedOff handed) {
                return handed.deal();
            }
            if (!(now instanceof Prospect.Merged merged) || merged.into().isEmpty()) {
                return Option.none();
            }
            MergeTarget into = merged.into().get();
            if (into instanceof MergeTarget.OfDeal ofDeal) {
                return Option.some(ofDeal.deal());
            }
            id = into.id();
        }
        return Option.none();
    }

    /** As whom a customer goes on: themselves, unless they were merged. */
    CustomerId goingOn(CustomerId customer) {
        Set<CustomerId> passed = new HashSet<>();
        CustomerId last = customer;
        while (passed.add(last)) {
            CustomerLife life = customers.get(last.value());
            Customer now = life == null ? null : life.now().getOrNull();
            if (!(now instanceof Customer.Merged merged) || merged.into().isEmpty()) {
                return last;
            }
            last = merged.into().get();
        }
        return last;
    }

    /** Whose win each deal was. */
    Map<DealId, CustomerId> buyers() {
        Map<DealId, CustomerId> buyers = new HashMap<>();
        customers.values().stream()
                .filter(life -> life.now().isDefined())
                .forEach(life -> life.won.forEach(deal -> buyers.put(deal, goingOn(life.customer))));
        return buyers;
    }

    /** Where a deal came from: from where its prospect did, or the deal that it was a part of. */
    Option<Source> source(Deal deal) {
        Set<DealId> passed = new HashSet<>();
        Deal from = deal;
        while (from.dossier().profile().origin() instanceof DealOrigin.OfSplit split && passed.add(split.deal())) {
            Option<Deal> other = deal(split.deal()).flatMap(DealLife::now);
            if (other.isEmpty()) {
                return Option.none();
            }
            from = other.get();
        }
        return from.prospect()
                .flatMap(id -> Option.of(prospects.get(id.value())))
                .flatMap(ProspectLife::now)
                .flatMap(prospect -> prospect.dossier().profile().source());
    }
}
