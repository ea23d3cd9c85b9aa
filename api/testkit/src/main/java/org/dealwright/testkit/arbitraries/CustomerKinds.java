package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.Arrival;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ChurnKind;
import org.dealwright.retention.ChurnReason;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.Complaint;
import org.dealwright.retention.ComplaintId;
import org.dealwright.retention.ComplaintKind;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerCommand;
import org.dealwright.retention.CustomerDossier;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerFact;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.CustomerProfile;
import org.dealwright.retention.DealResult;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.OrderStanding;
import org.dealwright.retention.Pulse;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.Referral;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.RelationEvent;
import org.dealwright.retention.ReorderLine;
import org.dealwright.retention.Reward;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.ServedPhase;
import org.dealwright.retention.Severity;
import org.dealwright.retention.SuccessCommand;
import org.dealwright.retention.SuccessGoal;
import org.dealwright.retention.Supply;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.dealwright.retention.UsageMetric;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How each kind of command of a customer is made: one line for each, and a test that none is missing. */
final class CustomerKinds {
    private static final ProductId REAM = new ProductId("ream");
    private static final AttributeKey<Long> SEATS = AttributeKey.wholeNumber("seats");
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.EMAIL, Channel.MEETING, Channel.VIDEO);
    private static final List<BuyingRole> BUYING_ROLES =
            List.of(BuyingRole.ECONOMIC_BUYER, BuyingRole.CHAMPION, BuyingRole.USER, BuyingRole.BLOCKER);
    private static final Map<Class<?>, Function<Setting, CustomerCommand<?>>> KINDS = new LinkedHashMap<>();

    /**
     * What a command should fit.
     *
     * @param customer the customer that it is for; none where there is nothing yet, or that is not known
     * @param history what led to it; empty where that is not known
     */
    record Setting(Draw draw, CustomerPolicy policy, Option<Customer> customer, List<CustomerEvent> history) {
        Option<CustomerDossier> dossier() {
            return customer.map(Customer::dossier);
        }
    }

    // spotless:off
    static {
        kind(ArrivalCommand.Welcome.class, on -> welcome(on));
        kind(ArrivalCommand.Adopt.class, on -> adopt(on));
        kind(ArrivalCommand.Accept.class, on -> new ArrivalCommand.Accept());
        kind(ArrivalCommand.ReturnToSales.class, on -> returned(on.draw().of(on.policy().returnReasons(), ReturnReason::code), on));
        kind(ArrivalCommand.AnswerReturn.class, on -> new ArrivalCommand.AnswerReturn(List.of(on.draw().text())));
        kind(ArrivalCommand.OfferAgain.class, on -> new ArrivalCommand.OfferAgain(on.draw().perhaps(on.draw()::member)));
        kind(ArrivalCommand.LapseHandoff.class, on -> new ArrivalCommand.LapseHandoff());
        kind(ArrivalCommand.LapseForAbsence.class, on -> new ArrivalCommand.LapseForAbsence());
        kind(ArrivalCommand.CompleteOnboardingStep.class, on -> new ArrivalCommand.CompleteOnboardingStep(on.draw().of(on.policy().onboarding()).code()));
        kind(ArrivalCommand.GoLive.class, on -> new ArrivalCommand.GoLive());
        kind(RelationCommand.Claim.class, on -> new RelationCommand.Claim());
        kind(RelationCommand.Assign.class, on -> new RelationCommand.Assign(on.draw().member(), on.draw().text()));
        kind(RelationCommand.Reassign.class, on -> new RelationCommand.Reassign(on.draw().member()));
        kind(RelationCommand.AddPerson.class, on -> new RelationCommand.AddPerson(on.draw().person(), roles(on)));
        kind(RelationCommand.ChangePerson.class, on -> new RelationCommand.ChangePerson(knownPerson(on), roles(on)));
        kind(RelationCommand.RemovePerson.class, on -> new RelationCommand.RemovePerson(knownPerson(on)));
        kind(RelationCommand.SetAttribute.class, on -> RelationCommand.SetAttribute.of(SEATS, (long) on.draw().below(1_000)));
        kind(RelationCommand.LogTouch.class, on -> new RelationCommand.LogTouch(on.draw().of(CHANNELS), on.draw().of(List.of(Direction.values())), on.draw().of(List.of(TouchOutcome.values())), on.draw().perhaps(on.draw()::person)));
        kind(RelationCommand.RetractTouch.class, on -> new RelationCommand.RetractTouch(touch(on), on.draw().text()));
        kind(RelationCommand.PlanTouch.class, on -> new RelationCommand.PlanTouch(planned(on)));
        kind(RelationCommand.CancelTouch.class, on -> new RelationCommand.CancelTouch());
        kind(RelationCommand.RecordNeed.class, on -> new RelationCommand.RecordNeed(new NeedId("n-" + on.draw().below(1_000)), on.draw().of(List.of(NeedKind.values())), new NeedTopic("paper"), new UncheckedStatement(on.draw().text())));
        kind(RelationCommand.WithdrawNeed.class, on -> new RelationCommand.WithdrawNeed(need(on), on.draw().text()));
        kind(RelationCommand.Retract.class, on -> new RelationCommand.Retract(fact(on), on.draw().text()));
        kind(RelationCommand.RemindOwner.class, on -> new RelationCommand.RemindOwner());
        kind(RelationCommand.EscalateSilence.class, on -> new RelationCommand.EscalateSilence());
        kind(SuccessCommand.CheckIn.class, on -> new SuccessCommand.CheckIn(on.draw().of(CHANNELS), on.draw().perhaps(on.draw()::person), on.draw().of(List.of(Pulse.values())), on.draw().perhaps(on.draw()::text)));
        kind(SuccessCommand.RecordSatisfaction.class, on -> satisfaction(on.draw().of(List.of(SatisfactionScale.values())), on));
        kind(SuccessCommand.RecordUsage.class, on -> usage(on));
        kind(SuccessCommand.LogComplaint.class, on -> new SuccessCommand.LogComplaint(new ComplaintId("c-" + on.draw().below(20)), on.draw().of(on.policy().complaintKinds(), ComplaintKind::code), on.draw().of(List.of(Severity.values())), on.draw().text()));
        kind(SuccessCommand.ResolveComplaint.class, on -> new SuccessCommand.ResolveComplaint(complaint(on), on.draw().text()));
        kind(SuccessCommand.SetSuccessPlan.class, on -> new SuccessCommand.SetSuccessPlan(List.of(new SuccessGoal("half the paper", on.draw().day()))));
        kind(SuccessCommand.FlagAtRisk.class, on -> new SuccessCommand.FlagAtRisk(on.draw().oneIn(3) ? RiskReason.CHAMPION_GONE : RiskReason.BY_HAND, Option.some(on.draw().text())));
        kind(SuccessCommand.RaiseRisk.class, on -> new SuccessCommand.RaiseRisk());
        kind(SuccessCommand.ClearRisk.class, on -> new SuccessCommand.ClearRisk());
        kind(SuccessCommand.Acknowledge.class, on -> new SuccessCommand.Acknowledge(risk(on)));
        kind(SuccessCommand.Recover.class, on -> new SuccessCommand.Recover());
        kind(ContractCommand.StartTerm.class, on -> new ContractCommand.StartTerm(term(new TermId("t-" + on.draw().below(50)), on)));
        kind(ContractCommand.ChangeTerm.class, on -> new ContractCommand.ChangeTerm(term(known(on), on)));
        kind(ContractCommand.OfferRenewal.class, on -> new ContractCommand.OfferRenewal(known(on), on.draw().deal()));
        kind(ContractCommand.OfferRenewalInTime.class, on -> new ContractCommand.OfferRenewalInTime());
        kind(ContractCommand.Renew.class, on -> new ContractCommand.Renew(known(on), on.draw().perhaps(() -> 1 + on.draw().below(24)), on.draw().perhaps(() -> amount(on))));
        kind(ContractCommand.RenewTacitly.class, on -> new ContractCommand.RenewTacitly());
        kind(RelationCommand.AttachProspect.class, on -> new RelationCommand.AttachProspect(on.draw().prospect(), HandoffPackage.ofFacts(Needs.none(), List.of(), People.none())));
        kind(ContractCommand.NoteDeal.class, on -> new ContractCommand.NoteDeal(deal(on), on.draw().of(List.of(DealResult.values())), Option.none(), AgreedPrices.NONE, on.draw().oneIn(2) ? List.of() : List.of(Supply.of(REAM, on.draw().day()))));
        kind(ContractCommand.GiveNotice.class, on -> new ContractCommand.GiveNotice(known(on)));
        kind(ContractCommand.RevokeNotice.class, on -> new ContractCommand.RevokeNotice(noticed(on)));
        kind(ContractCommand.EndTerm.class, on -> new ContractCommand.EndTerm());
        kind(GrowthCommand.Reorder.class, on -> new GrowthCommand.Reorder(List.of(new ReorderLine(REAM, BigDecimal.valueOf(1L + on.draw().below(500)), on.draw().perhaps(on.draw()::day)))));
        kind(GrowthCommand.SuggestReorder.class, on -> new GrowthCommand.SuggestReorder());
        kind(GrowthCommand.NoteOrder.class, on -> new GrowthCommand.NoteOrder(new OrderId("order-" + on.draw().below(3)), on.draw().of(List.of(OrderStanding.values()))));
        kind(GrowthCommand.Expand.class, on -> new GrowthCommand.Expand(on.draw().deal(), List.of()));
        kind(GrowthCommand.Refer.class, on -> new GrowthCommand.Refer(on.draw().prospect(), on.draw().oneIn(2) ? Buyer.UNKNOWN : Buyer.of(on.draw().person())));
        kind(GrowthCommand.NoteReferral.class, on -> new GrowthCommand.NoteReferral(referred(on), on.draw().of(List.of(ReferralStanding.WON, ReferralStanding.LOST))));
        kind(GrowthCommand.GrantReferralReward.class, on -> new GrowthCommand.GrantReferralReward(bought(on), new Reward.InKind("gift")));
        kind(GrowthCommand.AskForReview.class, on -> new GrowthCommand.AskForReview(Channel.EMAIL, Option.some(knownPerson(on))));
        kind(GrowthCommand.RecordReview.class, on -> new GrowthCommand.RecordReview(1 + on.draw().below(5), on.draw().perhaps(on.draw()::person)));
        kind(EndCommand.Churn.class, on -> churn(on.draw().of(on.policy().churnReasons(), ChurnReason::code), on));
        kind(EndCommand.ChurnAtTermEnd.class, on -> new EndCommand.ChurnAtTermEnd());
        kind(EndCommand.WinBack.class, on -> winBack(on.draw().perhaps(() -> term(new TermId("t-" + on.draw().below(50)), on)), on));
        kind(EndCommand.MergeInto.class, on -> new EndCommand.MergeInto(new CustomerId("k-" + on.draw().below(100))));
        kind(EndCommand.Absorb.class, on -> new EndCommand.Absorb(new CustomerId("k-" + on.draw().below(100)), another(on)));
    }
    // spotless:on

    private CustomerKinds() {}

    private static <C extends CustomerCommand<?>> void kind(Class<C> type, Function<Setting, C> made) {
        KINDS.put(type, made::apply);
    }

    /** Every kind of command that is made here. */
    static List<Class<?>> all() {
        return List.copyOf(KINDS.keySet());
    }

    /**
     * A command of that kind.
     *
     * @throws IllegalStateException if nothing says how it is made
     */
    static CustomerCommand<?> make(Class<?> type, Setting on) {
        Function<Setting, CustomerCommand<?>> made = KINDS.get(type);
        if (made == null) {
            throw new IllegalStateException("CustomerKinds does not say how a " + type.getSimpleName() + " is made");
        }
        return made.apply(on);
    }

    private static ArrivalCommand.Welcome welcome(Setting on) {
        Draw draw = on.draw();
        HandoffPackage contents = HandoffPackage.ofFacts(
                Needs.none(),
                List.of(),
                new People(List.of(new Stakeholder(draw.person(), List.of(BuyingRole.CHAMPION)))));
        return new ArrivalCommand.Welcome(
                new Arrival(draw.deal(), Buyer.of(new CompanyId("acme")), draw.member()),
                draw.perhaps(draw::member),
                contents,
                draw.oneIn(3) ? List.of() : List.of(agreed(on)),
                new AgreedPrices(Map.of(REAM, Money.ofMinor(CurrencyUnit.EUR, 350))),
                draw.oneIn(2) ? List.of() : List.of(Supply.of(REAM, draw.day())),
                Attributes.none());
    }

    private static ArrivalCommand.Adopt adopt(Setting on) {
        Draw draw = on.draw();
        return new ArrivalCommand.Adopt(
                claim(on),
                draw.oneIn(3) ? Buyer.UNKNOWN : Buyer.of(draw.person()),
                draw.perhaps(draw::member),
                draw.perhaps(draw::earlier),
                draw.oneIn(2) ? ClaimedBusiness.UNKNOWN : ClaimedBusiness.of(agreed(on)),
                Attributes.none());
    }

    private static ClaimedCustomer claim(Setting on) {
        Draw draw = on.draw();
        return switch (draw.below(8)) {
            case 0 -> new ClaimedCustomer.Arriving();
            case 1 -> new ClaimedCustomer.Onboarding();
            case 2 ->
                new ClaimedCustomer.AtRisk(
                        draw.perhaps(() -> draw.of(List.of(RiskReason.values()))),
                        draw.perhaps(() -> draw.of(List.of(ServedPhase.values()))));
            case 3 ->
                new ClaimedCustomer.Churned(
                        draw.perhaps(() -> ChurnReason.PRICE),
                        draw.perhaps(() -> draw.of(List.of(ChurnKind.values()))),
                        draw.perhaps(draw::earlier));
            case 4 -> new ClaimedCustomer.Merged(draw.perhaps(() -> new CustomerId("k-" + draw.below(100))));
            default -> new ClaimedCustomer.Active();
        };
    }

    private static ArrivalCommand.ReturnToSales returned(ReturnReason reason, Setting on) {
        List<String> questions =
                !reason.equals(ReturnReason.INCOMPLETE) && on.draw().oneIn(2)
                        ? List.of()
                        : List.of(on.draw().text());
        return new ArrivalCommand.ReturnToSales(reason, on.draw().words(reason.code()), questions);
    }

    private static EndCommand.Churn churn(ChurnReason reason, Setting on) {
        ChurnKind drawn = on.draw().of(List.of(ChurnKind.values()));
        ChurnKind kind = reason.equals(ChurnReason.NON_PAYMENT)
                ? ChurnKind.INVOLUNTARY
                : reason.equals(ChurnReason.GONE_SILENT) ? ChurnKind.SILENT : drawn;
        return new EndCommand.Churn(reason, kind, on.draw().words(reason.code()));
    }

    /** With a contract, by a deal, or both. */
    private static EndCommand.WinBack winBack(Option<UncheckedTerm> term, Setting on) {
        return new EndCommand.WinBack(
                term,
                term.isEmpty() || on.draw().oneIn(2) ? Option.some(on.draw().deal()) : Option.none());
    }

    private static SuccessCommand.RecordSatisfaction satisfaction(SatisfactionScale scale, Setting on) {
        int lower = on.draw().oneIn(2) ? on.draw().below(scale.highest() - scale.lowest() + 1) : 0;
        return new SuccessCommand.RecordSatisfaction(
                scale, scale.highest() - lower, on.draw().perhaps(on.draw()::person));
    }

    private static SuccessCommand.RecordUsage usage(Setting on) {
        LocalDate today = LocalDate.ofInstant(on.draw().at(), on.policy().zone());
        LocalDate until = today.minusDays(on.draw().below(60));
        return new SuccessCommand.RecordUsage(
                UsageMetric.SIGN_INS, BigDecimal.valueOf(on.draw().below(100)), until.minusDays(7), until);
    }

    private static PlannedTouch planned(Setting on) {
        Draw draw = on.draw();
        Instant at = draw.at().plus(Duration.ofHours(1L + draw.below(500)));
        return new PlannedTouch(
                draw.of(CHANNELS),
                at,
                draw.of(List.of(Purpose.CONTRACT, Purpose.MARKETING)),
                people(on).isEmpty() ? Option.none() : Option.some(knownPerson(on)));
    }

    private static RecurringAmount amount(Setting on) {
        return RecurringAmount.monthly(
                Money.ofMinor(CurrencyUnit.EUR, 1_000 + on.draw().below(10_000)));
    }

    private static UncheckedTerm term(TermId id, Setting on) {
        Draw draw = on.draw();
        LocalDate today = LocalDate.ofInstant(draw.at(), on.policy().zone());
        return new UncheckedTerm(
                id,
                today.minusDays(draw.below(20)),
                1 + draw.below(12),
                Period.ofDays(draw.below(40)),
                draw.oneIn(2),
                draw.perhaps(() -> amount(on)));
    }

    private static ContractTerm agreed(Setting on) {
        UncheckedTerm term = term(new TermId("t-" + on.draw().below(50)), on);
        return new ContractTerm(term.id(), term.start(), term.months(), term.notice(), term.tacit(), term.recurring());
    }

    private static List<Contract> contracts(Setting on) {
        return on.dossier()
                .map(dossier -> dossier.business().contracts().running())
                .getOrElse(List.of());
    }

    /** A contract that runs where one does. */
    private static TermId known(Setting on) {
        return contracts(on).isEmpty()
                ? new TermId("t-0")
                : on.draw().of(contracts(on)).id();
    }

    private static TermId noticed(Setting on) {
        List<Contract> noticed = contracts(on).stream()
                .filter(contract -> contract.notice().isDefined())
                .toList();
        return noticed.isEmpty() ? known(on) : on.draw().of(noticed).id();
    }

    /** A deal that is open with them where one is. */
    private static DealId deal(Setting on) {
        List<DealId> open = new ArrayList<>(
                on.dossier().map(dossier -> dossier.growth().expansions()).getOrElse(List.of()));
        contracts(on).forEach(contract -> contract.open().forEach(open::add));
        return open.isEmpty() || on.draw().oneIn(4)
                ? on.draw().deal()
                : on.draw().of(open);
    }

    private static List<PersonId> people(Setting on) {
        return on.dossier().map(CustomerDossier::people).getOrElse(People::none).stakeholders().stream()
                .map(Stakeholder::person)
                .toList();
    }

    private static PersonId knownPerson(Setting on) {
        return people(on).isEmpty() ? on.draw().person() : on.draw().of(people(on));
    }

    private static List<BuyingRole> roles(Setting on) {
        return on.draw().oneIn(4) ? List.of() : List.of(on.draw().of(BUYING_ROLES));
    }

    private static NeedId need(Setting on) {
        List<Need> needs =
                on.dossier().map(CustomerDossier::needs).getOrElse(Needs::none).asList();
        return needs.isEmpty() ? new NeedId("n-0") : on.draw().of(needs).id();
    }

    private static ComplaintId complaint(Setting on) {
        List<Complaint> open = on.dossier()
                .map(dossier -> dossier.signals().complaints().open())
                .getOrElse(List.of());
        return open.isEmpty() ? new ComplaintId("c-0") : on.draw().of(open).id();
    }

    /** What is recorded, of whatever sort there is. */
    private static CustomerFact fact(Setting on) {
        List<CustomerFact> facts = new ArrayList<>(
                List.of(new CustomerFact.OfNeed(need(on)), new CustomerFact.OfComplaint(complaint(on))));
        on.dossier().forEach(dossier -> {
            dossier.signals()
                    .satisfaction()
                    .latestFirst()
                    .forEach(rating -> facts.add(new CustomerFact.OfSatisfaction(rating.scale(), rating.at())));
            dossier.signals()
                    .usage()
                    .latestFirst()
                    .forEach(reading -> facts.add(new CustomerFact.OfUsage(reading.metric(), reading.from())));
        });
        return on.draw().of(facts);
    }

    private static RiskReason risk(Setting on) {
        List<RiskReason> left =
                on.dossier().map(dossier -> dossier.signals().risks().left()).getOrElse(List.of());
        return left.isEmpty() ? RiskReason.BY_HAND : on.draw().of(left);
    }

    private static List<Referral> referrals(Setting on) {
        return on.dossier().map(dossier -> dossier.growth().referrals()).getOrElse(List.of());
    }

    private static ProspectId referred(Setting on) {
        return referrals(on).isEmpty()
                ? on.draw().prospect()
                : on.draw().of(referrals(on)).prospect();
    }

    private static ProspectId bought(Setting on) {
        List<Referral> won = referrals(on).stream()
                .filter(referral -> referral.standing() == ReferralStanding.WON && !referral.rewarded())
                .toList();
        return won.isEmpty() ? referred(on) : on.draw().of(won).prospect();
    }

    /** A touch that was logged where one was. */
    private static LoggedTouch touch(Setting on) {
        List<LoggedTouch> touches = new ArrayList<>();
        for (CustomerEvent event : on.history()) {
            if (event instanceof RelationEvent.TouchLogged logged) {
                touches.add(new LoggedTouch(logged.at(), logged.channel(), logged.direction()));
            }
        }
        return touches.isEmpty()
                ? new LoggedTouch(on.draw().earlier(), Channel.PHONE, Direction.INBOUND)
                : on.draw().of(touches);
    }

    private static CustomerDossier another(Setting on) {
        CustomerProfile profile = new CustomerProfile(
                Buyer.of(on.draw().person()),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Attributes.none(),
                List.of(),
                Option.none());
        return CustomerDossier.of(profile, Option.none(), on.draw().earlier())
                .with(new People(List.of(new Stakeholder(on.draw().person(), List.of()))));
    }
}
