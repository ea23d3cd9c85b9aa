package org.dealwright.closing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * How a total is to be paid, as data; whether it fits the total is checked when it is used, all at once.
 *
 * <p>Whatever divides a total divides it to the last minor unit: what is left over after rounding down goes, one minor unit
 * each, to those that lost most by it, and among equals to the first (largest remainder).
 */
public sealed interface PaymentPlan {
    /**
     * All of it at once.
     *
     * @param due the last day on which it is paid in time
     */
    record AtOnce(LocalDate due) implements PaymentPlan {
        public AtOnce {
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * In equal parts.
     *
     * @param count how many, 1 to {@link Schedule#MOST}
     * @param first when the first is due
     * @param every how long after one the next is due, counted from the first: what is due on the 31st is due on the last
     *     day of a shorter month
     */
    record Instalments(int count, LocalDate first, Period every) implements PaymentPlan {
        public Instalments {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(every, "every");
        }
    }

    /**
     * In parts that are stated one by one.
     *
     * @param parts 1 to {@link Schedule#MOST}, which add up to the total
     */
    record Stated(List<Part> parts) implements PaymentPlan {
        public Stated {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        /**
         * One part.
         *
         * @param amount what is to be paid, more than nothing
         * @param due the last day on which it is paid in time
         */
        public record Part(Money amount, LocalDate due) {
            public Part {
                Objects.requireNonNull(amount, "amount");
                Objects.requireNonNull(due, "due");
            }
        }
    }

    /**
     * By what is delivered: each part is due some days after its milestone is.
     *
     * @param milestones 1 to 100, each code once
     */
    record Milestones(List<Milestone> milestones) implements PaymentPlan {
        public Milestones {
            milestones = List.copyOf(Objects.requireNonNull(milestones, "milestones"));
        }

        /**
         * Something to be delivered.
         *
         * @param code by which its delivery is reported
         * @param weight its share of the total, beside those of the others: 1 to 1,000,000
         */
        public record Milestone(String code, int weight) {
            /**
             * Takes a milestone.
             *
             * @throws IllegalArgumentException if the text is not a code
             */
            public Milestone {
                Check.requireCode("code", code);
            }
        }
    }

    /**
     * The same for every period of a term, as a subscription is.
     *
     * @param count how many periods, 1 to {@link Schedule#MOST}
     * @param first when the first is due
     * @param period how long a period is, counted from the first
     */
    record Recurring(int count, LocalDate first, Period period) implements PaymentPlan {
        public Recurring {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * Several parts of a total, each by a plan of its own, such as what is due once beside what is due by the period. Its
     * instalments are numbered in the order in which they are due; those of one day, part by part.
     *
     * @param parts 1 to 100, which add up to the total
     */
    record Mixed(List<Portion> parts) implements PaymentPlan {
        public Mixed {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        }

        /**
         * A part of the total, and how it is paid.
         *
         * @param amount how much of the total, more than nothing
         * @param plan how; not {@link Mixed} again, and not by {@link Milestones}, which go by what is delivered in all
         */
        public record Portion(Money amount, PaymentPlan plan) {
            /**
             * Takes a part.
             *
             * @throws IllegalArgumentException if the plan is mixed itself, or by milestones
             */
            public Portion {
                Objects.requireNonNull(amount, "amount");
                Objects.requireNonNull(plan, "plan");
                if (plan instanceof Mixed || plan instanceof Milestones) {
                    throw new IllegalArgumentException("plan of a part must be neither mixed nor by milestones");
                }
            }
        }
    }
}
