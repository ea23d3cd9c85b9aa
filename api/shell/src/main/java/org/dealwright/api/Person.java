package org.dealwright.api;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;

/**
 * Who a person is: what no event, phase or log may hold. Immutable and thread-safe.
 *
 * <p>What is wrong with a value is said without repeating it, and no {@code toString} shows one.
 *
 * @param id under which events and phases know the person
 * @param name what they are called
 * @param addresses where they are, at most 100
 * @param phones under which numbers they answer, at most 100
 * @param mails under which mail addresses, at most 100
 * @param notes what was written down about them, at most 100
 */
public record Person(
        PersonId id,
        Option<Name> name,
        List<Address> addresses,
        List<Phone> phones,
        List<Mail> mails,
        List<Note> notes) {
    private static final String REDACTED = "[redacted]";

    /**
     * What a person is called.
     *
     * @param text one line of up to 255 characters
     */
    public record Name(String text) {
        /**
         * Takes a name.
         *
         * @throws IllegalArgumentException if it is blank, too long or not printable
         */
        public Name {
            Check.require(Check.line("name", Objects.requireNonNull(text, "name")));
        }

        @Override
        public String toString() {
            return "Name" + REDACTED;
        }
    }

    /**
     * A postal address.
     *
     * @param text as it stands on an envelope: several lines of up to 4,000 characters
     */
    public record Address(String text) {
        /**
         * Takes an address.
         *
         * @throws IllegalArgumentException if it is blank, too long or not printable
         */
        public Address {
            Check.require(Check.text("address", Objects.requireNonNull(text, "address")));
        }

        @Override
        public String toString() {
            return "Address" + REDACTED;
        }
    }

    /**
     * A phone number.
     *
     * @param text as it is written, an extension included: one line of up to 255 characters with three digits at least
     */
    public record Phone(String text) {
        private static final int FEWEST_DIGITS = 3;

        /**
         * Takes a number.
         *
         * @throws IllegalArgumentException if it is blank, too long or not printable, or has too few digits
         */
        public Phone {
            Check.require(Check.line("phone", Objects.requireNonNull(text, "phone")));
            if (text.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS) {
                throw new IllegalArgumentException("phone must have " + FEWEST_DIGITS + " digits at least");
            }
        }

        @Override
        public String toString() {
            return "Phone" + REDACTED;
        }
    }

    /**
     * A mail address.
     *
     * @param text one line of up to 255 characters without spaces, with something before its last {@code @} and after it
     */
    public record Mail(String text) {
        private static final Pattern FORM = Pattern.compile("\\S+@[^\\s@]+");

        /**
         * Takes an address.
         *
         * @throws IllegalArgumentException if it is too long or not printable, or has no such form
         */
        public Mail {
            Check.require(Check.line("mail", Objects.requireNonNull(text, "mail")));
            if (!FORM.matcher(text).matches()) {
                throw new IllegalArgumentException("mail must have the form name@domain");
            }
        }

        @Override
        public String toString() {
            return "Mail" + REDACTED;
        }
    }

    /**
     * Something written down about a person.
     *
     * @param at when
     * @param text several lines of up to 4,000 characters
     */
    public record Note(Instant at, String text) {
        /**
         * Takes a note.
         *
         * @throws IllegalArgumentException if it is blank, too long or not printable
         */
        public Note {
            Objects.requireNonNull(at, "at");
            Check.require(Check.text("note", Objects.requireNonNull(text, "note")));
        }

        @Override
        public String toString() {
            return "Note" + REDACTED;
        }
    }

    /**
     * Takes what is known; {@link #of} and what follows is the easier way.
     *
     * @throws IllegalArgumentException if there are more than 100 of anything
     */
    public Person {
        Objects.requireNonNull(id, "id");
        Check.requireOption("name", name);
        addresses = some("addresses", addresses);
        phones = some("phones", phones);
        mails = some("mails", mails);
        notes = some("notes", notes);
    }

    /** A person of whom nothing is known but that they are there. */
    public static Person of(PersonId id) {
        return new Person(id, Option.none(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same, called so. */
    public Person with(Name its) {
        return new Person(id, Option.some(Objects.requireNonNull(its, "name")), addresses, phones, mails, notes);
    }

    /** The same, with one more address. */
    public Person with(Address another) {
        return new Person(id, name, plus(addresses, another), phones, mails, notes);
    }

    /** The same, with one more number. */
    public Person with(Phone another) {
        return new Person(id, name, addresses, plus(phones, another), mails, notes);
    }

    /** The same, with one more mail address. */
    public Person with(Mail another) {
        return new Person(id, name, addresses, phones, plus(mails, another), notes);
    }

    /** The same, with one more note. */
    public Person with(Note another) {
        return new Person(id, name, addresses, phones, mails, plus(notes, another));
    }

    private static <T> List<T> some(String field, List<T> values) {
        Check.require(
                values.size() > Check.LIST_LENGTH
                        ? Validation.invalid(Violation.of(field, "too-many", Check.LIST_LENGTH))
                        : Validation.valid(values));
        return List.copyOf(values);
    }

    private static <T> List<T> plus(List<T> values, T another) {
        List<T> more = new ArrayList<>(values);
        more.add(Objects.requireNonNull(another));
        return more;
    }

    /** The identifier only. */
    @Override
    public String toString() {
        return "Person " + id.value() + " " + REDACTED;
    }
}
