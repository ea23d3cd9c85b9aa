package org.dealwright.examples.embedded;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dealwright.api.Recorded;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectLifecycle;

/** This CRM's list of accounts: a table that follows what is recorded, and knows how far it has come. */
final class Pipeline {
    private static final String TABLES = """
            create table pipeline (account bigint primary key, phase varchar(64) not null, owner bigint);
            create table followed (position bigint not null);
            insert into followed values (0)
            """;

    private final DataSource database;
    private final Function<ProspectId, Option<Prospect>> find;

    Pipeline(DataSource database, Function<ProspectId, Option<Prospect>> find) {
        this.database = database;
        this.find = find;
    }

    void createTables() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /** The position of the last event taken; where a subscription goes on after a restart. */
    long position() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position from followed")) {
            row.next();
            return row.getLong("position");
        }
    }

    /** Takes an event: row and position in one transaction, so that each event counts once. */
    void take(Recorded recorded) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (recorded.stream().lifecycle().equals("prospect")) {
                ProspectId id = new ProspectId(recorded.stream().id());
                for (Prospect prospect : find.apply(id)) {
                    put(connection, AccountRef.of(id), prospect);
                }
            }
            try (PreparedStatement moved = connection.prepareStatement("update followed set position = ?")) {
                moved.setLong(1, recorded.position());
                moved.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failed) {
            // the subscription stops before this event, and goes on with it at the next poll
            throw new IllegalStateException("the list could not take position " + recorded.position(), failed);
        }
    }

    private static void put(Connection connection, AccountRef account, Prospect prospect) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("merge into pipeline values (?, ?, ?)")) {
            row.setLong(1, account.id());
            row.setString(2, ProspectLifecycle.table().names().phase(prospect.getClass()));
            row.setObject(3, prospect.owner().map(CrmUser::id).getOrNull());
            row.executeUpdate();
        }
    }

    /** The list, by account. */
    List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from pipeline order by account")) {
            while (row.next()) {
                rows.add("account " + row.getLong("account") + " is " + row.getString("phase") + ", owned by user "
                        + row.getString("owner"));
            }
        }
        return rows;
    }
}
