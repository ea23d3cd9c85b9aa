package org.dealwright.retention;

import java.util.Objects;

/**
 * How a customer's health is reckoned: what each part weighs, and what makes it 0 or 100. What is usual is a starting point,
 * to be set by what one's own customers did before they left.
 *
 * @param weights what the parts weigh
 * @param usage usage now, in per cent of before: what makes 0, and what makes 100, which is more
 * @param complaints what open complaints cost
 * @param payments days overdue: what makes 100, and what makes 0, which is more
 * @param contact days silent, in per cent of what is likely: what makes 100, and what makes 0, which is more
 * @param riskBelow a customer whose score is below this is at risk, 0 to 100
 */
public record HealthTerms(
        Weights weights, Slope usage, ComplaintCosts complaints, Slope payments, Slope contact, int riskBelow) {
    /**
     * Usage 30, satisfaction 25, complaints, payments and contact 15 each. Usage makes 0 at half of before and 100 at all of
     * it; payments 0 at 90 days; contact 100 up to half of the likely silence and 0 at its end. At risk below 50.
     */
    public static final HealthTerms USUAL = new HealthTerms(
            new Weights(25, 30, 15, 15, 15),
            new Slope(50, 100),
            ComplaintCosts.USUAL,
            new Slope(90, 0),
            new Slope(100, 50),
            50);

    /**
     * Takes the terms.
     *
     * @throws IllegalArgumentException if a slope leads the wrong way, or the threshold is out of range
     */
    public HealthTerms {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(contact, "contact");
        if (usage.worst() > usage.best()) {
            throw new IllegalArgumentException("usage must rise, was " + usage);
        }
        if (payments.worst() < payments.best() || contact.worst() < contact.best()) {
            throw new IllegalArgumentException("payments and contact must fall, were " + payments + " and " + contact);
        }
        require("riskBelow", riskBelow, 0, 100);
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must lie from " + least + " to " + most + ", was " + value);
        }
    }

    /**
     * What each part weighs, 0 to 1,000; what weighs 0 is left out.
     *
     * @param satisfaction the weight of the latest answers
     * @param usage the weight of usage
     * @param complaints the weight of open complaints
     * @param payments the weight of what is overdue
     * @param contact the weight of silence
     */
    public record Weights(int satisfaction, int usage, int complaints, int payments, int contact) {
        private static final int MOST = 1_000;

        /**
         * Takes the weights.
         *
         * @throws IllegalArgumentException if one is out of range, or all are 0
         */
        public Weights {
            require("satisfaction", satisfaction, 0, MOST);
            require("usage", usage, 0, MOST);
            require("complaints", complaints, 0, MOST);
            require("payments", payments, 0, MOST);
            require("contact", contact, 0, MOST);
            if (satisfaction + usage + complaints + payments + contact == 0) {
                throw new IllegalArgumentException("at least one part must weigh something");
            }
        }

        /** What a part weighs. */
        public int of(HealthPart part) {
            return switch (part) {
                case SATISFACTION -> satisfaction;
                case USAGE -> usage;
                case COMPLAINTS -> complaints;
                case PAYMENTS -> payments;
                case CONTACT -> contact;
            };
        }
    }

    /**
     * From 0 points to 100 in a straight line, rounded half up; below and above as at the ends.
     *
     * @param worst the value that makes 0, 0 to 36,500
     * @param best the value that makes 100, another one, 0 to 36,500
     */
    public record Slope(int worst, int best) {
        private static final int MOST = 36_500;
        private static final int FULL = 100;

        /**
         * Takes the two ends.
         *
         * @throws IllegalArgumentException if one is out of range, or they are the same
         */
        public Slope {
            require("worst", worst, 0, MOST);
            require("best", best, 0, MOST);
            if (worst == best) {
                throw new IllegalArgumentException("worst and best must differ, were " + worst);
            }
        }

        /** The points that a value makes, 0 to 100. */
        public int points(long value) {
            long low = Math.min(worst, best);
            long span = Math.max(worst, best) - low;
            long above = Math.max(0, Math.min(span, value - low));
            long way = worst < best ? above : span - above;
            return (int) ((2 * FULL * way + span) / (2 * span));
        }
    }

    /**
     * How many points an open complaint takes on its first day; by the end of so many days it takes twice that, and stays
     * there. Several add up.
     *
     * @param minor for a {@link Severity#MINOR} one, 0 to 100
     * @param major for a {@link Severity#MAJOR} one, not less, at most 100
     * @param critical for a {@link Severity#CRITICAL} one, not less, at most 100
     * @param doublesIn the days until it takes twice as much, 1 to 3,650
     */
    public record ComplaintCosts(int minor, int major, int critical, int doublesIn) {
        /** 5, 30 and 60 points; twice that after 30 days. */
        public static final ComplaintCosts USUAL = new ComplaintCosts(5, 30, 60, 30);

        private static final int MOST_DAYS = 3_650;

        /**
         * Takes the costs.
         *
         * @throws IllegalArgumentException if one is out of range, or a worse complaint costs less
         */
        public ComplaintCosts {
            require("minor", minor, 0, 100);
            require("major", major, minor, 100);
            require("critical", critical, major, 100);
            require("doublesIn", doublesIn, 1, MOST_DAYS);
        }

        /** The points that one of this severity takes on its first day. */
        public int of(Severity severity) {
            return switch (severity) {
                case MINOR -> minor;
                case MAJOR -> major;
                case CRITICAL -> critical;
            };
        }
    }
}
