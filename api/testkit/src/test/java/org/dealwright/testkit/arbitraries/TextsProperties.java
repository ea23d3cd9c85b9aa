package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.Check;

class TextsProperties {
    @Provide
    Arbitrary<String> harmless() {
        return Texts.harmless();
    }

    @Property
    void a_harmless_text_is_one_line(@ForAll("harmless") String text) {
        assertTrue(Check.line("text", text).isValid(), text);
    }

    @Example
    void hostile_texts_are_empty_blank_too_long_broken_and_fit_to_print() {
        List<String> texts = Texts.hostile().sampleStream().limit(2_000).toList();

        assertTrue(texts.stream().anyMatch(String::isEmpty));
        assertTrue(texts.stream().anyMatch(text -> text.length() == 1 && text.isBlank()));
        assertTrue(texts.stream().anyMatch(text -> text.length() > 4_000));
        assertTrue(texts.stream().anyMatch(text -> text.contains("\ud800")));
        assertTrue(texts.stream().anyMatch(text -> text.contains("drop table")));
        assertTrue(texts.stream().anyMatch(text -> Check.line("text", text).isValid()));
        assertTrue(texts.stream().anyMatch(text -> Check.text("text", text).isInvalid()));
    }
}
