package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.joda.money.Money;

/**
 * A deal as it was recorded: the row that the measures are made of.
 *
 * @param id which deal
 * @param standing whether it is open, won or lost
 * @param value what it was won for, or is expected to come to; none where the export does not say
 * @param opened the date on which it was opened; none where the export does not say
 * @param closed the date on which it was won or lost; none where it is open, or the export does not say
 * @param expectedClose when it is expected to be decided; none where the export does not say
 * @param phase the phase that it claims, by its stable name
 * @param listPrice what its product costs by the list; none where the export does not say
 * @param groups what it counts for, one for each grouping of the report; blank where nothing is stated
 */
record RecordedDeal(
        DealId id,
        Standing standing,
        Optional<Money> value,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<LocalDate> expectedClose,
        String phase,
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
     * The row that measures take.
     *
     * @param zone where a date begins
     */
    DealOutcome outcome(ZoneId zone) {
        return new DealOutcome(
                id,
                Option.none(),
                switch (standing) {
                    case WON -> DealResult.WON;
                    case LOST -> DealResult.LOST;
                    case OPEN -> DealResult.OPEN;
                },
                start(opened, zone),
                standing == Standing.OPEN ? Option.none() : start(closed, zone),
                Option.ofOptional(value));
    }

    private static Option<Instant> start(Optional<LocalDate> day, ZoneId zone) {
        return Option.ofOptional(day.map(date -> date.atStartOfDay(zone).toInstant()));
    }

    /**
     * What was recorded of an adopted deal.
     *
     * @param id which
     * @param closing whether the deal is known to have closed when the event happened
     * @param groupings by what the report is grouped
     * @param zone where instants become dates
     */
    static RecordedDeal of(DealId id, DealEvent.Adopted event, boolean closing, List<Grouping> groupings, ZoneId zone) {
        List<String> groups = new ArrayList<>(groupings.size());
        for (Grouping grouping : groupings) {
            groups.add(grouping.group().apply(event));
        }
        return new RecordedDeal(
                id,
                standing(event.claim()),
                value(event).toJavaOptional(),
                event.openedAt().map(at -> LocalDate.ofInstant(at, zone)).toJavaOptional(),
                closing ? Optional.of(LocalDate.ofInstant(event.at(), zone)) : Optional.empty(),
                event.forecast().closeOn().toJavaOptional(),
                event.claim().phase(),
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
