package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A share of what is credited, by tiers of the quota.
 *
 * <p>A tier begins at its share of the quota, rounded to the minor unit; what is credited is cut where a tier or an
 * accelerator begins and where the decelerator ends, and each slice is a line: slice × rate × factor, rounded once. So the
 * slices add up to what is credited, below the first tier nothing is earned, and of marginal tiers more credit never earns
 * less.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param tag the only sales that count, measured against the quota for them; none for all sales and the whole quota
 * @param counting which credit counts
 * @param kind what a rate is paid on
 * @param tiers 1 to 100, each from a higher share of the quota than the one before, at rates up to 100 %
 * @param accelerators at most 100, each above a higher share of the quota than the one before
 * @param decelerator up to where less is paid; none where that is nowhere
 */
public record Commission(
        String code,
        Option<Group> group,
        Option<SaleTag> tag,
        Counting counting,
        TierKind kind,
        List<Tier> tiers,
        List<Accelerator> accelerators,
        Option<Decelerator> decelerator)
        implements Paying {
    /**
     * Takes a commission; its tiers are checked when it becomes part of a plan.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Commission {
        Parts.require(code, group);
        Check.requireOption("tag", tag);
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(kind, "kind");
        tiers = List.copyOf(Objects.requireNonNull(tiers, "tiers"));
        accelerators = List.copyOf(Objects.requireNonNull(accelerators, "accelerators"));
        Check.requireOption("decelerator", decelerator);
    }

    /**
     * Marginal tiers for everybody, on all credit for all sales.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Commission of(String code, Tier... tiers) {
        return new Commission(
                code,
                Option.none(),
                Option.none(),
                Counting.ALL,
                TierKind.MARGINAL,
                List.of(tiers),
                List.of(),
                Option.none());
    }

    /** For a group only. */
    public Commission forGroup(Group only) {
        return new Commission(code, Option.some(only), tag, counting, kind, tiers, accelerators, decelerator);
    }

    /** On sales with a tag only. */
    public Commission on(SaleTag only) {
        return new Commission(code, group, Option.some(only), counting, kind, tiers, accelerators, decelerator);
    }

    /** On one sort of credit only. */
    public Commission counting(Counting credit) {
        return new Commission(code, group, tag, credit, kind, tiers, accelerators, decelerator);
    }

    /** The rate of the tier that is reached, on everything. */
    public Commission retroactive() {
        return new Commission(code, group, tag, counting, TierKind.RETROACTIVE, tiers, accelerators, decelerator);
    }

    /** Paid at a multiple above a share of the quota. */
    public Commission acceleratedAbove(Attainment above, Factor factor) {
        List<Accelerator> more = new ArrayList<>(accelerators);
        more.add(new Accelerator(above, factor));
        return new Commission(code, group, tag, counting, kind, tiers, more, decelerator);
    }

    /** Paid at a part of the rate below a share of the quota. */
    public Commission deceleratedBelow(Attainment below, Factor factor) {
        return new Commission(
                code, group, tag, counting, kind, tiers, accelerators, Option.some(new Decelerator(below, factor)));
    }

    /** Whether it cannot be told without a quota. */
    boolean needsQuota() {
        return !accelerators.isEmpty()
                || decelerator.isDefined()
                || tiers.stream().anyMatch(tier -> !tier.from().equals(Attainment.NOTHING));
    }

    @Override
    public int rules() {
        return tiers.size()
                + accelerators.size()
                + Parts.one(decelerator.isDefined())
                + Parts.one(group.isDefined())
                + Parts.one(tag.isDefined())
                + Parts.one(counting != Counting.ALL)
                + Parts.one(kind == TierKind.RETROACTIVE);
    }

    @Override
    public Term sort() {
        return Parts.sort("commission");
    }
}
