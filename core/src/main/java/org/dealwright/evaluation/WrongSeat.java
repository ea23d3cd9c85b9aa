package org.dealwright.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;

/**
 * Somebody whom another seat fits better by more than the policy's margin, whatever is not rated turns out to be.
 *
 * @param now the seat that they have
 * @param better the seat that fits best
 */
public record WrongSeat(RoleFit now, RoleFit better) {
    public WrongSeat {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(better, "better");
    }

    /** Who. */
    public MemberId member() {
        return now.member();
    }

    /**
     * By how many points of 100 the other seat fits better at least: its least score − the most that this one may come to.
     *
     * @throws java.util.NoSuchElementException if it is not said what one of the two roles needs
     */
    public BigDecimal margin() {
        return better.least().get().value().subtract(now.most().get().value());
    }

    /** What speaks for the other seat, as words. */
    public Reason reason() {
        return Reason.of(
                "evaluation.wrong-seat",
                SkillGap.who(now.role()),
                now.most().get().value().toPlainString(),
                SkillGap.who(better.role()),
                better.least().get().value().toPlainString());
    }
}
