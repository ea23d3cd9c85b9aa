package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dealwright.api.Person;
import org.dealwright.api.PersonExport;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesProcess;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentSource;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Purpose;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.json.DealwrightJson;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people come, are worked with, and are erased: nothing of them is left anywhere, and what happened stays. How many is
 * {@code -Ddealwright.people=10000}.
 */
class ForgottenTest {
    private static final int PEOPLE = Integer.getInteger("dealwright.people", 150);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId ANN = new MemberId("ann");
    private static final Actor REP = Actor.of(ANN, Role.SALES_DEVELOPMENT_REP);
    private static final Path LOG = Path.of("target", "logged.txt");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private JdbcJournal journal;
    private JdbcPersonKeys keys;
    private JdbcPersonStore people;
    private SalesProcess process;

    @BeforeEach
    void open() {
        journal = JdbcJournal.builder(new SqliteFile(folder.resolve("journal.db")))
                .keepingConnections(SqliteFile.KEPT)
                .snapshots(Snapshots.every(1))
                .open();
        keys = JdbcPersonKeys.sqlite(folder.resolve("keys.db"), Keys.master(1));
        people = JdbcPersonStore.sqlite(folder.resolve("people.db"), keys);
        process = SalesProcess.builder()
                .journal(journal)
                .people(people)
                .clock(() -> NOW)
                .build();
    }

    @AfterEach
    void close() {
        journal.close();
        people.close();
        keys.close();
    }

    @Test
    void nothing_of_anybody_is_left_and_what_happened_stays() throws Exception {
        IntStream.range(0, PEOPLE).forEach(this::work);
        assertEquals(0, Traces.inFiles(folder), "while they are known, files show nobody");
        assertEquals(3 * PEOPLE, exported(), "and they themselves get all of it");
        fail();
        assertSnapshotsKnowThem();
        Path backup = backup();
        List<Recorded> recorded = recorded();
        List<Prospect> phases = phases();

        for (int i = 0; i < PEOPLE; i++) {
            assertTrue(process.people().erase(person(i)));
        }

        assertEquals(recorded, recorded());
        assertEquals(phases, phases());
        assertEquals(0, exported());
        assertNobodyIn(backup);
        assertEquals(0, Traces.inFiles(folder));
        assertNothingIsSaid();
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static ProspectId prospect(int number) {
        return new ProspectId("prospect-" + number);
    }

    private void work(int number) {
        Person known = Traces.person(person(number), number);
        process.people().put(known);
        said.add(process.prospects()
                .handle(prospect(number), new Identify(Source.of(SourceKind.INBOUND)).ownedBy(ANN), REP)
                .get()
                .toString());
        said.add(process.prospects()
                .handle(prospect(number), new AddPerson(known.id(), List.of(BuyingRole.CHAMPION)), REP)
                .get()
                .toString());
        said.add(process.consents()
                .handle(known.id(), new GiveConsent(Channel.EMAIL, Purpose.MARKETING, ConsentSource.FORM), REP)
                .get()
                .toString());
        said.add(known + " " + known.name() + known.mails() + known.phones()
                + process.people().find(known.id()));
    }

    /** How many marks are in what people would be handed. */
    private int exported() {
        int marks = 0;
        for (int i = 0; i < PEOPLE; i++) {
            PersonExport export = process.export(person(i)).get();
            said.add(export.toString());
            assertTrue(export.text().contains("given for marketing over email"), export::text);
            marks += Traces.in(export.text());
        }
        return marks;
    }

    /** Everything that can go wrong with somebody's data in hand. */
    private void fail() {
        DataSource file = new SqliteFile(folder.resolve("people.db"));
        FailingSource failing = new FailingSource(file);
        JdbcPersonStore broken = JdbcPersonStore.builder(failing.source(), keys).open();
        Person known = Traces.person(person(0), 0);
        failing.dropAfter(1);
        said(assertThrows(JdbcFailure.class, () -> broken.put(known)));
        failing.unreachable();
        said(assertThrows(JdbcFailure.class, () -> broken.find(known.id())));

        Databases.run(file, "UPDATE dealwright_person SET sealed = X'00' WHERE person_id = CAST('person-0' AS BLOB)");
        said(assertThrows(PersonUnreadable.class, () -> process.export(known.id())));
        people.put(known);

        String name = known.name().get().text();
        String mail = known.mails().get(0).text();
        said(assertThrows(IllegalArgumentException.class, () -> new Person.Name(name.repeat(100))));
        said(assertThrows(IllegalArgumentException.class, () -> new Person.Mail(mail + " " + mail)));
        said(assertThrows(IllegalArgumentException.class, () -> new Person.Phone(name.replaceAll("[0-9]", ""))));
    }

    private void said(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        said.add(text.toString());
    }

    private Path backup() throws IOException {
        DataSource file = new SqliteFile(folder.resolve("people.db"));
        assertEquals("0", Databases.answer(file, "PRAGMA wal_checkpoint(TRUNCATE)"), "nobody is in the way");
        return Files.copy(folder.resolve("people.db"), folder.resolve("backup.db"));
    }

    private List<Recorded> recorded() {
        return journal.readAll(0, Integer.MAX_VALUE);
    }

    private List<Prospect> phases() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> process.prospects().find(prospect(number)).get())
                .toList();
    }

    private void assertNobodyIn(Path backup) {
        DataSource file = new SqliteFile(backup);
        assertEquals(Integer.toString(PEOPLE), Databases.answer(file, "SELECT COUNT(*) FROM dealwright_person"));
        try (JdbcPersonStore old = JdbcPersonStore.sqlite(backup, keys)) {
            for (int i = 0; i < PEOPLE; i++) {
                assertEquals(Option.none(), old.find(person(i)));
            }
        }
        DataSource now = new SqliteFile(folder.resolve("keys.db"));
        assertEquals("0", Databases.answer(now, "SELECT COUNT(*) FROM dealwright_person_key"));
    }

    /** There is one for each prospect and each consent, by identifier; and no trace in any of the files. */
    private void assertSnapshotsKnowThem() {
        DataSource file = new SqliteFile(folder.resolve("journal.db"));
        assertEquals(Integer.toString(2 * PEOPLE), Databases.answer(file, "SELECT COUNT(*) FROM dealwright_snapshot"));
        assertEquals(
                Integer.toString(PEOPLE),
                Databases.answer(file, "SELECT COUNT(*) FROM dealwright_snapshot WHERE payload LIKE '%\"person-%'"));
    }

    private void assertNothingIsSaid() throws Exception {
        String json = String.join("\n", recorded().stream().map(this::json).toList());
        assertTrue(json.contains("person-0"), "the journal knows identifiers");
        assertEquals(0, Traces.in(json));

        String log = Files.readString(LOG);
        assertTrue(log.contains("recorded prospect.person-added as event 2 of prospect/prospect-0"), "it listens");
        assertEquals(0, Traces.in(log));

        List<String> printed =
                Reachable.printedFrom(process, people, keys, Traces.person(person(0), 0), Keys.master(1));
        assertTrue(printed.size() > PEOPLE, "much is reached: " + printed.size());
        assertEquals(0, Traces.in(String.join("\n", printed)));
        assertEquals(0, Traces.in(String.join("\n", said)));
    }

    private String json(Recorded one) {
        return one.stream() + " " + one.key() + " " + DealwrightJson.events().encode(one.event());
    }

    @Test
    void marks_would_be_found() throws IOException {
        Person known = Traces.person(person(0), 0);
        Files.writeString(folder.resolve("leak.txt"), known.name().get().text());
        assertEquals(1, Traces.inFiles(folder));

        byte[] wide = known.phones().get(0).text().getBytes(StandardCharsets.UTF_16LE);
        Files.write(folder.resolve("leak.txt"), wide);
        assertTrue(Traces.inFiles(folder) > 0);
        assertEquals(3, Traces.in(PersonExport.of(known).text()));
        assertEquals(3, Traces.in(PersonForm.write(known)));
    }
}
