package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Deadline;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.team.CalendarCode;
import org.dealwright.team.ClaimedPresence;
import org.dealwright.team.CoachingTopic;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.team.MotivatorKind;
import org.dealwright.team.OpenWork;
import org.dealwright.team.Post;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.dealwright.team.Ramp;
import org.dealwright.team.RecognitionKind;
import org.dealwright.team.RosterFact;
import org.dealwright.team.TeamName;
import org.dealwright.team.TeamPolicy;
import org.dealwright.team.TrainingCode;
import org.dealwright.testkit.Scenario;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What can be asked of a member, and what can have happened to one: always {@link #MEMBER}. */
public final class MemberArbitraries {
    /** Whose histories they are. */
    public static final MemberId MEMBER = new MemberId("member-1");

    private static final Actor MANAGER = Actor.of(new MemberId("manager-1"), Role.SALES_MANAGER);
    private static final Actor SELF = Actor.of(MEMBER, Role.ACCOUNT_EXECUTIVE);
    private static final List<Actor> ACTORS = List.of(MANAGER, MANAGER, SELF, Team.INTEGRATION, Actor.system());
    private static final List<Role> ROLES = List.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_SPECIALIST, Role.SALES_MANAGER);
    private static final List<Skill> SKILLS = List.of(new Skill("pricing"), new Skill("printers"));
    private static final List<TrainingCode> TRAININGS =
            List.of(new TrainingCode("pricing-1"), new TrainingCode("demo"));
    private static final List<CoachingTopic> TOPICS = List.of(CoachingTopic.CLOSING, CoachingTopic.DISCOVERY);
    private static final List<MotivatorKind> MOTIVATORS = List.of(MotivatorKind.MONEY, MotivatorKind.GROWTH);
    private static final List<RecognitionKind> RECOGNITIONS =
            List.of(RecognitionKind.GOAL_MET, RecognitionKind.MOST_IMPROVED, RecognitionKind.BY_HAND);
    private static final List<QuotaMeasure> MEASURES = List.of(QuotaMeasure.WON, QuotaMeasure.COLLECTED);
    private static final List<CalendarCode> CALENDARS =
            List.of(new CalendarCode("budapest"), new CalendarCode("denver"));
    private static final TeamPolicy WITH_CALENDARS = TeamPolicy.builder()
            .calendars(CALENDARS.stream()
                    .collect(Collectors.toMap(Function.identity(), code -> WorkingHours.roundTheClock(ZoneOffset.UTC))))
            .build();
    private static final OpenWork A_DEAL = new OpenWork("deal", "d-1", OpenWork.Involvement.OWNED);

    private static final Map<Class<?>, Function<Draw, MemberCommand<?>>> KINDS = new LinkedHashMap<>();

    // spotless:off
    static {
        KINDS.put(MemberCommand.Join.class, draw -> new MemberCommand.Join(MEMBER, post(draw)));
        KINDS.put(MemberCommand.Adopt.class, draw -> new MemberCommand.Adopt(MEMBER, claim(draw), post(draw), draw.perhaps(() -> today(draw).minusDays(draw.below(900))), Attributes.none()));
        KINDS.put(MemberCommand.GoOnLeave.class, draw -> new MemberCommand.GoOnLeave(draw.perhaps(draw::day)));
        KINDS.put(MemberCommand.Return.class, draw -> new MemberCommand.Return());
        KINDS.put(MemberCommand.ReturnOnDate.class, draw -> new MemberCommand.ReturnOnDate());
        KINDS.put(MemberCommand.Leave.class, draw -> new MemberCommand.Leave(draw.day()));
        KINDS.put(MemberCommand.Rejoin.class, draw -> new MemberCommand.Rejoin());
        KINDS.put(MemberCommand.PassLastDay.class, draw -> new MemberCommand.PassLastDay());
        KINDS.put(MemberCommand.Depart.class, draw -> new MemberCommand.Depart());
        KINDS.put(MemberCommand.AssignRole.class, draw -> new MemberCommand.AssignRole(draw.of(ROLES)));
        KINDS.put(MemberCommand.RevokeRole.class, draw -> new MemberCommand.RevokeRole(draw.of(ROLES)));
        KINDS.put(MemberCommand.SetTeam.class, draw -> new MemberCommand.SetTeam(draw.perhaps(() -> new TeamName("west")), draw.perhaps(() -> new MemberId("manager-1"))));
        KINDS.put(MemberCommand.SetTerritories.class, draw -> new MemberCommand.SetTerritories(Set.of(new Territory("t-" + draw.below(3)))));
        KINDS.put(MemberCommand.SetCalendar.class, draw -> new MemberCommand.SetCalendar(draw.perhaps(() -> draw.of(CALENDARS))));
        KINDS.put(MemberCommand.SetCapacity.class, draw -> new MemberCommand.SetCapacity(draw.perhaps(() -> draw.below(30))));
        KINDS.put(MemberCommand.SetQuota.class, draw -> new MemberCommand.SetQuota(quota(draw)));
        KINDS.put(MemberCommand.RateSkill.class, draw -> new MemberCommand.RateSkill(draw.of(SKILLS), 1 + draw.below(Skill.HIGHEST)));
        KINDS.put(MemberCommand.CompleteTraining.class, draw -> new MemberCommand.CompleteTraining(draw.of(TRAININGS), past(draw), Duration.ofHours(draw.below(40)), List.of(draw.of(SKILLS))));
        KINDS.put(MemberCommand.Coach.class, draw -> new MemberCommand.Coach(draw.of(TOPICS), past(draw)));
        KINDS.put(MemberCommand.StateMotivator.class, draw -> new MemberCommand.StateMotivator(draw.of(MOTIVATORS), 1 + draw.below(5)));
        KINDS.put(MemberCommand.WithdrawMotivator.class, draw -> new MemberCommand.WithdrawMotivator(draw.of(MOTIVATORS)));
        KINDS.put(MemberCommand.Recognise.class, draw -> new MemberCommand.Recognise(draw.of(RECOGNITIONS), period(draw)));
        KINDS.put(MemberCommand.Retract.class, draw -> new MemberCommand.Retract(fact(draw), draw.text()));
        KINDS.put(MemberCommand.SetAttribute.class, draw -> MemberCommand.SetAttribute.of(AttributeKey.wholeNumber("desk"), (long) draw.below(100)));
    }
    // spotless:on

    private record Step(Class<?> kind, Actor actor, long seed, int hours, boolean busy) {}

    private MemberArbitraries() {}

    /** Commands of every kind that nothing is wrong with by themselves. */
    public static Arbitrary<MemberCommand<?>> commands() {
        return Combinators.combine(kinds(), seeds())
                .as((kind, seed) -> make(kind, draw(seed, Scenario.MONDAY_AT_NINE)));
    }

    /** Histories of one member that the table makes under the default policy with two calendars; never empty. */
    public static Arbitrary<List<MemberEvent>> histories() {
        return histories(WITH_CALENDARS);
    }

    /** Histories of one member that the table makes under a policy; never empty. What time makes due happens. */
    public static Arbitrary<List<MemberEvent>> histories(TeamPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return Combinators.combine(
                        kinds(),
                        Arbitraries.of(ACTORS),
                        seeds(),
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(steps -> history(steps, policy));
    }

    private static List<MemberEvent> history(List<Step> steps, TeamPolicy policy) {
        List<MemberEvent> events = new ArrayList<>();
        Instant at = Scenario.MONDAY_AT_NINE;
        Class<?> opening = steps.get(0).seed() % 4 == 0 ? MemberCommand.Adopt.class : MemberCommand.Join.class;
        MemberCommand<?> begin = make(opening, draw(steps.get(0).seed(), at));
        Option<Member> member = follow(events, Option.none(), begin, MANAGER, at, policy, false);
        for (Step step : steps) {
            at = at.plus(Duration.ofHours(step.hours()));
            member = letTimeAct(events, member, at, policy, step.busy());
            MemberCommand<?> command = make(step.kind(), draw(step.seed(), at));
            member = follow(events, member, command, step.actor(), at, policy, step.busy());
        }
        return List.copyOf(events);
    }

    private static Option<Member> letTimeAct(
            List<MemberEvent> events, Option<Member> before, Instant until, TeamPolicy policy, boolean busy) {
        Option<Member> member = before;
        for (Option<Deadline<Member>> due = due(member, policy);
                due.exists(next -> !next.at().isAfter(until));
                due = due(member, policy)) {
            MemberCommand<?> command = (MemberCommand<?>) due.get().command();
            member = follow(events, member, command, Actor.system(), due.get().at(), policy, busy);
        }
        return member;
    }

    private static Option<Deadline<Member>> due(Option<Member> member, TeamPolicy policy) {
        return member.flatMap(one -> MemberLifecycle.table().deadline(one, policy));
    }

    /** The phase that follows, or the same where the command is refused. */
    private static Option<Member> follow(
            List<MemberEvent> events,
            Option<Member> member,
            MemberCommand<?> command,
            Actor actor,
            Instant at,
            TeamPolicy policy,
            boolean busy) {
        Facts facts = Facts.none().with(MemberLifecycle.OPEN_WORK, MEMBER, busy ? List.of(A_DEAL) : List.of());
        return MemberLifecycle.table()
                .submit(member, command, new Situation<>(actor, at, policy, facts))
                .map(event -> {
                    events.add(event);
                    return Option.of(MemberLifecycle.table().follow(member, event));
                })
                .getOrElse(member);
    }

    private static Draw draw(long seed, Instant at) {
        Draw.Setting setting = new Draw.Setting(
                ProspectPolicy.defaults(), new Team(List.of(Team.INTEGRATION)), Option.none(), List.of(), at);
        return new Draw(seed, Texts.HARMLESS, setting);
    }

    private static MemberCommand<?> make(Class<?> kind, Draw draw) {
        return Objects.requireNonNull(KINDS.get(kind)).apply(draw);
    }

    private static LocalDate today(Draw draw) {
        return draw.day().minusDays(31);
    }

    private static LocalDate past(Draw draw) {
        return today(draw).minusDays(draw.below(3));
    }

    private static Post post(Draw draw) {
        return Post.of(draw.of(ROLES)).limitedTo(draw.perhaps(() -> draw.below(30)));
    }

    private static ClaimedPresence claim(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> new ClaimedPresence.Active();
            case 1 -> new ClaimedPresence.OnLeave(draw.perhaps(draw::day));
            case 2 -> new ClaimedPresence.Leaving(draw.perhaps(draw::day));
            default -> new ClaimedPresence.Left();
        };
    }

    private static DatePeriod period(Draw draw) {
        return DatePeriod.month(YearMonth.of(2026, 1 + draw.below(3)));
    }

    private static Quota quota(Draw draw) {
        return Quota.of(draw.of(MEASURES), period(draw), Money.ofMajor(CurrencyUnit.EUR, draw.below(100_000)))
                .rampedBy(draw.oneIn(2) ? Ramp.NONE : Ramp.of(25, 50, 75));
    }

    private static RosterFact fact(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> new RosterFact.Rating(draw.of(SKILLS), draw.at());
            case 1 -> new RosterFact.Training(draw.of(TRAININGS), past(draw));
            case 2 -> new RosterFact.Coaching(draw.of(TOPICS), past(draw));
            default -> new RosterFact.Recognised(draw.of(RECOGNITIONS), period(draw));
        };
    }

    private static Arbitrary<Class<?>> kinds() {
        return Arbitraries.of(List.copyOf(KINDS.keySet()));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
