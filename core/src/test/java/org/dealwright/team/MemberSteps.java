package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.A_DEAL;
import static org.dealwright.team.MemberFixture.MANAGER;
import static org.dealwright.team.MemberFixture.SELF;
import static org.dealwright.team.MemberFixture.date;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Role;

/** What happens to a member, day after day, and what becomes of it by a count of one's own. */
final class MemberSteps {
    static final List<Skill> SKILLS = List.of(new Skill("pricing"), new Skill("tax"));
    static final List<Role> ROLES = List.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_SPECIALIST);

    private MemberSteps() {}

    enum Kind {
        GO_ON_LEAVE,
        RETURN,
        LEAVE,
        REJOIN,
        DEPART,
        ASSIGN,
        REVOKE,
        RATE,
        MOTIVATE,
        RECOGNISE
    }

    /**
     * One day's doing.
     *
     * @param days how many days later
     * @param number a day from then on, a level, a rank
     * @param busy whether something of theirs is open on that day
     */
    record Step(Kind kind, int days, int number, boolean self, boolean first, boolean busy) {
        Skill skill() {
            return SKILLS.get(first ? 0 : 1);
        }

        Role role() {
            return ROLES.get(first ? 0 : 1);
        }

        DatePeriod period() {
            LocalDate day = date(first ? 1 : 2);
            return new DatePeriod(day, day);
        }

        MemberCommand<?> command(int today) {
            return switch (kind) {
                case GO_ON_LEAVE ->
                    first ? new MemberCommand.GoOnLeave(date(today + number)) : new MemberCommand.GoOnLeave();
                case RETURN -> new MemberCommand.Return();
                case LEAVE -> new MemberCommand.Leave(date(today + number - 1));
                case REJOIN -> new MemberCommand.Rejoin();
                case DEPART -> new MemberCommand.Depart();
                case ASSIGN -> new MemberCommand.AssignRole(role());
                case REVOKE -> new MemberCommand.RevokeRole(role());
                case RATE -> new MemberCommand.RateSkill(skill(), number);
                case MOTIVATE ->
                    new MemberCommand.StateMotivator(first ? MotivatorKind.MONEY : MotivatorKind.GROWTH, number);
                case RECOGNISE ->
                    new MemberCommand.Recognise(self ? RecognitionKind.BY_HAND : RecognitionKind.GOAL_MET, period());
            };
        }
    }

    static Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(30)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Anna joined on day 1 as an executive; every step that may be is done, time acting before each. */
    static MemberFixture live(List<Step> steps) {
        MemberFixture anna = MemberFixture.nobody().done(new MemberCommand.Join(ANNA, ROLES.get(0)));
        int day = 1;
        for (Step step : steps) {
            day += step.days();
            anna.withOpen(step.busy() ? new OpenWork[] {A_DEAL} : new OpenWork[0])
                    .letTimeActTo(MemberFixture.day(day))
                    .by(step.self() && step.kind() == Kind.MOTIVATE ? SELF : MANAGER);
            MemberCommand<?> command = step.command(day);
            if (anna.when(command).answer().isRight()) {
                anna.done(command);
            }
        }
        return anna;
    }
}
