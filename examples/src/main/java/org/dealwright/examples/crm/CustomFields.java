package org.dealwright.examples.crm;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.joda.money.Money;

/** Makes the custom fields of deals from the slots of rows; deals that say the same share them. Not thread-safe. */
final class CustomFields {
    private final List<AttributeKey<String>> keys;
    private final int[] slots;
    private final Repeated<Said, Made> made = new Repeated<>(this::make);

    /** Fields of these slots. */
    CustomFields(Map<AttributeKey<String>, Integer> attributes) {
        keys = List.copyOf(attributes.keySet());
        slots = attributes.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private record Said(List<String> texts, Option<Money> listPrice) {}

    /**
     * Custom fields.
     *
     * @param attributes those that are stated and fit
     * @param unfit the slots whose texts are too long, or not printable
     */
    record Made(Attributes attributes, List<Integer> unfit) {}

    /** The fields of a row. */
    Made of(String[] values, Option<Money> listPrice) {
        List<String> texts = new ArrayList<>(slots.length);
        for (int slot : slots) {
            texts.add(values[slot]);
        }
        return made.of(new Said(Collections.unmodifiableList(texts), listPrice));
    }

    private Made make(Said said) {
        Attributes attributes = Attributes.none();
        List<Integer> unfit = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            String text = said.texts().get(i);
            if (!text.isEmpty() && keys.get(i).violation(text).isDefined()) {
                unfit.add(slots[i]);
            } else if (!text.isEmpty()) {
                attributes = attributes.with(keys.get(i), text);
            }
        }
        if (said.listPrice().isDefined()) {
            Money price = said.listPrice().get();
            attributes = attributes
                    .with(DealAttributes.LIST_PRICE, price.getAmount())
                    .with(DealAttributes.CURRENCY, price.getCurrencyUnit().getCode());
        }
        return new Made(attributes, List.copyOf(unfit));
    }
}
