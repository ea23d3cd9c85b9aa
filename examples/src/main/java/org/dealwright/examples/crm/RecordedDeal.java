package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealEvent;
import org.joda.money.Money;

/**
 * A deal as it was recorded: the row that the measures are made of.
 *
 * @param standing whether it is open, won or lost
 * @param value what it was won for, or is expected to come to; none where the export does not say
 * @param opened the date on which it was opened; none where the export does not say
 * @param closed the date on which it was won or lost; none where it is open, or the export does not say
 * @param listPrice what its product costs by the list; none where the export does not say
 * @param groups what it counts for, one for each grouping of the report; blank where nothing is stated
 */
record RecordedDeal(
        Standing standing,
        Optional<Money> value,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<Money> listPrice,
        List<String> groups) {
    /** Whether a deal is open, on hold included, won or lost. */
    enum Standing {
        OPEN,
        WON,
        LOST
    }

    /** Calendar days from opening to closing; none where one of the two is not known. */
    Optional<Long> days() {
        return opened.isPresent() && closed.isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(opened.get(), closed.get()))
                : Optional.empty();
    }

    /**
     * What was recorded of an adopted deal.
     *
     * @param closing whether the deal is known to have closed when the event happened
     * @param groupings by what the report is grouped
     * @param zone where instants become dates
     */
    static RecordedDeal of(DealEvent.Adopted event, boolean closing, List<Grouping> groupings, ZoneId zone) {
        List<String> groups = new ArrayList<>(groupings.size());
        for (Grouping grouping : groupings) {
            groups.add(grouping.group().apply(event));
        }
        return new RecordedDeal(
                standing(event.claim()),
                value(event).toJavaOptional(),
                event.openedAt().map(at -> LocalDate.ofInstant(at, zone)).toJavaOptional(),
                closing ? Optional.of(LocalDate.ofInstant(event.at(), zone)) : Optional.empty(),
                DealAttributes.listPrice(event.attributes()),
                groups);
    }

    private static Standing standing(ClaimedDeal claim) {
        if (claim instanceof ClaimedDeal.Won) {
            return Standing.WON;
        }
        return claim instanceof ClaimedDeal.Lost ? Standing.LOST : Standing.OPEN;
    }

    private static Option<Money> value(DealEvent.Adopted event) {
        return event.claim() instanceof ClaimedDeal.Won won
                ? won.value()
                : event.forecast().value();
    }
}
