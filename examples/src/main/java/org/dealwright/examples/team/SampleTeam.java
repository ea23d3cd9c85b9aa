package org.dealwright.examples.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.LeadIntake;
import org.dealwright.evaluation.Learning;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.Profile;
import org.dealwright.evaluation.RoleNeed;
import org.dealwright.evaluation.Team;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Workload;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A made-up team of 40 and its year, the same for the same seed. What happens to a few of them is told in {@link SampleFate}. */
public final class SampleTeam {
    static final LocalDate TRAINED_ON = LocalDate.of(2025, 7, 1);

    private static final int YEAR = 2025;
    private static final int MONTHS = 12;
    private static final double TRAINED = 1.35;
    private static final List<SampleJob> JOBS = List.of(
            new SampleJob(Role.ACCOUNT_EXECUTIVE, 16, 14, 0.35, 5_000, 20, 120, 25),
            new SampleJob(Role.SALES_DEVELOPMENT_REP, 10, 20, 0.5, 2_000, 60, 400, 60),
            new SampleJob(Role.SALES_SPECIALIST, 5, 10, 0.5, 3_000, 12, 60, 8),
            new SampleJob(Role.CUSTOMER_SUCCESS_REP, 6, 12, 0.8, 2_500, 15, 90, 40),
            new SampleJob(Role.SALES_MANAGER, 3, 0, 0, 0, 0, 0, 0));
    private static final List<String> NAMES = List.of(
            ("Anna Bela Cecil Dora Edit Ferenc Gabor Hanna Ivan Judit Kata Lajos Marta Nora Otto Peter Rita Sandor Tamas Ugo"
                            + " Vera Walter Xenia Yvett Zoltan Agnes Balint Csilla Daniel Eva Flora Gergo Helga Imre Janka"
                            + " Kristof Lili Mate Noemi Orsolya")
                    .split(" "));

    private static final List<MotivatorKind> MOTIVATORS =
            List.of(MotivatorKind.MONEY, MotivatorKind.RECOGNITION, MotivatorKind.GROWTH);

    private final SplittableRandom dice;
    private final EvaluationPolicy policy = EvaluationPolicy.defaults();
    private final List<Profile> members = new ArrayList<>();
    private final List<PeriodResult> results = new ArrayList<>();

    private SampleTeam(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** The team of a seed. */
    public static TeamFigures of(long seed) {
        SampleTeam team = new SampleTeam(seed);
        JOBS.forEach(team::hire);
        return new TeamFigures(
                "a made-up team, seed " + seed,
                new Team(team.members),
                new TeamResults(team.results),
                DatePeriod.month(YearMonth.of(YEAR, MONTHS)),
                DatePeriod.quarter(YEAR, 4),
                SampleTrainings.ALL,
                SampleTrainings.LIMITS,
                team.policy,
                Map.of(),
                List.of(
                        "The team is made up: the same seed makes the same one, --seed N another.",
                        "Results are by month of " + YEAR + ". A goal is what somebody usual of that role achieves.",
                        "What each role needs, and from where on something is said, are the library's defaults.",
                        "Trainings may cost EUR 12000 in all, and take 40 hours of each.",
                        "Managers have no goal of their own here."));
    }

    private void hire(SampleJob job) {
        for (int i = 0; i < job.members(); i++) {
            SampleFate fate = SampleFate.of(job.role(), i);
            Profile profile = profile(new MemberId(NAMES.get(members.size())), job, fate);
            members.add(profile);
            if (job.closed() > 0) {
                work(profile, job, fate);
            }
        }
    }

    private Profile profile(MemberId member, SampleJob job, SampleFate fate) {
        Candidate who = Candidate.active(member).with(job.role()).with(fate.presence());
        for (Role role : policy.roleNeeds().roles()) {
            for (RoleNeed need : policy.roleNeeds().of(role)) {
                boolean own = role == job.role();
                int level = level(need, own ? fate.talent() : 0.55);
                if ((own || dice.nextInt(4) == 0 || fate == SampleFate.MISPLACED)
                        && who.level(need.skill()) == 0
                        && dice.nextInt(12) > 0) {
                    who = who.with(need.skill(), level);
                }
            }
        }
        if (fate == SampleFate.MISPLACED) {
            for (RoleNeed need : policy.roleNeeds().of(Role.CUSTOMER_SUCCESS_REP)) {
                who = who.with(need.skill(), Skill.HIGHEST - dice.nextInt(20));
            }
        }
        who = who.with(Workload.of(job.open()).limitedTo(2 * job.open()));
        Profile profile = moved(Profile.of(who)).joined(LocalDate.of(YEAR - 1 - dice.nextInt(5), 3, 1));
        return switch (fate) {
            case TRAINED -> profile.with(Learning.training(SampleTrainings.NEGOTIATION, TRAINED_ON));
            case COACHED -> profile.with(Learning.coaching("calling", TRAINED_ON));
            default -> profile;
        };
    }

    /** One in four has said nothing; the others each name one thing, in turn. */
    private Profile moved(Profile profile) {
        int place = members.size();
        return place % 4 == 3 ? profile : profile.movedBy(MOTIVATORS.get(place % MOTIVATORS.size()));
    }

    private int level(RoleNeed need, double talent) {
        double level = need.level() * (talent + 0.3 * dice.nextDouble());
        return Math.max(1, Math.min(Skill.HIGHEST, (int) Math.round(level)));
    }

    private void work(Profile profile, SampleJob job, SampleFate fate) {
        double fit = fit(profile, job.role());
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth at = YearMonth.of(YEAR, month);
            if (fate.isAway(month)) {
                results.add(
                        PeriodResult.of(profile.member(), DatePeriod.month(at)).achieved(euros(0)));
                continue;
            }
            double win = job.share() * (0.55 + 0.5 * fit) * fate.win();
            if (fate == SampleFate.TRAINED && !at.atDay(1).isBefore(TRAINED_ON)) {
                win *= TRAINED;
            }
            results.add(month(profile.member(), at, job, fate, win));
        }
    }

    private PeriodResult month(MemberId member, YearMonth at, SampleJob job, SampleFate fate, double win) {
        int closed = about(job.closed() * fate.volume());
        int won = 0;
        int value = 0;
        for (int i = 0; i < closed; i++) {
            if (dice.nextDouble() < win) {
                won++;
                value += about(job.value());
            }
        }
        int leads = about(job.leads() * fate.leads());
        int good = 0;
        for (int i = 0; i < leads; i++) {
            good += dice.nextDouble() < 0.6 * fate.quality() ? 1 : 0;
        }
        return PeriodResult.of(member, DatePeriod.month(at))
                .goal(euros(job.goal()))
                .achieved(euros(value))
                .deals(won, closed)
                .leads(LeadIntake.of(leads).judged(good, leads))
                .open(about(job.open() * fate.load()))
                .activity(about(job.activity() * fate.activity()));
    }

    private double fit(Profile profile, Role role) {
        double met = 0;
        double weights = 0;
        for (RoleNeed need : policy.roleNeeds().of(role)) {
            Option<Integer> level = profile.level(need.skill());
            if (level.isDefined()) {
                met += need.weight() * Math.min(1.0, (double) level.get() / need.level());
                weights += need.weight();
            }
        }
        return weights == 0 ? 1 : met / weights;
    }

    /** Up to a sixth less or more. */
    private int about(double usual) {
        return (int) Math.round(usual * (5 + 2 * dice.nextDouble()) / 6);
    }

    private static Money euros(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }
}
