package org.dealwright.need;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;

/**
 * The products that can be offered.
 *
 * @param products at most 100,000, each once; their order settles what nothing else does
 */
public record Catalogue(List<Product> products) {
    /** The most products that a catalogue may have. */
    public static final int MOST_PRODUCTS = 100_000;

    /**
     * Takes the products.
     *
     * @throws IllegalArgumentException if there are too many, or two with one identifier
     */
    public Catalogue {
        products = List.copyOf(Objects.requireNonNull(products, "products"));
        if (products.size() > MOST_PRODUCTS) {
            throw new IllegalArgumentException(
                    "products must be at most " + MOST_PRODUCTS + ", was " + products.size());
        }
        Set<ProductId> ids = new HashSet<>();
        for (Product product : products) {
            if (!ids.add(product.id())) {
                throw new IllegalArgumentException("products must have identifiers of their own, was "
                        + product.id().value() + " twice");
            }
        }
    }

    /** The product with that identifier; none where the catalogue has none. */
    public Option<Product> product(ProductId id) {
        Objects.requireNonNull(id, "id");
        for (Product product : products) {
            if (product.id().equals(id)) {
                return Option.some(product);
            }
        }
        return Option.none();
    }

    /**
     * Every product held against these needs, best first: those that may be recommended, which fail no must, before those
     * that may not; then by musts met, the most first; then by wants met, the most first; then as the catalogue has them.
     *
     * <p>Without needs every product may be recommended, in the catalogue's order. An empty catalogue has no matches.
     *
     * @param needs at most 100, each once
     * @throws IllegalArgumentException if there are too many needs, or two with one identifier
     */
    public List<Match> match(List<Need> needs) {
        List<Need> asked = distinct(needs);
        List<Ranked> ranked = new ArrayList<>(products.size());
        for (Product product : products) {
            ranked.add(Ranked.of(new Match(
                    product,
                    asked.stream().map(need -> Comparison.of(need, product)).toList())));
        }
        ranked.sort(Ranked.BEST_FIRST);
        return ranked.stream().map(Ranked::match).toList();
    }

    /** The matches that may be recommended, in the order of {@link #match}; empty where every product fails a must. */
    public List<Match> recommend(List<Need> needs) {
        return match(needs).stream().filter(Match::isRecommended).toList();
    }

    private static List<Need> distinct(List<Need> needs) {
        List<Need> asked = List.copyOf(Objects.requireNonNull(needs, "needs"));
        if (asked.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("needs must be at most " + Check.LIST_LENGTH + ", was " + asked.size());
        }
        Set<NeedId> ids = new HashSet<>();
        for (Need need : asked) {
            if (!ids.add(need.id())) {
                throw new IllegalArgumentException("needs must have identifiers of their own, was "
                        + need.id().value() + " twice");
            }
        }
        return asked;
    }

    /** A match with what its place depends on, counted once. */
    private record Ranked(Match match, boolean recommended, int musts, int wants) {
        /** Sorting is stable, so that equals stay as the catalogue has them. */
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::recommended)
                .thenComparingInt(Ranked::musts)
                .thenComparingInt(Ranked::wants)
                .reversed();

        private static Ranked of(Match match) {
            return new Ranked(
                    match,
                    match.isRecommended(),
                    match.count(NeedKind.MUST, Fit.MET),
                    match.count(NeedKind.WANT, Fit.MET));
        }
    }
}
