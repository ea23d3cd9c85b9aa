package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealwright.id.CompanyId;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;

/** The cards of one life cycle, in every order that is asked for. */
final class Cards {
    private static final Comparator<Card> BY_ID = Comparator.comparing(card -> card.id);
    private static final Comparator<Card> BY_DUE = ((Comparator<Card>) Card::compareDue).thenComparing(BY_ID);
    private static final int ALL = Integer.MAX_VALUE;

    private final Order byId = new Order(BY_ID, card -> true);
    private final Order byPhase = new Order(by(card -> card.phase), card -> true);
    private final Order byOwner = new Order(by(Card::ownerText), card -> true);
    private final Order byAddressed = new Order(by(Card::addressedText), card -> card.addressed != null);
    private final Order byCompany = new Order(by(Card::companyText), card -> card.company != null);
    private final Order escalated = new Order(BY_ID, Card::isEscalated);
    private final Order byDue = new Order(BY_DUE, Card::isTimed);
    private final List<Order> orders = List.of(byId, byPhase, byOwner, byAddressed, byCompany, escalated, byDue);

    private static Comparator<Card> by(Function<Card, @Nullable String> text) {
        return ((Comparator<Card>) (one, other) -> Card.compare(text.apply(one), text.apply(other)))
                .thenComparing(BY_ID);
    }

    void put(Card card) {
        Card known = find(card.id);
        if (known == null) {
            orders.forEach(order -> order.add(card));
            return;
        }
        List<Order> moving =
                orders.stream().filter(order -> order.moves(known, card)).toList();
        moving.forEach(order -> order.remove(known));
        known.become(card);
        moving.forEach(order -> order.add(known));
    }

    /** The card of that identifier; null where there is none. */
    @Nullable
    Card find(String id) {
        List<Card> found = range(byId, card -> card.id, id, Option.none(), card -> true, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What is due by then, earliest first. */
    List<Card> dueAt(Instant instant) {
        List<Card> due = new ArrayList<>();
        byDue.visit(card -> false, card -> card.compareDue(instant) <= 0 && due.add(card));
        return due;
    }

    /** Everything of a company, by identifier. */
    List<Card> of(CompanyId company) {
        return range(byCompany, Card::companyText, company.value(), Option.none(), card -> true, ALL);
    }

    /** Everything that a member works on, by identifier. */
    List<Card> ownedBy(MemberId member) {
        return range(byOwner, Card::ownerText, member.value(), Option.none(), card -> true, ALL);
    }

    /** Everything that a member has to answer, by identifier. */
    List<Card> addressedTo(MemberId member) {
        return range(byAddressed, Card::addressedText, member.value(), Option.none(), card -> true, ALL);
    }

    /** Everything on whose silence a manager has been told, by identifier. */
    List<Card> escalated() {
        List<Card> cards = new ArrayList<>();
        escalated.visit(card -> false, cards::add);
        return cards;
    }

    /**
     * The cards that a query asks for, after its cursor, in its order: read from the narrowest order there is for it, by
     * company, owner, due instant or phase.
     *
     * @param most how many at most
     */
    List<Card> list(Query query, Option<Cursor> after, int most) {
        Predicate<Card> asked = card -> isAsked(query, card);
        if (query.dueBefore().isDefined()) {
            return listByDue(query, query.dueBefore().get(), after, most);
        }
        if (query.company().isDefined()) {
            return range(byCompany, Card::companyText, query.company().get().value(), after, asked, most);
        }
        if (query.queued() || query.owner().isDefined()) {
            String owner = query.owner().map(MemberId::value).getOrNull();
            return range(byOwner, Card::ownerText, owner, after, asked, most);
        }
        if (query.phases().isEmpty()) {
            List<Card> cards = new ArrayList<>();
            byId.visit(card -> after.exists(cursor -> cursor.isAtOrAfter(card)), collecting(cards, asked, most));
            return cards;
        }
        return query.phases().stream()
                .flatMap(phase -> range(byPhase, card -> card.phase, phase, after, asked, most).stream())
                .sorted(BY_ID)
                .limit(most)
                .toList();
    }

    private List<Card> listByDue(Query query, Instant before, Option<Cursor> after, int most) {
        Predicate<Card> passed = card -> after.exists(cursor -> cursor.isAtOrAfter(card));
        if (query.company().isDefined() || query.owner().isDefined()) {
            return query
                    .company()
                    .map(this::of)
                    .getOrElse(() -> ownedBy(query.owner().get()))
                    .stream()
                    .filter(card -> card.isDueBefore(before) && isAsked(query, card) && !passed.test(card))
                    .sorted(BY_DUE)
                    .limit(most)
                    .toList();
        }
        List<Card> cards = new ArrayList<>();
        Predicate<Card> collecting = collecting(cards, card -> isAsked(query, card), most);
        byDue.visit(passed, card -> card.isDueBefore(before) && collecting.test(card));
        return cards;
    }

    private static boolean isAsked(Query query, Card card) {
        return query.owner().forAll(owner -> owner.equals(card.owner))
                && !(query.queued() && card.owner != null)
                && query.company().forAll(company -> company.equals(card.company))
                && (query.phases().isEmpty() || query.phases().contains(card.phase));
    }

    /** The cards whose text is this one, by identifier, after the cursor. */
    private static List<Card> range(
            Order order,
            Function<Card, @Nullable String> text,
            @Nullable String wanted,
            Option<Cursor> after,
            Predicate<Card> asked,
            int most) {
        List<Card> cards = new ArrayList<>();
        Predicate<Card> collecting = collecting(cards, asked, most);
        order.visit(
                card -> {
                    int texts = Card.compare(text.apply(card), wanted);
                    return texts < 0 || (texts == 0 && after.exists(cursor -> cursor.isAtOrAfter(card)));
                },
                card -> Card.compare(text.apply(card), wanted) == 0 && collecting.test(card));
        return cards;
    }

    private static Predicate<Card> collecting(List<Card> cards, Predicate<Card> asked, int most) {
        return card -> {
            if (asked.test(card)) {
                cards.add(card);
            }
            return cards.size() < most;
        };
    }

    /** Every order, written out, for comparing one index with another. */
    List<List<String>> written() {
        List<List<String>> written = new ArrayList<>();
        for (Order order : orders) {
            List<String> cards = new ArrayList<>();
            order.visit(card -> false, card -> cards.add(card.toString()));
            written.add(cards);
        }
        return written;
    }
}
