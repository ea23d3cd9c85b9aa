package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.DealResult;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;
import org.junit.jupiter.api.Test;

/**
 * What older versions wrote is read. Made-up ones are of one event: at first the score was a share of one, called {@code share}; then it was in per cent,
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
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Event QUALIFIED = new ProspectEvent.Qualified(AT, Option.of(new MemberId("anna")), "bant", 85);

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

    private static final String NOTED = "\"deal\":\"d-2\",\"result\":\"won\",\"prices\":{\"byProduct\":{}}}";
    private static final String TERM =
            "\"term\":{\"id\":\"t-2\",\"start\":\"2026-03-02\",\"months\":12,\"notice\":\"P0D\",\"tacit\":false";

    @Test
    void of_a_deal_that_was_noted_before_it_was_said_nobody_knows_when_what_was_bought_runs_out() {
        assertEquals(
                Either.right(new ContractEvent.DealNoted(
                        AT,
                        Option.none(),
                        new DealId("d-2"),
                        DealResult.WON,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        AgreedPrices.NONE,
                        List.of())),
                DealwrightJson.events()
                        .decode("{\"type\":\"customer.deal-noted.v1\",\"at\":\"2026-03-02T09:00:00Z\"," + NOTED));
        assertEquals(
                Either.right(new ContractCommand.NoteDeal(
                        new DealId("d-2"), DealResult.WON, Option.none(), AgreedPrices.NONE, List.of())),
                DealwrightJson.commands().decode("{\"type\":\"customer.command.note-deal.v1\"," + NOTED));
    }

    @Test
    void whoever_came_back_before_a_deal_was_enough_came_back_with_a_contract() {
        String back = "{\"type\":\"customer.won-back.v1\",\"at\":\"2026-03-02T09:00:00Z\",";
        ContractTerm term = new ContractTerm(
                new TermId("t-2"), LocalDate.parse("2026-03-02"), 12, Period.ZERO, false, Option.none());
        assertEquals(
                Either.right(new EndEvent.WonBack(AT, Option.none(), Option.some(term), Option.none())),
                DealwrightJson.events().decode(back + TERM + ",\"anchor\":2}}"));
        assertEquals(
                new DecodeFailure(Kind.INVALID, "", "it is not what customer.won-back.v1 was"),
                DealwrightJson.events().decode(back + "\"deal\":\"d-2\"}").getLeft());
        assertEquals(
                Either.right(new EndEvent.WonBack(AT, Option.none(), Option.none(), Option.some(new DealId("d-2")))),
                DealwrightJson.events().decode(back.replace(".v1", ".v2") + "\"deal\":\"d-2\"}"));
        assertEquals(
                Either.right(new EndCommand.WinBack(
                        Option.some(new UncheckedTerm(new TermId("t-2"), LocalDate.parse("2026-03-02"), 12)),
                        Option.none())),
                DealwrightJson.commands().decode("{\"type\":\"customer.command.win-back.v1\"," + TERM + "}}"));
    }

    @Test
    void two_steps_from_one_version_are_a_mistake() {
        List<Upcaster> twice = List.of(TO_PER_CENT, TO_PER_CENT);
        assertThrows(IllegalStateException.class, () -> Catalogue.events(twice));
        assertThrows(IllegalArgumentException.class, () -> new Upcaster("prospect.qualified", 0, Map::copyOf));
    }
}
