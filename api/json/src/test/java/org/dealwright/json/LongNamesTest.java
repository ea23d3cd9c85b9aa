package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Event;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.DealResult;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An identifier that is a name in a text may be as long as the model lets it be, in whatever script. */
class LongNamesTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();

    /** Of one, two, three and four bytes in UTF-8; the last ones are two UTF-16 units each. */
    static Stream<String> longest() {
        return Stream.of("p".repeat(255), "ő".repeat(255), "品".repeat(255), "🚀".repeat(127) + "品");
    }

    private static Event noted(String product) {
        return new ContractEvent.DealNoted(
                Instant.parse("2026-03-02T09:00:00Z"),
                Option.none(),
                new DealId("d-2"),
                DealResult.WON,
                Option.none(),
                Option.none(),
                Option.none(),
                new AgreedPrices(Map.of(new ProductId(product), Money.parse("EUR 12.50"))),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("longest")
    void it_is_read_from_bytes_and_from_a_text(String product) {
        Event noted = noted(product);

        assertEquals(Either.right(noted), EVENTS.decode(EVENTS.encodeUtf8(noted)));
        assertEquals(Either.right(noted), EVENTS.decode(EVENTS.encode(noted)));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void it_is_read_in_another_order(String product) {
        Event noted = noted(product);
        String backwards = Backwards.of(EVENTS.encode(noted));

        assertEquals(Either.right(noted), EVENTS.decode(backwards));
        assertEquals(Either.right(noted), EVENTS.decode(backwards.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void it_is_read_of_an_older_version(String product) {
        String old = EVENTS.encodePayload(noted(product)).replace(",\"supplies\":[]", "");

        assertEquals(Either.right(noted(product)), EVENTS.decodePayload("customer.deal-noted.v1", old));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void it_may_be_escaped(String product) {
        StringBuilder escaped = new StringBuilder();
        product.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        String text = EVENTS.encode(noted(product)).replace(product, escaped);

        assertEquals(Either.right(noted(product)), EVENTS.decode(text));
        assertEquals(Either.right(noted(product)), EVENTS.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_longer_than_any_is_not_looked_at() {
        byte[] text = EVENTS.encode(noted("p"))
                .replace("\"p\"", "\"" + "品".repeat(400) + "\"")
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(Kind.BEYOND_LIMITS, EVENTS.decode(text).getLeft().kind());
    }
}
