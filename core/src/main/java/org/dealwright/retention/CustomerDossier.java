package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.need.Catalogue;
import org.dealwright.need.Comparison;
import org.dealwright.need.Fit;
import org.dealwright.need.Match;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.need.Product;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What is true of a customer in every phase, grouped by what changes together. Immutable and thread-safe.
 *
 * @param profile who they are and where they came from
 * @param care who looks after them, and how far they have been brought
 * @param people who is who there
 * @param needs what they need
 * @param rapport the contact with them
 * @param signals what tells how they fare
 * @param business what they bought
 * @param growth whom they brought, and what more is pursued
 * @param renewalLostAt when a renewal was lost last; none where none was
 */
public record CustomerDossier(
        CustomerProfile profile,
        Care care,
        People people,
        Needs needs,
        Rapport rapport,
        Signals signals,
        Business business,
        Growth growth,
        Option<Instant> renewalLostAt) {
    public CustomerDossier {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(care, "care");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(rapport, "rapport");
        Objects.requireNonNull(signals, "signals");
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(growth, "growth");
        Check.requireOption("renewalLostAt", renewalLostAt);
    }

    /**
     * What is true of a customer of whom nothing else is known; add what is with {@code with}.
     *
     * @param beginning since when nothing has been done
     */
    public static CustomerDossier of(CustomerProfile profile, Option<MemberId> owner, Instant beginning) {
        return new CustomerDossier(
                profile,
                Care.NONE.ownedBy(owner),
                People.none(),
                Needs.none(),
                Rapport.from(beginning),
                Signals.from(beginning),
                Business.NONE,
                Growth.NONE,
                Option.none());
    }

    /** Whether that member looks after them. */
    public boolean isOwnedBy(MemberId member) {
        Option<MemberId> owner = care.owner();
        return !owner.isEmpty() && owner.get().equals(member);
    }

    /** Whether that member sold. */
    public boolean isSoldBy(MemberId member) {
        Option<MemberId> seller = profile.seller();
        return !seller.isEmpty() && seller.get().equals(member);
    }

    /**
     * What more they might be sold: the products that may be recommended for the needs on record that nothing they have an agreed
     * price for meets, and that meet one of those at least; best first, as {@link Catalogue#match} ranks them. Empty where no
     * need is open.
     */
    public List<Match> expansions(Catalogue catalogue) {
        List<Product> bought = catalogue.products().stream()
                .filter(product -> business.prices().of(product.id()).isDefined())
                .toList();
        List<Need> open = needs.asList().stream()
                .filter(need -> bought.stream().noneMatch(product -> meets(need, product)))
                .toList();
        return open.isEmpty()
                ? List.of()
                : catalogue.recommend(open).stream()
                        .filter(match -> open.stream().anyMatch(need -> meets(need, match.product())))
                        .toList();
    }

    private static boolean meets(Need need, Product product) {
        return Comparison.of(need, product).fit() == Fit.MET;
    }

    /** The same, of somebody else. */
    public CustomerDossier with(CustomerProfile changed) {
        return new CustomerDossier(changed, care, people, needs, rapport, signals, business, growth, renewalLostAt);
    }

    /** The same, looked after otherwise. */
    public CustomerDossier with(Care changed) {
        return new CustomerDossier(profile, changed, people, needs, rapport, signals, business, growth, renewalLostAt);
    }

    /** The same, with other people. */
    public CustomerDossier with(People changed) {
        return new CustomerDossier(profile, care, changed, needs, rapport, signals, business, growth, renewalLostAt);
    }

    /** The same, with other needs. */
    public CustomerDossier with(Needs changed) {
        return new CustomerDossier(profile, care, people, changed, rapport, signals, business, growth, renewalLostAt);
    }

    /** The same, with other contact. */
    public CustomerDossier with(Rapport changed) {
        return new CustomerDossier(profile, care, people, needs, changed, signals, business, growth, renewalLostAt);
    }

    /** The same, faring otherwise. */
    public CustomerDossier with(Signals changed) {
        return new CustomerDossier(profile, care, people, needs, rapport, changed, business, growth, renewalLostAt);
    }

    /** The same, having bought otherwise. */
    public CustomerDossier with(Business changed) {
        return new CustomerDossier(profile, care, people, needs, rapport, signals, changed, growth, renewalLostAt);
    }

    /** The same, with others brought. */
    public CustomerDossier with(Growth changed) {
        return new CustomerDossier(profile, care, people, needs, rapport, signals, business, changed, renewalLostAt);
    }

    CustomerDossier with(Contracts changed) {
        return with(business.with(changed));
    }

    CustomerDossier with(Risks changed) {
        return with(signals.with(changed));
    }

    /** The same; a renewal was lost then. */
    CustomerDossier renewalLost(Instant at) {
        return new CustomerDossier(profile, care, people, needs, rapport, signals, business, growth, Option.some(at));
    }

    /** The same; something was done then. What is entered late does not set the silence back. */
    CustomerDossier doneAt(Instant at) {
        return at.isAfter(rapport.silence().lastDone())
                ? with(rapport.with(rapport.silence().brokenAt(at)))
                : this;
    }

    /** Whether that fact is recorded here. */
    boolean has(CustomerFact fact) {
        if (fact instanceof CustomerFact.OfNeed need) {
            return needs.of(need.id()).isDefined();
        }
        if (fact instanceof CustomerFact.OfComplaint complaint) {
            return signals.complaints().of(complaint.id()).isDefined();
        }
        return fact instanceof CustomerFact.OfSatisfaction satisfaction
                ? signals.satisfaction().has(satisfaction)
                : signals.usage().has((CustomerFact.OfUsage) fact);
    }

    CustomerDossier without(CustomerFact fact, Instant at) {
        if (fact instanceof CustomerFact.OfNeed need) {
            return with(needs.without(need.id()));
        }
        if (fact instanceof CustomerFact.OfComplaint complaint) {
            Signals without = signals.with(signals.complaints().retracted(complaint.id()), at);
            return signals.complaints()
                    .of(complaint.id())
                    .map(one -> with(without).with(rapport.untold(one.at())))
                    .getOrElse(() -> with(without));
        }
        return fact instanceof CustomerFact.OfSatisfaction satisfaction
                ? with(signals.with(signals.satisfaction().without(satisfaction), at))
                        .with(rapport.untold(satisfaction.at()))
                : with(signals.with(signals.usage().without((CustomerFact.OfUsage) fact), at));
    }
}
