package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.CARL;
import static org.dealwright.examples.story.StoryCast.CARLS_ID;
import static org.dealwright.examples.story.StoryCast.DENTIST;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.LAWYERS;
import static org.dealwright.examples.story.StoryCast.OFFICE;
import static org.dealwright.examples.story.StoryCast.WEB_FORM;
import static org.dealwright.examples.story.StoryCast.at;

import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyKeys;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.MergeInto;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;

/** The same office comes in by another door, and becomes one prospect with the first. */
final class KnownTwice implements StoryChapter {
    @Override
    public String title() {
        return "chapter.known-twice";
    }

    @Override
    public void play(StoryStage stage) {
        CompanyKeys keys = CompanyKeys.none().at("orders@forty-desks.example").named("Forty Desks Ltd.");
        Identify form =
                new Identify(Source.of(SourceKind.INBOUND)).knownBy(keys).ownedBy(CARLS_ID);
        stage.act(WEB_FORM, at(2, 9, 0), CARL, form, "identify.form");
        LogTouch question = new LogTouch(Channel.WEB, Direction.INBOUND, TouchOutcome.ANSWERED);
        stage.act(WEB_FORM, at(2, 9, 5), CARL, question.with(HEAD_OF_ADMINISTRATION), "form");
        AddPerson sender = new AddPerson(HEAD_OF_ADMINISTRATION, List.of(BuyingRole.ECONOMIC_BUYER));
        stage.act(WEB_FORM, at(2, 9, 10), CARL, sender, "sender");
        stage.act(WEB_FORM, at(2, 9, 15), CARL, new MergeInto(MergeTarget.prospect(WEB_FORM)), "merge-into-itself");
        stage.act(WEB_FORM, at(2, 9, 20), CARL, new MergeInto(MergeTarget.prospect(OFFICE)), "merge");

        Identify cold = new Identify(Source.of(SourceKind.COLD_CALL)).ownedBy(CARLS_ID);
        stage.act(DENTIST, at(2, 14, 0), CARL, cold, "identify.dentist");
        stage.act(DENTIST, at(2, 14, 5), CARL, StoryCommands.call(TouchOutcome.NO_ANSWER), "call-unanswered");
        stage.act(LAWYERS, at(2, 14, 10), CARL, cold, "identify.lawyers");
        Nurture until = new Nurture(StoryCast.day(8), NurtureReason.TIMING);
        stage.act(LAWYERS, at(2, 14, 20), CARL, until, "rest.lawyers");
    }
}
