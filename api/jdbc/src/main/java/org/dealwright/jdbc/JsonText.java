package org.dealwright.jdbc;

import io.vavr.control.Either;
import org.dealwright.json.DealwrightJson;
import org.dealwright.json.DecodeFailure;
import org.dealwright.process.Event;

/** Events as JSON. */
final class JsonText implements EventText {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();

    @Override
    public String type(Event event) {
        return EVENTS.typeOf(event);
    }

    @Override
    public String write(Event event) {
        return EVENTS.encodePayload(event);
    }

    @Override
    public Either<DecodeFailure, Event> read(String type, String text) {
        return EVENTS.decodePayload(type, text);
    }
}
