package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.PRINT_SHOP;
import static org.dealwright.examples.story.StoryCast.SHOP_OWNER;
import static org.dealwright.examples.story.StoryCast.at;

import java.util.List;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;

/** Silence is noticed by itself; and whoever does not want to be contacted is not. */
final class NoMeansNo implements StoryChapter {
    @Override
    public String title() {
        return "chapter.no-means-no";
    }

    @Override
    public void play(StoryStage stage) {
        stage.wait(at(3, 9, 30));
        Identify met = new Identify(Source.of(SourceKind.EVENT)).ownedBy(ANNS_ID);
        stage.act(PRINT_SHOP, at(3, 10, 0), ANN, met, "identify.print-shop");
        AddPerson owner = new AddPerson(SHOP_OWNER, List.of(BuyingRole.DECISION_MAKER));
        stage.act(PRINT_SHOP, at(3, 10, 5), ANN, owner, "only-person");
        WithdrawConsent noCalls = new WithdrawConsent(Channel.PHONE, Purpose.MARKETING);
        stage.note(PRINT_SHOP, SHOP_OWNER, at(3, 10, 30), ANN, noCalls, "no-calls");
        PlanTouch call = new PlanTouch(Cadence.OUTBOUND.code()).with(SHOP_OWNER);
        stage.act(PRINT_SHOP, at(3, 10, 40), ANN, call, "plan-call");
        stage.note(PRINT_SHOP, SHOP_OWNER, at(3, 15, 0), ANN, new WithdrawPurpose(Purpose.MARKETING), "nothing-at-all");
    }
}
