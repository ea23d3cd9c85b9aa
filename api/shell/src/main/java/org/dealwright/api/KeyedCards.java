package org.dealwright.api;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealwright.id.CompanyKey;

/** Which histories have a company's key: a card may have several, where a {@link Sorted} has one place for each. */
final class KeyedCards {
    private record Place(CompanyKey key, String id) {}

    private static final Comparator<Place> ORDER = Comparator.comparing(
                    (Place place) -> place.key().kind())
            .thenComparing(place -> place.key().value())
            .thenComparing(Place::id);

    private final TreeSet<Place> places = new TreeSet<>(ORDER);

    void add(Card card) {
        card.keys.forEach(key -> places.add(new Place(key, card.id)));
    }

    /** Removes a card, before it changes. */
    void remove(Card card) {
        card.keys.forEach(key -> places.remove(new Place(key, card.id)));
    }

    /** The identifiers of what has that key, in order; read as far as they are wanted. */
    Stream<String> of(CompanyKey key) {
        return places.tailSet(new Place(key, "")).stream()
                .takeWhile(place -> place.key().equals(key))
                .map(Place::id);
    }

    /** Every place, written out, for comparing one index with another. */
    List<String> written() {
        return places.stream()
                .map(place -> place.key().kind() + " " + place.key().value() + ": " + place.id())
                .toList();
    }
}
