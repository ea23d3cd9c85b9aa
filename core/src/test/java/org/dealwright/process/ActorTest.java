package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final MemberId ANNA = new MemberId("anna");

    @Test
    void a_member_holds_the_roles_given_and_no_other() {
        Actor actor = Actor.of(ANNA, Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE);
        assertTrue(actor.has(Role.SALES_MANAGER));
        assertTrue(actor.has(Role.ACCOUNT_EXECUTIVE));
        assertFalse(actor.has(Role.SALES_DEVELOPMENT_REP));
        assertFalse(actor.has(Role.INTEGRATION));
    }

    @Test
    void roles_come_in_their_declared_order() {
        assertEquals(
                List.of(Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE, Role.SALES_MANAGER),
                List.copyOf(Actor.of(ANNA, Role.SALES_MANAGER, Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE)
                        .roles()));
    }

    @Test
    void a_set_of_roles_is_as_good_as_a_list() {
        assertEquals(
                Actor.of(ANNA, Role.SALES_MANAGER, Role.INTEGRATION),
                Actor.of(ANNA, EnumSet.of(Role.INTEGRATION, Role.SALES_MANAGER)));
    }

    @Test
    void every_role_can_be_held_at_once() {
        assertEquals(EnumSet.allOf(Role.class), Actor.of(ANNA, Role.values()).roles());
    }

    @Test
    void a_member_may_hold_no_role() {
        assertEquals(Set.of(), Actor.of(ANNA).roles());
        assertFalse(Actor.of(ANNA).isSystem());
    }

    @Test
    void a_role_given_twice_is_held_once() {
        assertEquals(
                Set.of(Role.SALES_MANAGER),
                Actor.of(ANNA, Role.SALES_MANAGER, Role.SALES_MANAGER).roles());
    }

    @Test
    void a_member_is_that_member_and_nobody_else() {
        assertTrue(Actor.of(ANNA).is(new MemberId("anna")));
        assertFalse(Actor.of(ANNA).is(new MemberId("Anna")));
        assertEquals(Option.of(ANNA), Actor.of(ANNA).member());
    }

    @Test
    void the_system_is_no_member_and_holds_no_role() {
        assertTrue(Actor.system().isSystem());
        assertFalse(Actor.system().is(ANNA));
        assertEquals(Option.none(), Actor.system().member());
        assertEquals(Set.of(), Actor.system().roles());
        assertFalse(Actor.system().has(Role.INTEGRATION));
    }

    @Test
    void the_system_is_one() {
        assertSame(Actor.system(), Actor.system());
    }

    @Test
    void a_member_with_every_role_is_not_the_system() {
        assertFalse(Actor.of(ANNA, Role.values()).isSystem());
    }

    @Test
    void a_member_is_needed() {
        assertThrows(NullPointerException.class, () -> Actor.of(null, Role.SALES_MANAGER));
        assertThrows(NullPointerException.class, () -> Actor.of(null, Set.of()));
    }

    @Test
    void a_role_must_not_be_null() {
        assertThrows(NullPointerException.class, () -> Actor.of(ANNA, (Role) null));
        assertThrows(NullPointerException.class, () -> Actor.of(ANNA, Collections.singleton(null)));
    }

    @Test
    void an_actor_prints_who_it_is() {
        assertEquals("anna[SALES_MANAGER]", Actor.of(ANNA, Role.SALES_MANAGER).toString());
        assertEquals("system", Actor.system().toString());
    }

    @Test
    void the_codes_of_the_roles_are_these() {
        assertEquals(
                List.of(
                        "sales-development-rep",
                        "account-executive",
                        "sales-specialist",
                        "customer-success-rep",
                        "sales-manager",
                        "integration"),
                Stream.of(Role.values()).map(Role::code).toList());
    }

    @Test
    void equals_and_hash_code_keep_their_contract() {
        EqualsVerifier.forClass(Actor.class)
                .withPrefabValues(Option.class, Option.of(ANNA), Option.none())
                .withIgnoredFields("id") // the member again, without the option around it
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void a_member_identifier_is_checked() {
        assertEquals(
                "MemberId must not be blank",
                assertThrows(IllegalArgumentException.class, () -> new MemberId(" "))
                        .getMessage());
    }
}
