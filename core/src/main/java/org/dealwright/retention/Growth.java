package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;

/**
 * Whom a customer brought, and what more business is pursued with them. Immutable and thread-safe.
 *
 * @param referrals whom they sent, each prospect once, at most {@link #MOST}
 * @param expansions the deals for more business that are open, at most {@link #MOST}
 */
public record Growth(List<Referral> referrals, List<DealId> expansions) {
    /** The most of each. */
    public static final int MOST = 1_000;

    /** Nobody, and none. */
    public static final Growth NONE = new Growth(List.of(), List.of());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if there are too many
     */
    public Growth {
        referrals = List.copyOf(Objects.requireNonNull(referrals, "referrals"));
        expansions = List.copyOf(Objects.requireNonNull(expansions, "expansions"));
        if (referrals.size() > MOST || expansions.size() > MOST) {
            throw new IllegalArgumentException("referrals and expansions must be at most " + MOST + " each");
        }
    }

    /** Somebody whom they sent; none where they did not. */
    public Option<Referral> of(ProspectId prospect) {
        for (Referral referral : referrals) {
            if (referral.prospect().equals(prospect)) {
                return Option.some(referral);
            }
        }
        return Option.none();
    }

    /** With one more, or with another standing of one of them, in the same place; without it where there is no room. */
    Growth with(Referral one) {
        List<Referral> changed = new ArrayList<>(referrals);
        changed.replaceAll(known -> known.prospect().equals(one.prospect()) ? one : known);
        if (of(one.prospect()).isEmpty() && changed.size() < MOST) {
            changed.add(one);
        }
        return new Growth(changed, expansions);
    }

    Growth expanding(DealId deal) {
        List<DealId> more = new ArrayList<>(expansions);
        more.add(deal);
        return new Growth(referrals, more);
    }

    Growth without(DealId deal) {
        return expansions.contains(deal)
                ? new Growth(
                        referrals,
                        expansions.stream().filter(known -> !known.equals(deal)).toList())
                : this;
    }

    /** With those of a customer who turned out to be the same, as far as there is room. */
    Growth plus(Growth others) {
        Growth together = this;
        for (Referral referral : others.referrals) {
            together = of(referral.prospect()).isEmpty() ? together.with(referral) : together;
        }
        for (DealId deal : others.expansions) {
            together = together.expansions.contains(deal) || together.expansions.size() >= MOST
                    ? together
                    : together.expanding(deal);
        }
        return together;
    }
}
