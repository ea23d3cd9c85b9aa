package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;

/** A command of each kind that nothing is wrong with, by its stable name. */
final class DealCommands {
    private DealCommands() {}

    static DealCommand<?> command(String name, String phase) {
        return command(name, new Choices(DealHistory.CILI, 5, phase));
    }

    /**
     * What varies from command to command.
     *
     * @param pick which of the few there are
     * @param phase where it is given
     */
    record Choices(MemberId to, int pick, String phase) {}

    static DealCommand<?> command(String name, Choices choices) {
        return switch (name) {
            case "open" ->
                new DealCommand.Open(choices.to(), Option.of(DealHistory.ACME), Option.none(), Option.none());
            case "adopt" -> adopt(claim(choices.pick()));
            case "claim" -> new DealCommand.Claim();
            case "assign" -> new DealCommand.Assign(choices.to(), "least busy");
            case "reassign" -> new DealCommand.Reassign(choices.to());
            case "add-person" -> new DealCommand.AddPerson(DealHistory.PAT, List.of(BuyingRole.USER));
            case "change-person" -> new DealCommand.ChangePerson(DealHistory.PAT, List.of(BuyingRole.CHAMPION));
            case "remove-person" -> new DealCommand.RemovePerson(DealHistory.PAT);
            case "set-attribute" -> DealCommand.SetAttribute.of(DealHistory.FLEET, 40L);
            case "log-touch" ->
                new DealCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.values()[choices.pick() % 3]);
            case "retract-touch" ->
                new DealCommand.RetractTouch(
                        new LoggedTouch(DealHistory.MONDAY_AT_NINE, Channel.PHONE, Direction.OUTBOUND),
                        "it was another company");
            case "retract" -> new DealCommand.Retract(fact(choices.pick()), "it was another company");
            case "record-need" ->
                new DealCommand.RecordNeed(
                        List.of(DealHistory.PAPER, DealHistory.TONER, new NeedId("ink"))
                                .get(choices.pick() % 3),
                        NeedKind.MUST,
                        new NeedTopic("paper"),
                        new UncheckedStatement("500 sheets a day").askedFor("How much do you print?"));
            case "withdraw-need" -> new DealCommand.WithdrawNeed(DealHistory.PAPER, "they buy it elsewhere");
            case "raise-obstacle" ->
                new DealCommand.RaiseObstacle(
                        List.of(DealHistory.LAWYER, new ObstacleId("audit")).get(choices.pick() % 2),
                        ObstacleKind.SECURITY,
                        choices.pick() % 4 == 0,
                        "an audit");
            case "resolve-obstacle" -> new DealCommand.ResolveObstacle(DealHistory.LAWYER, "they agreed");
            case "call-specialist" ->
                new DealCommand.CallSpecialist(
                        List.of(DealHistory.CALL, new ConsultationId("call-2")).get(choices.pick() % 2),
                        choices.to(),
                        DealHistory.PRINTERS,
                        "toner");
            case "record-specialist-answer" ->
                new DealCommand.RecordSpecialistAnswer(DealHistory.CALL, "they have twelve");
            case "release-specialist" -> new DealCommand.ReleaseSpecialist(DealHistory.CALL);
            case "set-credit" ->
                new DealCommand.SetCredit(
                        List.of(UncheckedShare.of(choices.to(), 100)),
                        List.of(UncheckedShare.of(DealHistory.BELA, 10)));
            case "present" ->
                new DealCommand.Present(
                        new PresentationId("shown-" + choices.pick() % 3),
                        PresentationKind.PRESENTATION,
                        choices.to(),
                        List.of(),
                        List.of(),
                        Reaction.NEUTRAL,
                        List.of("what does it weigh?"),
                        Option.none());
            case "note-proposal" ->
                new DealCommand.NoteProposal(
                        new ProposalId("proposal-" + choices.pick() % 2),
                        ProposalStanding.values()[choices.pick() % 5],
                        DealHistory.euros(500));
            case "note-order" ->
                new DealCommand.NoteOrder(new OrderId("order-1"), OrderStanding.values()[choices.pick() % 6]);
            case "attach-prospect" ->
                new DealCommand.AttachProspect(
                        new ProspectId("p-" + choices.pick()),
                        HandoffPackage.ofFacts(
                                Needs.of(List.of(DealHistory.need(DealHistory.TONER, DealHistory.MONDAY_AT_NINE))),
                                List.of(),
                                People.none()));
            case "move-stage" -> new DealCommand.MoveStage("main", stage(choices.phase()));
            case "follow-phase" -> new DealCommand.FollowPhase();
            case "report-overstay" -> new DealCommand.ReportOverstay();
            case "reforecast" ->
                new DealCommand.Reforecast(
                        Forecast.of(DealHistory.euros(2_000)).as(ForecastCategory.COMMIT), "they said so");
            case "hold" -> new DealCommand.Hold(DealHistory.FRIDAY, HoldReason.TIMING);
            case "resume" -> new DealCommand.Resume();
            case "resume-on-date" -> new DealCommand.ResumeOnDate();
            case "win" -> new DealCommand.Win();
            case "lose" -> new DealCommand.Lose(LossReason.PRICE);
            case "reopen" -> new DealCommand.Reopen("they called back");
            case "split" -> new DealCommand.Split(List.of(DealHistory.TONER), "another budget");
            case "annul-win" -> new DealCommand.AnnulWin("nobody had signed");
            case "remind-owner" -> new DealCommand.RemindOwner();
            case "escalate-silence" -> new DealCommand.EscalateSilence();
            default -> throw new AssertionError("no command " + name);
        };
    }

    private static String stage(String phase) {
        return switch (phase) {
            case "presented" -> "s";
            case "proposed" -> "p";
            case "negotiating" -> "n";
            case "agreed" -> "a";
            default -> "d";
        };
    }

    private static DealFact fact(int pick) {
        return switch (pick % 3) {
            case 0 -> new DealFact.OfPresentation(new PresentationId("shown-" + pick % 4));
            case 1 -> new DealFact.OfObstacle(DealHistory.LAWYER);
            default -> new DealFact.OfNeed(DealHistory.PAPER);
        };
    }

    private static ClaimedDeal claim(int pick) {
        return switch (pick % 8) {
            case 0 -> new ClaimedDeal.Open(OpenPhase.DISCOVERING);
            case 1 -> new ClaimedDeal.Open(OpenPhase.PRESENTED);
            case 2 -> new ClaimedDeal.Open(OpenPhase.PROPOSED);
            case 3 -> new ClaimedDeal.Open(OpenPhase.NEGOTIATING);
            case 4 -> new ClaimedDeal.Open(OpenPhase.AGREED);
            case 5 -> new ClaimedDeal.OnHold(Option.none(), Option.none(), Option.of(OpenPhase.PROPOSED));
            case 6 -> new ClaimedDeal.Won(Option.of(DealHistory.euros(700)));
            default -> new ClaimedDeal.Lost(Option.none(), Option.none(), Option.of(OpenPhase.NEGOTIATING));
        };
    }

    static DealCommand.Adopt adopt(ClaimedDeal claim) {
        return new DealCommand.Adopt(
                claim,
                Option.of(DealHistory.ACME),
                Option.none(),
                Option.none(),
                Option.none(),
                Forecast.NONE,
                Attributes.none());
    }
}
