package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.Worklist.Section;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.process.Command;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerHealth;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.Handover;
import org.dealwright.retention.OnboardingStep;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.SilenceVerdict;
import org.dealwright.retention.SuccessCommand;
import org.dealwright.retention.Supply;

/** What there is to do about customers; several things about one at a time. */
final class CustomerTasks extends Tasks {
    private static final Names NAMES = CustomerLifecycle.table().names();
    private static final String ARRIVING = NAMES.phase(Customer.Arriving.class);
    private static final String ONBOARDING = NAMES.phase(Customer.Onboarding.class);
    private static final String ACTIVE = NAMES.phase(Customer.Active.class);
    private static final String AT_RISK = NAMES.phase(Customer.AtRisk.class);
    private static final Moves MOVES = new Moves(
            command(RelationCommand.Claim.class),
            command(RelationCommand.Assign.class),
            command(RelationCommand.Reassign.class));
    private static final String ACCEPT = command(ArrivalCommand.Accept.class);
    private static final String OFFER_AGAIN = command(ArrivalCommand.OfferAgain.class);
    private static final String CHECK_IN = command(SuccessCommand.CheckIn.class);
    private static final String LOG_TOUCH = command(RelationCommand.LogTouch.class);
    private static final Set<Role> CLAIMING =
            Set.of(Role.ACCOUNT_EXECUTIVE, Role.CUSTOMER_SUCCESS_REP, Role.SALES_MANAGER);

    private final CustomerPolicy policy;

    CustomerTasks(Index index, Desk desk, CustomerPolicy policy) {
        super(index, Kind.CUSTOMER, MOVES, desk);
        this.policy = policy;
    }

    private static String command(Class<? extends Command<?>> type) {
        return NAMES.command(type);
    }

    /** What is offered to the member; and, for whoever may take it, what is offered to nobody in particular. */
    @Override
    void addressed() {
        cards.addressedTo(desk.member()).forEach(this::offered);
        boolean takes = desk.actor().has(Role.CUSTOMER_SUCCESS_REP);
        boolean manages = desk.actor().has(Role.SALES_MANAGER);
        if (takes || manages) {
            cards.in(ARRIVING).stream()
                    .filter(card -> card.addressed == null)
                    .limit(Worklist.FROM_QUEUE)
                    .forEach(card -> queued(card, takes));
        }
    }

    private void offered(Card card) {
        Option<Instant> respondBy = agenda(card).handed().flatMap(Handover::respondBy);
        if (respondBy.exists(end -> !end.isAfter(desk.now()))) {
            return;
        }
        Section section = respondBy.exists(end -> end.isBefore(desk.tomorrow())) ? Section.DUE : Section.TO_ANSWER;
        Reason reason = respondBy
                .map(end -> Reason.of("worklist.answer", end))
                .getOrElse(() -> Reason.of("worklist.answer-any-time"));
        add(section, card, respondBy, reason, ACCEPT);
    }

    /** What has lapsed is the manager's to see to, until somebody takes it. */
    private void queued(Card card, boolean takes) {
        Handover handed = agenda(card).handed().get();
        if (handed instanceof Handover.Lapsed lapsed && !takes) {
            add(
                    Section.OVERDUE,
                    card,
                    Option.none(),
                    Reason.of("worklist.handoff-lapsed", lapsed.lapsedAt()),
                    OFFER_AGAIN);
        } else if (takes && handed.isOpen()) {
            add(Section.QUEUE, card, handed.respondBy(), Reason.of("worklist.handoff-queued", card.since()), ACCEPT);
        }
    }

    @Override
    void own(Card card) {
        if (isOver(card) || !Kind.CUSTOMER.openPhases().contains(card.phase)) {
            return;
        }
        if (card.silent != null) {
            add(
                    Section.OVERDUE,
                    card,
                    Option.none(),
                    Reason.of("worklist.silent", card.silent.since()),
                    afterSilence(card));
        }
        if (card.planned != null) {
            planned(card, card.planned);
        }
        CustomerAgenda agenda = agenda(card);
        agenda.handed().forEach(handed -> handedOver(card, handed));
        if (card.phase.equals(ONBOARDING)) {
            onboarding(card, agenda);
            agenda.ending().forEach(term -> ending(card, term));
        }
        wellBeing(card, agenda);
        agenda.renewals().forEach(renewal -> renewal(card, renewal));
        agenda.supplies().forEach(supply -> supply(card, supply));
        if (card.phase.equals(ACTIVE) && mayBeAskedForReview(agenda)) {
            next(card, "worklist.review", command(GrowthCommand.AskForReview.class), card.since());
        }
        agenda.unrewarded()
                .forEach(prospect -> next(
                        card, "worklist.reward", command(GrowthCommand.GrantReferralReward.class), prospect.value()));
    }

    private void next(Card card, String reason, String command, Object... arguments) {
        add(Section.NEXT, card, Option.none(), Reason.of(reason, arguments), command);
    }

    /** Contact that was to be made before today is overdue; that of a later day is shown with its day. */
    private void planned(Card card, PlannedTouch touch) {
        Section section = touch.at().isBefore(desk.today())
                ? Section.OVERDUE
                : touch.at().isBefore(desk.tomorrow()) ? Section.DUE : Section.NEXT;
        Reason reason = Reason.of("worklist.touch-planned", touch.channel().term(), touch.at());
        add(section, card, Option.some(touch.at()), reason, CHECK_IN);
    }

    /** Until somebody has taken them over they are whoever's who sold. */
    private void handedOver(Card card, Handover handed) {
        if (handed instanceof Handover.Returned returned) {
            boolean asked = !returned.questions().isEmpty();
            add(
                    asked ? Section.TO_ANSWER : Section.NEXT,
                    card,
                    Option.none(),
                    Reason.of(
                            asked ? "worklist.handoff-returned" : "worklist.handoff-answered",
                            returned.reason().term()),
                    asked ? command(ArrivalCommand.AnswerReturn.class) : OFFER_AGAIN);
        } else if (handed instanceof Handover.Lapsed lapsed) {
            add(
                    Section.OVERDUE,
                    card,
                    Option.none(),
                    Reason.of("worklist.handoff-lapsed", lapsed.lapsedAt()),
                    OFFER_AGAIN);
        } else {
            add(
                    Section.WAITING,
                    card,
                    handed.respondBy(),
                    Reason.of("worklist.handoff-awaited", card.since()),
                    LOG_TOUCH);
        }
    }

    private void onboarding(Card card, CustomerAgenda agenda) {
        for (OnboardingStep step : policy.onboarding()) {
            if (!agenda.steps().contains(step.code())) {
                next(
                        card,
                        "worklist.onboard",
                        command(ArrivalCommand.CompleteOnboardingStep.class),
                        new Term("onboarding-step", step.code()));
                return;
            }
        }
        next(card, "worklist.go-live", command(ArrivalCommand.GoLive.class), card.since());
    }

    /** Nobody pursues the renewal of what is not in use yet: whoever brings them in is told as early as it would be pursued. */
    private void ending(Card card, ContractTerm term) {
        LocalDate early = term.noticeBy().minusDays(policy.renewal().leadDays());
        LocalDate from = early.isBefore(term.start()) ? term.start() : early;
        if (term.months() >= policy.renewal().shortestMonths() && !desk.now().isBefore(midnight(from))) {
            Instant until = midnight(term.end());
            Reason reason = Reason.of("worklist.ends-in-onboarding", term.id().value(), term.end());
            add(section(until), card, Option.some(until), reason, command(ArrivalCommand.GoLive.class));
        }
    }

    private void wellBeing(Card card, CustomerAgenda agenda) {
        if (!agenda.complaints().isEmpty()) {
            add(
                    Section.TO_ANSWER,
                    card,
                    Option.none(),
                    Reason.of(
                            "worklist.complaints",
                            agenda.complaints().size(),
                            agenda.complaints().get(0)),
                    command(SuccessCommand.ResolveComplaint.class));
        }
        agenda.silent()
                .flatMap(customer -> CustomerHealth.silence(customer, policy, desk.now()))
                .filter(SilenceVerdict::isUnlikely)
                .forEach(verdict -> add(Section.TO_ANSWER, card, Option.none(), verdict.reason(), CHECK_IN));
        if (!agenda.risks().isEmpty()) {
            add(
                    Section.TO_ANSWER,
                    card,
                    Option.none(),
                    Reason.of(
                            "worklist.at-risk",
                            agenda.risks().stream().map(RiskReason::term).toList()),
                    command(SuccessCommand.Acknowledge.class));
        } else if (card.phase.equals(AT_RISK)) {
            next(card, "worklist.recover", command(SuccessCommand.Recover.class), card.since());
        }
    }

    private void renewal(Card card, CustomerAgenda.Renewal renewal) {
        Instant until = midnight(renewal.noticeBy());
        Reason reason = Reason.of("worklist.renewal", renewal.term().value(), renewal.noticeBy());
        add(section(until), card, Option.some(until), reason, command(ContractCommand.Renew.class));
    }

    private void supply(Card card, Supply supply) {
        Instant until = midnight(supply.runsOut());
        Reason reason = Reason.of("worklist.reorder", supply.product().value(), supply.runsOut());
        add(section(until), card, Option.some(until), reason, command(GrowthCommand.Reorder.class));
    }

    private Section section(Instant until) {
        return until.isBefore(desk.today())
                ? Section.OVERDUE
                : until.isBefore(desk.tomorrow()) ? Section.DUE : Section.NEXT;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(policy.zone()).toInstant();
    }

    /** As the table asks, too; whether consent allows it, their history tells. */
    private boolean mayBeAskedForReview(CustomerAgenda agenda) {
        return agenda.complaints().isEmpty()
                && !agenda.rated().isEmpty()
                && agenda.rated().stream()
                        .allMatch(rating -> rating.score() >= policy.review().satisfied(rating.scale()))
                && agenda.reviewed()
                        .forAll(review -> review.stars() >= policy.review().satisfied(SatisfactionScale.CSAT))
                && agenda.reviewAskedAt()
                        .forAll(asked ->
                                !desk.now().isBefore(asked.plus(policy.review().pause())));
    }

    private static CustomerAgenda agenda(Card card) {
        return Objects.requireNonNull(card.agenda);
    }

    @Override
    String afterSilence(Card card) {
        return card.phase.equals(ARRIVING) ? LOG_TOUCH : CHECK_IN;
    }

    @Override
    Set<String> claimable() {
        for (Role role : CLAIMING) {
            if (desk.actor().has(role)) {
                return Kind.CUSTOMER.openPhases();
            }
        }
        return Set.of();
    }
}
