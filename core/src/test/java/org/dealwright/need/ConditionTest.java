package org.dealwright.need;

import static org.dealwright.need.NeedFixture.SHEET;
import static org.dealwright.need.NeedFixture.gsm;
import static org.dealwright.need.NeedFixture.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private static final List<Condition> ALL = List.of(
            new Condition.OneOf(List.of("matt")),
            new Condition.AtLeast(gsm(80)),
            new Condition.AtMost(gsm(80)),
            new Condition.Between(gsm(80), gsm(90)),
            new Condition.YesOrNo(true));

    private static List<Fit> fits(PropertyValue says) {
        return ALL.stream().map(condition -> condition.fit(says)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "79, FAILED, MET, FAILED",
        "80, MET, MET, MET",
        "81, MET, FAILED, MET",
        "90, MET, FAILED, MET",
        "91, MET, FAILED, FAILED"
    })
    void bounds_belong_to_what_will_do(int grammage, Fit atLeast80, Fit atMost80, Fit from80To90) {
        PropertyValue says = PropertyValue.of(gsm(grammage));

        assertEquals(atLeast80, ALL.get(1).fit(says));
        assertEquals(atMost80, ALL.get(2).fit(says));
        assertEquals(from80To90, ALL.get(3).fit(says));
    }

    @Test
    void numbers_are_compared_exactly() {
        Condition least = new Condition.AtLeast(new Quantity(new BigDecimal("0.1"), SHEET));

        assertEquals(
                Fit.FAILED, least.fit(PropertyValue.of(new Quantity(new BigDecimal("0.099999999999999999"), SHEET))));
        assertEquals(Fit.MET, least.fit(PropertyValue.of(new Quantity(new BigDecimal("0.10"), SHEET))));
    }

    @Test
    void one_text_of_several_is_enough() {
        Condition language = new Condition.OneOf(List.of("hu", "en"));

        assertEquals(Fit.MET, language.fit(PropertyValue.of("en")));
        assertEquals(Fit.MET, language.fit(PropertyValue.of("de", "en")));
        assertEquals(Fit.FAILED, language.fit(PropertyValue.of("de", "fr")));
        assertEquals(Fit.FAILED, language.fit(PropertyValue.of("EN")));
    }

    @Test
    void a_no_is_an_answer_as_good_as_a_yes() {
        assertEquals(Fit.MET, new Condition.YesOrNo(true).fit(PropertyValue.of(true)));
        assertEquals(Fit.FAILED, new Condition.YesOrNo(true).fit(PropertyValue.of(false)));
        assertEquals(Fit.MET, new Condition.YesOrNo(false).fit(PropertyValue.of(false)));
        assertEquals(Fit.FAILED, new Condition.YesOrNo(false).fit(PropertyValue.of(true)));
    }

    @Test
    void another_kind_of_thing_or_another_unit_cannot_be_compared() {
        Fit not = Fit.NOT_COMPARABLE;

        assertEquals(List.of(Fit.MET, not, not, not, not), fits(PropertyValue.of("matt")));
        assertEquals(List.of(not, Fit.MET, Fit.FAILED, Fit.MET, not), fits(PropertyValue.of(gsm(85))));
        assertEquals(List.of(not, not, not, not, Fit.MET), fits(PropertyValue.of(true)));
        assertEquals(List.of(not, not, not, not, not), fits(PropertyValue.of(Quantity.of(85, SHEET))));
    }

    @Test
    void bounds_do_not_cross_and_have_one_unit() {
        assertEquals(Fit.MET, new Condition.Between(gsm(80), gsm(80)).fit(PropertyValue.of(gsm(80))));
        assertEquals(
                "most must be in the unit of least and no less than it, was 79 gsm where least is 80 gsm",
                message(() -> new Condition.Between(gsm(80), gsm(79))));
        assertEquals(
                "most must be in the unit of least and no less than it, was 90 sheet where least is 80 gsm",
                message(() -> Requirement.between("grammage", gsm(80), Quantity.of(90, SHEET))));
    }

    @Test
    void texts_are_1_to_100_different_lines() {
        List<String> hundred = new ArrayList<>(
                IntStream.range(0, 100).mapToObj(Integer::toString).toList());
        assertEquals(100, new Condition.OneOf(hundred).texts().size());
        hundred.add("100");

        assertEquals("texts is too-many [100], was 101", message(() -> new Condition.OneOf(hundred)));
        assertEquals("texts must be 1 at least, was none", message(() -> Requirement.oneOf("finish")));
        assertEquals("texts must be 1 at least, was none", message(() -> PropertyValue.of()));
        assertEquals("texts must be different, was \"a\" twice", message(() -> PropertyValue.of("a", "b", "a")));
        assertEquals("texts[1] is blank []", message(() -> PropertyValue.of("a", "")));
        assertEquals(
                "texts is too-many [100], was 1000000",
                message(() -> new PropertyValue.Texts(Collections.nCopies(1_000_000, "x"))));
    }

    @Test
    void texts_are_copied() {
        List<String> given = new ArrayList<>(List.of("a"));
        PropertyValue.Texts texts = new PropertyValue.Texts(given);
        given.add("b");

        assertEquals(List.of("a"), texts.texts());
        assertThrows(UnsupportedOperationException.class, () -> texts.texts().add("b"));
    }

    @Test
    void each_condition_has_its_words() {
        assertEquals(
                List.of("matt", "at least 80 gsm", "at most 80 gsm", "80 – 90 gsm", "yes"),
                ALL.stream().map(each -> each.words(Locale.ENGLISH)).toList());
        assertEquals(
                List.of("matt", "legalább 80 gsm", "legfeljebb 80 gsm", "80 – 90 gsm", "igen"),
                ALL.stream().map(each -> each.words(HUNGARIAN)).toList());
        assertEquals("a / b", new Condition.OneOf(List.of("a", "b")).words(Locale.ENGLISH));
    }

    @Test
    void each_value_has_its_words() {
        assertEquals("de, en", PropertyValue.of("de", "en").words(Locale.ENGLISH));
        assertEquals("80 gsm", PropertyValue.of(gsm(80)).words(HUNGARIAN));
        assertEquals("no", PropertyValue.of(false).words(Locale.ENGLISH));
        assertEquals("nem", PropertyValue.of(false).words(HUNGARIAN));
    }

    @Test
    void each_requirement_names_its_condition() {
        assertEquals(
                List.of(
                        new Condition.OneOf(List.of("matt")),
                        new Condition.AtLeast(gsm(1)),
                        new Condition.AtMost(gsm(2)),
                        new Condition.Between(gsm(1), gsm(2)),
                        new Condition.YesOrNo(true),
                        new Condition.YesOrNo(false)),
                List.of(
                                Requirement.oneOf("p", "matt"),
                                Requirement.atLeast("p", gsm(1)),
                                Requirement.atMost("p", gsm(2)),
                                Requirement.between("p", gsm(1), gsm(2)),
                                Requirement.yes("p"),
                                Requirement.no("p"))
                        .stream()
                        .map(Requirement::condition)
                        .toList());
    }
}
