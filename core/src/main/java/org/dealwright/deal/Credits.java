package org.dealwright.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;

/**
 * Who is credited for a deal. Immutable and thread-safe.
 *
 * @param revenue who shares the revenue, each once: together 100 %, or nobody, and then it is the owner's alone
 * @param overlay who is credited besides, each once, whatever that adds up to
 */
public record Credits(List<CreditShare> revenue, List<CreditShare> overlay) {
    /** Nothing was said: all is the owner's. */
    public static final Credits NONE = new Credits(List.of(), List.of());

    /**
     * Takes credits.
     *
     * @throws IllegalArgumentException if somebody is there twice, there are more than {@link Check#LIST_LENGTH}, or the
     *     revenue does not add up to 100 %
     */
    public Credits {
        revenue = eachOnce("revenue", revenue);
        overlay = eachOnce("overlay", overlay);
        if (!revenue.isEmpty() && sum(revenue).compareTo(Percent.HUNDRED.value()) != 0) {
            throw new IllegalArgumentException("revenue must add up to 100 %, was " + sum(revenue));
        }
    }

    private static List<CreditShare> eachOnce(String name, List<CreditShare> shares) {
        List<CreditShare> copy = List.copyOf(Objects.requireNonNull(shares, name));
        Set<MemberId> known = new HashSet<>();
        for (CreditShare share : copy) {
            if (!known.add(share.member())) {
                throw new IllegalArgumentException(name + " must name each once, and twice was " + share.member());
            }
        }
        if (copy.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Check.LIST_LENGTH + ", were " + copy.size());
        }
        return copy;
    }

    private static BigDecimal sum(List<CreditShare> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CreditShare share : shares) {
            sum = sum.add(share.percent().value());
        }
        return sum;
    }

    /** Whether somebody shares the revenue. */
    public boolean shares(MemberId member) {
        return isAmong(revenue, member);
    }

    /** Whether somebody is credited besides. */
    public boolean overlays(MemberId member) {
        return isAmong(overlay, member);
    }

    private static boolean isAmong(List<CreditShare> shares, MemberId member) {
        for (CreditShare share : shares) {
            if (share.member().equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** With somebody credited besides, in place of what they were; the same where there is no room for one more. */
    Credits overlaying(CreditShare share) {
        List<CreditShare> changed = new ArrayList<>(overlay);
        changed.removeIf(known -> known.member().equals(share.member()));
        if (changed.size() >= Check.LIST_LENGTH) {
            return this;
        }
        changed.add(share);
        return new Credits(revenue, changed);
    }
}
