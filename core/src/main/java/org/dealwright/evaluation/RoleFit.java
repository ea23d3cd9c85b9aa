package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;

/**
 * How well somebody fits a role: which share of what it needs they have.
 *
 * <p>Score = 100 × Σ weight × min(level, needed) ÷ needed ÷ Σ weight, 0 to 100, over the skills that were rated, rounded half
 * up to one decimal. More than enough of one skill does not make up for another. It is a weighted mean as in the additive
 * model of multi-attribute value (Keeney and Raiffa, 1976). What was not rated is missing: {@link #least} and {@link #most}
 * say between what the score would lie if it were.
 *
 * @param member who
 * @param role the role
 * @param held whether they have it now
 * @param needs what the role needs beside what they have; empty where the policy does not say
 */
public record RoleFit(MemberId member, Role role, boolean held, List<SkillGap> needs) {
    private static final int DIGITS = 1;

    /**
     * Takes a fit.
     *
     * @throws IllegalArgumentException if a need is of another member or role
     */
    public RoleFit {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        for (SkillGap need : needs) {
            if (!need.member().equals(member) || need.role() != role) {
                throw new IllegalArgumentException("needs must be of that member and role");
            }
        }
    }

    static RoleFit of(Profile profile, Role role, RoleNeeds needs) {
        return new RoleFit(
                profile.member(),
                role,
                profile.roles().contains(role),
                needs.of(role).stream()
                        .map(need -> SkillGap.of(profile, role, need))
                        .toList());
    }

    /** The score, 0 to 100, over what was rated; none where nothing was. */
    public Option<Percent> score() {
        return share(
                needs.stream().filter(need -> !need.isUnrated()).toList(),
                need -> need.has().get());
    }

    /** The score if whatever was not rated turned out to be lacking; none where the role needs nothing. */
    public Option<Percent> least() {
        return share(needs, need -> need.has().getOrElse(0));
    }

    /** The score if whatever was not rated turned out to be enough; none where the role needs nothing. */
    public Option<Percent> most() {
        return share(needs, need -> need.has().getOrElse(need.needed()));
    }

    /** What was not rated. */
    public List<SkillGap> unrated() {
        return needs.stream().filter(SkillGap::isUnrated).toList();
    }

    /** What was rated, and is not enough. */
    public List<SkillGap> open() {
        return needs.stream().filter(SkillGap::isOpen).toList();
    }

    /** Whether it is at least that much, whatever is not rated turns out to be. */
    boolean isAtLeast(Percent score) {
        return least().exists(least -> least.compareTo(score) >= 0);
    }

    /** Whether it may be that much, as far as is known. */
    boolean mayBe(Percent score) {
        return most().exists(most -> most.compareTo(score) >= 0);
    }

    /** The fit as words. */
    public Reason reason() {
        if (score().isEmpty()) {
            return Reason.of("evaluation.fit-unknown", SkillGap.who(role));
        }
        return unrated().isEmpty()
                ? Reason.of("evaluation.fit", SkillGap.who(role), shown(score()))
                : Reason.of(
                        "evaluation.fit-in-part",
                        SkillGap.who(role),
                        shown(score()),
                        shown(least()),
                        shown(most()),
                        unrated().stream().map(need -> need.skill().term()).toList());
    }

    private static String shown(Option<Percent> share) {
        return share.get().value().toPlainString();
    }

    private static Option<Percent> share(List<SkillGap> over, ToIntFunction<SkillGap> level) {
        BigDecimal met = BigDecimal.ZERO;
        long weights = 0;
        for (SkillGap need : over) {
            met = met.add(BigDecimal.valueOf((long) need.weight() * Math.min(level.applyAsInt(need), need.needed()))
                    .divide(BigDecimal.valueOf(need.needed()), MathContext.DECIMAL128));
            weights += need.weight();
        }
        return weights == 0
                ? Option.none()
                : Option.some(new Percent(met.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(weights), DIGITS, RoundingMode.HALF_UP)));
    }
}
