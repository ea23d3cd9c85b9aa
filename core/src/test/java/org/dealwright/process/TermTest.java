package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void a_code_reads_as_a_word_in_the_language_asked_for() {
        Term offered = new Term("phase", "handoff-offered");

        assertEquals("handoff offered", offered.word(Locale.ENGLISH));
        assertEquals("átadásra felajánlva", offered.word(Locale.forLanguageTag("hu")));
        assertEquals("handoff offered", offered.word(Locale.GERMAN));
    }

    @Test
    void a_code_of_an_embedders_own_reads_as_it_is() {
        assertEquals("shoe-size", new Term("criterion", "shoe-size").word(Locale.ENGLISH));
    }
}
