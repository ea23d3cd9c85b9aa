package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void what_is_unknown_is_named() {
        assertEquals(
                "There is no prospect \"p1\". Check the identifier.",
                new Refusal.Unknown(new StreamId("prospect", "p1")).explain(Locale.ENGLISH));
        assertEquals(
                "Nincs ilyen: érdeklődő „p1”. Ellenőrizze az azonosítót.",
                new Refusal.Unknown(new StreamId("prospect", "p1")).explain(Locale.forLanguageTag("hu-HU")));
    }

    @Test
    void every_text_is_there_in_both_languages() {
        ResourceBundle english = ResourceBundle.getBundle("org.dealwright.api.refusals", Locale.ROOT);
        ResourceBundle hungarian = ResourceBundle.getBundle("org.dealwright.api.refusals", Locale.forLanguageTag("hu"));

        english.keySet()
                .forEach(key -> assertEquals(
                        false, english.getString(key).equals(hungarian.getString(key)), key + " is not translated"));
    }
}
