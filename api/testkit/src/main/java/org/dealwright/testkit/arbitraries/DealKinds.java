package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.Competitor;
import org.dealwright.deal.Consultation;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealFact;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.HoldReason;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.Obstacle;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.OrderStanding;
import org.dealwright.deal.Pipeline;
import org.dealwright.deal.Presentation;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.deal.Reaction;
import org.dealwright.deal.Stage;
import org.dealwright.deal.UncheckedShare;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How each kind of command of a deal is made: one line for each, and a test that none is missing. */
final class DealKinds {
    private static final List<CompanyId> COMPANIES =
            List.of(new CompanyId("acme"), new CompanyId("birch"), new CompanyId("cedar"));
    private static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.EMAIL, Channel.MEETING, Channel.VIDEO, Channel.LETTER);
    private static final List<BuyingRole> BUYING_ROLES =
            List.of(BuyingRole.ECONOMIC_BUYER, BuyingRole.CHAMPION, BuyingRole.USER, BuyingRole.BLOCKER);
    private static final List<ObstacleKind> OBSTACLES =
            List.of(ObstacleKind.LEGAL, ObstacleKind.PROCUREMENT, ObstacleKind.SECURITY, ObstacleKind.OTHER);
    private static final List<AttributeKey<Long>> FIELDS =
            List.of(AttributeKey.wholeNumber("fleet"), AttributeKey.wholeNumber("seats"));
    private static final Map<Class<?>, Function<Setting, DealCommand<?>>> KINDS = new LinkedHashMap<>();

    /**
     * What a command should fit.
     *
     * @param deal the deal that it is for; none where there is nothing yet, or that is not known
     * @param history what led to it; empty where that is not known
     */
    record Setting(Draw draw, DealPolicy policy, Option<Deal> deal, List<DealEvent> history) {}

    // spotless:off
    static {
        kind(DealCommand.Open.class, DealKinds::open);
        kind(DealCommand.Adopt.class, on -> new DealCommand.Adopt(claim(on), on.draw().perhaps(() -> on.draw().of(COMPANIES)), on.draw().perhaps(() -> dealKind(on)), on.draw().perhaps(on.draw()::member), on.draw().perhaps(on.draw()::earlier), forecast(on), Attributes.none()));
        kind(DealCommand.Claim.class, on -> new DealCommand.Claim());
        kind(DealCommand.Assign.class, on -> new DealCommand.Assign(other(on), on.draw().text()));
        kind(DealCommand.Reassign.class, on -> new DealCommand.Reassign(other(on)));
        kind(DealCommand.AddPerson.class, on -> new DealCommand.AddPerson(on.draw().person(), roles(on)));
        kind(DealCommand.ChangePerson.class, on -> new DealCommand.ChangePerson(knownPerson(on), roles(on)));
        kind(DealCommand.RemovePerson.class, on -> new DealCommand.RemovePerson(knownPerson(on)));
        kind(DealCommand.SetAttribute.class, on -> DealCommand.SetAttribute.of(on.draw().of(FIELDS), (long) on.draw().below(1_000)));
        kind(DealCommand.LogTouch.class, on -> new DealCommand.LogTouch(on.draw().of(CHANNELS), on.draw().of(List.of(Direction.values())), on.draw().of(List.of(TouchOutcome.values())), on.draw().perhaps(on.draw()::person)));
        kind(DealCommand.RetractTouch.class, on -> new DealCommand.RetractTouch(touch(on), on.draw().text()));
        kind(DealCommand.Retract.class, on -> new DealCommand.Retract(fact(on), on.draw().text()));
        kind(DealCommand.RecordNeed.class, on -> new DealCommand.RecordNeed(new NeedId("n-" + on.draw().below(1_000)), on.draw().of(List.of(NeedKind.values())), new NeedTopic("paper"), new UncheckedStatement(on.draw().text())));
        kind(DealCommand.WithdrawNeed.class, on -> new DealCommand.WithdrawNeed(need(on), on.draw().text()));
        kind(DealCommand.RaiseObstacle.class, on -> new DealCommand.RaiseObstacle(new ObstacleId("o-" + on.draw().below(1_000)), on.draw().of(OBSTACLES), on.draw().oneIn(4), on.draw().text()));
        kind(DealCommand.ResolveObstacle.class, on -> new DealCommand.ResolveObstacle(obstacle(on), on.draw().text()));
        kind(DealCommand.CallSpecialist.class, on -> new DealCommand.CallSpecialist(new ConsultationId("c-" + on.draw().below(1_000)), on.draw().member(), new Skill("printers"), on.draw().text(), on.draw().perhaps(() -> BigDecimal.valueOf(1L + on.draw().below(30)))));
        kind(DealCommand.RecordSpecialistAnswer.class, on -> new DealCommand.RecordSpecialistAnswer(consultation(on), on.draw().text()));
        kind(DealCommand.ReleaseSpecialist.class, on -> new DealCommand.ReleaseSpecialist(consultation(on)));
        kind(DealCommand.SetCredit.class, DealKinds::credit);
        kind(DealCommand.Present.class, on -> new DealCommand.Present(new PresentationId("p-" + on.draw().below(1_000)), on.draw().of(List.of(PresentationKind.values())), on.draw().member(), List.of(on.draw().person()), needs(on).stream().limit(2).toList(), on.draw().of(List.of(Reaction.values())), List.of(on.draw().text()), on.draw().perhaps(() -> new CustomerId("c-" + on.draw().below(100)))));
        kind(DealCommand.NoteProposal.class, on -> new DealCommand.NoteProposal(new ProposalId("proposal-" + on.draw().below(3)), on.draw().of(List.of(ProposalStanding.values())), on.draw().perhaps(() -> money(on))));
        kind(DealCommand.NoteOrder.class, on -> new DealCommand.NoteOrder(new OrderId("order-" + on.draw().below(3)), on.draw().of(List.of(OrderStanding.values()))));
        kind(DealCommand.AttachProspect.class, on -> new DealCommand.AttachProspect(on.draw().prospect(), HandoffPackage.ofFacts(Needs.none(), List.of(), new People(List.of(new Stakeholder(on.draw().person(), List.of()))))));
        kind(DealCommand.MoveStage.class, DealKinds::move);
        kind(DealCommand.FollowPhase.class, on -> new DealCommand.FollowPhase());
        kind(DealCommand.ReportOverstay.class, on -> new DealCommand.ReportOverstay());
        kind(DealCommand.Reforecast.class, on -> new DealCommand.Reforecast(forecast(on), on.draw().text()));
        kind(DealCommand.Hold.class, on -> hold(on.draw().of(on.policy().holdReasons(), HoldReason::code), on));
        kind(DealCommand.Resume.class, on -> new DealCommand.Resume());
        kind(DealCommand.ResumeOnDate.class, on -> new DealCommand.ResumeOnDate());
        kind(DealCommand.Win.class, on -> new DealCommand.Win());
        kind(DealCommand.Lose.class, on -> lose(on.draw().of(on.policy().lossReasons(), LossReason::code), on));
        kind(DealCommand.Reopen.class, on -> new DealCommand.Reopen(on.draw().text()));
        kind(DealCommand.Split.class, on -> new DealCommand.Split(List.of(need(on)), on.draw().text()));
        kind(DealCommand.AnnulWin.class, on -> new DealCommand.AnnulWin(on.draw().text()));
        kind(DealCommand.RemindOwner.class, on -> new DealCommand.RemindOwner());
        kind(DealCommand.EscalateSilence.class, on -> new DealCommand.EscalateSilence());
    }
    // spotless:on

    private DealKinds() {}

    private static <C extends DealCommand<?>> void kind(Class<C> type, Function<Setting, C> made) {
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
    static DealCommand<?> make(Class<?> type, Setting on) {
        Function<Setting, DealCommand<?>> made = KINDS.get(type);
        if (made == null) {
            throw new IllegalStateException("DealKinds does not say how a " + type.getSimpleName() + " is made");
        }
        return made.apply(on);
    }

    private static DealCommand.Open open(Setting on) {
        Draw draw = on.draw();
        DealOrigin origin = draw.oneIn(3)
                ? new DealOrigin.OfCustomer(new CustomerId("c-" + draw.below(100)))
                : draw.oneIn(2) ? new DealOrigin.OfProspect(draw.prospect(), Option.none()) : new DealOrigin.OfMember();
        Option<CompanyId> company = draw.oneIn(4) ? Option.none() : Option.of(draw.of(COMPANIES));
        return new DealCommand.Open(
                draw.member(), company, dealKind(on), origin, Needs.none(), People.none(), Attributes.none());
    }

    private static DealKind dealKind(Setting on) {
        return on.draw().of(List.of(DealKind.values()));
    }

    private static ClaimedDeal claim(Setting on) {
        Draw draw = on.draw();
        Option<OpenPhase> was = draw.perhaps(() -> draw.of(List.of(OpenPhase.values())));
        return switch (draw.below(6)) {
            case 0 ->
                new ClaimedDeal.OnHold(
                        draw.perhaps(draw::earlier),
                        draw.perhaps(() -> draw.of(on.policy().holdReasons(), HoldReason::code)),
                        was);
            case 1 -> new ClaimedDeal.Won(draw.perhaps(() -> money(on)));
            case 2 ->
                new ClaimedDeal.Lost(
                        draw.perhaps(() -> draw.of(on.policy().lossReasons(), LossReason::code)),
                        draw.perhaps(() -> new Competitor("rival")),
                        was);
            default -> new ClaimedDeal.Open(draw.of(List.of(OpenPhase.values())));
        };
    }

    private static Money money(Setting on) {
        return Money.ofMinor(CurrencyUnit.EUR, on.draw().below(10_000_000));
    }

    private static Forecast forecast(Setting on) {
        Draw draw = on.draw();
        return new Forecast(
                draw.perhaps(() -> money(on)),
                draw.perhaps(draw::day),
                draw.perhaps(() -> draw.of(List.of(ForecastCategory.values()))));
    }

    /** Mostly somebody who does not lead it already. */
    private static MemberId other(Setting on) {
        MemberId first = on.draw().member();
        return on.deal().exists(deal -> deal.isOwnedBy(first)) ? on.draw().member() : first;
    }

    private static List<BuyingRole> roles(Setting on) {
        return Stream.generate(() -> on.draw().of(BUYING_ROLES))
                .limit(on.draw().below(3))
                .distinct()
                .toList();
    }

    private static PersonId knownPerson(Setting on) {
        List<PersonId> known = on.deal()
                .map(deal -> deal.dossier().people().stakeholders().stream()
                        .map(one -> one.person())
                        .toList())
                .getOrElse(List.of());
        return known.isEmpty() ? on.draw().person() : on.draw().of(known);
    }

    private static LoggedTouch touch(Setting on) {
        List<LoggedTouch> logged = new ArrayList<>();
        for (DealEvent event : on.history()) {
            if (event instanceof DealEvent.TouchLogged one) {
                logged.add(new LoggedTouch(one.at(), one.channel(), one.direction()));
            }
        }
        return logged.isEmpty() || on.draw().oneIn(6)
                ? new LoggedTouch(on.draw().earlier(), on.draw().of(CHANNELS), Direction.OUTBOUND)
                : on.draw().of(logged);
    }

    private static List<NeedId> needs(Setting on) {
        return on.deal()
                .map(deal ->
                        deal.dossier().needs().asList().stream().map(Need::id).toList())
                .getOrElse(List.of());
    }

    private static NeedId need(Setting on) {
        List<NeedId> known = needs(on);
        return known.isEmpty() || on.draw().oneIn(8)
                ? new NeedId("n-" + on.draw().below(9))
                : on.draw().of(known);
    }

    private static ObstacleId obstacle(Setting on) {
        List<ObstacleId> known = on.deal()
                .map(deal ->
                        deal.dossier().pursuit().obstacles().map(Obstacle::id).asJava())
                .getOrElse(List.of());
        return known.isEmpty()
                ? new ObstacleId("o-" + on.draw().below(9))
                : on.draw().of(known);
    }

    private static ConsultationId consultation(Setting on) {
        List<ConsultationId> known = on.deal()
                .map(deal -> deal.dossier()
                        .pursuit()
                        .consultations()
                        .map(Consultation::id)
                        .asJava())
                .getOrElse(List.of());
        return known.isEmpty()
                ? new ConsultationId("c-" + on.draw().below(9))
                : on.draw().of(known);
    }

    private static DealFact fact(Setting on) {
        List<PresentationId> shown = on.deal()
                .map(deal -> deal.dossier()
                        .pursuit()
                        .presentations()
                        .map(Presentation::id)
                        .asJava())
                .getOrElse(List.of());
        return switch (on.draw().below(3)) {
            case 0 -> new DealFact.OfNeed(need(on));
            case 1 -> new DealFact.OfObstacle(obstacle(on));
            default ->
                new DealFact.OfPresentation(
                        shown.isEmpty()
                                ? new PresentationId("p-" + on.draw().below(9))
                                : on.draw().of(shown));
        };
    }

    /** The whole, in two parts where two members are drawn; whoever was credited besides stays so. */
    private static DealCommand.SetCredit credit(Setting on) {
        MemberId one = on.draw().member();
        MemberId other = on.draw().member();
        int part = 1 + on.draw().below(99);
        List<UncheckedShare> revenue = one.equals(other)
                ? List.of(UncheckedShare.of(one, 100))
                : List.of(UncheckedShare.of(one, part), UncheckedShare.of(other, 100L - part));
        List<UncheckedShare> overlay = new ArrayList<>();
        for (Deal deal : on.deal()) {
            deal.dossier()
                    .pursuit()
                    .credits()
                    .overlay()
                    .forEach(share -> overlay.add(
                            new UncheckedShare(share.member(), share.percent().value())));
        }
        return new DealCommand.SetCredit(revenue, overlay);
    }

    /** Mostly a stage of the present phase, where the policy has any. */
    private static DealCommand.MoveStage move(Setting on) {
        List<DealCommand.MoveStage> fitting = new ArrayList<>();
        for (Pipeline pipeline : on.policy().pipelines()) {
            for (Stage stage : pipeline.stages()) {
                if (on.deal().exists(deal -> deal instanceof Deal.Open open && open.reached() == stage.phase())) {
                    fitting.add(new DealCommand.MoveStage(pipeline.code(), stage.code()));
                }
            }
        }
        return fitting.isEmpty() || on.draw().oneIn(8)
                ? new DealCommand.MoveStage("nowhere", "none")
                : on.draw().of(fitting);
    }

    private static DealCommand.Hold hold(HoldReason reason, Setting on) {
        return new DealCommand.Hold(on.draw().day(), reason, on.draw().words(reason.code()));
    }

    private static DealCommand.Lose lose(LossReason reason, Setting on) {
        Option<Competitor> competitor =
                reason.equals(LossReason.COMPETITOR) ? Option.of(new Competitor("rival")) : Option.none();
        return new DealCommand.Lose(reason, competitor, on.draw().words(reason.code()));
    }
}
