package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.Event;
import org.dealwright.testkit.arbitraries.ConsentArbitraries;
import org.dealwright.testkit.arbitraries.CustomerArbitraries;
import org.dealwright.testkit.arbitraries.DealArbitraries;
import org.dealwright.testkit.arbitraries.MemberArbitraries;
import org.dealwright.testkit.arbitraries.OrderArbitraries;
import org.dealwright.testkit.arbitraries.ProposalArbitraries;
import org.dealwright.testkit.arbitraries.ProspectArbitraries;

/** What is written is read again, whatever legal history it comes from. */
class RoundTripProperties {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();

    @Provide
    Arbitrary<List<? extends Event>> histories() {
        return Arbitraries.oneOf(
                ProspectArbitraries.histories(),
                DealArbitraries.histories(),
                ProposalArbitraries.histories(),
                OrderArbitraries.histories(),
                CustomerArbitraries.histories(),
                MemberArbitraries.histories(),
                ConsentArbitraries.histories());
    }

    @Property
    void every_event_of_a_history_is_read_as_it_was_written(@ForAll("histories") List<? extends Event> history) {
        for (Event event : history) {
            assertEquals(Either.right(event), EVENTS.strict().decode(EVENTS.encode(event)));
        }
    }

    @Property(tries = 200)
    void bytes_and_payloads_say_the_same(@ForAll("histories") List<? extends Event> history) {
        for (Event event : history) {
            byte[] bytes = EVENTS.encodeUtf8(event);
            assertEquals(EVENTS.encode(event), new String(bytes, StandardCharsets.UTF_8));
            assertEquals(Either.right(event), EVENTS.decode(bytes));
            assertEquals(Either.right(event), EVENTS.decodePayload(EVENTS.typeOf(event), EVENTS.encodePayload(event)));
        }
    }
}
