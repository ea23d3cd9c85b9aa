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

/** The order is to be paid by the quarter; the first part comes in, and is reported twice. */
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
        stage.act(at(29, 14, 0), DORA, Reschedule.theWhole(byHand("672.79"), agreed), "plan-by-hand");
        PaymentPlan plan = new PaymentPlan.Instalments(PARTS, FIRST, QUARTER);
        stage.act(at(29, 14, 5), DORA, Reschedule.theWhole(plan, agreed), "plan-parts");
        RecordPayment first = payment(1, "672.80");
        stage.act(at(31, 9, 0), BANK, first, "pay.first");
        stage.act(at(32, 9, 0), BANK, first, "pay.first-again");
    }

    /** Four parts alike, as somebody works them out who rounds down. */
    private static PaymentPlan byHand(String part) {
        List<PaymentPlan.Stated.Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new PaymentPlan.Stated.Part(StoryOffers.euros(part), FIRST.plus(QUARTER.multipliedBy(i))));
        }
        return new PaymentPlan.Stated(parts);
    }

    /** A part of it, by a reference of its own. */
    static RecordPayment payment(int number, String amount) {
        return new RecordPayment(new PaymentReference("transfer-" + number), StoryOffers.euros(amount));
    }
}
