package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.util.Optional;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The custom fields that the import sets by itself, where the mapping names a column for them. */
final class DealAttributes {
    /** What is sold. */
    static final AttributeKey<String> PRODUCT = AttributeKey.text("product");
    /** Where the deal came from. */
    static final AttributeKey<String> SOURCE = AttributeKey.text("source");
    /** What the product costs by the list, in the currency beside it. */
    static final AttributeKey<BigDecimal> LIST_PRICE = AttributeKey.decimal("list-price");
    /** The currency of the list price. */
    static final AttributeKey<String> CURRENCY = AttributeKey.text("currency");

    private DealAttributes() {}

    /** The list price, with its currency; none where there is none. */
    static Optional<Money> listPrice(Attributes attributes) {
        return attributes
                .get(LIST_PRICE)
                .flatMap(price -> attributes.get(CURRENCY).map(code -> Money.of(CurrencyUnit.of(code), price)))
                .toJavaOptional();
    }
}
