package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, reading it gives a failure that says what is wrong and where. */
class HostileTextTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final String QUALIFIED = "{'type':'prospect.qualified.v1','at':'2026-03-02T09:00:00Z',"
            + "'by':'anna','framework':'bant','score':85}";
    private static final String SENT = "{'type':'proposal.sent.v1','at':'2026-03-02T09:00:00Z','by':'anna',"
            + "'revision':1,'validity':{'until':'2026-04-01','endsAt':'2026-04-01T22:00:00Z'},"
            + "'net':{'currency':'EUR','amount':'12.50'},'leftOpen':['n-1']}";

    private static Either<DecodeFailure, Event> decode(String text) {
        return EVENTS.decode(text.replace('\'', '"'));
    }

    private static void assertFails(Kind kind, String path, String text) {
        DecodeFailure failure = decode(text).getLeft();
        assertEquals(kind + " at " + path, failure.kind() + " at " + failure.path(), failure::toString);
    }

    @Test
    void the_texts_that_are_spoilt_here_are_right() {
        assertTrue(decode(QUALIFIED).isRight());
        assertEquals(
                Either.right("EUR 12.50"),
                decode(SENT)
                        .map(event -> ((org.dealwright.proposal.ProposalEvent.Sent) event)
                                .net()
                                .toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "5",
                "'text'",
                "{]",
                "{'type'}",
                "{'type':}",
                "nul",
                "// a comment\n{}",
                "{type:1}",
                "{'type':'prospect.qualified.v1',}"
            })
    void what_is_no_object_is_refused(String text) {
        assertTrue(decode(text).isLeft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | MALFORMED |",
                "Infinity | MALFORMED |",
                "-Infinity | MALFORMED |",
                "+85 | MALFORMED |",
                "085 | MALFORMED |",
                "0x55 | MALFORMED |",
                "85. | MALFORMED |",
                ".85 | MALFORMED |",
                "85.0 | WRONG_KIND | /score",
                "8.5e1 | WRONG_KIND | /score",
                "1e999999999 | WRONG_KIND | /score",
                "true | WRONG_KIND | /score",
                "[85] | WRONG_KIND | /score",
                "{} | WRONG_KIND | /score",
                "null | MISSING | /score",
                "4294967381 | INVALID | /score",
                "99999999999999999999 | INVALID | /score",
                "101 | INVALID |",
                "-1 | INVALID |"
            })
    void a_number_is_a_number_of_the_right_size(String number, Kind kind, String path) {
        assertFails(kind, path == null ? "" : path, QUALIFIED.replace("85", number));
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_not_looked_at() {
        assertFails(Kind.BEYOND_LIMITS, "/score", QUALIFIED.replace("85", "8".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e99999999999999999999",
                "1e41",
                "1e-41",
                "-",
                "",
                " 1",
                "1 ",
                "1,5",
                "+1",
                "01",
                ".5",
                "5.",
                "NaN",
                "0x10",
                "١٢",
                "12.50 EUR",
                "1_000"
            })
    void an_amount_is_a_decimal_of_bounded_size(String amount) {
        assertFails(Kind.INVALID, "/net/amount", SENT.replace("12.50", amount));
    }

    @Test
    void an_amount_may_stand_as_a_number_and_is_as_exact() {
        assertEquals(decode(SENT), decode(SENT.replace("'12.50'", "12.50")));
        assertFails(Kind.INVALID, "/net/amount", SENT.replace("'12.50'", "1e999999999"));
        assertFails(Kind.INVALID, "/net", SENT.replace("'12.50'", "12.505"));
    }

    @Test
    void an_unknown_currency_is_named_by_its_place() {
        assertFails(Kind.INVALID, "/net/currency", SENT.replace("EUR", "EURO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-03-02T09:00:00",
                "2026-02-30T09:00:00Z",
                "2026-13-02T09:00:00Z",
                "yesterday",
                "",
                "2026-03-02T09:60:00Z",
                "2026-03-02T09:00:00.1234567891Z",
                "+99999999999999-01-01T00:00:00Z",
                "2026-03-02 09:00:00Z",
                "２０２６-03-02T09:00:00Z"
            })
    void an_instant_is_an_instant(String at) {
        assertFails(Kind.INVALID, "/at", QUALIFIED.replace("2026-03-02T09:00:00Z", at));
    }

    @Test
    void the_same_name_twice_is_refused_wherever_it_is() {
        assertFails(Kind.DUPLICATE, "/score", QUALIFIED.replace("}", ",'score':85}"));
        assertFails(Kind.DUPLICATE, "/by", QUALIFIED.replace("}", ",'by':'ben'}"));
        assertFails(Kind.DUPLICATE, "/type", QUALIFIED.replace("}", ",'type':'prospect.qualified.v1'}"));
        assertFails(Kind.DUPLICATE, "/net/currency", SENT.replace("'12.50'", "'12.50','currency':'EUR'"));
        assertFails(Kind.DUPLICATE, "", QUALIFIED.replace("}", ",'new':1,'new':2}"));
        assertFails(Kind.DUPLICATE, "", QUALIFIED.replace("}", ",'new':{'a':1,'a':2}}"));
    }

    @Test
    void what_must_be_there_is_asked_for_by_name() {
        assertFails(Kind.MISSING, "/framework", QUALIFIED.replace("'framework':'bant',", ""));
        assertFails(Kind.MISSING, "/at", QUALIFIED.replace("'at':'2026-03-02T09:00:00Z',", ""));
        assertFails(Kind.MISSING, "/type", "{}");
        assertFails(Kind.MISSING, "/type", QUALIFIED.replace("'type':'prospect.qualified.v1',", ""));
        assertFails(Kind.MISSING, "/net/amount", SENT.replace(",'amount':'12.50'", ""));
    }

    @Test
    void a_type_that_is_missing_within_is_asked_for_by_name() {
        String merged = "{'type':'prospect.merged.v1','at':'2026-03-10T00:28:00Z','by':'ann',"
                + "'into':{'type':'deal','deal':'d-253'}}";
        assertTrue(decode(merged).isRight());
        assertTrue(decode(merged.replace("'type':'deal','deal':'d-253'", "'deal':'d-253','type':'deal'"))
                .isRight());
        assertFails(Kind.MISSING, "/into/type", merged.replace("'type':'deal',", ""));
        assertFails(Kind.MISSING, "/into/type", merged.replace("'type':'deal'", "'more':{'type':[]}"));
        assertFails(Kind.MISSING, "/into/type", merged.replace("'type':'deal','deal':'d-253'", ""));
    }

    @Test
    void nesting_ends_before_the_stack_does() {
        String deep = "[".repeat(100_000);
        assertFails(Kind.WRONG_KIND, "", deep);
        assertFails(Kind.BEYOND_LIMITS, "", QUALIFIED.replace("}", ",'new':" + deep));
        assertFails(Kind.BEYOND_LIMITS, "", "{'new':".repeat(100_000));
    }

    @Test
    void a_text_too_long_is_not_looked_at() {
        assertFails(Kind.BEYOND_LIMITS, "", " ".repeat((16 << 20) + 1));
        assertFails(Kind.BEYOND_LIMITS, "/framework", QUALIFIED.replace("bant", "b".repeat(16_001)));
        assertFails(Kind.BEYOND_LIMITS, "/framework", QUALIFIED.replace("bant", "b".repeat(1_000_000)));
        assertFails(Kind.BEYOND_LIMITS, "", QUALIFIED.replace("}", ",'" + "n".repeat(100_000) + "':1}"));
        assertFails(Kind.BEYOND_LIMITS, "/leftOpen/20000", SENT.replace("'n-1'", "'n'" + ",'n'".repeat(20_000)));
    }

    @Test
    void a_text_that_breaks_off_is_refused_wherever_it_does() {
        for (int length = 0; length < SENT.length(); length++) {
            assertEquals(
                    Kind.MALFORMED, decode(SENT.substring(0, length)).getLeft().kind());
        }
    }

    @Test
    void nothing_may_follow() {
        assertFails(Kind.MALFORMED, "", QUALIFIED + QUALIFIED);
        assertFails(Kind.MALFORMED, "", QUALIFIED + "x");
        assertTrue(decode(QUALIFIED + " \n").isRight());
    }

    @Test
    void half_a_character_is_refused() {
        String touch = SENT.replace("n-1", "n\\ud800");
        assertFails(Kind.INVALID, "/leftOpen/0", touch);
        assertFails(Kind.INVALID, "/leftOpen/0", SENT.replace("n-1", "n\ud800"));
        assertFails(Kind.INVALID, "/leftOpen/0", SENT.replace("n-1", "n\udc00\ud800"));
        assertTrue(decode(SENT.replace("n-1", "n\\ud83d\\ude80")).isRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C328", "FF", "C080", "EDA080", "F4908080", "E28228", "80"})
    void what_is_not_utf_8_is_refused(String hex) {
        byte[] right = SENT.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        int at = SENT.indexOf("n-1");
        byte[] wrong = new byte[right.length + hex.length() / 2];
        System.arraycopy(right, 0, wrong, 0, at);
        for (int i = 0; i < hex.length(); i += 2) {
            wrong[at + i / 2] = (byte) Integer.parseInt(hex.substring(i, i + 2), 16);
        }
        System.arraycopy(right, at, wrong, at + hex.length() / 2, right.length - at);
        assertTrue(EVENTS.decode(wrong).isLeft());
    }

    @Test
    void other_encodings_are_not_guessed() {
        String right = QUALIFIED.replace('\'', '"');
        assertEquals(
                Kind.MALFORMED,
                EVENTS.decode(right.getBytes(StandardCharsets.UTF_16)).getLeft().kind());
        assertEquals(
                Kind.MALFORMED,
                EVENTS.decode(right.getBytes(StandardCharsets.UTF_16LE))
                        .getLeft()
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({
        "prospect.qualified.v2,NEWER_VERSION",
        "prospect.qualified.v999999999,NEWER_VERSION",
        "prospect.qualified.v0,UNKNOWN_TYPE",
        "prospect.qualified.v01,UNKNOWN_TYPE",
        "prospect.qualified.v9999999999,UNKNOWN_TYPE",
        "prospect.qualified.v-1,UNKNOWN_TYPE",
        "prospect.qualified,UNKNOWN_TYPE",
        "prospect.qualified.v,UNKNOWN_TYPE",
        "Prospect.Qualified.v1,UNKNOWN_TYPE",
        "java.lang.Runtime,UNKNOWN_TYPE",
        "org.dealwright.prospect.ProspectEvent$Qualified,UNKNOWN_TYPE",
        "prospect.phase.qualified.v1,UNKNOWN_TYPE",
        "'',UNKNOWN_TYPE"
    })
    void a_type_is_one_of_those_that_are_known(String type, Kind kind) {
        assertFails(kind, "/type", QUALIFIED.replace("prospect.qualified.v1", type));
        assertEquals(
                kind,
                EVENTS.decodePayload(type, QUALIFIED.replace('\'', '"'))
                        .getLeft()
                        .kind());
    }

    @Test
    void a_newer_version_is_named_with_the_one_that_is_known() {
        assertEquals(
                "prospect.qualified.v7, known up to v1",
                decode(QUALIFIED.replace(".v1", ".v7")).getLeft().detail());
    }

    @Test
    void a_name_that_is_not_the_models_own_is_never_shown() {
        String fields =
                "{'type':'deal.attribute-set.v1','at':'1970-01-01T00:00:00Z','attributes':{'city':{'text':'Pécs'}}}";
        assertTrue(decode(fields).isRight());
        assertFails(Kind.INVALID, "/attributes", fields.replace("city", "Jane Doe"));
        assertFails(Kind.WRONG_KIND, "/attributes", fields.replace("'Pécs'", "5"));
        assertFails(Kind.UNKNOWN_TYPE, "/attributes", fields.replace("text", "Jane Doe"));
        String noted = "{'type':'customer.deal-noted.v2','at':'2026-03-02T09:00:00Z','deal':'d-2','result':'won',"
                + "'prices':{'byProduct':{'p':{'currency':'EUR','amount':'1'}}},'supplies':[]}";
        assertTrue(decode(noted).isRight());
        assertFails(
                Kind.INVALID,
                "/prices/byProduct",
                noted.replace("'p'", "'Jane Doe'").replace("EUR", "EURO"));
        assertFails(Kind.INVALID, "/prices/byProduct", noted.replace("'p'", "''"));
        assertFails(Kind.MISSING, "/supplies", noted.replace(",'supplies':[]", ""));
        assertFails(Kind.DUPLICATE, "/net", SENT.replace("'12.50'", "'12.50','Jane':{'a':[{'b':1,'b':2}]}"));
        assertFails(Kind.DUPLICATE, "", SENT.replace("{'type'", "{'Jane':{'Doe':1,'Doe':2},'type'"));
    }

    @Test
    void a_failure_never_shows_what_stands_there() {
        String name = "Jane Doe";
        for (String text : new String[] {
            QUALIFIED.replace("bant", name),
            QUALIFIED.replace("2026-03-02T09:00:00Z", name),
            QUALIFIED.replace("85", name),
            QUALIFIED.replace("'anna'", name),
            QUALIFIED.replace("85", "'" + name + "'"),
            QUALIFIED.replace("prospect.qualified.v1", name),
            SENT.replace("EUR", name),
            SENT.replace("12.50", name),
            SENT.replace("'n-1'", "'n-1\n" + name + "'")
        }) {
            DecodeFailure failure = decode(text).getLeft();
            assertFalse(failure.toString().contains("Jane"), failure::toString);
        }
    }
}
