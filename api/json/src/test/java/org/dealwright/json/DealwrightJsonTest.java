package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dealwright.closing.OrderEvent;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.deal.DealEvent;
import org.dealwright.handoff.Territory;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.team.MemberEvent;
import org.junit.jupiter.api.Test;

class DealwrightJsonTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final Event QUALIFIED = new ProspectEvent.Qualified(
            Instant.parse("2026-03-02T09:00:00.000000001Z"), Option.of(new MemberId("anna")), "bant", 85);
    private static final String QUALIFIED_TEXT = "{\"type\":\"prospect.qualified.v1\","
            + "\"at\":\"2026-03-02T09:00:00.000000001Z\",\"by\":\"anna\",\"framework\":\"bant\",\"score\":85}";

    @Test
    void an_event_says_its_type_first_and_then_its_components() {
        assertEquals(QUALIFIED_TEXT, EVENTS.encode(QUALIFIED));
    }

    @Test
    void a_text_gives_the_event_that_it_says() {
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(QUALIFIED_TEXT));
    }

    @Test
    void everything_that_is_named_has_a_form() {
        Stream.of(
                        Catalogue.events(Catalogue.UPCASTERS),
                        Catalogue.commands(),
                        Catalogue.phases(),
                        Catalogue.facts(),
                        Catalogue.policies())
                .flatMap(book -> book.types().values().stream())
                .forEach(type -> assertNotNull(type.codec(), type.name()));
    }

    @Test
    void every_member_of_every_sealed_type_of_events_has_a_type_of_its_own() {
        Map<String, Class<?>> lives = Map.of(
                "prospect", ProspectEvent.class,
                "deal", DealEvent.class,
                "proposal", ProposalEvent.class,
                "order", OrderEvent.class,
                "customer", CustomerEvent.class,
                "member", MemberEvent.class,
                "consent", ConsentEvent.class);
        lives.forEach((life, events) -> assertEquals(
                members(events),
                EVENTS.types().stream()
                        .filter(type -> type.startsWith(life + "."))
                        .count(),
                life));
        assertEquals(203, EVENTS.types().size());
    }

    private static long members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .mapToLong(DealwrightJsonTest::members)
                        .sum()
                : 1;
    }

    @Test
    void what_is_not_known_is_passed_over_or_refused_by_those_who_are_strict() {
        String newer = QUALIFIED_TEXT.replace("}", ",\"mood\":{\"today\":[1,null,\"fine\"]}}");
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(newer));
        assertEquals(
                Either.left(new DecodeFailure(Kind.UNKNOWN_PROPERTY, "", "")),
                EVENTS.strict().decode(newer));
    }

    @Test
    void a_payload_stands_without_its_type() {
        assertEquals("prospect.qualified.v1", EVENTS.typeOf(QUALIFIED));
        String payload = QUALIFIED_TEXT.replace("\"type\":\"prospect.qualified.v1\",", "");
        assertEquals(payload, EVENTS.encodePayload(QUALIFIED));
        assertEquals(Either.right(QUALIFIED), EVENTS.decodePayload("prospect.qualified.v1", payload));
    }

    @Test
    void who_asks_for_one_type_gets_no_other() {
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(QUALIFIED_TEXT, ProspectEvent.class));
        assertEquals(
                Either.left(new DecodeFailure(Kind.OTHER_TYPE, "/type", "prospect.qualified.v1")),
                EVENTS.decode(QUALIFIED_TEXT, DealEvent.class));
    }

    @Test
    void an_event_of_ones_own_is_misuse() {
        record Ours(Instant at, Option<MemberId> by) implements Event {}
        Event ours = new Ours(Instant.EPOCH, Option.none());
        assertThrows(IllegalArgumentException.class, () -> EVENTS.encode(ours));
        assertThrows(IllegalArgumentException.class, () -> EVENTS.schema("prospect.qualified.v2"));
    }

    @Test
    void custom_fields_say_of_which_type_they_are() {
        Attributes fields = Attributes.none()
                .with(AttributeKey.text("city"), "Győr")
                .with(AttributeKey.wholeNumber("seats"), 12L)
                .with(AttributeKey.decimal("share"), new BigDecimal("0.10"))
                .with(AttributeKey.yesOrNo("listed"), true)
                .with(AttributeKey.date("founded"), LocalDate.of(1998, 5, 17))
                .with(AttributeKey.instant("seen"), Instant.parse("2026-03-02T09:00:00Z"));
        Event set = new DealEvent.AttributeSet(Instant.EPOCH, Option.none(), fields);
        String text = "{\"type\":\"deal.attribute-set.v1\",\"at\":\"1970-01-01T00:00:00Z\",\"attributes\":{"
                + "\"city\":{\"text\":\"Győr\"},\"founded\":{\"date\":\"1998-05-17\"},\"listed\":{\"yes-or-no\":true},"
                + "\"seats\":{\"whole-number\":12},\"seen\":{\"instant\":\"2026-03-02T09:00:00Z\"},"
                + "\"share\":{\"decimal\":\"0.10\"}}}";
        assertEquals(text, EVENTS.encode(set));
        assertEquals(Either.right(set), EVENTS.decode(text));
        assertEquals(
                Kind.INVALID,
                EVENTS.decode(text.replace("city", "City")).getLeft().kind());
        assertEquals(
                Kind.UNKNOWN_TYPE,
                EVENTS.decode(text.replace("yes-or-no", "maybe")).getLeft().kind());
    }

    @Test
    void sets_are_written_in_an_order_that_no_run_changes() {
        Event set = new MemberEvent.TerritoriesSet(
                Instant.EPOCH,
                Option.none(),
                Set.of(new Territory("north"), new Territory("east"), new Territory("west"), new Territory("hu")));
        assertEquals(
                "{\"type\":\"member.territories-set.v1\",\"at\":\"1970-01-01T00:00:00Z\","
                        + "\"territories\":[\"east\",\"hu\",\"north\",\"west\"]}",
                EVENTS.encode(set));
    }
}
