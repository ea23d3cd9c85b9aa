package org.dealwright.json;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import org.dealwright.contact.People;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.qualification.Evidence;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The values that are not records: of which parts they are written, and how they are made of them. */
final class ValueForms {
    private ValueForms() {}

    /** An amount and its currency, as in {@code {"currency": "EUR", "amount": "12.50"}}. */
    static Codec<Money> money() {
        return new ObjectCodec<>(
                List.of(
                        Part.of("currency", Money::getCurrencyUnit, Codecs.ALL.of(CurrencyUnit.class)),
                        Part.of("amount", Money::getAmount, Codecs.ALL.of(BigDecimal.class))),
                values -> Money.of((CurrencyUnit) values[0], (BigDecimal) values[1]));
    }

    /** The needs, in the order in which they were recorded. */
    static Codec<Needs> needs() {
        return new WrapperCodec<>(Codecs.ALL.listOf(Need.class), Needs::asList, Needs::of);
    }

    static Codec<HandoffPackage> handoffPackage() {
        Codec<Option<String>> text = new OptionCodec<>(Scalars.TEXT);
        return new ObjectCodec<>(
                List.of(
                        Part.of("summary", HandoffPackage::summary, text),
                        Part.of("needs", HandoffPackage::needs, Codecs.ALL.of(Needs.class)),
                        Part.of("evidence", HandoffPackage::evidence, Codecs.ALL.listOf(Evidence.class)),
                        Part.of("people", HandoffPackage::people, Codecs.ALL.of(People.class)),
                        Part.of("promised", HandoffPackage::promised, Codecs.ALL.listOf(String.class)),
                        Part.of("nextStep", HandoffPackage::nextStep, text)),
                ValueForms::handoffPackage);
    }

    @SuppressWarnings("unchecked") // the parts, in their order
    private static HandoffPackage handoffPackage(Object[] values) {
        Option<String> summary = (Option<String>) values[0];
        Needs needs = (Needs) values[1];
        List<Evidence> evidence = (List<Evidence>) values[2];
        People people = (People) values[3];
        List<String> promised = (List<String>) values[4];
        Option<String> nextStep = (Option<String>) values[5];
        if (summary.isDefined() != nextStep.isDefined()) {
            throw new IllegalArgumentException("summary and nextStep must be there together");
        }
        return summary.isDefined()
                ? HandoffPackage.of(summary.get(), needs, evidence, people, promised, nextStep.get())
                : HandoffPackage.ofFacts(needs, evidence, people).promising(promised);
    }
}
