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

    @ParameterizedTest
    @EnumSource(Kind.class)
    void without_a_detail_no_brackets_stand_empty(Kind kind) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, HUNGARIAN}) {
            String text = new DecodeFailure(kind, "/type", "").explain(locale);
            assertFalse(text.matches(".*(\\(\\)|: \\)|  |: ?$).*"), text);
        }
    }

    @Test
    void a_detail_is_set_off_and_left_out_where_there_is_none() {
        assertEquals(
                "This is larger, longer or deeper than anything that is written here: the text as a whole",
                new DecodeFailure(Kind.BEYOND_LIMITS, "", "").explain(Locale.ENGLISH));
        assertEquals(
                "Ez nagyobb, hosszabb vagy mélyebb bárminél, amit itt írunk (line 1): a szöveg egésze",
                new DecodeFailure(Kind.BEYOND_LIMITS, "", "line 1").explain(HUNGARIAN));
        assertEquals(
                "No such type is known (/type).",
                new DecodeFailure(Kind.UNKNOWN_TYPE, "/type", "").explain(Locale.ENGLISH));
        assertEquals("A modell elutasítja ezt: /by", new DecodeFailure(Kind.INVALID, "/by", "").explain(HUNGARIAN));
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
