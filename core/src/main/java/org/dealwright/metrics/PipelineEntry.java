package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/**
 * What was expected of an open deal for a while. Every change of what is expected ends one entry and begins another; those
 * of one deal share no instant.
 *
 * @param deal which deal
 * @param since from when this was expected
 * @param until when it was expected no more; none where it still is
 * @param value for how much it was to be won; none where nobody knew
 * @param closeOn on which day it was to be decided; none where nobody knew
 * @param probability how likely it was to be won; none where nobody knew
 * @param category how sure it was, by the code of the forecast category; {@link #NO_CATEGORY} where nobody said
 * @param ending what became of the deal with the end of this entry; open where the deal itself went on
 */
public record PipelineEntry(
        DealId deal,
        Instant since,
        Option<Instant> until,
        Option<Money> value,
        Option<LocalDate> closeOn,
        Option<Percent> probability,
        String category,
        DealResult ending) {
    /** The category of what nobody said how sure it was. */
    public static final String NO_CATEGORY = "none";

    /**
     * Takes an entry.
     *
     * @throws IllegalArgumentException if it ends before it begins, the deal has ended and the entry has not, or the category
     *     is no code
     */
    public PipelineEntry {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(since, "since");
        Check.requireOption("until", until);
        Check.requireOption("value", value);
        Check.requireOption("closeOn", closeOn);
        Check.requireOption("probability", probability);
        Check.requireCode("category", category);
        Objects.requireNonNull(ending, "ending");
        if (until.exists(since::isAfter)) {
            throw new IllegalArgumentException("until must not be before since, was " + since + " to " + until.get());
        }
        if (until.isEmpty() && ending != DealResult.OPEN) {
            throw new IllegalArgumentException("until must be known where the deal has ended: " + ending);
        }
    }

    /**
     * Takes an entry of which it was known how likely it was to be won.
     *
     * @throws IllegalArgumentException as the other constructor does
     */
    public PipelineEntry(
            DealId deal,
            Instant since,
            Option<Instant> until,
            Option<Money> value,
            Option<LocalDate> closeOn,
            Percent probability,
            String category,
            DealResult ending) {
        this(deal, since, until, value, closeOn, Option.some(probability), category, ending);
    }

    /** Whether this was expected at that instant. */
    public boolean holdsAt(Instant at) {
        return !since.isAfter(at) && !until.exists(end -> !at.isBefore(end));
    }

    /** Whether it was to be decided in that period; not where nobody knew when. */
    public boolean closesIn(ReportingPeriod period) {
        return closeOn.exists(period::contains);
    }
}
