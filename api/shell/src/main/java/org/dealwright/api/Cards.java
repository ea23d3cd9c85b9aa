package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealwright.deal.Consultation;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;

/** The cards of one life cycle, in every order that is asked for. */
final class Cards {
    private static final Comparator<Card> BY_ID = (one, other) -> Card.compare(one.id, other.id);
    private static final Comparator<Card> BY_DUE = (one, other) -> {
        int due = one.compareDue(other);
        return due != 0 ? due : Card.compare(one.id, other.id);
    };
    private static final int ALL = Integer.MAX_VALUE;
    /** So many may wait for a place, or as many as have one: whoever asks is not kept waiting for long. */
    private static final int MOST_WAITING = 256;

    /** That a person is known there. */
    private record Known(PersonId person, Card card) {}

    /** That a member's answer is waited for there. */
    private record Consulted(MemberId member, Card card) {}

    private final Sorted<Card> byId = new Sorted<>(BY_ID, card -> true);
    private final Sorted<Card> byPhase =
            new Sorted<>((one, other) -> compare(one.phase, other.phase, one, other), card -> true);
    private final Sorted<Card> byOwner =
            new Sorted<>((one, other) -> compare(one.ownerText(), other.ownerText(), one, other), card -> true);
    /** What waits in the queue may be hundreds of thousands, nearly all of them in one phase. */
    private final Sorted<Card> queued =
            new Sorted<>((one, other) -> compare(one.phase, other.phase, one, other), card -> card.owner == null);

    private final Sorted<Card> byAddressed = new Sorted<>(
            (one, other) -> compare(one.addressedText(), other.addressedText(), one, other),
            card -> card.addressed != null);
    private final Sorted<Card> byCompany = new Sorted<>(
            (one, other) -> compare(one.companyText(), other.companyText(), one, other), card -> card.company != null);
    private final Sorted<Card> byDeal = new Sorted<>(
            (one, other) -> compare(one.dealText(), other.dealText(), one, other), card -> card.deal != null);
    private final Sorted<Card> byReferrer = new Sorted<>(
            (one, other) -> compare(one.referrerText(), other.referrerText(), one, other),
            card -> card.referrer != null);
    private final Sorted<Card> escalated = new Sorted<>(BY_ID, Card::isEscalated);
    private final Sorted<Card> byDue = new Sorted<>(BY_DUE, Card::isTimed);
    private final List<Sorted<Card>> orders =
            List.of(byId, byPhase, byOwner, queued, byAddressed, byCompany, byDeal, byReferrer, escalated, byDue);
    private final Sorted<Known> byPerson = new Sorted<>(
            Comparator.<Known, String>comparing(known -> known.person().value()).thenComparing(Known::card, BY_ID),
            known -> true);
    private final Sorted<Consulted> byConsulted = new Sorted<>(
            Comparator.<Consulted, String>comparing(
                            consulted -> consulted.member().value())
                    .thenComparing(Consulted::card, BY_ID),
            consulted -> true);
    /** The cards that have no place in the orders yet: they get theirs together, which is cheaper, or once somebody asks. */
    private final List<Card> waiting = new ArrayList<>();

    private Map<String, Card> waitingById = new HashMap<>();

    private int placed;
    private final Set<String> open;
    private final Map<MemberId, Integer> openByOwner = new HashMap<>();
    private long counted;

    /**
     * No cards yet.
     *
     * @param open the phases in which there is work to do
     */
    Cards(Set<String> open) {
        this.open = open;
    }

    private final KeyedCards byKey = new KeyedCards();

    /** By their texts, and where these are alike by identifier. */
    private static int compare(@Nullable String text, @Nullable String others, Card one, Card other) {
        int texts = Card.compare(text, others);
        return texts != 0 ? texts : Card.compare(one.id, other.id);
    }

    /** Takes a card whose identifier has none yet. */
    void add(Card card) {
        waiting.add(card);
        waitingById.put(card.id, card);
        card.people.forEach(person -> byPerson.add(new Known(person, card)));
        consulted(card).forEach(byConsulted::add);
        count(card, 1);
        byKey.add(card);
        if (waiting.size() >= MOST_WAITING && waiting.size() >= placed) {
            placeAll();
        }
    }

    /** Gives every card its place. */
    private void placeAll() {
        if (waiting.isEmpty()) {
            return;
        }
        waiting.sort(BY_ID);
        byId.addAll(waiting);
        List<Card> phases = byText(waiting, card -> card.phase);
        byPhase.addAll(phases);
        queued.addAll(phases);
        byOwner.addAll(byText(waiting, Card::ownerText));
        byAddressed.addAll(byText(waiting, Card::addressedText));
        byCompany.addAll(byText(waiting, Card::companyText));
        byDeal.addAll(byText(waiting, Card::dealText));
        byReferrer.addAll(byText(waiting, Card::referrerText));
        escalated.addAll(waiting);
        byDue.addAll(waiting);
        waiting.forEach(card -> card.isPlaced = true);
        placed += waiting.size();
        waiting.clear();
        waitingById = new HashMap<>();
    }

    /**
     * Cards that stand by identifier, by their texts. There are far fewer texts than cards, so these alone are compared with
     * each other.
     */
    private static List<Card> byText(List<Card> byId, Function<Card, @Nullable String> text) {
        Map<@Nullable String, List<Card>> cards = new HashMap<>();
        for (Card card : byId) {
            cards.computeIfAbsent(text.apply(card), same -> new ArrayList<>()).add(card);
        }
        List<@Nullable String> texts = new ArrayList<>(cards.keySet());
        texts.sort(Card::compare);
        List<Card> sorted = new ArrayList<>(byId.size());
        texts.forEach(one -> sorted.addAll(cards.getOrDefault(one, List.of())));
        return sorted;
    }

    /** Lets a card that is here say what another one of the same history does; it leaves only the places it has to. */
    void change(Card card, Card next) {
        int moving = 0;
        for (int i = 0; card.isPlaced && i < orders.size(); i++) {
            moving |= orders.get(i).moves(card, next) ? 1 << i : 0;
        }
        boolean others = !card.people.equals(next.people);
        boolean asks = !card.consulted.equals(next.consulted);
        boolean keyed = !card.keys.equals(next.keys);
        boolean counts = !Objects.equals(card.owner, next.owner) || isOpen(card) != isOpen(next);
        each(moving, order -> order.remove(card));
        if (others) {
            card.people.forEach(person -> byPerson.remove(new Known(person, card)));
        }
        if (asks) {
            consulted(card).forEach(byConsulted::remove);
        }
        if (keyed) {
            byKey.remove(card);
        }
        if (counts) {
            count(card, -1);
        }
        card.become(next);
        each(moving, order -> order.add(card));
        if (others) {
            card.people.forEach(person -> byPerson.add(new Known(person, card)));
        }
        if (asks) {
            consulted(card).forEach(byConsulted::add);
        }
        if (keyed) {
            byKey.add(card);
        }
        if (counts) {
            count(card, 1);
        }
    }

    private void each(int chosen, Consumer<Sorted<Card>> action) {
        for (int i = 0; chosen >>> i != 0; i++) {
            if ((chosen >>> i & 1) == 1) {
                action.accept(orders.get(i));
            }
        }
    }

    private boolean isOpen(Card card) {
        return open.contains(card.phase);
    }

    private void count(Card card, int more) {
        if (card.owner != null && isOpen(card)) {
            counted++;
            int now = openOf(card.owner) + more;
            if (now == 0) {
                openByOwner.remove(card.owner);
            } else {
                openByOwner.put(card.owner, now);
            }
        }
    }

    /** How much open work a member has. */
    int openOf(MemberId member) {
        return openByOwner.getOrDefault(member, 0);
    }

    /** How often anybody's open work has changed. */
    long counted() {
        return counted;
    }

    /** Everything that knows a person, by identifier. */
    List<Card> knowing(PersonId person) {
        List<Card> cards = new ArrayList<>();
        byPerson.visit(
                known -> known.person().value().compareTo(person.value()) < 0,
                known -> known.person().equals(person) && cards.add(known.card()));
        return cards;
    }

    /** Everything that waits for a member's answer as a specialist, by identifier. */
    List<Card> consulting(MemberId member) {
        List<Card> cards = new ArrayList<>();
        byConsulted.visit(
                consulted -> consulted.member().value().compareTo(member.value()) < 0,
                consulted -> consulted.member().equals(member) && cards.add(consulted.card()));
        return cards;
    }

    /** Each of them once, however often they are asked. */
    private static List<Consulted> consulted(Card card) {
        return card.consulted.isEmpty()
                ? List.of()
                : card.consulted.stream()
                        .map(Consultation::specialist)
                        .distinct()
                        .map(member -> new Consulted(member, card))
                        .toList();
    }

    /** The card of that identifier; null where there is none. Whoever waits keeps waiting. */
    @Nullable
    Card find(String id) {
        Card unplaced = waitingById.get(id);
        if (unplaced != null) {
            return unplaced;
        }
        Card next = byId.first(card -> Card.compare(card.id, id) < 0);
        return next != null && next.id.equals(id) ? next : null;
    }

    /** What is due by then, earliest first. */
    List<Card> dueAt(Instant instant) {
        List<Card> due = new ArrayList<>();
        placeAll();
        byDue.visit(card -> false, card -> card.compareDue(instant) <= 0 && due.add(card));
        return due;
    }

    /** Everything of a company, by identifier. */
    List<Card> of(CompanyId company) {
        return range(byCompany, Card::companyText, company.value(), card -> true, ALL);
    }

    /** What a company has and is asked for, by identifier. */
    List<Card> of(CompanyId company, Predicate<Card> asked, int most) {
        return range(byCompany, Card::companyText, company.value(), asked, most);
    }

    /** What belongs to a deal and is asked for, by identifier. */
    List<Card> of(DealId deal, Predicate<Card> asked) {
        return range(byDeal, Card::dealText, deal.value(), asked, ALL);
    }

    /** Whom a customer sent, by identifier. */
    List<Card> sentBy(CustomerId customer) {
        return range(byReferrer, Card::referrerText, customer.value(), card -> true, ALL);
    }

    /** What has a company's key, by identifier. */
    Stream<Card> with(CompanyKey key) {
        return byKey.of(key).map(id -> Objects.requireNonNull(find(id)));
    }

    /** Everything in a phase, by identifier. */
    List<Card> in(String phase) {
        return range(byPhase, card -> card.phase, phase, card -> true, ALL);
    }

    /** Everything that a member works on, by identifier. */
    List<Card> ownedBy(MemberId member) {
        return range(byOwner, Card::ownerText, member.value(), card -> true, ALL);
    }

    /** Everybody whose something is, or was when it ended, in the order of their identifiers. */
    List<MemberId> owners() {
        List<MemberId> owners = new ArrayList<>();
        placeAll();
        Card next = byOwner.first(card -> card.owner == null);
        while (next != null && next.owner != null) {
            MemberId owner = next.owner;
            owners.add(owner);
            next = byOwner.first(card -> Card.compare(card.ownerText(), owner.value()) <= 0);
        }
        return owners;
    }

    /** Everything that a member has to answer, by identifier. */
    List<Card> addressedTo(MemberId member) {
        return range(byAddressed, Card::addressedText, member.value(), card -> true, ALL);
    }

    /** Everything on whose silence a manager has been told, by identifier. */
    List<Card> escalated() {
        List<Card> cards = new ArrayList<>();
        placeAll();
        escalated.visit(card -> false, cards::add);
        return cards;
    }

    /**
     * The cards that a query asks for, after its cursor, in its order.
     *
     * @param most how many at most
     */
    List<Card> list(Query query, Option<Cursor> after, int most) {
        placeAll();
        Asked asked = new Asked(query, after, most);
        return query.dueBefore().isDefined()
                ? asked.byDue(BY_DUE, byDue, conditions(query))
                : asked.by(BY_ID, byId, conditions(query));
    }

    /** For everything that is asked, the cards of which it is true; usually the narrowest first. */
    private List<List<Slice>> conditions(Query query) {
        List<List<Slice>> conditions = new ArrayList<>();
        query.company()
                .forEach(company -> conditions.add(List.of(new Slice(byCompany, Card::companyText, company.value()))));
        query.deal().forEach(deal -> conditions.add(List.of(new Slice(byDeal, Card::dealText, deal.value()))));
        if (query.owner().isDefined()) {
            conditions.add(List.of(
                    new Slice(byOwner, Card::ownerText, query.owner().get().value())));
        }
        if (query.queued() && query.phases().isEmpty()) {
            conditions.add(List.of(new Slice(byOwner, Card::ownerText, null)));
        }
        if (!query.phases().isEmpty()) {
            Sorted<Card> phases = query.queued() ? queued : byPhase;
            conditions.add(query.phases().stream()
                    .map(phase -> new Slice(phases, card -> card.phase, phase))
                    .toList());
        }
        return conditions;
    }

    /** The cards whose text is this one, by identifier. */
    private List<Card> range(
            Sorted<Card> order,
            Function<Card, @Nullable String> text,
            @Nullable String wanted,
            Predicate<Card> asked,
            int most) {
        List<Card> cards = new ArrayList<>();
        placeAll();
        new Slice(order, text, wanted).visit(Option.none(), card -> {
            if (asked.test(card)) {
                cards.add(card);
            }
            return cards.size() < most;
        });
        return cards;
    }

    /** Every order and count, written out, for comparing one index with another. */
    List<List<String>> written() {
        List<List<String>> written = new ArrayList<>();
        placeAll();
        for (Sorted<Card> order : orders) {
            List<String> cards = new ArrayList<>();
            order.visit(card -> false, card -> cards.add(card.toString()));
            written.add(cards);
        }
        List<String> people = new ArrayList<>();
        byPerson.visit(known -> false, known -> people.add(known.person().value() + ": " + known.card().id));
        written.add(people);
        List<String> asked = new ArrayList<>();
        byConsulted.visit(one -> false, one -> asked.add(one.member().value() + ": " + one.card().id));
        written.add(asked);
        written.add(openByOwner.entrySet().stream()
                .map(one -> one.getKey().value() + ": " + one.getValue())
                .sorted()
                .toList());
        written.add(byKey.written());
        return written;
    }
}
