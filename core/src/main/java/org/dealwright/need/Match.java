package org.dealwright.need;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A product held against the needs: what it meets, what it fails, and what it leaves open.
 *
 * <p>Every need is in exactly one of the three.
 *
 * @param product the product
 * @param comparisons one for each need, in the order of the needs
 */
public record Match(Product product, List<Comparison> comparisons) {
    public Match {
        Objects.requireNonNull(product, "product");
        comparisons = List.copyOf(Objects.requireNonNull(comparisons, "comparisons"));
    }

    /** The needs it meets, in their order. */
    public List<Comparison> met() {
        return those(each -> each.fit() == Fit.MET);
    }

    /** The needs it fails, in their order. */
    public List<Comparison> failed() {
        return those(each -> each.fit() == Fit.FAILED);
    }

    /** The needs it leaves open, in their order: somebody has to ask, or to find out. */
    public List<Comparison> open() {
        return those(each -> each.fit().isOpen());
    }

    /** Whether it may be recommended: it fails no must. What it leaves open does not stand against it. */
    public boolean isRecommended() {
        return count(NeedKind.MUST, Fit.FAILED) == 0;
    }

    /** How many needs of that kind fit so. */
    int count(NeedKind kind, Fit fit) {
        return those(each -> each.need().kind() == kind && each.fit() == fit).size();
    }

    private List<Comparison> those(Predicate<Comparison> fit) {
        return comparisons.stream().filter(fit).toList();
    }
}
