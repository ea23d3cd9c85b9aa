package org.dealwright.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.consent.Decision;
import org.dealwright.contact.Channel;
import org.dealwright.id.PersonId;

/**
 * Everything that is held about a person, to be handed to that person. Immutable and thread-safe.
 *
 * @param person who
 * @param fields what is held, by field, in the fields' order; a field that holds nothing is there and empty
 */
public record PersonExport(PersonId person, Map<String, List<String>> fields) {
    public PersonExport {
        Objects.requireNonNull(person, "person");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copy);
    }

    /**
     * What a person's value holds; a store that holds more adds fields of its own. What was recorded of the person is not
     * in it: {@link SalesProcess#export} has both.
     */
    public static PersonExport of(Person person) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", texts(person.name().toJavaList(), Person.Name::text));
        fields.put("addresses", texts(person.addresses(), Person.Address::text));
        fields.put("phones", texts(person.phones(), Person.Phone::text));
        fields.put("mails", texts(person.mails(), Person.Mail::text));
        fields.put("notes", texts(person.notes(), note -> note.at() + " " + note.text()));
        return new PersonExport(person.id(), fields);
    }

    /** The same, and what was recorded of the person: what they allowed and withdrew, and where they are known. */
    PersonExport with(List<Decision> decisions, List<StreamId> known) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put("consents", texts(decisions, PersonExport::text));
        more.put("known by", texts(known, stream -> stream.lifecycle() + " " + stream.id()));
        return new PersonExport(person, more);
    }

    /** In codes and instants, as it was recorded. */
    private static String text(Decision decision) {
        if (decision instanceof Decision.Given given) {
            return "given for " + given.purpose().code() + " over "
                    + given.channel().code() + ", in force since " + given.from()
                    + given.givenAt().map(at -> ", given " + at).getOrElse(", given at an unknown time")
                    + given.evidence()
                            .map(evidence -> ", shown by " + evidence.source().code()
                                    + evidence.reference()
                                            .map(text -> " " + text)
                                            .getOrElse(""))
                            .getOrElse(", without evidence");
        }
        if (decision instanceof Decision.Forgotten forgotten) {
            return "forgotten, for any purpose over any channel, since " + forgotten.from();
        }
        Decision.Withdrawn withdrawn = (Decision.Withdrawn) decision;
        return "withdrawn for " + withdrawn.purpose().code() + " over "
                + withdrawn.channel().map(Channel::code).getOrElse("any channel") + ", "
                + (withdrawn.dated() ? "since " : "known since ") + withdrawn.from();
    }

    private static <T> List<String> texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }

    /** As a text that a person can read: a line for each value, after its field's name; none for what is empty. */
    public String text() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    /** The identifier only. */
    @Override
    public String toString() {
        return "PersonExport " + person.value() + " [redacted]";
    }
}
