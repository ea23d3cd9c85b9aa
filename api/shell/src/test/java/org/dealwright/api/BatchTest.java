package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final StreamId ONE = new StreamId("deal", "one");
    private static final Event OPENED = new DealEvent.Opened(
            Office.MONDAY_9, Option.none(), Office.BOB, Option.none(), Option.none(), Option.none());

    @Test
    void a_batch_that_adds_nothing_is_misuse() {
        Batch.Append expectation = new Batch.Append(ONE, 1, List.of());

        assertThrows(IllegalArgumentException.class, () -> batch(Option.none(), expectation));
        assertThrows(IllegalArgumentException.class, () -> batch(Option.none()));
    }

    @Test
    void a_batch_names_a_history_once() {
        Batch.Append append = new Batch.Append(ONE, 0, List.of(OPENED));

        assertEquals(
                "a batch must name deal/one once",
                assertThrows(IllegalArgumentException.class, () -> batch(Option.none(), append, append))
                        .getMessage());
    }

    @Test
    void a_key_has_limits() {
        Batch.Append append = new Batch.Append(ONE, 0, List.of(OPENED));

        batch(Option.of("k".repeat(255)), append);
        assertThrows(IllegalArgumentException.class, () -> batch(Option.of("k".repeat(256)), append));
        assertThrows(IllegalArgumentException.class, () -> batch(Option.of(" "), append));
    }

    @Test
    void a_version_is_not_negative() {
        assertThrows(IllegalArgumentException.class, () -> new Batch.Append(ONE, -1, List.of(OPENED)));
    }

    private static Batch batch(Option<String> key, Batch.Append... appends) {
        return new Batch(Office.MONDAY_9, key, List.of(appends));
    }
}
