package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dealwright.api.Person.Address;
import org.dealwright.api.Person.Mail;
import org.dealwright.api.Person.Name;
import org.dealwright.api.Person.Note;
import org.dealwright.api.Person.Phone;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    private static final PersonId ILONA = new PersonId("ilona");
    private static final Person EVERYTHING = Person.of(ILONA)
            .with(new Name("Kovács Ilona"))
            .with(new Address("Fő utca 1.\nBudapest"))
            .with(new Phone("+36 30 123 4567"))
            .with(new Mail("ilona@example.org"))
            .with(new Note(Instant.parse("2026-03-02T09:00:00Z"), "Likes tea"));

    @Test
    void a_process_keeps_people_where_it_is_told_to() {
        PersonStore store = new InMemoryPersonStore();

        assertSame(store, SalesProcess.builder().people(store).build().people());
        assertEquals(Option.none(), SalesProcess.inMemory().people().find(ILONA));
        assertThrows(NullPointerException.class, () -> SalesProcess.builder().people(null));
    }

    @Test
    void an_erased_person_leaves_every_history_readable() {
        Office office = new Office();
        ProspectId id = new ProspectId("p1");
        office.process.people().put(EVERYTHING);
        office.offered(id, Option.none());
        office.give(id, new AcceptHandoff(), AE).get();
        List<Recorded> before = office.process.journal().readAll(0, 100);
        Option<Prospect> found = office.process.prospects().find(id);

        office.process.people().erase(ILONA);

        assertEquals(before, office.process.journal().readAll(0, 100));
        assertEquals(found, office.process.prospects().find(id));
        assertEquals(
                found, new Office(office.process.journal()).process.prospects().find(id));
    }

    @Test
    void nothing_personal_is_printed() {
        String printed = List.of(
                        EVERYTHING,
                        EVERYTHING.name(),
                        EVERYTHING.addresses(),
                        EVERYTHING.phones(),
                        EVERYTHING.mails(),
                        EVERYTHING.notes(),
                        PersonExport.of(EVERYTHING))
                .toString();

        for (String personal : List.of("Kov", "utca", "123", "example", "tea")) {
            assertFalse(printed.contains(personal), printed);
        }
    }

    @Test
    void an_export_reads_field_by_field() {
        assertEquals(
                "name: Kovács Ilona\n"
                        + "addresses: Fő utca 1.\nBudapest\n"
                        + "phones: +36 30 123 4567\n"
                        + "mails: ilona@example.org\n"
                        + "notes: 2026-03-02T09:00:00Z Likes tea",
                PersonExport.of(EVERYTHING).text());
        assertEquals(
                Map.of(
                        "name",
                        List.of(),
                        "addresses",
                        List.of(),
                        "phones",
                        List.of(),
                        "mails",
                        List.of(),
                        "notes",
                        List.of()),
                PersonExport.of(Person.of(ILONA)).fields());
    }

    @Test
    void what_is_handed_to_a_person_holds_their_consents_and_where_they_are_known() {
        Office office = new Office();
        office.process.people().put(Person.of(ILONA).with(new Name("Kovács Ilona")));
        office.process
                .consents()
                .handle(
                        ILONA,
                        new GiveConsent(
                                Channel.EMAIL,
                                Purpose.MARKETING,
                                ConsentSource.FORM,
                                Option.of("F-12"),
                                Option.of(MONDAY_9.minusSeconds(60))),
                        SDR)
                .get();
        office.process
                .consents()
                .handle(ILONA, new WithdrawPurpose(Purpose.CONTRACT), SDR)
                .get();
        for (String id : List.of("p2", "p1", "p3")) {
            office.identified(new ProspectId(id), Option.none());
        }
        for (String id : List.of("p2", "p1")) {
            office.give(new ProspectId(id), new AddPerson(ILONA, List.of()), SDR)
                    .get();
        }

        assertEquals("""
                name: Kovács Ilona
                consents: given for marketing over email, in force since 2026-03-02T09:00:00Z, given 2026-03-02T08:59:00Z, \
                shown by form F-12
                consents: withdrawn for contract over any channel, since 2026-03-02T09:00:00Z
                known by: prospect p1
                known by: prospect p2""", office.process.export(ILONA).get().text());
    }

    @Test
    void what_is_handed_to_an_erased_person_is_what_was_recorded_and_to_a_stranger_nothing() {
        Office office = new Office();
        office.process.people().put(EVERYTHING);
        office.process
                .consents()
                .handle(ILONA, new WithdrawConsent(Channel.PHONE, Purpose.MARKETING), SDR)
                .get();

        office.process.people().erase(ILONA);

        assertEquals(
                "consents: withdrawn for marketing over phone, since 2026-03-02T09:00:00Z",
                office.process.export(ILONA).get().text());
        assertEquals(Option.none(), office.process.export(new PersonId("nobody")));
        assertThrows(NullPointerException.class, () -> office.process.export(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ilona", "@example.org", "ilona@", "ilona kovacs@example.org", "a@b c", "a@b\n"})
    void what_has_no_form_of_a_mail_address_is_none_and_is_not_repeated(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Mail(text))
                .getMessage();

        assertFalse(message.contains("ilona"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+36\n301234567"})
    void what_nobody_could_call_is_no_number(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Phone(text));
    }

    @Test
    void fields_have_limits() {
        assertThrows(IllegalArgumentException.class, () -> new Name("x".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> new Name("two\nlines"));
        assertThrows(IllegalArgumentException.class, () -> new Address("x".repeat(4_001)));
        assertThrows(IllegalArgumentException.class, () -> new Note(Instant.EPOCH, " "));
        List<Phone> many = Collections.nCopies(101, new Phone("123"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Person(ILONA, Option.none(), List.of(), many, List.of(), List.of()));
        assertThrows(NullPointerException.class, () -> Person.of(null));
        assertThrows(NullPointerException.class, () -> Person.of(ILONA).with((Name) null));
        assertThrows(NullPointerException.class, () -> Person.of(ILONA).with((Mail) null));
    }
}
