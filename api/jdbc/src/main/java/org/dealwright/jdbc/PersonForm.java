package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealwright.api.Person;
import org.dealwright.api.Person.Address;
import org.dealwright.api.Person.Mail;
import org.dealwright.api.Person.Name;
import org.dealwright.api.Person.Note;
import org.dealwright.api.Person.Phone;
import org.dealwright.id.PersonId;

/**
 * A person as bytes, all but the identifier: the form's number, then the fields in their order. A list is its length and its
 * values, a text its length in bytes and its UTF-8.
 */
final class PersonForm {
    private static final int FORM = 1;

    private PersonForm() {}

    static byte[] write(Person person) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            write(person.name().map(Name::text).toJavaList(), out);
            write(texts(person.addresses(), Address::text), out);
            write(texts(person.phones(), Phone::text), out);
            write(texts(person.mails(), Mail::text), out);
            out.writeInt(person.notes().size());
            for (Note note : person.notes()) {
                Instant at = note.at();
                out.writeLong(at.getEpochSecond());
                out.writeInt(at.getNano());
                write(note.text(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> List<String> texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * The person that was written.
     *
     * @throws PersonUnreadable if it is in a form that only a later version knows
     */
    static Person read(PersonId id, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new PersonUnreadable(id, PersonUnreadable.Reason.OF_A_LATER_VERSION);
            }
            return new Person(
                    id,
                    Option.ofOptional(texts(in, Name::new).stream().findFirst()),
                    texts(in, Address::new),
                    texts(in, Phone::new),
                    texts(in, Mail::new),
                    notes(in));
        } catch (IOException cut) {
            throw new PersonUnreadable(id, PersonUnreadable.Reason.ALTERED);
        }
    }

    private static <T> List<T> texts(DataInputStream in, Function<String, T> value) throws IOException {
        int many = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            values.add(value.apply(text(in)));
        }
        return values;
    }

    private static List<Note> notes(DataInputStream in) throws IOException {
        int many = in.readInt();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            notes.add(new Note(Instant.ofEpochSecond(in.readLong(), in.readInt()), text(in)));
        }
        return notes;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
