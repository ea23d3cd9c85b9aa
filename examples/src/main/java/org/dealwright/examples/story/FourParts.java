package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BANK;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.at;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.closing.OrderCommand.RecordPayment;
import org.dealwright.closing.OrderCommand.Reschedule;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.PaymentReference;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand.LogTouch;

/** The order is paid by the quarter, once too late, until nothing is owed. */
final class FourParts implements StoryChapter {
    private static final int PARTS = 4;
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 10);
    private static final Period QUARTER = Period.ofMonths(3);

    @Override
    public String title() {
        return "chapter.four-parts";
    }

    @Override
    public void play(StoryStage stage) {
        String agreed = stage.words().of("plan.reason");
        stage.act(at(16, 14, 0), DORA, Reschedule.theWhole(byHand("672.79"), agreed), "plan-by-hand");
        PaymentPlan plan = new PaymentPlan.Instalments(PARTS, FIRST, QUARTER);
        stage.act(at(16, 14, 5), DORA, Reschedule.theWhole(plan, agreed), "plan-parts");
        RecordPayment first = payment(1, "672.80");
        stage.act(at(31, 9, 0), BANK, first, "pay.first");
        stage.act(at(32, 9, 0), BANK, first, "pay.first-again");
        stage.waitForPayment(at(140, 9, 0));
        stage.lookAtWork(at(140, 9, 0), DORA, "worklist.arrears");
        LogTouch call = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);
        stage.act(at(140, 9, 15), DORA, call, "call-about-payment");
        stage.act(at(141, 9, 0), BANK, payment(2, "672.80"), "pay.second");
        stage.act(at(217, 9, 0), BANK, payment(3, "672.79"), "pay.third");
        stage.act(at(308, 9, 0), BANK, payment(4, "672.79"), "pay.last");
    }

    /** Four parts alike, as somebody works them out who rounds down. */
    private static PaymentPlan byHand(String part) {
        List<PaymentPlan.Stated.Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new PaymentPlan.Stated.Part(StoryOffers.euros(part), FIRST.plus(QUARTER.multipliedBy(i))));
        }
        return new PaymentPlan.Stated(parts);
    }

    private static RecordPayment payment(int number, String amount) {
        return new RecordPayment(new PaymentReference("transfer-" + number), StoryOffers.euros(amount));
    }
}
