package org.dealwright.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.id.CompanyKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Ltd | acme",
                "ACME LIMITED | acme",
                "Acme, Inc. | acme",
                "Müller & Söhne GmbH & Co. KG | muller sohne",
                "Muller und Sohne | muller sohne",
                "Zöldfű Kft. | zoldfu",
                "ZÖLDFŰ KFT | zoldfu",
                "Árvíztűrő Tükörfúrógép Zrt. | arvizturo tukorfurogep",
                "Nestlé S.A. | nestle",
                "Nestle SA | nestle",
                "Nestle S. A. | nestle",
                "L'Oréal | loreal",
                "L’Oréal SA | loreal",
                "A.P. Møller - Mærsk A/S | ap moller maersk",
                "Weiß AG | weiss",
                "Łódź sp. z o.o. | lodz",
                "3M Company | 3m",
                "H & M | hm",
                "H and M AB | hm",
                "Co-Operative Bank plc | co operative bank",
                "Ｆｕｌｌ Ｗｉｄｔｈ | full width",
                "株式会社トヨタ | 株式会社トヨタ",
                "Газпром | газпром",
                "Limited Editions | limited editions"
            })
    void a_name_is_compared_without_what_varies(String written, String normal) {
        assertEquals(Option.of(new CompanyKey(Kind.NAME, normal)), CompanyKey.name(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kft.", "GmbH & Co. KG", "...", "&", "-", "\u0301"})
    void a_name_of_which_nothing_is_left_is_no_key(String written) {
        assertEquals(Option.none(), CompanyKey.name(written));
    }

    @ParameterizedTest
    @CsvSource({
        "acme.example, acme.example",
        "ACME.Example, acme.example",
        "www.acme.example, acme.example",
        "https://www.acme.example/about?lang=hu#team, acme.example",
        "http://acme.example:8080, acme.example",
        "acme.example:8080/shop, acme.example",
        "//acme.example/, acme.example",
        "https://ann:secret@acme.example/, acme.example",
        "ann@acme.example, acme.example",
        "mailto:ann@acme.example, acme.example",
        "acme.example., acme.example",
        "shop.acme.example, shop.acme.example",
        "bücher.example, xn--bcher-kva.example",
        "xn--bcher-kva.example, xn--bcher-kva.example",
        "BÜCHER.example, xn--bcher-kva.example"
    })
    void a_domain_is_the_host_alone_in_ascii(String written, String normal) {
        assertEquals(Option.of(new CompanyKey(Kind.DOMAIN, normal)), CompanyKey.domain(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "192.168.0.1",
                "http://",
                "acme",
                "acme..example",
                ".example",
                "-acme.example",
                "a b.example",
                "@",
                "www.",
                "file:///etc/passwd",
                "[::1]",
                "acme.example,other.example"
            })
    void what_has_no_host_of_a_company_is_no_key(String written) {
        assertEquals(Option.none(), CompanyKey.domain(written));
    }

    @Test
    void a_label_longer_than_a_host_may_have_is_no_key() {
        assertEquals(Option.none(), CompanyKey.domain("x".repeat(64) + ".example"));
    }

    @ParameterizedTest
    @CsvSource({"hu, 01-09-123456, HU:0109123456", "HU, 01 09 123456, HU:0109123456", "de, HRB 1234 b, DE:HRB1234B"})
    void a_registration_number_is_compared_by_letters_and_digits(String country, String number, String normal) {
        assertEquals(Option.of(new CompanyKey(Kind.REGISTRATION, normal)), CompanyKey.registration(country, number));
    }

    @Test
    void a_registration_number_without_a_sign_that_counts_is_no_key() {
        assertEquals(Option.none(), CompanyKey.registration("HU", "---"));
    }

    @Test
    void a_number_of_another_country_is_another_key() {
        assertFalse(CompanyKey.registration("HU", "1").equals(CompanyKey.registration("DE", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "HUN", "1A", "ÁÉ"})
    void a_country_is_two_letters(String country) {
        assertThrows(IllegalArgumentException.class, () -> CompanyKey.registration(country, "1"));
    }

    @Test
    void a_key_that_was_kept_is_taken_as_it_is() {
        assertEquals("Acme Kft.", new CompanyKey(Kind.NAME, "Acme Kft.").value());
        assertThrows(IllegalArgumentException.class, () -> new CompanyKey(Kind.NAME, " "));
    }

    @Test
    void keys_are_there_once_what_says_most_first() {
        CompanyKeys keys = CompanyKeys.none()
                .named("Acme Kft.")
                .at("acme.example")
                .named("ACME")
                .registered("HU", "12")
                .named("Ltd.");

        assertEquals(
                List.of(
                        new CompanyKey(Kind.REGISTRATION, "HU:12"),
                        new CompanyKey(Kind.DOMAIN, "acme.example"),
                        new CompanyKey(Kind.NAME, "acme")),
                keys.keys());
        assertEquals("keys [registration, domain, name]", keys.toString());
    }

    @Test
    void there_are_at_most_twenty() {
        CompanyKeys full = numbered(0, 20);

        assertEquals(20, full.keys().size());
        assertEquals(full, full.named("acme 7"));
        assertThrows(IllegalArgumentException.class, () -> full.named("one more"));
    }

    @Test
    void what_is_lacked_is_taken_as_far_as_there_is_room() {
        assertEquals(numbered(2, 4), numbered(0, 2).lacking(numbered(1, 4)));
        assertEquals(2, numbered(0, 18).lacking(numbered(10, 30)).keys().size());
        assertTrue(numbered(0, 20).lacking(numbered(20, 21)).isEmpty());
    }

    @Test
    void an_identity_lacks_an_identifier_only_where_it_has_none() {
        CompanyIdentity acme = CompanyIdentity.unknown().with(new CompanyId("acme"));
        CompanyIdentity zeta =
                CompanyIdentity.of(Option.of(new CompanyId("zeta"))).with(numbered(0, 1));

        assertEquals(new CompanyIdentity(Option.none(), numbered(0, 1)), acme.lacking(zeta));
        assertEquals(zeta, CompanyIdentity.unknown().lacking(zeta));
        assertEquals(new CompanyIdentity(acme.company(), numbered(0, 1)), acme.with(acme.lacking(zeta)));
        assertTrue(CompanyIdentity.unknown().isUnknown());
        assertFalse(acme.isUnknown());
        assertFalse(CompanyIdentity.unknown().with(numbered(0, 1)).isUnknown());
    }

    private static CompanyKeys numbered(int from, int to) {
        return new CompanyKeys(IntStream.range(from, to)
                .mapToObj(number -> CompanyKey.name("acme " + number).get())
                .toList());
    }
}
