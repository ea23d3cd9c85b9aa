package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.deal.DealPolicy;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerPolicy;
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

    @Provide
    Arbitrary<Command<?>> commands() {
        return Arbitraries.oneOf(
                ProspectArbitraries.commands(),
                DealArbitraries.commands(),
                ProposalArbitraries.commands(),
                OrderArbitraries.commands(),
                CustomerArbitraries.commands(),
                MemberArbitraries.commands(),
                ConsentArbitraries.commands());
    }

    @Property
    void every_command_is_read_as_it_was_written(@ForAll("commands") Command<?> command) {
        DealwrightJson<Command<?>> json = DealwrightJson.commands().strict();
        assertEquals(Either.right(command), json.decode(json.encode(command)));
    }

    @Provide
    Arbitrary<Command<?>> hostileCommands() {
        return Arbitraries.oneOf(
                ProspectArbitraries.hostileCommands(ProspectPolicy.defaults()),
                DealArbitraries.hostileCommands(DealPolicy.defaults()),
                OrderArbitraries.hostileCommands(),
                CustomerArbitraries.hostileCommands(CustomerPolicy.defaults()));
    }

    @Property
    void a_command_of_bad_input_is_read_as_it_was_written_or_not_at_all(@ForAll("hostileCommands") Command<?> command) {
        DealwrightJson<Command<?>> json = DealwrightJson.commands().strict();
        Either<DecodeFailure, Command<?>> read = json.decode(json.encode(command));
        // half a character, and what is far beyond every limit, no text can keep
        assertTrue(read.contains(command) || read.isLeft(), () -> command + " became " + read);
    }

    @Property(tries = 200)
    void every_phase_of_a_history_is_read_as_it_was_written(@ForAll("histories") List<? extends Event> history) {
        DealwrightJson<Object> json = DealwrightJson.phases().strict();
        for (Object phase : Lives.phases(history)) {
            assertEquals(Either.right(phase), json.decode(json.encode(phase)));
        }
    }

    @Property(tries = 100)
    void the_order_of_properties_means_nothing(@ForAll("histories") List<? extends Event> history) {
        for (Event event : history) {
            assertEquals(Either.right(event), EVENTS.decode(Backwards.of(EVENTS.encode(event))));
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
