package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.ACME;
import static org.dealwright.retention.CustomerFixture.DORA;
import static org.dealwright.retention.CustomerFixture.LEASE;
import static org.dealwright.retention.CustomerFixture.PAPER;
import static org.dealwright.retention.CustomerFixture.PETRA;
import static org.dealwright.retention.CustomerFixture.REAM;
import static org.dealwright.retention.CustomerFixture.arriving;
import static org.dealwright.retention.CustomerFixture.complaint;
import static org.dealwright.retention.CustomerFixture.date;
import static org.dealwright.retention.CustomerFixture.day;
import static org.dealwright.retention.CustomerFixture.euros;
import static org.dealwright.retention.CustomerFixture.score;
import static org.dealwright.retention.CustomerFixture.unchecked;
import static org.dealwright.retention.CustomerFixture.welcome;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;

/** What each command looks like when nothing is wrong with it. */
final class CustomerCommands {
    static final ProspectId FRIEND = new ProspectId("friend");

    private static final DealId RENEWAL = new DealId("renewal");
    private static final AttributeKey<Long> SEATS = AttributeKey.wholeNumber("seats");

    private CustomerCommands() {}

    static CustomerCommand<?> command(String name) {
        return switch (name) {
            case "welcome" -> welcome(List.of());
            case "adopt" ->
                new ArrivalCommand.Adopt(
                        new ClaimedCustomer.Active(),
                        ACME,
                        Option.none(),
                        Option.none(),
                        ClaimedBusiness.UNKNOWN,
                        Attributes.none());
            case "accept" -> new ArrivalCommand.Accept();
            case "return-to-sales" ->
                new ArrivalCommand.ReturnToSales(ReturnReason.INCOMPLETE, Option.none(), List.of("Who decides?"));
            case "answer-return" -> new ArrivalCommand.AnswerReturn(List.of("Petra does."));
            case "offer-again" -> new ArrivalCommand.OfferAgain(Option.none());
            case "lapse-handoff" -> new ArrivalCommand.LapseHandoff();
            case "lapse-for-absence" -> new ArrivalCommand.LapseForAbsence();
            case "complete-onboarding-step" -> new ArrivalCommand.CompleteOnboardingStep("training");
            case "go-live" -> new ArrivalCommand.GoLive();
            default -> relation(name);
        };
    }

    private static CustomerCommand<?> relation(String name) {
        return switch (name) {
            case "claim" -> new RelationCommand.Claim();
            case "assign" -> new RelationCommand.Assign(DORA, "it is her turn");
            case "reassign" -> new RelationCommand.Reassign(DORA);
            case "add-person" -> new RelationCommand.AddPerson(new PersonId("otto"), List.of(BuyingRole.USER));
            case "change-person" ->
                new RelationCommand.ChangePerson(PETRA, List.of(BuyingRole.CHAMPION, BuyingRole.DECISION_MAKER));
            case "remove-person" -> new RelationCommand.RemovePerson(PETRA);
            case "set-attribute" -> RelationCommand.SetAttribute.of(SEATS, 3L);
            case "log-touch" -> CustomerFixture.answered();
            case "retract-touch" ->
                new RelationCommand.RetractTouch(
                        new LoggedTouch(day(2), Channel.PHONE, Direction.INBOUND), "it was a wrong number");
            case "plan-touch" ->
                new RelationCommand.PlanTouch(
                        new PlannedTouch(Channel.PHONE, day(900), Purpose.CONTRACT, Option.some(PETRA)));
            case "cancel-touch" -> new RelationCommand.CancelTouch();
            case "record-need" ->
                new RelationCommand.RecordNeed(
                        new NeedId("toner"), NeedKind.WANT, new NeedTopic("toner"), new UncheckedStatement("Soon."));
            case "withdraw-need" -> new RelationCommand.WithdrawNeed(PAPER, "they print no more");
            case "retract" -> new RelationCommand.Retract(new CustomerFact.OfNeed(PAPER), "misheard");
            case "remind-owner" -> new RelationCommand.RemindOwner();
            case "escalate-silence" -> new RelationCommand.EscalateSilence();
            default -> success(name);
        };
    }

    private static CustomerCommand<?> success(String name) {
        return switch (name) {
            case "check-in" -> new SuccessCommand.CheckIn(Channel.PHONE, Option.some(PETRA), Pulse.GOOD, Option.none());
            case "record-satisfaction" -> score(SatisfactionScale.NPS, 8);
            case "record-usage" ->
                new SuccessCommand.RecordUsage(UsageMetric.SIGN_INS, BigDecimal.TEN, date(-30), date(-1));
            case "log-complaint" -> complaint("c-9", Severity.MINOR);
            case "resolve-complaint" -> new SuccessCommand.ResolveComplaint(new ComplaintId("c-1"), "called back");
            case "set-success-plan" ->
                new SuccessCommand.SetSuccessPlan(List.of(new SuccessGoal("half the paper", date(200))));
            case "flag-at-risk" -> new SuccessCommand.FlagAtRisk(RiskReason.CHAMPION_GONE, Option.none());
            case "raise-risk" -> new SuccessCommand.RaiseRisk();
            case "clear-risk" -> new SuccessCommand.ClearRisk();
            case "acknowledge" -> new SuccessCommand.Acknowledge(RiskReason.BY_HAND);
            case "recover" -> new SuccessCommand.Recover();
            default -> business(name);
        };
    }

    private static CustomerCommand<?> business(String name) {
        return switch (name) {
            case "start-term" -> new ContractCommand.StartTerm(unchecked(new TermId("care"), 5, 12));
            case "change-term" ->
                new ContractCommand.ChangeTerm(new UncheckedTerm(LEASE, date(1), 60, Period.ZERO, true, Option.none()));
            case "offer-renewal" -> new ContractCommand.OfferRenewal(LEASE, RENEWAL);
            case "offer-renewal-in-time" -> new ContractCommand.OfferRenewalInTime();
            case "renew" -> new ContractCommand.Renew(LEASE);
            case "renew-tacitly" -> new ContractCommand.RenewTacitly();
            case "note-deal" ->
                new ContractCommand.NoteDeal(RENEWAL, DealResult.LOST, Option.none(), AgreedPrices.NONE);
            case "give-notice" -> new ContractCommand.GiveNotice(LEASE);
            case "revoke-notice" -> new ContractCommand.RevokeNotice(LEASE);
            case "end-term" -> new ContractCommand.EndTerm();
            case "churn" -> new EndCommand.Churn(ChurnReason.PRICE, ChurnKind.VOLUNTARY, Option.none());
            case "churn-at-term-end" -> new EndCommand.ChurnAtTermEnd();
            case "win-back" -> new EndCommand.WinBack(Option.some(unchecked(LEASE, 900, 12)), Option.none());
            case "merge-into" -> new EndCommand.MergeInto(new CustomerId("other"));
            case "absorb" ->
                new EndCommand.Absorb(new CustomerId("other"), arriving().dossier());
            default -> growth(name);
        };
    }

    private static CustomerCommand<?> growth(String name) {
        return switch (name) {
            case "reorder" -> new GrowthCommand.Reorder(List.of(ReorderLine.of(REAM, 113)));
            case "suggest-reorder" -> new GrowthCommand.SuggestReorder();
            case "attach-prospect" -> new RelationCommand.AttachProspect(FRIEND, CustomerFixture.contents());
            case "note-order" -> new GrowthCommand.NoteOrder(new OrderId("o-1"), OrderStanding.PAID);
            case "expand" -> new GrowthCommand.Expand(new DealId("more"), List.of());
            case "refer" -> new GrowthCommand.Refer(new ProspectId("another"), Buyer.UNKNOWN);
            case "note-referral" -> new GrowthCommand.NoteReferral(FRIEND, ReferralStanding.WON);
            case "grant-referral-reward" ->
                new GrowthCommand.GrantReferralReward(FRIEND, new Reward.OfMoney(euros(50)));
            case "ask-for-review" -> new GrowthCommand.AskForReview(Channel.EMAIL, Option.some(PETRA));
            case "record-review" -> new GrowthCommand.RecordReview(5, Option.some(PETRA));
            default -> throw new AssertionError("no command " + name);
        };
    }
}
