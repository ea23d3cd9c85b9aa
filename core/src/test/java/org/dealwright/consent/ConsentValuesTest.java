package org.dealwright.consent;

import static org.dealwright.consent.ConsentFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.junit.jupiter.api.Test;

class ConsentValuesTest {
    private static final Scope MAIL = new Scope(Channel.EMAIL, Purpose.MARKETING);

    private static Decision.Given consent(int day, Option<ConsentEvidence> evidence) {
        return new Decision.Given(day(day), Channel.EMAIL, Purpose.MARKETING, Option.some(day(1)), evidence);
    }

    private static ConsentEvidence by(ConsentSource source, String reference) {
        return new ConsentEvidence(source, Option.some(reference));
    }

    @Test
    void decisions_are_listed_by_purpose_and_channel_consents_first_erasures_last_the_latest_first() {
        Decision call = new Decision.Withdrawn(day(2), Option.some(Channel.PHONE), Purpose.MARKETING, true);
        Decision earlier = new Decision.Withdrawn(day(1), Option.some(Channel.PHONE), Purpose.MARKETING, true);
        Decision everywhere = new Decision.Withdrawn(day(1), Option.none(), Purpose.MARKETING, true);
        Decision contract = new Decision.Withdrawn(day(1), Option.some(Channel.WEB), Purpose.CONTRACT, true);
        Decision consent = consent(1, Option.none());
        Decision erasure = new Decision.Forgotten(day(1));
        Decision again = new Decision.Forgotten(day(2));

        assertEquals(
                List.of(consent, contract, everywhere, call, earlier, again, erasure),
                Decisions.of(List.of(erasure, earlier, again, everywhere, call, contract, erasure, consent))
                        .asList());
    }

    @Test
    void of_consents_given_at_once_the_order_is_the_same_however_they_came_in() {
        List<Decision> inOrder = List.of(
                consent(1, Option.none()),
                consent(1, Option.some(new ConsentEvidence(ConsentSource.CALL, Option.none()))),
                consent(1, Option.some(by(ConsentSource.CALL, "a"))),
                consent(1, Option.some(by(ConsentSource.CALL, "b"))),
                consent(1, Option.some(by(ConsentSource.FORM, "a"))),
                consent(2, Option.none()));

        Decisions backwards = Decisions.NONE;
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            backwards = backwards.with(inOrder.get(i));
        }
        assertEquals(inOrder, backwards.asList());
        assertEquals(Decisions.of(inOrder), backwards);
        assertEquals(Decisions.of(inOrder).hashCode(), backwards.hashCode());
    }

    @Test
    void decisions_that_differ_are_not_equal() {
        Decisions given = Decisions.of(List.of(consent(1, Option.none())));
        Decisions withdrawn =
                Decisions.of(List.of(new Decision.Withdrawn(day(1), Option.none(), Purpose.MARKETING, true)));

        Decisions forgotten = Decisions.of(List.of(new Decision.Forgotten(day(1))));

        assertNotEquals(given, withdrawn);
        assertNotEquals(forgotten, Decisions.of(List.of(new Decision.Forgotten(day(2)))));
        assertNotEquals(forgotten, Decisions.NONE);
        assertNotEquals(given, Decisions.NONE);
        assertNotEquals(withdrawn, Decisions.NONE);
        assertNotEquals(Decisions.NONE, "nothing");
        assertEquals("[]", Decisions.NONE.toString());
    }

    @Test
    void a_decision_is_not_null() {
        assertThrows(NullPointerException.class, () -> Decisions.NONE.with(null));
    }

    @Test
    void a_consent_does_not_hold_before_it_was_given() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decision.Given(day(1), Channel.EMAIL, Purpose.MARKETING, Option.some(day(2)), Option.none()));
    }

    @Test
    void a_consent_lasts_longer_than_no_time() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ConsentPolicy.builder()
                            .lastingOtherwise(Option.some(none))
                            .build());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ConsentPolicy.builder().lasting(Map.of(MAIL, none)).build());
        }
    }

    @Test
    void a_consent_lasts_for_ever_unless_a_policy_says_otherwise() {
        assertEquals(Option.none(), ConsentPolicy.defaults().lasts(MAIL));
    }

    @Test
    void a_policy_keeps_its_own_copy_of_what_needs_consent() {
        Set<Scope> mine = new HashSet<>(Set.of(MAIL));
        ConsentPolicy policy = ConsentPolicy.builder().optIn(mine).build();
        mine.clear();

        assertEquals(Set.of(MAIL), policy.optIn());
        assertThrows(UnsupportedOperationException.class, () -> policy.optIn().clear());
    }
}
