package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.process.MemberId;
import org.junit.jupiter.api.Test;

/** Sorted cards beside a tree of the platform's, over several leaves. */
class SortedProperties {
    private final Sorted<Card> order = new Sorted<>(
            Comparator.comparing(Card::ownerText, Card::compare).thenComparing(card -> card.id),
            card -> card.owner != null);
    private final TreeMap<String, Card> cards = new TreeMap<>();

    @Property(tries = 50)
    void an_order_holds_what_a_tree_would_in_the_same_order(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 2_000) int ids) {
        for (int i = 0; i < 4_000; i++) {
            put(Integer.toString(random.nextInt(ids)), random.nextInt(4), i);
        }

        assertEquals(expected(card -> true), visited("", ""));
        String owner = Integer.toString(random.nextInt(4));
        String id = Integer.toString(random.nextInt(ids));
        assertEquals(expected(card -> compare(card, owner, id) >= 0), visited(owner, id));
        List<String> its = expected(card -> card.owner.value().equals(owner));
        assertEquals(its.size(), counted(owner, Integer.MAX_VALUE));
        assertEquals(Math.min(its.size(), 3), counted(owner, 3));
        assertEquals(0, counted("none", 3));
    }

    @Test
    void an_order_takes_what_comes_in_order_and_lets_go_of_all_of_it() {
        for (int i = 10_000; i < 14_000; i++) {
            put(Integer.toString(i), 1, i);
        }
        assertEquals(expected(card -> true), visited("", ""));
        for (int i = 10_000; i < 14_000; i++) {
            put(Integer.toString(i), 0, i);
        }
        assertEquals(List.of(), visited("", ""));
    }

    @Property(tries = 30)
    void an_order_takes_many_at_once_wherever_they_belong(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int owners) {
        int next = 0;
        for (int round = 0; round < 6; round++) {
            List<Card> many = new ArrayList<>();
            int size = random.nextInt(1 << random.nextInt(12));
            for (int i = 0; i < size; i++) {
                // now in their order, now in none
                String id = (round % 2 == 0 ? 1_000_000 + next : random.nextInt(1_000_000)) + "-" + next++;
                Card card = card(id, random.nextInt(owners), i);
                cards.put(id, card);
                many.add(card);
            }
            order.addAll(many);
            for (int i = 0; i < 100; i++) {
                put(Integer.toString(random.nextInt(1_000)), random.nextInt(4), i);
            }
            assertEquals(expected(card -> true), visited("", ""));
        }
        for (Card card : List.copyOf(cards.values())) {
            put(card.id, 0, 0);
        }
        assertEquals(List.of(), visited("", ""));
    }

    /** A leaf that was filled one by one is fuller than one that was merged, and stays as it is where all come after it. */
    @Test
    void an_order_takes_many_after_a_leaf_that_is_nearly_full() {
        for (int i = 1_000; i < 1_400; i++) {
            put(Integer.toString(i), 1, i);
        }
        List<Card> many = new ArrayList<>();
        for (int i = 1_400; i < 1_600; i++) {
            many.add(card(Integer.toString(i), 1, i));
        }
        order.addAll(many);

        many.forEach(card -> cards.put(card.id, card));
        assertEquals(600, visited("", "").size());
        assertEquals(expected(card -> true), visited("", ""));
    }

    private int counted(String owner, int most) {
        return order.count(
                card -> Card.compare(card.ownerText(), owner) < 0,
                card -> Card.compare(card.ownerText(), owner) <= 0,
                most);
    }

    private void put(String id, int owner, int version) {
        Card card = card(id, owner, version);
        Card known = cards.putIfAbsent(id, card);
        if (known == null) {
            order.add(card);
        } else if (order.moves(known, card)) {
            order.remove(known);
            known.become(card);
            order.add(known);
        } else {
            known.become(card);
        }
    }

    /** Owner 0 is none, and has no place in the order. */
    private static Card card(String id, int owner, int version) {
        Option<MemberId> member = owner == 0 ? Option.none() : Option.of(new MemberId(Integer.toString(owner)));
        Outline outline = new Outline(
                "working",
                member,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.of(),
                List.of(),
                new Outline.Times(Instant.EPOCH, Option.none(), false, Option.none()),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.of());
        return new Card(id, 1, version, outline);
    }

    private List<String> expected(java.util.function.Predicate<Card> which) {
        return cards.values().stream()
                .filter(card -> card.owner != null && which.test(card))
                .sorted(Comparator.<Card, String>comparing(card -> card.owner.value())
                        .thenComparing(card -> card.id))
                .map(Card::toString)
                .toList();
    }

    private List<String> visited(String owner, String id) {
        List<String> visited = new ArrayList<>();
        order.visit(card -> compare(card, owner, id) < 0, card -> visited.add(card.toString()));
        return visited;
    }

    private static int compare(Card card, String owner, String id) {
        int owners = card.owner.value().compareTo(owner);
        return owners != 0 ? owners : card.id.compareTo(id);
    }
}
