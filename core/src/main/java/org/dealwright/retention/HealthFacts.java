package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What is known of a customer on the day on which their health is asked for: plain facts, made of a customer's phase or of
 * an embedder's own tables. What is not known is none, and counts neither for nor against the customer.
 *
 * @param satisfaction their latest answers; none where they never gave one
 * @param usage their usage, now and before; none where it is not measured
 * @param complaints the complaints that are open, at most 100, empty where there is none; none where complaints are not
 *     recorded
 * @param payments what is overdue; none where payments are not known
 * @param contact how long they have been silent; none where contact is not known
 */
public record HealthFacts(
        Option<Satisfaction> satisfaction,
        Option<Usage> usage,
        Option<List<Complaint>> complaints,
        Option<Payments> payments,
        Option<Contact> contact) {
    /** Nothing is known. */
    public static final HealthFacts NONE =
            new HealthFacts(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** The largest amount, in minor units or in units of usage. */
    public static final long MOST = 100_000_000_000_000L;

    static final int MOST_DAYS = 36_500;

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if there are more than 100 complaints
     */
    public HealthFacts {
        Check.requireOption("satisfaction", satisfaction);
        Check.requireOption("usage", usage);
        Check.requireOption("complaints", complaints);
        Check.requireOption("payments", payments);
        Check.requireOption("contact", contact);
        complaints = complaints.map(List::copyOf);
        if (complaints.exists(open -> open.size() > Check.LIST_LENGTH)) {
            throw new IllegalArgumentException("complaints must be at most " + Check.LIST_LENGTH + ", were "
                    + complaints.get().size());
        }
    }

    /** The same with these answers. */
    public HealthFacts with(Satisfaction known) {
        return new HealthFacts(Option.some(known), usage, complaints, payments, contact);
    }

    /** The same with this usage. */
    public HealthFacts with(Usage known) {
        return new HealthFacts(satisfaction, Option.some(known), complaints, payments, contact);
    }

    /** The same with these open complaints; empty where there is none. */
    public HealthFacts with(List<Complaint> open) {
        return new HealthFacts(satisfaction, usage, Option.some(open), payments, contact);
    }

    /** The same with these payments. */
    public HealthFacts with(Payments known) {
        return new HealthFacts(satisfaction, usage, complaints, Option.some(known), contact);
    }

    /** The same with this contact. */
    public HealthFacts with(Contact known) {
        return new HealthFacts(satisfaction, usage, complaints, payments, Option.some(known));
    }

    private static void require(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must lie from " + least + " to " + most + ", was " + value);
        }
    }

    /**
     * The latest answers.
     *
     * @param nps how likely they are to recommend, 0 to 10; none where not asked
     * @param csat how satisfied they are, 1 to 5; none where not asked
     */
    public record Satisfaction(Option<Integer> nps, Option<Integer> csat) {
        /**
         * Takes the answers.
         *
         * @throws IllegalArgumentException if one is out of range, or there is none
         */
        public Satisfaction {
            Check.requireOption("nps", nps);
            Check.requireOption("csat", csat);
            nps.forEach(answer -> require("nps", answer, 0, 10));
            csat.forEach(answer -> require("csat", answer, 1, 5));
            if (nps.isEmpty() && csat.isEmpty()) {
                throw new IllegalArgumentException("nps or csat must be there");
            }
        }

        /**
         * One answer to how likely they are to recommend.
         *
         * @throws IllegalArgumentException if it is not from 0 to 10
         */
        public static Satisfaction ofNps(int nps) {
            return new Satisfaction(Option.some(nps), Option.none());
        }

        /**
         * One answer to how satisfied they are.
         *
         * @throws IllegalArgumentException if it is not from 1 to 5
         */
        public static Satisfaction ofCsat(int csat) {
            return new Satisfaction(Option.none(), Option.some(csat));
        }
    }

    /**
     * Usage in whatever unit it is counted, over two periods of equal length.
     *
     * @param now in the latest period, 0 to {@link #MOST}
     * @param before in the one it is compared with, 0 to {@link #MOST}
     */
    public record Usage(long now, long before) {
        /**
         * Takes the usage.
         *
         * @throws IllegalArgumentException if an amount is out of range
         */
        public Usage {
            require("now", now, 0, MOST);
            require("before", before, 0, MOST);
        }
    }

    /**
     * A complaint that is open.
     *
     * @param severity how bad it is
     * @param daysOpen since how many days, 0 to 36,500
     */
    public record Complaint(Severity severity, int daysOpen) {
        /**
         * Takes a complaint.
         *
         * @throws IllegalArgumentException if the days are out of range
         */
        public Complaint {
            Objects.requireNonNull(severity, "severity");
            require("daysOpen", daysOpen, 0, MOST_DAYS);
        }
    }

    /**
     * What is overdue, in minor units of one currency.
     *
     * @param overdue how much, what was written off included, 0 to {@link #MOST}
     * @param billed of how much that was billed, in the period that the embedder looks at, not less than overdue and at most
     *     {@link #MOST}
     * @param daysOverdue since how many days the oldest of it, 0 to 36,500; 0 where nothing is
     * @param writtenOff whether some of it was given up as lost, which is no better than any number of days
     */
    public record Payments(long overdue, long billed, int daysOverdue, boolean writtenOff) {
        /** Nothing is overdue. */
        public static final Payments IN_ORDER = new Payments(0, 0, 0);

        /**
         * Takes what is overdue.
         *
         * @throws IllegalArgumentException if a number is out of range, or days or a loss go with nothing overdue
         */
        public Payments {
            require("billed", billed, 0, MOST);
            require("overdue", overdue, 0, billed);
            require("daysOverdue", daysOverdue, 0, overdue == 0 ? 0 : MOST_DAYS);
            if (writtenOff && overdue == 0) {
                throw new IllegalArgumentException("what was written off must be part of overdue, was 0");
            }
        }

        /**
         * Takes what is overdue, none of which was written off.
         *
         * @throws IllegalArgumentException if a number is out of range, or days go with nothing overdue
         */
        public Payments(long overdue, long billed, int daysOverdue) {
            this(overdue, billed, daysOverdue, false);
        }
    }

    /**
     * How long a customer has been silent.
     *
     * @param daysSilent the days since they were in touch last, 0 or more
     * @param limit the days after which their silence is not likely any more, 1 or more
     */
    public record Contact(int daysSilent, int limit) {
        /**
         * Takes how long.
         *
         * @throws IllegalArgumentException if a number is out of range
         */
        public Contact {
            require("daysSilent", daysSilent, 0, Integer.MAX_VALUE);
            require("limit", limit, 1, Integer.MAX_VALUE);
        }

        /** By a verdict on their silence. */
        public static Contact of(SilenceVerdict verdict) {
            return new Contact(verdict.daysSilent(), verdict.limit());
        }
    }
}
