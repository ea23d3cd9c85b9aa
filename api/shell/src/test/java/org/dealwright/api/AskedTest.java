package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dealwright.id.CompanyId;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That what is asked together is read from the narrowest of it, by how often a card of the wide one is looked at. */
class AskedTest {
    private static final int MANY = 20_000;
    private static final int FEW = 200;
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Comparator<Card> BY_ID = Comparator.comparing(card -> card.id);

    private static final Comparator<Card> BY_DUE = (one, other) -> one.compareDue(other);

    private final Sorted<Card> byId = new Sorted<>(BY_ID, card -> true);
    private final Sorted<Card> byPhase =
            new Sorted<>(Comparator.<Card, String>comparing(card -> card.phase).thenComparing(BY_ID), card -> true);
    private final Sorted<Card> byOwner =
            new Sorted<>(Comparator.comparing(Card::ownerText, Card::compare).thenComparing(BY_ID), card -> true);
    private final Sorted<Card> byCompany =
            new Sorted<>(Comparator.comparing(Card::companyText, Card::compare).thenComparing(BY_ID), card -> true);
    private final Sorted<Card> byDue = new Sorted<>(BY_DUE, Card::isTimed);
    private int looks;

    AskedTest() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            cards.add(card(i, i % 5_000 == 7 ? "engaged" : "working", i < 3 ? "bob" : "ann", "acme"));
        }
        List.of(byId, byPhase, byOwner, byCompany, byDue).forEach(order -> order.addAll(cards));
    }

    @Test
    void an_owner_of_thousands_in_a_rare_phase_is_read_by_the_phase() {
        assertEquals(
                List.of("10007", "15007", "20007", "25007"),
                ids(ask(Query.all().ownedBy(new MemberId("ann")).inPhase("engaged"), 100)
                        .by(BY_ID, byId, List.of(counted(byOwner, Card::ownerText, "ann"), phase("engaged")))));
        assertTrue(looks < FEW, () -> "looked at " + looks);
    }

    @Test
    void a_phase_of_thousands_is_read_by_an_owner_of_few() {
        assertEquals(
                List.of("10000", "10001", "10002"),
                ids(ask(Query.all().ownedBy(new MemberId("bob")).inPhase("working"), 100)
                        .by(
                                BY_ID,
                                byId,
                                List.of(
                                        List.of(new Slice(byOwner, Card::ownerText, "bob")),
                                        counted(byPhase, card -> card.phase, "working")))));
        assertTrue(looks < FEW, () -> "looked at " + looks);
    }

    @Test
    void a_company_of_thousands_in_a_rare_phase_is_read_by_the_phase() {
        assertEquals(
                List.of("10007", "15007"),
                ids(ask(Query.all().of(new CompanyId("acme")).inPhase("engaged"), 2)
                        .by(BY_ID, byId, List.of(counted(byCompany, Card::companyText, "acme"), phase("engaged")))));
        assertTrue(looks < FEW, () -> "looked at " + looks);
    }

    @Test
    void what_is_due_of_an_owner_of_thousands_is_read_by_due_instant() {
        assertEquals(
                List.of("10003", "10004"),
                ids(ask(Query.all().ownedBy(new MemberId("ann")).dueBefore(START.plusSeconds(5)), 100)
                        .byDue(BY_DUE, byDue, List.of(counted(byOwner, Card::ownerText, "ann")))));
        assertTrue(looks < FEW, () -> "looked at " + looks);
    }

    @Test
    void what_is_due_of_a_rare_phase_goes_on_after_a_page() {
        Asked asked = ask(Query.all().inPhase("engaged").dueBefore(due(MANY)), 2, "15007");

        assertEquals(List.of("20007", "25007"), ids(asked.byDue(BY_DUE, byDue, List.of(phase("engaged")))));
    }

    private static Asked ask(Query query, int most) {
        return new Asked(query, Option.none(), most);
    }

    private static Asked ask(Query query, int most, String after) {
        return new Asked(query, Option.of(new Cursor(Option.of(due(Integer.parseInt(after) - 10_000)), after)), most);
    }

    private List<Slice> phase(String name) {
        return List.of(new Slice(byPhase, card -> card.phase, name));
    }

    private List<Slice> counted(Sorted<Card> cards, Function<Card, @Nullable String> text, String wanted) {
        return List.of(new Slice(
                cards,
                card -> {
                    looks++;
                    return text.apply(card);
                },
                wanted));
    }

    private static Instant due(int number) {
        return START.plusSeconds(number);
    }

    private static Card card(int number, String phase, String owner, String company) {
        Outline outline = new Outline(
                phase,
                Option.of(new MemberId(owner)),
                Option.none(),
                Option.of(new CompanyId(company)),
                Option.none(),
                Option.none(),
                List.of(),
                List.of(),
                new Outline.Times(START, Option.of(due(number)), true, Option.none()),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.of());
        return new Card(Integer.toString(10_000 + number), number + 1, 1, outline);
    }

    private static List<String> ids(List<Card> cards) {
        return cards.stream().map(card -> card.id).toList();
    }
}
