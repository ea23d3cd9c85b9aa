package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.LikelyDuplicate.Likeness;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.retention.Customer;

/** Finds what looks like a company, in the index: no history is read, and of what is alike by thousands a few are enough. */
final class Duplicates {
    private static final String MERGED = Kind.PROSPECT.table().names().phase(Prospect.Merged.class);
    private static final String MERGED_CUSTOMER = Kind.CUSTOMER.table().names().phase(Customer.Merged.class);
    private static final Set<String> OPEN_DEAL = Kind.DEAL.openPhases();

    /** What says most first; then what is alike in more; then customers before prospects before deals, by identifier. */
    private static final Comparator<LikelyDuplicate> ORDER = Comparator.comparing(
                    (LikelyDuplicate one) -> one.because().get(0))
            .thenComparingInt(one -> -one.because().size())
            .thenComparing(one -> !(one.known() instanceof MergeTarget.OfCustomer))
            .thenComparing(one -> one.known() instanceof MergeTarget.OfDeal)
            .thenComparing(one -> one.known().id());

    private Duplicates() {}

    /**
     * Prospects with the company's identifier or one of its keys, and customers with its identifier, unless they were merged
     * into another; and open deals with its identifier.
     *
     * @param but the identifier of the prospect that asks
     */
    static List<LikelyDuplicate> of(Index index, CompanyIdentity identity, Option<ProspectId> but) {
        Cards prospects = index.of(Kind.PROSPECT.lifecycle());
        String own = but.map(ProspectId::value).getOrElse("");
        Map<String, Card> alike = new LinkedHashMap<>();
        Stream.concat(
                        identity.company().toJavaStream().flatMap(its -> sameCompany(prospects, its, own)),
                        identity.keys().keys().stream().flatMap(key -> sameKey(prospects, key, own)))
                .forEach(card -> alike.put(card.id, card));
        List<LikelyDuplicate> found = new ArrayList<>();
        alike.values()
                .forEach(card -> found.add(
                        new LikelyDuplicate(MergeTarget.prospect(new ProspectId(card.id)), because(identity, card))));
        identity.company()
                .forEach(its -> Stream.concat(customers(index, its), openDeals(index, its))
                        .forEach(found::add));
        return found.stream().sorted(ORDER).limit(LikelyDuplicate.MOST).toList();
    }

    private static Stream<Card> sameCompany(Cards prospects, CompanyId company, String own) {
        return prospects
                .of(company, card -> !card.phase.equals(MERGED) && !card.id.equals(own), LikelyDuplicate.MOST)
                .stream();
    }

    private static Stream<Card> sameKey(Cards prospects, CompanyKey key, String own) {
        return prospects.with(key).filter(card -> !card.id.equals(own)).limit(LikelyDuplicate.MOST);
    }

    private static Stream<LikelyDuplicate> customers(Index index, CompanyId company) {
        return index
                .of(Kind.CUSTOMER.lifecycle())
                .of(company, card -> !card.phase.equals(MERGED_CUSTOMER), LikelyDuplicate.MOST)
                .stream()
                .map(card ->
                        new LikelyDuplicate(MergeTarget.customer(new CustomerId(card.id)), List.of(Likeness.COMPANY)));
    }

    private static Stream<LikelyDuplicate> openDeals(Index index, CompanyId company) {
        return index
                .of(Kind.DEAL.lifecycle())
                .of(company, card -> OPEN_DEAL.contains(card.phase), LikelyDuplicate.MOST)
                .stream()
                .map(card -> new LikelyDuplicate(MergeTarget.deal(new DealId(card.id)), List.of(Likeness.COMPANY)));
    }

    private static List<Likeness> because(CompanyIdentity identity, Card card) {
        List<Likeness> because = new ArrayList<>();
        if (card.company != null && identity.company().contains(card.company)) {
            because.add(Likeness.COMPANY);
        }
        identity.keys().keys().stream()
                .filter(card.keys::contains)
                .map(CompanyKey::kind)
                .forEach(kind -> because.add(likeness(kind)));
        return because;
    }

    private static Likeness likeness(CompanyKey.Kind kind) {
        return switch (kind) {
            case REGISTRATION -> Likeness.REGISTRATION;
            case DOMAIN -> Likeness.DOMAIN;
            case NAME -> Likeness.NAME;
        };
    }
}
