package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DEAL;
import static org.dealwright.examples.story.StoryCast.DEAL_NEXT_DOOR;
import static org.dealwright.examples.story.StoryCast.PAPER;
import static org.dealwright.examples.story.StoryCast.RENEWAL;
import static org.dealwright.examples.story.StoryCast.SERVICE;
import static org.dealwright.examples.story.StoryCast.THIRD_PRINTER;

import java.math.BigDecimal;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand.Draft;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.WholeDiscount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What Dora offers the office, a quarter's 113 reams in every line of paper, and the neighbours, 20. */
final class StoryOffers {
    private static final BigDecimal TAX = BigDecimal.valueOf(27);
    private static final int REAMS = 113;
    private static final int REAMS_NEXT_DOOR = 20;
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final LineRequest PAPER_ONCE =
            line("ream", REAMS, euros("4.00")).answering(PAPER);
    private static final LineRequest PAPER_BY_THE_QUARTER = PAPER_ONCE.recurring(QUARTER, YEAR);
    private static final LineRequest PRINTER_SERVICE =
            line("printer-service", 2, euros("25.00")).recurring(1, YEAR).answering(SERVICE);
    private static final LineRequest PRINTER_CHECK = line("printer-check", 1, euros("92.00"));
    private static final WholeDiscount ABOVE_AUTHORITY = new WholeDiscount.Percent(BigDecimal.valueOf(12));

    private StoryOffers() {}

    static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    /** Paper and printer service for a year, with a check of the printers. */
    static Draft year() {
        return new Draft(
                DEAL,
                CurrencyUnit.EUR,
                Wording.of(PAPER_BY_THE_QUARTER, PRINTER_SERVICE, PRINTER_CHECK).with(ABOVE_AUTHORITY));
    }

    /** The same, without the check, which is done already. */
    static Wording yearWithoutCheck(String note) {
        return Wording.of(PAPER_BY_THE_QUARTER, PRINTER_SERVICE)
                .with(ABOVE_AUTHORITY)
                .saying(note);
    }

    /** Paper for one quarter, at the list price. */
    static Draft quarter() {
        return new Draft(DEAL, CurrencyUnit.EUR, Wording.of(PAPER_ONCE));
    }

    /** The same for a second year, with a third printer looked after, at the list price. */
    static Draft secondYear() {
        LineRequest service =
                line("printer-service", 3, euros("25.00")).recurring(1, YEAR).answering(THIRD_PRINTER);
        return new Draft(RENEWAL, CurrencyUnit.EUR, Wording.of(PAPER_BY_THE_QUARTER, service));
    }

    /** What the neighbours need in a quarter, for a year, at the list price. */
    static Draft nextDoor() {
        LineRequest paper = line("ream", REAMS_NEXT_DOOR, euros("4.00"))
                .recurring(QUARTER, YEAR)
                .answering(PAPER);
        return new Draft(DEAL_NEXT_DOOR, CurrencyUnit.EUR, Wording.of(paper));
    }

    private static LineRequest line(String product, int quantity, Money price) {
        return LineRequest.of(new ProductId(product), quantity, price).taxed(TAX);
    }
}
