package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.dealwright.id.PersonId;

/**
 * The keys of people in a table of SQLite, H2 or PostgreSQL, each wrapped by a {@link MasterKey}. Safe for many threads.
 *
 * <p>Keep the table in another database than the people: a backup that holds both reads, together with the master key, whoever
 * was erased since it was made. Where both are in one database, erasing covers what is in it, and copies of the people's table
 * alone, but not backups of the whole.
 *
 * <p>A key that is forgotten is deleted. In SQLite it is overwritten, and the log is emptied, unless somebody reads at that
 * moment: then the next one forgotten empties it. What databases leave of a wrapped key in their files, as SQLite may where a
 * row has moved, and H2 and PostgreSQL do, is gone after {@link #compact}; in PostgreSQL's log, in backups and on the disk
 * beneath it stays for as long as those are kept. All that ends with the master key it is wrapped by: open with a new one,
 * {@link #rewrap} what is left, and destroy the old one. From then on no backup made before can be read.
 */
public final class JdbcPersonKeys implements PersonKeys, AutoCloseable {
    private static final String TABLE = "dealwright_person_key";
    private static final String FIND =
            "SELECT key_id, master_key, wrapped FROM dealwright_person_key WHERE person_id = ?";
    private static final String INSERT = "INSERT INTO dealwright_person_key (person_id, key_id, master_key, wrapped)"
            + " SELECT ?, CAST(? AS VARCHAR(255)), CAST(? AS VARCHAR(64)), ?"
            + " WHERE NOT EXISTS (SELECT 1 FROM dealwright_person_key WHERE person_id = ?)";
    private static final String DELETE = "DELETE FROM dealwright_person_key WHERE person_id = ?";
    private static final String OTHERS = "SELECT person_id, key_id, master_key, wrapped FROM dealwright_person_key"
            + " WHERE person_id > ? AND master_key <> ? ORDER BY person_id LIMIT ?";
    private static final String REWRAP = "UPDATE dealwright_person_key SET master_key = ?, wrapped = ?"
            + " WHERE person_id = ? AND key_id = ? AND master_key = ?";

    /** How many keys are wrapped anew in one transaction. */
    private static final int PAGE = 500;

    private final Tables tables;
    private final MasterKey master;
    private final Map<String, MasterKey> masters;

    private JdbcPersonKeys(Tables tables, MasterKey master, Map<String, MasterKey> masters) {
        this.tables = tables;
        this.master = master;
        this.masters = masters;
    }

    /**
     * Opens the keys of a database, which is {@link Durability#FULL}; makes their table where it is missing.
     *
     * @param source a pool, or else see {@link Builder#keepingConnections}
     * @param master wraps every key
     * @throws JdbcFailure if the database fails
     * @throws IllegalStateException if it is not one of the three, cannot be durable, or a later version has made its tables
     */
    public static JdbcPersonKeys on(DataSource source, MasterKey master) {
        return builder(source, master).open();
    }

    /**
     * Opens the keys in a file of SQLite, which is made where it is missing. It needs {@code org.xerial:sqlite-jdbc} on the
     * path, and keeps connections open until it is closed. Nobody but the owner can read a file that it makes, where the file
     * system knows owners.
     *
     * @throws JdbcFailure if the file cannot be opened
     * @throws IllegalArgumentException if its path has a question mark, behind which the driver expects settings
     * @throws IllegalStateException if the driver is not on the path
     */
    public static JdbcPersonKeys sqlite(Path file, MasterKey master) {
        SqliteFile source = SqliteFile.at(file);
        SqliteFile.makePrivate(file);
        return builder(source, master).keepingConnections(SqliteFile.KEPT).open();
    }

    /** Begins with every default. */
    public static Builder builder(DataSource source, MasterKey master) {
        return new Builder(source, master);
    }

    /**
     * The person's key; a new one where there is none.
     *
     * @throws PersonUnreadable if there is one that cannot be unwrapped
     * @throws JdbcFailure if the database fails
     */
    @Override
    public PersonKey findOrCreate(PersonId person) {
        return find(person).getOrElse(() -> created(person));
    }

    private PersonKey created(PersonId person) {
        WrappedKey made = WrappedKey.of(person, PersonKey.random(), master);
        WrappedKey first = tables.change(session -> {
            insert(session.statement(INSERT), made);
            return found(session, person)
                    .getOrElseThrow(() -> new SQLException("a key that is there in a transaction is not there"));
        });
        return first.open(masters);
    }

    private static void insert(PreparedStatement insert, WrappedKey made) throws SQLException {
        byte[] person = bytes(made.person().value());
        insert.setBytes(1, person);
        insert.setString(2, made.id());
        insert.setString(3, made.masterName());
        insert.setBytes(4, made.sealed());
        insert.setBytes(5, person);
        insert.executeUpdate();
    }

    /**
     * The person's key; none where none was made, or it is forgotten.
     *
     * @throws PersonUnreadable if there is one that cannot be unwrapped
     * @throws JdbcFailure if the database fails
     */
    @Override
    public Option<PersonKey> find(PersonId person) {
        Objects.requireNonNull(person, "person");
        return tables.ask(session -> found(session, person)).map(row -> row.open(masters));
    }

    private static Option<WrappedKey> found(Session session, PersonId person) throws SQLException {
        PreparedStatement find = session.statement(FIND);
        find.setBytes(1, bytes(person.value()));
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Option.of(new WrappedKey(person, row.getString(1), row.getString(2), row.getBytes(3)))
                    : Option.none();
        }
    }

    /**
     * Destroys the person's key, for good.
     *
     * @return whether there was one
     * @throws JdbcFailure if the database fails; to forget again is safe
     */
    @Override
    public boolean forget(PersonId person) {
        boolean forgotten = tables.change(session -> {
            PreparedStatement delete = session.statement(DELETE);
            delete.setBytes(1, bytes(person.value()));
            return delete.executeUpdate() == 1;
        });
        tables.purge();
        return forgotten;
    }

    /**
     * Wraps every key by the present master key that is wrapped by a former one, five hundred in a transaction; people can be
     * read and put meanwhile. When it has answered, and every process wraps by the present one, no former one is needed.
     *
     * @return how many
     * @throws PersonUnreadable if one cannot be unwrapped; those before it are wrapped anew
     * @throws JdbcFailure if the database fails; to do it again goes on with what is left
     */
    public int rewrap() {
        int done = 0;
        List<WrappedKey> page = others(new byte[0]);
        while (!page.isEmpty()) {
            List<WrappedKey> former = page;
            List<WrappedKey> anew = former.stream()
                    .map(one -> WrappedKey.of(one.person(), one.open(masters), master))
                    .toList();
            done += tables.change(session -> replaced(session.statement(REWRAP), former, anew));
            page = others(bytes(former.get(former.size() - 1).person().value()));
        }
        compact();
        return done;
    }

    /**
     * Writes the table anew, so that the file holds no key that was forgotten; others wait meanwhile. SQLite and PostgreSQL can
     * do that; H2 does it when the database is closed by {@code SHUTDOWN COMPACT}.
     *
     * @throws JdbcFailure if the database fails
     */
    public void compact() {
        tables.rewrite(TABLE);
    }

    private List<WrappedKey> others(byte[] after) {
        return tables.ask(session -> {
            PreparedStatement ask = session.statement(OTHERS);
            ask.setBytes(1, after);
            ask.setString(2, master.name());
            ask.setInt(3, PAGE);
            List<WrappedKey> page = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    PersonId person = new PersonId(new String(row.getBytes(1), StandardCharsets.UTF_8));
                    page.add(new WrappedKey(person, row.getString(2), row.getString(3), row.getBytes(4)));
                }
            }
            return page;
        });
    }

    /** One that was forgotten meanwhile stays so. */
    private static int replaced(PreparedStatement update, List<WrappedKey> former, List<WrappedKey> anew)
            throws SQLException {
        int replaced = 0;
        for (int i = 0; i < former.size(); i++) {
            update.setString(1, anew.get(i).masterName());
            update.setBytes(2, anew.get(i).sealed());
            update.setBytes(3, bytes(former.get(i).person().value()));
            update.setString(4, former.get(i).id());
            update.setString(5, former.get(i).masterName());
            replaced += update.executeUpdate();
        }
        return replaced;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Closes the connections that it keeps; a data source of the embedder's stays open. */
    @Override
    public void close() {
        tables.close();
    }

    /** Where they are and by what they are wrapped, and nothing about them. */
    @Override
    public String toString() {
        return "keys in " + tables.product() + " under " + master;
    }

    /** Says what should differ from the defaults. Not thread-safe. */
    public static final class Builder {
        private final Tables.Opening opening;
        private final MasterKey master;
        private final Map<String, MasterKey> masters = new LinkedHashMap<>();

        private Builder(DataSource source, MasterKey master) {
            opening = new Tables.Opening(Part.KEYS, source);
            this.master = Objects.requireNonNull(master, "master");
            masters.put(master.name(), master);
        }

        /**
         * Unwraps by this one too, and wraps nothing by it.
         *
         * @throws IllegalArgumentException if another has its name
         */
        public Builder former(MasterKey one) {
            if (masters.putIfAbsent(one.name(), one) != null) {
                throw new IllegalArgumentException("there is a master key named " + one.name() + " already");
            }
            return this;
        }

        /** What is certain of a key that was made or forgotten. */
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
         * Keeps connections open while nobody uses them; for a data source that is not a pool. Each of them must be the keys'
         * alone.
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
        public JdbcPersonKeys open() {
            return new JdbcPersonKeys(opening.open(), master, Map.copyOf(masters));
        }
    }
}
