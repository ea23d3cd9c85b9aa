package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.FLEET;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Custom fields of a deal. */
class AttributesOfADealTest {
    private static DealPolicy asking(
            Set<AttributeKey<?>> presented, Set<AttributeKey<?>> won, Set<AttributeKey<?>> lost) {
        return DealPolicy.builder()
                .requiredAttributes(new DealRequiredAttributes(presented, won, lost))
                .build();
    }

    @Test
    void a_field_is_set_in_any_phase() {
        for (DealHistory history : List.of(opened(), opened().held(), opened().lost())) {
            Deal deal = given(history)
                    .when(DealCommand.SetAttribute.of(FLEET, 40L))
                    .expect(new DealEvent.AttributeSet(
                            history.next(), Option.of(ANNA), Attributes.none().with(FLEET, 40L)));
            assertEquals(Option.of(40L), deal.dossier().profile().attributes().get(FLEET));
        }
    }

    @Test
    void a_field_holds_one_type_of_value_within_its_limits() {
        AttributeKey<String> words = AttributeKey.text("fleet");
        given(opened()).when(DealCommand.SetAttribute.of(words, "")).invalid(Violation.of("fleet", "blank"));
        given(opened().then(new DealEvent.AttributeSet(
                        hour(1), Option.of(ANNA), Attributes.none().with(FLEET, 40L))))
                .when(DealCommand.SetAttribute.of(words, "many"))
                .invalid(Violation.of("fleet", "of-another-type"));
        assertThrows(IllegalArgumentException.class, () -> new DealCommand.SetAttribute(FLEET, "forty"));
        assertEquals(
                "SetAttribute[fleet]", DealCommand.SetAttribute.of(FLEET, 40L).toString());
    }

    @Test
    void a_phase_may_ask_for_fields_and_names_them() {
        AttributeKey<Boolean> key = AttributeKey.yesOrNo("key-account");
        DealFixture.Answered refused = given(opened())
                .under(asking(Set.of(), Set.of(), Set.of(key, FLEET)))
                .when(new DealCommand.Lose(LossReason.PRICE));

        refused.refused(
                "deal.attributes-missing",
                new Term("phase", "lost"),
                List.of(new Term("attribute", "fleet"), new Term("attribute", "key-account")));
        refused.reads(
                "Before the phase \"lost\" these fields must be set: fleet, key-account. Set each of them first.",
                "A(z) „elveszett” szakasz előtt ezeket a mezőket kell kitölteni: fleet, key-account."
                        + " Előbb töltse ki mindegyiket.");
    }

    @Test
    void each_phase_asks_for_its_own() {
        DealPolicy policy = asking(Set.of(FLEET), Set.of(), Set.of());
        DealCommand<?> present = DealCommands.command("present", "discovering");

        given(opened())
                .under(policy)
                .when(present)
                .refused(
                        "deal.attributes-missing",
                        new Term("phase", "presented"),
                        List.of(new Term("attribute", "fleet")));
        given(opened().noted(ProposalStanding.ACCEPTED))
                .under(policy)
                .when(new DealCommand.Win())
                .accepted();
        given(opened().noted(ProposalStanding.SENT)).under(policy).when(present).accepted();
        given(opened())
                .under(policy)
                .when(new DealCommand.Lose(LossReason.PRICE))
                .accepted();
        given(opened().noted(ProposalStanding.ACCEPTED))
                .under(asking(Set.of(), Set.of(FLEET), Set.of()))
                .when(new DealCommand.Win())
                .refused("deal.attributes-missing", new Term("phase", "won"), List.of(new Term("attribute", "fleet")));
    }
}
