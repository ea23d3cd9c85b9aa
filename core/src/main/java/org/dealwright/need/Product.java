package org.dealwright.need;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;

/**
 * Something that is sold, with what is known of it.
 *
 * @param id the product
 * @param name what it is called, one line
 * @param unit what it is sold by, such as {@code ream}
 * @param packSize how much one unit holds, more than 0, such as 500 sheets; none where nobody says, or it holds nothing
 *     that is used up
 * @param properties what it says of itself, at most 100, by code; kept in the order of their codes
 */
public record Product(
        ProductId id, String name, Unit unit, Option<Quantity> packSize, Map<String, PropertyValue> properties) {
    /** The most properties that a product may have. */
    public static final int MOST_PROPERTIES = 100;

    /**
     * Describes a product.
     *
     * @throws IllegalArgumentException if the name is blank, too long or not printable, the pack size is 0 or less, there
     *     are too many properties, or one is not named by a code
     */
    public Product {
        Objects.requireNonNull(id, "id");
        Check.require(Check.line("name", Objects.requireNonNull(name, "name")));
        Objects.requireNonNull(unit, "unit");
        Check.requireOption("packSize", packSize);
        packSize.forEach(size -> Quantity.requirePositive("packSize", size));
        properties = ordered(Objects.requireNonNull(properties, "properties"));
    }

    private static Map<String, PropertyValue> ordered(Map<String, PropertyValue> properties) {
        if (properties.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException(
                    "properties must be at most " + MOST_PROPERTIES + ", was " + properties.size());
        }
        Map<String, PropertyValue> ordered = new TreeMap<>(properties);
        ordered.forEach((code, value) -> {
            Check.requireCode("property", code);
            Objects.requireNonNull(value, code);
        });
        return Collections.unmodifiableMap(ordered);
    }

    /** What the product says of a property; none where it does not say. */
    public Option<PropertyValue> says(String property) {
        return Option.of(properties.get(Objects.requireNonNull(property, "property")));
    }

    /**
     * How much of the product so many months take, in its unit, such as 113 reams; none where its pack size is not known
     * or is measured in another unit than what is used.
     *
     * @param months from 0 to {@link Consumption#LONGEST_MONTHS}
     * @throws IllegalArgumentException if the months are out of range, or the result would have too many digits
     */
    public Option<Quantity> supply(Consumption consumption, int months) {
        return packSize.filter(size -> size.unit().equals(consumption.amount().unit()))
                .map(size -> new Quantity(new BigDecimal(consumption.packsForMonths(size, months)), unit));
    }
}
