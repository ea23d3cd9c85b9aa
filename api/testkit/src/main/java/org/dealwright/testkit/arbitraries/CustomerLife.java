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
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.MergeStanding;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.SuccessCommand;
import org.dealwright.retention.TermId;
import org.dealwright.testkit.Scenario;

/** One customer, lived step by step through the table: what the table accepts has happened. */
final class CustomerLife {
    private static final Lifecycle<Customer, CustomerEvent, CustomerPolicy> TABLE = CustomerLifecycle.table();
    private static final Map<String, Class<?>> KINDS = CustomerKinds.all().stream()
            .collect(Collectors.toMap(kind -> TABLE.names().command(kind), Function.identity()));

    /** What keeps a customer busy: by chance alone hardly any life would come past its beginning. */
    private static final List<Class<?>> ONWARD = List.of(
            ArrivalCommand.Accept.class,
            ArrivalCommand.CompleteOnboardingStep.class,
            ArrivalCommand.CompleteOnboardingStep.class,
            ArrivalCommand.GoLive.class,
            SuccessCommand.Acknowledge.class,
            SuccessCommand.Recover.class,
            SuccessCommand.RecordSatisfaction.class,
            GrowthCommand.AskForReview.class,
            GrowthCommand.NoteReferral.class,
            GrowthCommand.GrantReferralReward.class,
            ContractCommand.NoteDeal.class,
            SuccessCommand.ResolveComplaint.class);

    private static final List<Class<?>> ENDS = List.of(EndCommand.Churn.class, EndCommand.MergeInto.class);

    private final CustomerPolicy policy;
    private final Team team;
    private final List<CustomerEvent> events = new ArrayList<>();
    private Option<Customer> customer = Option.none();
    private Instant now = Scenario.MONDAY_AT_NINE;

    /**
     * One step.
     *
     * @param pick what kind of step
     * @param seed for everything that is picked in it
     * @param minutes how much later it is than at the step before
     */
    record Step(int pick, long seed, int minutes) {}

    private CustomerLife(CustomerPolicy policy, Team team) {
        this.policy = policy;
        this.team = team;
    }

    static List<CustomerEvent> events(CustomerPolicy policy, Team team, List<Step> steps) {
        CustomerLife life = new CustomerLife(policy, team);
        steps.forEach(life::take);
        return List.copyOf(life.events);
    }

    private void take(Step step) {
        now = now.plus(Duration.ofMinutes(step.minutes()));
        Draw draw = new Draw(
                step.seed(),
                Texts.HARMLESS,
                new Draw.Setting(ProspectPolicy.defaults(), team, Option.none(), List.of(), now));
        letTimeAct(draw);
        Class<?> kind = kind(step, draw);
        Option<Deadline<Customer>> due =
                deadline().filter(deadline -> deadline.command().getClass() == kind);
        if (due.isDefined()) {
            now = due.get().at();
            letTimeAct(draw);
            return;
        }
        CustomerCommand<?> command =
                CustomerKinds.make(kind, new CustomerKinds.Setting(draw, policy, customer, events));
        Instant late = now.minus(Duration.ofMinutes(draw.oneIn(8) ? draw.below(3_000) : 0));
        boolean done = isDone(command, draw.actor(), late, draw);
        for (Actor actor : whoMay()) {
            done = done || isDone(command, actor, now, draw);
        }
    }

    private Class<?> kind(Step step, Draw draw) {
        if (customer.isEmpty()) {
            return step.pick() % 3 == 0 ? ArrivalCommand.Adopt.class : ArrivalCommand.Welcome.class;
        }
        String here = TABLE.names().phase(customer.get().getClass());
        List<Class<?>> taken = TABLE.transitions().stream()
                .filter(row -> row.from().equals(here))
                .<Class<?>>map(row -> KINDS.get(row.command()))
                .filter(kind -> !ENDS.contains(kind) || step.pick() % 7 == 1)
                .toList();
        List<Class<?>> onward = ONWARD.stream().filter(taken::contains).toList();
        return step.pick() % 3 == 0 && !onward.isEmpty() ? draw.of(onward) : draw.of(taken);
    }

    private List<Actor> whoMay() {
        List<Actor> actors = new ArrayList<>();
        customer.flatMap(Customer::owner).map(team::actor).forEach(actors::add);
        actors.addAll(team.members());
        actors.add(Team.INTEGRATION);
        actors.add(Actor.system());
        return actors;
    }

    private boolean isDone(CustomerCommand<?> command, Actor actor, Instant at, Draw draw) {
        Either<Rejection, CustomerEvent> answer =
                TABLE.submit(customer, command, new Situation<>(actor, at, policy, facts(command, draw)));
        answer.forEach(this::happened);
        return answer.isRight();
    }

    private Facts facts(Command<?> command, Draw draw) {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : TABLE.questions(customer, command, policy)) {
            facts = with(facts, question.about(), draw);
        }
        return facts;
    }

    /** What other life cycles, and the history, say when a command is decided. */
    private Facts with(Facts facts, Object about, Draw draw) {
        if (about instanceof ContactQuestion contact) {
            return facts.with(ContactFacts.MAY_CONTACT, contact, Answers.contact(draw));
        }
        if (about instanceof LoggedTouch touch) {
            return facts.with(ContactFacts.WITHOUT_TOUCH, touch, WithoutTouch.of(events, touch));
        }
        if (about instanceof TermId term) {
            return facts.with(CustomerLifecycle.RENEWAL_DEAL, term, new DealId("renewal-" + draw.below(1_000)));
        }
        if (about instanceof Buyer buyer) {
            Option<CustomerId> known =
                    draw.oneIn(3) ? Option.some(new CustomerId("known-" + draw.below(10))) : Option.none();
            return facts.with(CustomerLifecycle.IS_CUSTOMER, buyer, known);
        }
        if (about instanceof ProspectId prospect) {
            Option<ReferralStanding> referred =
                    draw.oneIn(3) ? Option.none() : Option.some(draw.of(List.of(ReferralStanding.values())));
            return facts.with(CustomerLifecycle.REFERRED, prospect, referred)
                    .with(CustomerLifecycle.DEAL_REWARDED, prospect, Option.none());
        }
        if (about instanceof MemberId member) {
            return facts.with(HandoffTerms.OWN_HOURS, member, Answers.ownHours(draw));
        }
        MergeStanding standing = draw.oneIn(3) ? new MergeStanding.Absent() : new MergeStanding.Ongoing(List.of());
        return facts.with(CustomerLifecycle.MERGE_STANDING, (CustomerId) about, standing);
    }

    private void letTimeAct(Draw draw) {
        for (Option<Deadline<Customer>> due = due(); due.isDefined(); due = due()) {
            Deadline<Customer> deadline = due.get();
            Facts facts = facts(deadline.command(), draw);
            happened(TABLE.dispatch(
                            customer.get(),
                            deadline.command(),
                            new Situation<>(Actor.system(), deadline.at(), policy, facts))
                    .getOrElseThrow(refused -> new IllegalStateException("time was refused: " + refused)));
        }
    }

    private Option<Deadline<Customer>> deadline() {
        return customer.flatMap(its -> TABLE.deadline(its, policy));
    }

    private Option<Deadline<Customer>> due() {
        return deadline().filter(deadline -> !deadline.at().isAfter(now));
    }

    private void happened(CustomerEvent event) {
        customer = Option.of(TABLE.follow(customer, event));
        events.add(event);
    }
}
