package org.dealwright.prospect;

import static org.dealwright.prospect.ProspectFixture.given;
import static org.dealwright.prospect.ProspectFixture.terms;
import static org.dealwright.prospect.ProspectHistory.ANNA;
import static org.dealwright.prospect.ProspectHistory.BELA;
import static org.dealwright.prospect.ProspectHistory.FLEET;
import static org.dealwright.prospect.ProspectHistory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.prospect.ProspectCommand.SetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesOfAProspectTest {
    private static final AttributeKey<String> REGION = AttributeKey.text("region");
    private static final ProspectPolicy ASKS_BEFORE_QUALIFIED = asking(Set.of(REGION, FLEET), Set.of(), Set.of());

    private static ProspectPolicy asking(
            Set<AttributeKey<?>> qualified, Set<AttributeKey<?>> offered, Set<AttributeKey<?>> handedOff) {
        return ProspectPolicy.builder()
                .requiredAttributes(new RequiredAttributes(qualified, offered, handedOff))
                .build();
    }

    private static ProspectHistory withFleet(ProspectHistory history) {
        return history.then(new ProspectEvent.AttributeSet(
                history.next(), Option.of(ANNA), Attributes.none().with(FLEET, 40L)));
    }

    @Test
    void a_field_is_set_beside_the_others_and_set_anew() {
        ProspectHistory history = withFleet(ProspectHistory.owned());
        Prospect after = given(history)
                .when(SetAttribute.of(REGION, "north"))
                .expect(new ProspectEvent.AttributeSet(
                        hour(2), Option.of(ANNA), Attributes.none().with(REGION, "north")));
        assertEquals(
                Attributes.none().with(FLEET, 40L).with(REGION, "north"),
                after.dossier().profile().attributes());

        Prospect anew = given(history).when(SetAttribute.of(FLEET, 41L)).accepted();
        assertEquals(Option.of(41L), anew.dossier().profile().attributes().get(FLEET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identified",
                "working",
                "engaged",
                "qualified",
                "handoff-offered",
                "nurturing",
                "handed-off",
                "disqualified",
                "opted-out",
                "merged"
            })
    void a_field_is_set_in_every_phase_which_stays_what_it_is(String phase) {
        ProspectHistory history = ProspectHistory.to(phase, true);
        Prospect before = given(history).phase();
        Prospect after = given(history)
                .when(SetAttribute.of(REGION, "north"))
                .expect(new ProspectEvent.AttributeSet(
                        history.next(), Option.of(ANNA), Attributes.none().with(REGION, "north")));
        assertEquals(before.getClass(), after.getClass());
        assertEquals(before.since(), after.since());
        assertEquals(Option.of("north"), after.dossier().profile().attributes().get(REGION));
    }

    @Test
    void a_value_beyond_the_limits_of_its_field_is_refused() {
        given(ProspectHistory.owned()).when(SetAttribute.of(REGION, " ")).invalid(Violation.of("region", "blank"));
        given(ProspectHistory.owned())
                .when(SetAttribute.of(AttributeKey.decimal("share"), new BigDecimal("1e-19")))
                .invalid(Violation.of("share", "too-many-digits", 38, 18));
    }

    @Test
    void a_field_keeps_its_type() {
        given(withFleet(ProspectHistory.owned()))
                .when(SetAttribute.of(AttributeKey.text("fleet"), "forty"))
                .invalid(Violation.of("fleet", "of-another-type"));
    }

    @Test
    void there_is_room_for_100_fields() {
        ProspectHistory history = ProspectHistory.owned();
        Attributes many = Attributes.none();
        for (int i = 0; i < 99; i++) {
            many = many.with(AttributeKey.wholeNumber("f" + i), 1L);
        }
        history.then(new ProspectEvent.AttributeSet(history.next(), Option.of(ANNA), many));
        given(history).when(SetAttribute.of(FLEET, 40L)).accepted();
        withFleet(history);
        given(history).when(SetAttribute.of(REGION, "north")).invalid(Violation.of("attributes", "too-many", 100));
        given(history).when(SetAttribute.of(FLEET, 41L)).accepted();
        Attributes full = many.with(FLEET, 40L);
        Attributes other = Attributes.none().with(REGION, "north");
        assertThrows(IllegalArgumentException.class, () -> full.with(other));
    }

    @Test
    void a_value_of_another_type_is_a_mistake_of_the_programmer() {
        assertThrows(IllegalArgumentException.class, () -> new SetAttribute(FLEET, "forty"));
    }

    @Test
    void a_command_does_not_print_the_value() {
        assertFalse(SetAttribute.of(REGION, "north").toString().contains("north"));
    }

    @Test
    void every_field_asked_for_and_not_set_is_named_before_the_phase() {
        ProspectHistory history = ProspectHistory.owned().answered().assessedInFull();
        given(history)
                .under(ASKS_BEFORE_QUALIFIED)
                .when(new ProspectCommand.Qualify())
                .refused(
                        "prospect.attributes-missing",
                        new Term("phase", "qualified"),
                        terms("attribute", "fleet", "region"));
        given(withFleet(history))
                .under(ASKS_BEFORE_QUALIFIED)
                .when(new ProspectCommand.Qualify())
                .refused("prospect.attributes-missing", new Term("phase", "qualified"), terms("attribute", "region"));
    }

    @Test
    void a_field_of_another_type_is_not_the_one_asked_for() {
        given(withFleet(ProspectHistory.owned().answered().assessedInFull()))
                .under(asking(Set.of(AttributeKey.text("fleet")), Set.of(), Set.of()))
                .when(new ProspectCommand.Qualify())
                .refused("prospect.attributes-missing", new Term("phase", "qualified"), terms("attribute", "fleet"));
    }

    @Test
    void with_every_field_set_nothing_stands_against_the_phase() {
        given(withFleet(ProspectHistory.owned().answered().assessedInFull()))
                .under(asking(Set.of(FLEET), Set.of(REGION), Set.of(REGION)))
                .when(new ProspectCommand.Qualify())
                .accepted();
    }

    @Test
    void an_offer_and_a_takeover_ask_for_fields_of_their_own() {
        given(ProspectHistory.to("qualified", true))
                .under(asking(Set.of(REGION), Set.of(FLEET), Set.of()))
                .when(ProspectCommands.command("offer-handoff"))
                .refused(
                        "prospect.attributes-missing",
                        new Term("phase", "handoff-offered"),
                        terms("attribute", "fleet"));
        ProspectPolicy atTheEnd = asking(Set.of(), Set.of(), Set.of(FLEET));
        given(ProspectHistory.to("handoff-offered", true))
                .by(Actor.of(BELA, Role.ACCOUNT_EXECUTIVE))
                .under(atTheEnd)
                .when(new ProspectCommand.AcceptHandoff())
                .refused("prospect.attributes-missing", new Term("phase", "handed-off"), terms("attribute", "fleet"));
        given(ProspectHistory.to("qualified", true))
                .by(Actor.of(ANNA, Role.ACCOUNT_EXECUTIVE))
                .under(atTheEnd)
                .when(new ProspectCommand.Convert())
                .refused("prospect.attributes-missing", new Term("phase", "handed-off"), terms("attribute", "fleet"));
    }

    @Test
    void a_touch_is_not_held_back_by_fields() {
        given(ProspectHistory.owned())
                .under(asking(Set.of(FLEET), Set.of(FLEET), Set.of(FLEET)))
                .when(ProspectCommands.command("log-touch"))
                .accepted();
    }
}
