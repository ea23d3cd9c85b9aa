package org.dealwright.prospect;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/** A command of each kind that nothing is wrong with, by its stable name. */
final class ProspectCommands {
    private ProspectCommands() {}

    static ProspectCommand<?> command(String name) {
        return command(name, new Choices(ProspectHistory.CILI, Answer.YES, TouchOutcome.ANSWERED, Direction.OUTBOUND));
    }

    /** What varies from command to command. */
    record Choices(MemberId to, Answer answer, TouchOutcome outcome, Direction direction) {}

    static ProspectCommand<?> command(String name, Choices choices) {
        return switch (name) {
            case "identify" -> new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL));
            case "adopt" -> adopt(claim(choices));
            case "claim" -> new ProspectCommand.Claim();
            case "assign" -> new ProspectCommand.Assign(choices.to(), "least busy");
            case "reassign" -> new ProspectCommand.Reassign(choices.to());
            case "research" ->
                new ProspectCommand.Research(FindingTopic.SIZE, "40 people", EvidenceSource.REGISTER, Option.none());
            case "set-attribute" -> ProspectCommand.SetAttribute.of(ProspectHistory.FLEET, 40L);
            case "add-person" -> new ProspectCommand.AddPerson(person(choices), List.of(BuyingRole.USER));
            case "change-person" -> new ProspectCommand.ChangePerson(person(choices), List.of(BuyingRole.CHAMPION));
            case "remove-person" -> new ProspectCommand.RemovePerson(person(choices));
            case "plan-touch" -> new ProspectCommand.PlanTouch("outbound");
            case "cancel-touch" -> new ProspectCommand.CancelTouch();
            case "give-up-cadence" -> new ProspectCommand.GiveUpCadence();
            case "log-touch" -> new ProspectCommand.LogTouch(Channel.PHONE, choices.direction(), choices.outcome());
            case "record-need" ->
                new ProspectCommand.RecordNeed(
                        new NeedId(choices.to().value()),
                        NeedKind.MUST,
                        new NeedTopic("paper"),
                        new UncheckedStatement("500 sheets a day").askedFor("How much do you print?"));
            case "retract" -> new ProspectCommand.Retract(fact(choices), "it was another company");
            case "retract-touch" ->
                new ProspectCommand.RetractTouch(
                        new LoggedTouch(ProspectHistory.MONDAY_AT_NINE, Channel.PHONE, Direction.OUTBOUND),
                        "it was another company");
            case "assess" -> new ProspectCommand.Assess("need", choices.answer(), EvidenceSource.CALL);
            case "qualify" -> new ProspectCommand.Qualify();
            case "remind-owner" -> new ProspectCommand.RemindOwner();
            case "escalate-silence" -> new ProspectCommand.EscalateSilence();
            case "nurture" -> new ProspectCommand.Nurture(ProspectHistory.TUESDAY, NurtureReason.TIMING);
            case "resume" -> new ProspectCommand.Resume();
            case "resume-on-date" -> new ProspectCommand.ResumeOnDate();
            case "opt-out" -> new ProspectCommand.OptOut();
            case "disqualify" -> new ProspectCommand.Disqualify(DisqualificationReason.NO_NEED);
            case "reopen" -> new ProspectCommand.Reopen("they called back");
            case "merge-into" -> new ProspectCommand.MergeInto(ProspectHistory.OTHER);
            case "absorb" -> new ProspectCommand.Absorb(new ProspectId("other"), other(choices));
            case "offer-handoff" ->
                new ProspectCommand.OfferHandoff(choices.to(), "wants paper", List.of("a sample"), "call on Friday");
            case "accept-handoff" -> new ProspectCommand.AcceptHandoff();
            case "return-handoff" -> new ProspectCommand.ReturnHandoff(ReturnReason.INCOMPLETE);
            case "withdraw-handoff" -> new ProspectCommand.WithdrawHandoff();
            case "lapse-handoff" -> new ProspectCommand.LapseHandoff();
            case "lapse-for-absence" -> new ProspectCommand.LapseForAbsence();
            case "convert" -> new ProspectCommand.Convert();
            default -> throw new AssertionError("no command " + name);
        };
    }

    /** A person of the same name as the member chosen. */
    private static PersonId person(Choices choices) {
        return new PersonId(choices.to().value());
    }

    private static Retractable fact(Choices choices) {
        return switch (choices.outcome()) {
            case ANSWERED, MEETING_BOOKED, BOUNCED -> new Retractable.Finding(FindingTopic.SIZE);
            case NO_ANSWER, WRONG_PERSON -> new Retractable.Evidence("need");
            case MESSAGE_LEFT -> new Retractable.Need(new NeedId(choices.to().value()));
        };
    }

    /** One that was touched twice and answered once, with that person. */
    private static Dossier other(Choices choices) {
        Profile profile = new Profile(
                CompanyIdentity.unknown(),
                Option.none(),
                Option.none(),
                io.vavr.collection.List.empty(),
                Attributes.none(),
                Option.none());
        return Dossier.of(profile, Option.none(), ProspectHistory.MONDAY_AT_NINE)
                .with(new People(List.of(new Stakeholder(person(choices), List.of(BuyingRole.CHAMPION)))))
                .with(new Outreach(2, 1, Option.of(ProspectHistory.MONDAY_AT_NINE)));
    }

    private static ClaimedPhase claim(Choices choices) {
        if (choices.direction() == Direction.INBOUND && choices.outcome() == TouchOutcome.WRONG_PERSON) {
            return new ClaimedPhase.Merged(Option.none());
        }
        if (choices.direction() == Direction.INBOUND && choices.outcome() == TouchOutcome.BOUNCED) {
            return new ClaimedPhase.Nurturing(Option.of(ProspectHistory.MONDAY_AT_NINE), Option.none());
        }
        return switch (choices.outcome()) {
            case ANSWERED, MEETING_BOOKED -> new ClaimedPhase.Engaged();
            case NO_ANSWER -> new ClaimedPhase.Working();
            case MESSAGE_LEFT -> new ClaimedPhase.Qualified();
            case BOUNCED -> new ClaimedPhase.Disqualified(Option.none());
            case WRONG_PERSON -> new ClaimedPhase.HandoffOffered(choices.to(), Option.none());
        };
    }

    static ProspectCommand.Adopt adopt(ClaimedPhase claim) {
        return new ProspectCommand.Adopt(
                claim, Option.none(), Option.none(), Option.none(), Option.none(), Attributes.none());
    }
}
