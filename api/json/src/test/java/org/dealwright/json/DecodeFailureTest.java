package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.dealwright.json.DecodeFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecodeFailureTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_words_in_both_languages(Kind kind) {
        DecodeFailure failure = new DecodeFailure(kind, "/net/amount", "a decimal");
        assertFalse(failure.explain(Locale.ENGLISH).isBlank());
        assertFalse(failure.explain(HUNGARIAN).equals(failure.explain(Locale.ENGLISH)));
    }

    @Test
    void it_says_what_and_where() {
        DecodeFailure failure = new DecodeFailure(Kind.MISSING, "/net/amount", "");
        assertEquals("Something is missing: /net/amount", failure.explain(Locale.ENGLISH));
        assertEquals("Valami hiányzik: /net/amount", failure.explain(HUNGARIAN));
    }

    @Test
    void the_whole_text_is_called_so() {
        DecodeFailure failure = new DecodeFailure(Kind.DUPLICATE, "", "");
        assertEquals("The same is there twice: the text as a whole", failure.explain(Locale.ENGLISH));
    }

    @Test
    void a_name_out_of_a_text_breaks_no_log() {
        assertEquals("/a?b", new DecodeFailure(Kind.DUPLICATE, "/a\nb", "").path());
        assertEquals(
                255,
                new DecodeFailure(Kind.DUPLICATE, "/" + "a".repeat(500), "")
                        .path()
                        .length());
    }
}
