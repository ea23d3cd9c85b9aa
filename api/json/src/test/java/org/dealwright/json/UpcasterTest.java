package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

/**
 * Made-up older versions of one event: at first the score was a share of one, called {@code share}; then it was in per cent,
 * and the framework was still called {@code method}.
 */
class UpcasterTest {
    private static final Upcaster TO_PER_CENT = new Upcaster("prospect.qualified", 1, tree -> {
        BigDecimal share = (BigDecimal) tree.remove("share");
        tree.put("score", share.movePointRight(2).intValueExact());
        return tree;
    });
    private static final Upcaster TO_FRAMEWORK = new Upcaster("prospect.qualified", 2, tree -> {
        tree.put("framework", tree.remove("method"));
        return tree;
    });
    private static final DealwrightJson<Event> EVENTS =
            new DealwrightJson<>(Catalogue.events(List.of(TO_FRAMEWORK, TO_PER_CENT)), true);
    private static final Event QUALIFIED = new ProspectEvent.Qualified(
            Instant.parse("2026-03-02T09:00:00Z"), Option.of(new MemberId("anna")), "bant", 85);

    private static String text(String version, String rest) {
        return "{\"type\":\"prospect.qualified." + version + "\",\"at\":\"2026-03-02T09:00:00Z\",\"by\":\"anna\","
                + rest + "}";
    }

    @Test
    void each_version_is_read_by_every_step_after_it() {
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(text("v1", "\"method\":\"bant\",\"share\":0.85")));
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(text("v2", "\"method\":\"bant\",\"score\":85")));
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(text("v3", "\"framework\":\"bant\",\"score\":85")));
    }

    @Test
    void the_order_of_an_old_text_means_nothing_either() {
        String old = Backwards.of(text("v1", "\"method\":\"bant\",\"share\":0.85"));
        assertEquals(Either.right(QUALIFIED), EVENTS.decode(old));
    }

    @Test
    void a_payload_is_read_by_the_version_that_is_kept_beside_it() {
        assertEquals(
                Either.right(QUALIFIED),
                EVENTS.decodePayload(
                        "prospect.qualified.v1",
                        "{\"at\":\"2026-03-02T09:00:00Z\",\"by\":\"anna\",\"method\":\"bant\",\"share\":0.85}"));
    }

    @Test
    void the_newest_version_is_written() {
        assertEquals(text("v3", "\"framework\":\"bant\",\"score\":85"), EVENTS.encode(QUALIFIED));
        assertEquals("prospect.qualified.v3", EVENTS.typeOf(QUALIFIED));
    }

    @Test
    void an_old_text_that_its_version_never_wrote_is_refused_by_its_version() {
        DecodeFailure failure =
                EVENTS.decode(text("v1", "\"method\":\"bant\",\"share\":true")).getLeft();
        assertEquals(new DecodeFailure(Kind.INVALID, "", "it is not what prospect.qualified.v1 was"), failure);
        assertEquals(
                "/framework",
                EVENTS.decode(text("v2", "\"score\":85")).getLeft().path());
    }

    @Test
    void a_version_newer_than_the_newest_is_named() {
        DecodeFailure failure = EVENTS.decode(text("v4", "\"score\":85")).getLeft();
        assertEquals(new DecodeFailure(Kind.NEWER_VERSION, "/type", "prospect.qualified.v4, known up to v3"), failure);
    }

    @Test
    void other_types_stay_what_they_are() {
        assertEquals(
                Either.right(new ProspectEvent.Resumed(Instant.parse("2026-03-02T09:00:00Z"), Option.none())),
                EVENTS.decode("{\"type\":\"prospect.resumed.v1\",\"at\":\"2026-03-02T09:00:00Z\"}"));
    }

    @Test
    void two_steps_from_one_version_are_a_mistake() {
        List<Upcaster> twice = List.of(TO_PER_CENT, TO_PER_CENT);
        assertThrows(IllegalStateException.class, () -> Catalogue.events(twice));
        assertThrows(IllegalArgumentException.class, () -> new Upcaster("prospect.qualified", 0, Map::copyOf));
    }
}
