package org.dealwright.testkit.arbitraries;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.WithoutTouch;
import org.dealwright.deal.BuyerStanding;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.RenewalStanding;
import org.dealwright.deal.SkillQuestion;
import org.dealwright.deal.SkillStanding;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Transition;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.testkit.Scenario;

/** One deal, lived step by step through the table: what the table accepts has happened. */
final class DealLife {
    private static final Lifecycle<Deal, DealEvent, DealPolicy> TABLE = DealLifecycle.table();
    private static final Map<String, Class<?>> KINDS = DealKinds.all().stream()
            .collect(Collectors.toMap(kind -> TABLE.names().command(kind), Function.identity()));

    /** What brings a deal further: by chance alone hardly any life would come to its end. */
    private static final List<Class<?>> ONWARD = List.of(
            DealCommand.NoteProposal.class,
            DealCommand.NoteProposal.class,
            DealCommand.Present.class,
            DealCommand.RecordNeed.class,
            DealCommand.RecordNeed.class,
            DealCommand.Win.class,
            DealCommand.ResolveObstacle.class);

    private final DealPolicy policy;
    private final Team team;
    private final List<DealEvent> events = new ArrayList<>();
    private Option<Deal> deal = Option.none();
    private Instant now = Scenario.MONDAY_AT_NINE;

    /**
     * One step.
     *
     * @param pick what kind of step
     * @param seed for everything that is picked in it
     * @param minutes how much later it is than at the step before
     */
    record Step(int pick, long seed, int minutes) {}

    private DealLife(DealPolicy policy, Team team) {
        this.policy = policy;
        this.team = team;
    }

    static List<DealEvent> events(DealPolicy policy, Team team, List<Step> steps) {
        DealLife life = new DealLife(policy, team);
        steps.forEach(life::take);
        return List.copyOf(life.events);
    }

    private void take(Step step) {
        now = now.plus(Duration.ofMinutes(step.minutes()));
        letTimeAct();
        Draw draw = new Draw(
                step.seed(),
                Texts.HARMLESS,
                new Draw.Setting(ProspectPolicy.defaults(), team, Option.none(), List.of(), now));
        Class<?> kind = kind(step, draw);
        Option<Deadline<Deal>> due =
                deadline().filter(deadline -> deadline.command().getClass() == kind);
        if (due.isDefined()) {
            now = due.get().at();
            letTimeAct();
            return;
        }
        DealCommand<?> command = DealKinds.make(kind, new DealKinds.Setting(draw, policy, deal, events));
        Instant late = now.minus(Duration.ofMinutes(draw.oneIn(8) ? draw.below(3_000) : 0));
        boolean done = isDone(command, draw.actor(), late, draw);
        for (Actor actor : whoMay()) {
            done = done || isDone(command, actor, now, draw);
        }
    }

    private Class<?> kind(Step step, Draw draw) {
        if (deal.isEmpty()) {
            return step.pick() % 4 == 0 ? DealCommand.Adopt.class : DealCommand.Open.class;
        }
        if (step.pick() % 3 == 0 && deal.get() instanceof Deal.Open) {
            return draw.of(ONWARD);
        }
        String here = TABLE.names().phase(deal.get().getClass());
        List<String> taken = TABLE.transitions().stream()
                .filter(row -> row.from().equals(here))
                .map(Transition::command)
                .toList();
        return KINDS.getOrDefault(draw.of(taken), DealCommand.LogTouch.class);
    }

    private List<Actor> whoMay() {
        List<Actor> actors = new ArrayList<>();
        deal.flatMap(Deal::owner).map(team::actor).forEach(actors::add);
        actors.addAll(team.members());
        actors.add(Team.INTEGRATION);
        actors.add(Actor.system());
        return actors;
    }

    private boolean isDone(DealCommand<?> command, Actor actor, Instant at, Draw draw) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : TABLE.questions(deal, command, policy)) {
            facts = with(facts, question, draw);
        }
        Either<Rejection, DealEvent> answer = TABLE.submit(deal, command, new Situation<>(actor, at, policy, facts));
        answer.forEach(this::happened);
        return answer.isRight();
    }

    /** What other life cycles, and the history, say when a command is decided. */
    @SuppressWarnings("unchecked") // the table asks each of its facts about what the fact is of
    private Facts with(Facts facts, Fact.Question<?, ?> question, Draw draw) {
        Object about = question.about();
        if (about instanceof ContactQuestion contact) {
            return facts.with(ContactFacts.MAY_CONTACT, contact, Answers.contact(draw));
        }
        if (about instanceof LoggedTouch touch) {
            return facts.with(ContactFacts.WITHOUT_TOUCH, touch, WithoutTouch.of(events, touch));
        }
        if (about instanceof SkillQuestion skill) {
            return facts.with(
                    DealLifecycle.SPECIALIST_SKILL, skill, draw.of(List.of(SkillStanding.HAS, SkillStanding.LACKS)));
        }
        if (about instanceof CustomerId customer) {
            return facts.with(DealLifecycle.RENEWAL_STANDING, customer, draw.of(List.of(RenewalStanding.values())));
        }
        if (about instanceof CompanyId company) {
            return facts.with(DealLifecycle.BUYER_STANDING, company, draw.of(List.of(BuyerStanding.values())));
        }
        if (question.fact().equals(DealLifecycle.SECOND_DEAL)) {
            return facts.with(
                    DealLifecycle.SECOND_DEAL, (List<NeedId>) about, new DealId("second-" + draw.below(1_000)));
        }
        List<OrderId> orders = (List<OrderId>) about;
        return facts.with(DealLifecycle.RECEIVED_ON_ORDERS, orders, draw.oneIn(3) ? orders : List.of());
    }

    private void letTimeAct() {
        for (Option<Deadline<Deal>> due = due(); due.isDefined(); due = due()) {
            Deadline<Deal> deadline = due.get();
            happened(TABLE.dispatch(
                            deal.get(), deadline.command(), new Situation<>(Actor.system(), deadline.at(), policy))
                    .getOrElseThrow(refused -> new IllegalStateException("time was refused: " + refused)));
        }
    }

    private Option<Deadline<Deal>> deadline() {
        return deal.flatMap(its -> TABLE.deadline(its, policy));
    }

    private Option<Deadline<Deal>> due() {
        return deadline().filter(deadline -> !deadline.at().isAfter(now));
    }

    private void happened(DealEvent event) {
        deal = Option.of(TABLE.follow(deal, event));
        events.add(event);
    }
}
