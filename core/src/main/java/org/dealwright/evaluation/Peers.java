package org.dealwright.evaluation;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.statistics.descriptive.Median;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.Reason;

/** One member beside the others who have a role in common with them. */
final class Peers {
    private final Figures own;
    private final List<Figures> others;
    private final EvaluationPolicy policy;

    Peers(Figures own, List<Figures> all, EvaluationPolicy policy) {
        this.own = own;
        this.policy = policy;
        others = all.stream()
                .filter(other -> !other.profile().member().equals(own.profile().member())
                        && other.profile().roles().stream()
                                .anyMatch(own.profile().roles()::contains))
                .toList();
    }

    Figures own() {
        return own;
    }

    /** A number beside the others' median. */
    record Beside(double number, double median, int count, int tolerance) {
        boolean isLow() {
            return number < median * (100 - tolerance) / 100;
        }

        boolean isHigh() {
            return number > median * (100 + tolerance) / 100;
        }
    }

    /** A number beside the others' median; else what is missing. */
    Either<Reason, Beside> number(Function<Figures, Option<Double>> number) {
        Option<Double> mine = number.apply(own);
        if (mine.isEmpty()) {
            return Either.left(Reason.of("evaluation.figure-unknown"));
        }
        List<Double> theirs = others.stream()
                .flatMap(other -> number.apply(other).toJavaStream())
                .toList();
        return theirs.size() < policy.leastMembers()
                ? Either.left(Reason.of("evaluation.too-few-peers", theirs.size(), policy.leastMembers()))
                : Either.right(new Beside(mine.get(), median(theirs), theirs.size(), policy.tolerance()));
    }

    private static double median(List<Double> values) {
        return Median.withDefaults()
                .evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** A share beside that of all others together. */
    record SharesBeside(Estimate own, Estimate theirs, Estimate difference) {
        boolean isLow() {
            return difference.upper() < 0;
        }
    }

    /** A share beside that of all others together; else what is missing. */
    Either<Reason, SharesBeside> share(Function<Figures, Proportion> share) {
        Proportion mine = share.apply(own);
        Proportion theirs = others.stream()
                .map(share)
                .reduce(
                        Proportion.of(0, 0),
                        (one, other) -> Proportion.of(one.part() + other.part(), one.whole() + other.whole()));
        if (mine.whole() < policy.leastCases() || theirs.whole() < policy.leastCases()) {
            return Either.left(
                    Reason.of("evaluation.too-few-cases-beside", mine.whole(), theirs.whole(), policy.leastCases()));
        }
        Estimate one = Estimate.share(mine, policy.confidence());
        Estimate other = Estimate.share(theirs, policy.confidence());
        return Either.right(new SharesBeside(one, other, one.minus(other)));
    }
}
