package org.dealwright.testkit;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.api.Person;
import org.dealwright.api.Person.Address;
import org.dealwright.api.Person.Name;
import org.dealwright.api.Person.Note;
import org.dealwright.api.Person.Phone;
import org.dealwright.api.PersonExport;
import org.dealwright.api.PersonStore;
import org.dealwright.id.PersonId;

/** A store of people with one fault of the kind that people really make; without it, it is right. */
final class FaultyPersonStore implements PersonStore {
    private static final int ROW = 100_000;

    private final PersonFault fault;
    private final Map<String, Person> erased = new HashMap<>();
    private final Map<String, PersonExport> copies = new HashMap<>();
    private volatile Map<String, Person> people = Map.of();

    FaultyPersonStore(PersonFault fault) {
        this.fault = fault;
    }

    @Override
    public void put(Person person) {
        if (is(PersonFault.LOSES_PEOPLE_WHEN_THREADS_MEET)) {
            change(person);
            return;
        }
        synchronized (this) {
            change(person);
            copies.put(key(person.id()), PersonExport.of(person));
        }
    }

    private void change(Person person) {
        Map<String, Person> more = new HashMap<>(people);
        Thread.yield();
        more.put(key(person.id()), kept(person, more.get(key(person.id()))));
        people = Map.copyOf(more);
    }

    private Person kept(Person its, Person before) {
        Person had = is(PersonFault.REMEMBERS_WHOEVER_COMES_BACK) ? erased.get(key(its.id())) : before;
        boolean adds = is(PersonFault.ADDS_TO_WHAT_WAS_PUT) || is(PersonFault.REMEMBERS_WHOEVER_COMES_BACK);
        List<Address> addresses = new ArrayList<>(adds && had != null ? had.addresses() : List.of());
        addresses.addAll(its.addresses());
        return new Person(
                its.id(),
                is(PersonFault.LOSES_THE_NAME) ? Option.none() : its.name().map(name -> new Name(text(name.text()))),
                is(PersonFault.LOSES_ADDRESSES) ? List.of() : addresses,
                is(PersonFault.LOSES_PHONES) ? List.of() : phones(its.phones()),
                is(PersonFault.LOSES_MAILS) ? List.of() : its.mails(),
                is(PersonFault.LOSES_NOTES) ? List.of() : notes(its.notes()));
    }

    private String text(String text) {
        return switch (fault) {
            case CUTS_LONG_TEXTS -> text.substring(0, Math.min(text.length(), 200));
            case WRITES_ONE_CHARACTER_SET ->
                new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
            default -> text;
        };
    }

    private List<Phone> phones(List<Phone> phones) {
        Stream<Phone> kept = phones.stream();
        return is(PersonFault.SORTS_PHONES)
                ? kept.sorted(Comparator.comparing(Phone::text)).toList()
                : kept.toList();
    }

    private List<Note> notes(List<Note> notes) {
        List<Note> kept = new ArrayList<>();
        int length = 0;
        for (Note note : notes) {
            length += note.text().length();
            if (length > ROW && is(PersonFault.CUTS_LONG_ROWS)) {
                return kept;
            }
            kept.add(
                    is(PersonFault.CUTS_INSTANTS_TO_MILLISECONDS)
                            ? new Note(note.at().truncatedTo(ChronoUnit.MILLIS), note.text())
                            : note);
        }
        return kept;
    }

    @Override
    public Option<Person> find(PersonId id) {
        if (is(PersonFault.GIVES_WHOEVER_WAS_PUT_LAST) && !people.isEmpty()) {
            return Option.of(people.values().iterator().next());
        }
        Option<Person> found = Option.of(people.get(key(id)));
        return is(PersonFault.FORGETS_WHO_HAS_NO_DETAILS)
                ? found.filter(person -> person.name().isDefined())
                : found;
    }

    @Override
    public Option<PersonExport> export(PersonId id) {
        return switch (fault) {
            case KEEPS_A_COPY_FOR_EXPORTS -> Option.of(copies.get(key(id)));
            case EXPORTS_WITHOUT_NOTES ->
                find(id).map(person -> PersonExport.of(
                        new Person(id, person.name(), person.addresses(), person.phones(), person.mails(), List.of())));
            default -> find(id).map(PersonExport::of);
        };
    }

    @Override
    public synchronized boolean erase(PersonId id) {
        Map<String, Person> fewer = is(PersonFault.ERASES_EVERYBODY) ? new HashMap<>() : new HashMap<>(people);
        Person gone = people.get(key(id));
        erased.put(key(id), gone);
        fewer.remove(key(id));
        if (!is(PersonFault.ONLY_MARKS_WHO_IS_ERASED)) {
            people = Map.copyOf(fewer);
        }
        return switch (fault) {
            case ALWAYS_HAD_SOMETHING_TO_ERASE -> true;
            case NEVER_HAD_ANYTHING_TO_ERASE -> false;
            default -> gone != null;
        };
    }

    private String key(PersonId id) {
        return switch (fault) {
            case IGNORES_THE_CASE_OF_IDENTIFIERS -> id.value().toLowerCase(Locale.ROOT);
            case IGNORES_THE_SPACES_AT_THE_END_OF_IDENTIFIERS -> id.value().stripTrailing();
            default -> id.value();
        };
    }

    private boolean is(PersonFault one) {
        return fault == one;
    }

    @Override
    public String toString() {
        return is(PersonFault.PRINTS_WHAT_IT_KEEPS)
                ? people.values().stream()
                        .flatMap(person -> person.name().map(Name::text).toJavaStream())
                        .toList()
                        .toString()
                : people.size() + " people";
    }
}
