package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectEvent;
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
    void every_event_of_every_life_cycle_has_a_form() {
        Catalogue.events(Catalogue.UPCASTERS)
                .types()
                .values()
                .forEach(type -> assertFalse(type.codec().parts().isEmpty(), type.name()));
    }
}
