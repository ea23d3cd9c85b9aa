package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static String messageOf(org.junit.jupiter.api.function.Executable check) {
        return assertThrows(IllegalArgumentException.class, check).getMessage();
    }

    private static <T> Validation<Violation, T> wrong(Violation violation) {
        return Validation.invalid(violation);
    }

    @Nested
    class AnIdentifier {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "~",
                    "00Q5g00000Xyz",
                    "Árvíztűrő Tükörfúrógép",
                    "ñandú ß Łódź 李",
                    "e\u0301",
                    "\uD83D\uDE80",
                    "\uD83D\uDC69\u200D\uD83D\uDCBB",
                    "می\u200Cخواهم"
                })
        void may_hold_whatever_can_be_printed(String value) {
            assertDoesNotThrow(() -> Check.requireId("MemberId", value));
            assertEquals(Validation.valid(value), Check.id("owner", value));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a\nb",
                    "a\rb",
                    "a\tb",
                    "a\u0000",
                    "\u001Fa",
                    "a\u007Fb",
                    "a\u0085b",
                    "a\u2028b",
                    "a\u2029b",
                    "a\uD83D",
                    "\uDE80a",
                    "\uDE80\uD83D",
                    "\uD83D\uDE80\u0001",
                    "a\u202Eb",
                    "a\u202Ab",
                    "a\u2066b",
                    "a\u200Eb",
                    "a\u200Bb",
                    "\uFEFFa",
                    "a\u00ADb",
                    "a\uFFFFb"
                })
        void may_not_hold_what_cannot_be_printed_or_hides_the_rest(String value) {
            assertEquals(
                    "MemberId must hold printable characters only",
                    messageOf(() -> Check.requireId("MemberId", value)));
            assertEquals(wrong(Violation.of("owner", "not-printable")), Check.id("owner", value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "   ", "\n", "\u2003"})
        void may_not_be_blank(String value) {
            assertEquals("MemberId must not be blank", messageOf(() -> Check.requireId("MemberId", value)));
            assertEquals(wrong(Violation.of("owner", "blank")), Check.id("owner", value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u00A0", "\u202F", "\u200D", " \u200C"})
        void may_not_be_spaces_and_marks_that_nobody_sees(String value) {
            assertThrows(IllegalArgumentException.class, () -> Check.requireId("MemberId", value));
            assertTrue(Check.id("owner", value).isInvalid());
        }

        @Test
        void may_have_255_characters() {
            String value = "x".repeat(255);
            assertDoesNotThrow(() -> Check.requireId("MemberId", value));
            assertEquals(Validation.valid(value), Check.id("owner", value));
        }

        @Test
        void may_not_have_256_characters() {
            String value = "x".repeat(256);
            assertEquals(
                    "MemberId must have at most 255 characters, had 256",
                    messageOf(() -> Check.requireId("MemberId", value)));
            assertEquals(wrong(Violation.of("owner", "too-long", 255, 256)), Check.id("owner", value));
        }

        @Test
        void must_be_there() {
            NullPointerException thrown =
                    assertThrows(NullPointerException.class, () -> Check.requireId("MemberId", null));
            assertEquals("MemberId", thrown.getMessage());
        }
    }

    @Nested
    class ACode {
        @ParameterizedTest
        @ValueSource(strings = {"a", "z", "0", "9", "a-z", "a_z", "a.z", "9lives", "sales-cycle.v1_b", "a-"})
        void is_lower_case_letters_digits_hyphens_dots_and_underscores(String code) {
            assertTrue(Check.isCode(code));
            assertDoesNotThrow(() -> Check.requireCode("Fact", code));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "A", "aB", "-a", ".a", "_a", "a b", " a", "a ", "á", "aé", "a/b", "a:b", "a@", "a`", "a{", "`",
                    "{", "/", ":", "a\n"
                })
        void is_nothing_else(String code) {
            assertFalse(Check.isCode(code));
            assertThrows(IllegalArgumentException.class, () -> Check.requireCode("Fact", code));
        }

        @Test
        void may_have_64_characters() {
            assertTrue(Check.isCode("a".repeat(64)));
        }

        @Test
        void may_not_have_65_characters() {
            assertFalse(Check.isCode("a".repeat(65)));
        }

        @Test
        void that_is_wrong_is_shown() {
            assertEquals(
                    "Fact must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Next deal\"",
                    messageOf(() -> Check.requireCode("Fact", "Next deal")));
        }

        @Test
        void that_is_wrong_is_shown_without_what_cannot_be_printed() {
            assertEquals(
                    "Fact must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"a?b?\uD83D\uDE80?\"",
                    messageOf(() -> Check.requireCode("Fact", "a\nb\u202E\uD83D\uDE80\uD83D")));
        }

        @Test
        void of_64_characters_that_is_wrong_is_shown() {
            assertTrue(messageOf(() -> Check.requireCode("Fact", "A".repeat(64)))
                    .endsWith("was \"" + "A".repeat(64) + "\""));
        }

        @Test
        void that_is_too_long_is_not_shown() {
            assertEquals(
                    "Fact must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was 65 characters",
                    messageOf(() -> Check.requireCode("Fact", "a".repeat(65))));
        }

        @Test
        void must_be_there() {
            NullPointerException thrown =
                    assertThrows(NullPointerException.class, () -> Check.requireCode("Fact", null));
            assertEquals("Fact", thrown.getMessage());
        }
    }

    @Nested
    class Text {
        @Test
        void of_one_line_may_have_255_characters() {
            assertEquals(Validation.valid("x".repeat(255)), Check.line("reason", "x".repeat(255)));
        }

        @Test
        void of_one_line_may_not_have_256_characters() {
            assertEquals(wrong(Violation.of("reason", "too-long", 255, 256)), Check.line("reason", "x".repeat(256)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u202Eb"})
        void of_one_line_has_no_line_breaks_or_tabs(String value) {
            assertEquals(wrong(Violation.of("reason", "not-printable")), Check.line("reason", value));
        }

        @Test
        void of_one_line_may_not_be_blank() {
            assertEquals(wrong(Violation.of("reason", "blank")), Check.line("reason", " "));
        }

        @Test
        void of_several_lines_may_have_4000_characters() {
            assertEquals(Validation.valid("x".repeat(4_000)), Check.text("summary", "x".repeat(4_000)));
        }

        @Test
        void of_several_lines_may_not_have_4001_characters() {
            assertEquals(
                    wrong(Violation.of("summary", "too-long", 4_000, 4_001)), Check.text("summary", "x".repeat(4_001)));
        }

        @Test
        void of_several_lines_keeps_line_breaks_and_tabs() {
            String value = "Kedves Ügyfél,\r\n\tköszönjük \uD83D\uDE80\n";
            assertEquals(Validation.valid(value), Check.text("summary", value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000", "a\u000Bb", "a\u001B[31m", "a\u2028b", "a\uD83D"})
        void of_several_lines_has_no_other_control_characters(String value) {
            assertEquals(wrong(Violation.of("summary", "not-printable")), Check.text("summary", value));
        }

        @Test
        void of_several_lines_may_not_be_blank() {
            assertEquals(wrong(Violation.of("summary", "blank")), Check.text("summary", " \n\t"));
        }

        @Test
        void that_may_be_missing_may_be_missing() {
            assertEquals(Validation.valid(Option.none()), Check.optionalText("words", Option.none()));
        }

        @Test
        void that_may_be_missing_is_checked_where_it_is_there() {
            assertEquals(Validation.valid(Option.of("a\nb")), Check.optionalText("words", Option.of("a\nb")));
            assertEquals(wrong(Violation.of("words", "blank")), Check.optionalText("words", Option.of("")));
        }
    }

    @Nested
    class Lines {
        @Test
        void may_be_100() {
            List<String> hundred = Collections.nCopies(100, "x");
            assertEquals(Validation.valid(hundred), Check.lines("promised", hundred));
        }

        @Test
        void may_not_be_101() {
            assertEquals(
                    wrong(Violation.showing("promised", "too-many", "101", 100)),
                    Check.lines("promised", Collections.nCopies(101, "x")));
        }

        @Test
        void may_be_none() {
            assertEquals(Validation.valid(List.of()), Check.lines("promised", List.of()));
        }

        @Test
        void are_wrong_by_the_first_that_is_wrong() {
            assertEquals(
                    wrong(Violation.of("promised[1]", "blank")),
                    Check.lines("promised", List.of("a demo", "", "b\nc")));
        }
    }

    @Nested
    class ATextMadeALine {
        @Test
        void of_a_lines_length_stays_as_it_is() {
            assertEquals("x".repeat(255), Check.asLine("x".repeat(255)));
        }

        @Test
        void is_cut_where_it_is_too_long_and_says_so() {
            assertEquals("x".repeat(254) + "…", Check.asLine("x".repeat(256)));
        }

        @Test
        void is_never_cut_through_a_character() {
            assertEquals("x".repeat(253) + "…", Check.asLine("x".repeat(253) + "\ud83d\ude00" + "x".repeat(9)));
            assertEquals(
                    "x".repeat(252) + "\ud83d\ude00…", Check.asLine("x".repeat(252) + "\ud83d\ude00" + "x".repeat(9)));
        }

        @Test
        void has_a_question_mark_for_what_cannot_be_printed() {
            assertEquals("a?b?c", Check.asLine("a\nb\u202ec"));
        }
    }

    @Nested
    class ADecimal {
        private static final String LIMIT =
                "amount must have at most 38 digits, 18 of them after the point, and no power of ten above 18, was ";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-1",
                    "0.000000000000000001",
                    "99999999999999999999999999999999999999",
                    "-99999999999999999999.999999999999999999",
                    "1e18"
                })
        void has_up_to_38_digits(String value) {
            BigDecimal decimal = new BigDecimal(value);

            assertDoesNotThrow(() -> Check.requireDecimal("amount", decimal));
            assertEquals(Validation.valid(decimal), Check.decimal("amount", decimal));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0.0000000000000000001",
                    "100000000000000000000000000000000000000",
                    "99999999999999999999999999999999999999e1",
                    "1E+19",
                    "1E+999999999",
                    "1E-999999999"
                })
        void of_more_digits_is_refused_before_it_is_computed(String value) {
            BigDecimal decimal = new BigDecimal(value);

            assertEquals(LIMIT + decimal, messageOf(() -> Check.requireDecimal("amount", decimal)));
            assertEquals(wrong(Violation.of("amount", "too-many-digits", 38, 18)), Check.decimal("amount", decimal));
        }

        @Test
        void of_a_million_digits_is_refused_and_not_written_out() {
            BigDecimal decimal = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000));

            assertEquals(LIMIT + "far more", messageOf(() -> Check.requireDecimal("amount", decimal)));
        }

        @Test
        void is_not_null() {
            assertEquals(
                    "amount",
                    assertThrows(NullPointerException.class, () -> Check.requireDecimal("amount", null))
                            .getMessage());
        }
    }

    @Nested
    class WhatIsRequired {
        @Test
        void names_the_field_what_is_wrong_and_what_would_do() {
            assertEquals(
                    "words is too-long [4000, 4001]",
                    messageOf(() -> Check.require(Check.text("words", "x".repeat(4_001)))));
        }

        @Test
        void shows_the_value_where_it_may_be_shown() {
            assertEquals(
                    "promised is too-many [100], was 101",
                    messageOf(() -> Check.require(Check.lines("promised", Collections.nCopies(101, "x")))));
        }
    }
}
