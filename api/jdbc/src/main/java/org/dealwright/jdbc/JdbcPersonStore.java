package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.dealwright.api.Person;
import org.dealwright.api.PersonStore;
import org.dealwright.id.PersonId;

/**
 * People in a relational database, SQLite, H2 or PostgreSQL, each encrypted with a key of their own. Safe for many threads.
 *
 * <p>A row is the identifier, which key, and the rest under AES-256-GCM: a row that was changed, or moved to another person,
 * is {@link PersonUnreadable}. An older row of the same person, put back under the same key, is not told from the newest; and
 * how much is kept of a person can be guessed from how long the row is.
 *
 * <p>To erase a person is to destroy their key, then to delete the row. From then on every copy of the row, also in backups
 * made before, can be read by nobody, and counts for nothing: a person erased stays erased when a backup of this database is
 * put back. Histories, phases and measures hold identifiers, and stay as they are.
 *
 * <p>Not reached by that, and for the embedder to see to:
 *
 * <ul>
 *   <li>backups of the keys: see {@link JdbcPersonKeys};
 *   <li>texts of commands, as notes and reasons, into which somebody wrote about a person: they are in the journal, as is the
 *       identifier, which should tell nothing of whom it stands for;
 *   <li>what was exported, printed, logged or sent on by the embedder, and what a process has in memory.
 * </ul>
 */
public final class JdbcPersonStore implements PersonStore, AutoCloseable {
    private static final String FIND = "SELECT key_id, sealed FROM dealwright_person WHERE person_id = ?";
    private static final String REPLACE = "UPDATE dealwright_person SET key_id = ?, sealed = ? WHERE person_id = ?";
    private static final String INSERT = "INSERT INTO dealwright_person (key_id, sealed, person_id) VALUES (?, ?, ?)";
    private static final String DELETE = "DELETE FROM dealwright_person WHERE person_id = ?";
    private static final String DELETE_OF_KEY = DELETE + " AND key_id = ?";

    /** Binds a row to what it is. */
    private static final byte[] CONTEXT = bytes("dealwright person");

    private final Tables tables;
    private final PersonKeys keys;

    private JdbcPersonStore(Tables tables, PersonKeys keys) {
        this.tables = tables;
        this.keys = keys;
    }

    /**
     * Opens the people of a database, which is {@link Durability#FULL}; makes their table where it is missing.
     *
     * @param source a pool, or else see {@link Builder#keepingConnections}
     * @param keys where their keys are; best in another database, with backups of its own that are kept for a short time
     * @throws JdbcFailure if the database fails
     * @throws IllegalStateException if it is not one of the three, cannot be durable, or a later version has made its tables
     */
    public static JdbcPersonStore on(DataSource source, PersonKeys keys) {
        return builder(source, keys).open();
    }

    /**
     * Opens the people in a file of SQLite, which is made where it is missing. It needs {@code org.xerial:sqlite-jdbc} on the
     * path, and keeps connections open until it is closed.
     *
     * @throws JdbcFailure if the file cannot be opened
     * @throws IllegalArgumentException if its path has a question mark, behind which the driver expects settings
     * @throws IllegalStateException if the driver is not on the path
     */
    public static JdbcPersonStore sqlite(Path file, PersonKeys keys) {
        return builder(SqliteFile.at(file), keys)
                .keepingConnections(SqliteFile.KEPT)
                .open();
    }

    /** Begins with every default. */
    public static Builder builder(DataSource source, PersonKeys keys) {
        return new Builder(source, keys);
    }

    /**
     * Keeps a person as they are now; whatever was kept under the identifier is gone. Where somebody erases the person
     * meanwhile, the person is erased.
     *
     * @throws JdbcFailure if the database fails; whether the person is kept is then not known, and to put again is safe
     */
    @Override
    public void put(Person person) {
        byte[] clear = PersonForm.write(person);
        byte[] id = bytes(person.id().value());
        for (int attempt = 0; attempt < Sessions.TRIES; attempt++) {
            PersonKey key = keys.findOrCreate(person.id());
            byte[] sealed = Sealing.seal(key.secret(), clear, CONTEXT, id, bytes(key.id()));
            tables.change(session -> kept(session, id, key, sealed));
            Option<PersonKey> now = keys.find(person.id());
            if (now.isEmpty()) {
                tables.change(session -> deleted(session.statement(DELETE_OF_KEY), id, key));
                return;
            }
            if (now.get().id().equals(key.id())) {
                return;
            }
        }
        throw new IllegalStateException("person " + person.id().value() + " is erased and put by others all the time");
    }

    private static boolean kept(Session session, byte[] id, PersonKey key, byte[] sealed) throws SQLException {
        return written(session.statement(REPLACE), id, key, sealed)
                || written(session.statement(INSERT), id, key, sealed);
    }

    private static boolean written(PreparedStatement statement, byte[] id, PersonKey key, byte[] sealed)
            throws SQLException {
        statement.setString(1, key.id());
        statement.setBytes(2, sealed);
        statement.setBytes(3, id);
        return statement.executeUpdate() == 1;
    }

    private static boolean deleted(PreparedStatement statement, byte[] id, PersonKey key) throws SQLException {
        statement.setBytes(1, id);
        statement.setString(2, key.id());
        return statement.executeUpdate() == 1;
    }

    /**
     * The person; none where none was put, or they were erased.
     *
     * @throws PersonUnreadable if there is one who cannot be read
     * @throws JdbcFailure if the database fails
     */
    @Override
    public Option<Person> find(PersonId id) {
        byte[] named = bytes(id.value());
        return keys.find(id)
                .flatMap(key -> tables.ask(session -> sealed(session, named, key))
                        .map(bytes -> Sealing.open(key.secret(), bytes, CONTEXT, named, bytes(key.id()))
                                .getOrElseThrow(() -> new PersonUnreadable(id, PersonUnreadable.Reason.ALTERED)))
                        .map(clear -> PersonForm.read(id, clear)));
    }

    /** What is kept under the key; what is kept under another is of one that was forgotten. */
    private static Option<byte[]> sealed(Session session, byte[] id, PersonKey key) throws SQLException {
        PreparedStatement find = session.statement(FIND);
        find.setBytes(1, id);
        try (ResultSet row = find.executeQuery()) {
            return row.next() && key.id().equals(row.getString(1)) ? Option.of(row.getBytes(2)) : Option.none();
        }
    }

    /**
     * Forgets a person, for good: destroys the key, then deletes the row.
     *
     * @return whether there was anything to forget
     * @throws JdbcFailure if a database fails; to erase again is safe
     */
    @Override
    public boolean erase(PersonId id) {
        boolean known = keys.forget(id);
        boolean kept = tables.change(session -> {
            PreparedStatement delete = session.statement(DELETE);
            delete.setBytes(1, bytes(id.value()));
            return delete.executeUpdate() == 1;
        });
        return known || kept;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Closes the connections that it keeps; a data source of the embedder's stays open, as do the keys. */
    @Override
    public void close() {
        tables.close();
    }

    /** Where they are, and nothing about them. */
    @Override
    public String toString() {
        return "people in " + tables.product();
    }

    /** Says what should differ from the defaults. Not thread-safe. */
    public static final class Builder {
        private final Tables.Opening opening;
        private final PersonKeys keys;

        private Builder(DataSource source, PersonKeys keys) {
            opening = new Tables.Opening(Part.PEOPLE, source);
            this.keys = Objects.requireNonNull(keys, "keys");
        }

        /** What is certain of a person who was put or erased. */
        public Builder durability(Durability its) {
            opening.durability(its);
            return this;
        }

        /** Makes and changes no table: where one is missing, opening says which. For those who migrate by their own tool. */
        public Builder withoutMigrating() {
            opening.withoutMigrating();
            return this;
        }

        /**
         * Keeps connections open while nobody uses them; for a data source that is not a pool. Each of them must be the
         * store's alone.
         *
         * @param many how many at most
         * @throws IllegalArgumentException if it is negative
         */
        public Builder keepingConnections(int many) {
            opening.keepingConnections(many);
            return this;
        }

        /**
         * Opens it.
         *
         * @throws JdbcFailure if the database fails
         * @throws IllegalStateException if it is not one of the three, cannot be as durable as is asked for, or its tables are
         *     not those that the library works with
         */
        public JdbcPersonStore open() {
            return new JdbcPersonStore(opening.open(), keys);
        }
    }
}
