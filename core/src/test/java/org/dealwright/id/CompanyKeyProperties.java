package org.dealwright.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of keys, whatever they are made of. */
class CompanyKeyProperties {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Acme",
                "S.",
                "A.",
                "Kft.",
                "&",
                "and",
                "Müller",
                "ß",
                "İ",
                "ﷺ",
                "ﬀ",
                "K",
                ".",
                "-",
                "h",
                "é5",
                "Co",
                "www.",
                "http://",
                ".hu",
                "@",
                ":",
                "/",
                "xn--",
                "\ud83d\ude00",
                "한국",
                "e\u0301",
                "m");
        return Arbitraries.oneOf(
                words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list)),
                words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(255));
    }

    @Property
    void a_key_made_of_a_key_is_the_same(@ForAll("texts") String text) {
        made(() -> CompanyKey.name(text)).forEach(key -> assertEquals(Option.of(key), CompanyKey.name(key.value())));
        made(() -> CompanyKey.domain(text))
                .forEach(key -> assertEquals(Option.of(key), CompanyKey.domain(key.value())));
        made(() -> CompanyKey.registration("HU", text))
                .forEach(key -> assertEquals(
                        Option.of(key),
                        CompanyKey.registration("HU", key.value().substring(3))));
    }

    @Property
    void upper_and_lower_case_make_the_same_key(@ForAll("ascii") String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        assertEquals(made(() -> CompanyKey.name(text)), made(() -> CompanyKey.name(upper)));
        assertEquals(made(() -> CompanyKey.domain(text)), made(() -> CompanyKey.domain(upper)));
        assertEquals(made(() -> CompanyKey.registration("hu", text)), made(() -> CompanyKey.registration("HU", upper)));
    }

    @Property
    void a_legal_form_after_it_makes_no_difference(@ForAll("ascii") String text) {
        assertEquals(made(() -> CompanyKey.name("x" + text)), made(() -> CompanyKey.name("x" + text + " GmbH")));
    }

    @Property
    void a_key_is_never_longer_than_it_may_be(@ForAll("texts") String text) {
        made(() -> CompanyKey.name("ﷺ".repeat(10) + text))
                .forEach(key -> assertTrue(key.value().length() <= 255));
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(100);
    }

    private interface Making {
        Option<CompanyKey> key();
    }

    /** None also where the text is refused as a whole. */
    private static Option<CompanyKey> made(Making making) {
        try {
            return making.key();
        } catch (IllegalArgumentException refused) {
            return Option.none();
        }
    }
}
