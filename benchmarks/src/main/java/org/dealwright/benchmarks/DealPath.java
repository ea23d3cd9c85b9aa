package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.benchmarks.Opportunity.Trigger;
import org.dealwright.contact.BuyingRole;
import org.dealwright.deal.BuyerStanding;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealCommand.AddPerson;
import org.dealwright.deal.DealCommand.CallSpecialist;
import org.dealwright.deal.DealCommand.NoteProposal;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.deal.DealCommand.RaiseObstacle;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealCommand.RecordSpecialistAnswer;
import org.dealwright.deal.DealCommand.Reforecast;
import org.dealwright.deal.DealCommand.ReleaseSpecialist;
import org.dealwright.deal.DealCommand.ResolveObstacle;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.deal.Reaction;
import org.dealwright.deal.SkillQuestion;
import org.dealwright.deal.SkillStanding;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.joda.money.Money;

/**
 * A deal's path from open to won: a need is recorded, a person added, an obstacle raised, a specialist called, heard and
 * released; something is shown, a proposal sent, the obstacle resolved, the forecast made anew, the proposal countered and
 * accepted, and the deal won. Policy is the default.
 */
final class DealPath extends Path<Deal, DealEvent, DealPolicy, Trigger> {
    /** How many steps there are, from the open deal on. */
    static final int STEPS = 13;

    static final MemberId EXECUTIVE = new MemberId("bob");
    static final MemberId ENGINEER = new MemberId("dan");
    static final Skill ROAMING = new Skill("roaming");
    static final Lifecycle<Deal, DealEvent, DealPolicy> TABLE = DealLifecycle.table();

    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final CompanyId COMPANY = new CompanyId("acme");

    private final DealPolicy policy = DealPolicy.defaults();
    private final Deal start = opened();
    private final List<Step<Deal, DealPolicy, Trigger>> steps = path();

    @Override
    Deal walk(DealEvent[] kept) {
        Deal phase = start();
        for (int i = 0; i < kept.length; i++) {
            Step<Deal, DealPolicy, Trigger> step = steps().get(i);
            DealEvent event =
                    TABLE.dispatch(phase, step.command(), step.situation()).get();
            kept[i] = event;
            phase = TABLE.evolve(phase, event);
        }
        return phase;
    }

    @Override
    Deal replay(DealEvent[] history) {
        Deal phase = start();
        for (DealEvent event : history) {
            phase = TABLE.evolve(phase, event);
        }
        return phase;
    }

    @Override
    Deal start() {
        return start;
    }

    @Override
    List<Step<Deal, DealPolicy, Trigger>> steps() {
        return steps;
    }

    private Deal opened() {
        DealCommand.Open open = new DealCommand.Open(EXECUTIVE, Option.some(COMPANY), Option.none(), Option.none());
        return TABLE.start(TABLE.begin(open, byExecutive(0)).get());
    }

    private List<Step<Deal, DealPolicy, Trigger>> path() {
        NeedId need = new NeedId("1");
        PersonId person = new PersonId("p-1");
        ObstacleId obstacle = new ObstacleId("1");
        ConsultationId consultation = new ConsultationId("1");
        UncheckedStatement said =
                new UncheckedStatement("On both sides of the border, and at night.").askedFor("Where do the vans go?");
        Present present = new Present(
                new PresentationId("1"),
                PresentationKind.DEMO,
                EXECUTIVE,
                List.of(person),
                List.of(need),
                Reaction.POSITIVE,
                List.of("What does it cost beyond the border?"),
                Option.none());
        Forecast forecast = Forecast.of(Money.parse("EUR 11000.00"))
                .closingOn(LocalDate.of(2026, 2, 27))
                .as(ForecastCategory.COMMIT);
        Facts skilled = Facts.none()
                .with(DealLifecycle.SPECIALIST_SKILL, new SkillQuestion(ENGINEER, ROAMING), SkillStanding.HAS);
        Facts newCustomer = Facts.none().with(DealLifecycle.BUYER_STANDING, COMPANY, BuyerStanding.NEW);
        return List.of(
                byExecutive(
                        new RecordNeed(need, NeedKind.MUST, new NeedTopic("roaming"), said), Trigger.RECORD_NEED, 10),
                byExecutive(new AddPerson(person, List.of(BuyingRole.CHAMPION)), Trigger.ADD_PERSON, 20),
                byExecutive(
                        new RaiseObstacle(obstacle, ObstacleKind.LEGAL, true, "their lawyer is away until Friday"),
                        Trigger.RAISE_OBSTACLE,
                        30),
                new Step<>(
                        new CallSpecialist(consultation, ENGINEER, ROAMING, "what roaming costs them now"),
                        byExecutive(40).with(skilled),
                        Trigger.CALL_SPECIALIST),
                byExecutive(
                        new RecordSpecialistAnswer(consultation, "Three euros a van and month, if they leave the EU."),
                        Trigger.RECORD_ANSWER,
                        50),
                byExecutive(new ReleaseSpecialist(consultation), Trigger.RELEASE_SPECIALIST, 60),
                byExecutive(present, Trigger.PRESENT, 70),
                noted(ProposalStanding.SENT, "EUR 12000.00", 80),
                byExecutive(new ResolveObstacle(obstacle, "back, and has read it"), Trigger.RESOLVE_OBSTACLE, 90),
                byExecutive(new Reforecast(forecast, "they want it in February"), Trigger.REFORECAST, 100),
                noted(ProposalStanding.COUNTERED, "EUR 10500.00", 110),
                noted(ProposalStanding.ACCEPTED, "EUR 11000.00", 120),
                new Step<>(new Win(), byExecutive(130).with(newCustomer), Trigger.WIN));
    }

    private Step<Deal, DealPolicy, Trigger> byExecutive(
            DealCommand<? extends Deal> command, Trigger trigger, int minutes) {
        return new Step<>(command, byExecutive(minutes), trigger);
    }

    private Step<Deal, DealPolicy, Trigger> noted(ProposalStanding standing, String net, int minutes) {
        NoteProposal note = new NoteProposal(new ProposalId("offer-7"), standing, Money.parse(net));
        return new Step<>(note, by(Actor.system(), minutes), Trigger.NOTE_PROPOSAL);
    }

    private Situation<DealPolicy> byExecutive(int minutes) {
        return by(Actor.of(EXECUTIVE, Role.ACCOUNT_EXECUTIVE), minutes);
    }

    private Situation<DealPolicy> by(Actor actor, int minutes) {
        return new Situation<>(actor, MONDAY.plus(Duration.ofMinutes(minutes)), policy);
    }
}
