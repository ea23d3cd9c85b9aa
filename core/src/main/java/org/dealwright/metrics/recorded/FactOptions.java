package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.dealwright.deal.DealPolicy;
import org.dealwright.process.Check;
import org.dealwright.process.WorkingHours;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.CalendarCode;
import org.dealwright.team.TeamPolicy;

/**
 * Which facts are to be told of what was recorded, and by which rules. Immutable and thread-safe.
 *
 * @param knownAt what was recorded after it is not known yet; none for all that was recorded
 * @param happenedBy what happened after it had not happened yet, and of each history nothing that was recorded after
 *     that either; none for all that happened
 * @param adopted whether what began in another system is told of too
 * @param zone where days begin
 * @param deals by which deals have probabilities and categories: those of their stages now, in the past too
 * @param executives when those work who answer the handoff of a prospect, where the roster says no calendar of theirs
 * @param successReps when those work who answer the handoff of a customer, where the roster says no calendar of theirs
 * @param calendars the hours of those who have a calendar, as it is now; a response time is counted by that which whoever was
 *     asked had when the handoff was offered
 */
public record FactOptions(
        Option<Instant> knownAt,
        Option<Instant> happenedBy,
        boolean adopted,
        ZoneId zone,
        DealPolicy deals,
        WorkingHours executives,
        WorkingHours successReps,
        Map<CalendarCode, WorkingHours> calendars) {
    public FactOptions {
        Check.requireOption("knownAt", knownAt);
        Check.requireOption("happenedBy", happenedBy);
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(deals, "deals");
        Objects.requireNonNull(executives, "executives");
        Objects.requireNonNull(successReps, "successReps");
        calendars = Map.copyOf(Objects.requireNonNull(calendars, "calendars"));
    }

    /** All that was recorded, days in UTC, and the default policies. */
    public static FactOptions defaults() {
        return new FactOptions(
                Option.none(),
                Option.none(),
                true,
                ZoneOffset.UTC,
                DealPolicy.defaults(),
                ProspectPolicy.defaults().handoffTerms().hours(),
                CustomerPolicy.defaults().handoff().hours(),
                TeamPolicy.defaults().calendars());
    }

    /**
     * The same, as far as it was known at that instant: what was entered later counts for nothing, whenever it happened. What a
     * report said then, it says again.
     */
    public FactOptions asKnownAt(Instant at) {
        return new FactOptions(Option.some(at), happenedBy, adopted, zone, deals, executives, successReps, calendars);
    }

    /**
     * The same, as far as it had happened by that instant, whenever that became known: what each life cycle was then, by all
     * that is recorded. Of each history only what stands before the first thing that happened later counts.
     */
    public FactOptions asHappenedBy(Instant at) {
        return new FactOptions(knownAt, Option.some(at), adopted, zone, deals, executives, successReps, calendars);
    }

    /** The same, without what was adopted: of what began elsewhere nothing is told. */
    public FactOptions withoutAdopted() {
        return new FactOptions(knownAt, happenedBy, false, zone, deals, executives, successReps, calendars);
    }

    /** The same, with days that begin there. */
    public FactOptions inZone(ZoneId its) {
        return new FactOptions(knownAt, happenedBy, adopted, its, deals, executives, successReps, calendars);
    }

    /** The same, with stages that mean what that policy says. */
    public FactOptions dealsBy(DealPolicy policy) {
        return new FactOptions(knownAt, happenedBy, adopted, zone, policy, executives, successReps, calendars);
    }

    /**
     * The same, with other working hours of those who answer handoffs and have no calendar of their own.
     *
     * @param ofProspects of the executives
     * @param ofCustomers of the customer success reps
     */
    public FactOptions answeredIn(WorkingHours ofProspects, WorkingHours ofCustomers) {
        return new FactOptions(knownAt, happenedBy, adopted, zone, deals, ofProspects, ofCustomers, calendars);
    }

    /** The same, with these hours of those who have a calendar. */
    public FactOptions answeredBy(Map<CalendarCode, WorkingHours> ofMembers) {
        return new FactOptions(knownAt, happenedBy, adopted, zone, deals, executives, successReps, ofMembers);
    }

    /** Whether something, and with it all that follows in its history, is not to be told. */
    boolean cutsOff(Instant recordedAt, Instant happenedAt) {
        return knownAt.exists(recordedAt::isAfter) || happenedBy.exists(happenedAt::isAfter);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
