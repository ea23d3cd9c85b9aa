package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Reason;

/**
 * How a customer is doing, from 0 to 100, with what it is made of. Immutable and thread-safe; reckoned from whole numbers
 * whenever it is asked for, so that the same facts and terms give the same score everywhere.
 *
 * <p>Score = Σ weight · points ÷ Σ weight over the parts that are known and weigh something, rounded half up. What is not
 * known is left out, and does not count as 0. A part that improves never lowers the score; one that becomes known may. So
 * whoever records complaints and payments states them from the beginning, as {@link CustomerHealth} does: none is open, and
 * nothing is overdue. Else the first complaint could lift a low score.
 *
 * <p>Points of the parts:
 *
 * <ul>
 *   <li>satisfaction: NPS × 10; (CSAT − 1) × 25; their mean, rounded half up, where there are both
 *   <li>usage: by {@link HealthTerms#usage()}, of usage now in per cent of before, rounded down; where there was none before,
 *       0 for none now, and 100 for any
 *   <li>complaints: 100, less what each open one costs by {@link HealthTerms#complaints()}, rounded down, at least 0
 *   <li>payments: 100 where nothing is overdue; else, of what {@link HealthTerms#payments()} takes off for the days, or of 100
 *       where some was written off, half at any rate, and the other half by the share of what was billed that is overdue, in
 *       hundredths of a per cent; rounded half up
 *   <li>contact: by {@link HealthTerms#contact()}, of the days silent in per cent of the limit, rounded down
 * </ul>
 *
 * @param facts what is known, of which something weighs something
 * @param terms how it is reckoned
 */
public record Health(HealthFacts facts, HealthTerms terms) {
    private static final int FULL = 100;
    private static final int NPS_POINTS = 10;
    private static final int CSAT_POINTS = 25;
    private static final int BASIS = 10_000;

    /**
     * One part of the score.
     *
     * @param part which
     * @param points from 0 to 100
     * @param pull by how many points of the score it pulls down, 0 to 100: weight × (100 − points) ÷ Σ weight, rounded half
     *     up, so that the pulls may miss what is lacking of 100 by a point or two
     * @param reason what it rests on, in words
     */
    public record Part(HealthPart part, int points, int pull, Reason reason) {
        /**
         * Takes a part.
         *
         * @throws IllegalArgumentException if points or pull are out of range
         */
        public Part {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(reason, "reason");
            if (points < 0 || points > FULL || pull < 0 || pull > FULL - points) {
                throw new IllegalArgumentException(
                        "points must lie from 0 to 100, and pull from 0 to what is lacking, were " + points + " and "
                                + pull);
            }
        }
    }

    /**
     * Takes facts and terms.
     *
     * @throws IllegalArgumentException if nothing is known that weighs something
     */
    public Health {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(terms, "terms");
        if (weight(facts, terms) == 0) {
            throw new IllegalArgumentException("nothing is known that weighs something");
        }
    }

    /** A customer's health; none where nothing is known that weighs something. */
    public static Option<Health> of(HealthFacts facts, HealthTerms terms) {
        return weight(facts, terms) == 0 ? Option.none() : Option.some(new Health(facts, terms));
    }

    private static int weight(HealthFacts facts, HealthTerms terms) {
        HealthTerms.Weights weights = terms.weights();
        return (facts.satisfaction().isEmpty() ? 0 : weights.satisfaction())
                + (facts.usage().isEmpty() ? 0 : weights.usage())
                + (facts.complaints().isEmpty() ? 0 : weights.complaints())
                + (facts.payments().isEmpty() ? 0 : weights.payments())
                + (facts.contact().isEmpty() ? 0 : weights.contact());
    }

    /** The score, 0 to 100. */
    public int score() {
        HealthTerms.Weights weights = terms.weights();
        int sum = (facts.satisfaction().isEmpty() ? 0 : weights.satisfaction() * satisfaction())
                + (facts.usage().isEmpty() ? 0 : weights.usage() * usage())
                + (facts.complaints().isEmpty() ? 0 : weights.complaints() * complaints())
                + (facts.payments().isEmpty() ? 0 : weights.payments() * payments())
                + (facts.contact().isEmpty() ? 0 : weights.contact() * contact());
        return ratio(sum, weight(facts, terms));
    }

    /** Whether the score is below what policy calls at risk. */
    public boolean isAtRisk() {
        return score() < terms.riskBelow();
    }

    /** The parts that are known and weigh something, in the order of {@link HealthPart}. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (HealthPart part : HealthPart.values()) {
            if (isKnown(part) && terms.weights().of(part) > 0) {
                int points = points(part);
                int lost = terms.weights().of(part) * (FULL - points);
                parts.add(new Part(part, points, ratio(lost, weight(facts, terms)), reason(part, points)));
            }
        }
        return List.copyOf(parts);
    }

    /** The parts that pull the score down, the strongest first; empty for a score of 100. */
    public List<Part> pulls() {
        return parts().stream()
                .filter(part -> part.points() < FULL)
                .sorted(Comparator.comparingInt((Part part) -> terms.weights().of(part.part()) * (part.points() - FULL))
                        .thenComparing(Part::part))
                .toList();
    }

    /** The parts that are not known, in the order of {@link HealthPart}. */
    public List<HealthPart> missing() {
        List<HealthPart> missing = new ArrayList<>();
        for (HealthPart part : HealthPart.values()) {
            if (!isKnown(part)) {
                missing.add(part);
            }
        }
        return List.copyOf(missing);
    }

    private boolean isKnown(HealthPart part) {
        return switch (part) {
            case SATISFACTION -> facts.satisfaction().isDefined();
            case USAGE -> facts.usage().isDefined();
            case COMPLAINTS -> facts.complaints().isDefined();
            case PAYMENTS -> facts.payments().isDefined();
            case CONTACT -> facts.contact().isDefined();
        };
    }

    private int points(HealthPart part) {
        return switch (part) {
            case SATISFACTION -> satisfaction();
            case USAGE -> usage();
            case COMPLAINTS -> complaints();
            case PAYMENTS -> payments();
            case CONTACT -> contact();
        };
    }

    /** Neither is negative. */
    private static int ratio(long dividend, long divisor) {
        return (int) ((2 * dividend + divisor) / (2 * divisor));
    }

    private int satisfaction() {
        HealthFacts.Satisfaction known = facts.satisfaction().get();
        if (known.csat().isEmpty()) {
            return known.nps().get() * NPS_POINTS;
        }
        int csat = (known.csat().get() - 1) * CSAT_POINTS;
        return known.nps().isEmpty() ? csat : ratio(known.nps().get() * NPS_POINTS + (long) csat, 2);
    }

    private int usage() {
        HealthFacts.Usage known = facts.usage().get();
        if (known.before() == 0) {
            return known.now() == 0 ? 0 : FULL;
        }
        return terms.usage().points(known.now() * FULL / known.before());
    }

    private int complaints() {
        HealthTerms.ComplaintCosts costs = terms.complaints();
        long lost = 0;
        for (HealthFacts.Complaint open : facts.complaints().get()) {
            int age = Math.min(open.daysOpen(), costs.doublesIn());
            lost += (long) costs.of(open.severity()) * (costs.doublesIn() + age);
        }
        long whole = (long) FULL * costs.doublesIn();
        return (int) (Math.max(0, whole - lost) / costs.doublesIn());
    }

    private int payments() {
        HealthFacts.Payments known = facts.payments().get();
        if (known.overdue() == 0) {
            return FULL;
        }
        int lost = known.writtenOff() ? FULL : FULL - terms.payments().points(known.daysOverdue());
        long share = known.overdue() * BASIS / known.billed();
        return FULL - ratio(lost * (BASIS + share), 2 * BASIS);
    }

    private int contact() {
        HealthFacts.Contact known = facts.contact().get();
        return terms.contact().points((long) known.daysSilent() * FULL / known.limit());
    }

    private Reason reason(HealthPart part, int points) {
        return switch (part) {
            case SATISFACTION -> satisfaction(facts.satisfaction().get(), points);
            case USAGE -> usage(facts.usage().get(), points);
            case COMPLAINTS -> complaints(facts.complaints().get(), points);
            case PAYMENTS -> payments(facts.payments().get(), points);
            case CONTACT ->
                Reason.of(
                        "health.contact",
                        points,
                        facts.contact().get().daysSilent(),
                        facts.contact().get().limit());
        };
    }

    private static Reason satisfaction(HealthFacts.Satisfaction known, int points) {
        if (known.csat().isEmpty()) {
            return Reason.of("health.nps", points, known.nps().get());
        }
        return known.nps().isEmpty()
                ? Reason.of("health.csat", points, known.csat().get())
                : Reason.of(
                        "health.nps-and-csat",
                        points,
                        known.nps().get(),
                        known.csat().get());
    }

    private static Reason usage(HealthFacts.Usage known, int points) {
        return known.before() == 0
                ? Reason.of("health.usage-without-before", points, known.now())
                : Reason.of("health.usage", points, known.now() * FULL / known.before());
    }

    private static Reason complaints(List<HealthFacts.Complaint> open, int points) {
        return open.isEmpty()
                ? Reason.of("health.no-complaint", points)
                : Reason.of(
                        "health.complaints",
                        points,
                        open.size(),
                        open.stream()
                                .mapToInt(HealthFacts.Complaint::daysOpen)
                                .max()
                                .orElse(0));
    }

    private static Reason payments(HealthFacts.Payments known, int points) {
        if (known.overdue() == 0) {
            return Reason.of("health.nothing-overdue", points);
        }
        int share = ratio(known.overdue() * FULL, known.billed());
        return known.writtenOff()
                ? Reason.of("health.written-off", points, share)
                : Reason.of("health.overdue", points, share, known.daysOverdue());
    }
}
