package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What was agreed for one of each product. Immutable and thread-safe.
 *
 * @param byProduct unmodifiable, by the products' identifiers; at most {@link #MOST}, each 0 or more
 */
public record AgreedPrices(Map<ProductId, Money> byProduct) {
    /** The most products that prices may be agreed for. */
    public static final int MOST = 1_000;

    /** Nothing was agreed. */
    public static final AgreedPrices NONE = new AgreedPrices(Map.of());

    /**
     * Takes prices.
     *
     * @throws IllegalArgumentException if there are too many, or one is negative or has too many digits
     */
    public AgreedPrices {
        if (Objects.requireNonNull(byProduct, "byProduct").size() > MOST) {
            throw new IllegalArgumentException("byProduct must be at most " + MOST + ", was " + byProduct.size());
        }
        Map<ProductId, Money> ordered = new TreeMap<>(Comparator.comparing(ProductId::value));
        byProduct.forEach((product, price) -> {
            Check.requireDecimal("price", price.getAmount());
            if (price.isNegative()) {
                throw new IllegalArgumentException("price must be 0 or more, was " + price);
            }
            ordered.put(product, price);
        });
        byProduct = Collections.unmodifiableMap(ordered);
    }

    /** What one of it costs; none where nothing was agreed. */
    public Option<Money> of(ProductId product) {
        return Option.of(byProduct.get(Objects.requireNonNull(product, "product")));
    }

    /** These and those; where both say something, those. What there is no room for is left out. */
    AgreedPrices with(AgreedPrices newer) {
        if (newer.byProduct.isEmpty()) {
            return this;
        }
        Map<ProductId, Money> together = new LinkedHashMap<>(newer.byProduct);
        byProduct.forEach((product, price) -> {
            if (together.size() < MOST) {
                together.putIfAbsent(product, price);
            }
        });
        return new AgreedPrices(together);
    }
}
