package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Term;

/**
 * A further rate on sales of a sort, for whoever carries a quota and has reached a share of it: on all that is credited for
 * such sales, whatever other rates it earns.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param tag which sales
 * @param rate what is paid of them besides, up to 100 %
 * @param from the share of the whole quota that has to be reached; nothing where carrying one is enough
 */
public record Kicker(String code, Option<Group> group, SaleTag tag, Rate rate, Attainment from) implements Paying {
    /**
     * Takes a kicker.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Kicker {
        Parts.require(code, group);
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(from, "from");
    }

    /**
     * A kicker for everybody who carries a quota.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Kicker of(String code, SaleTag tag, Rate rate) {
        return new Kicker(code, Option.none(), tag, rate, Attainment.NOTHING);
    }

    /** For a group only. */
    public Kicker forGroup(Group only) {
        return new Kicker(code, Option.some(only), tag, rate, from);
    }

    /** Only for whoever has reached a share of the quota. */
    public Kicker from(Attainment reached) {
        return new Kicker(code, group, tag, rate, reached);
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined()) + Parts.one(!from.equals(Attainment.NOTHING));
    }

    @Override
    public Term sort() {
        return Parts.sort("kicker");
    }
}
