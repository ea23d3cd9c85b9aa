package org.dealwright.examples.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Another system, with a database of its own. It knows messages by their number, and takes each once. */
final class OtherSystem {
    private final DataSource database;

    OtherSystem(DataSource database) {
        this.database = database;
    }

    void createTables() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table message (number bigint primary key, about varchar not null, json varchar not null)");
        }
    }

    /**
     * Takes a message.
     *
     * @return whether it was not there before
     * @throws SQLException if it cannot be had, or one before it is missing
     */
    boolean receive(long number, String about, String json) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement last = connection.prepareStatement("select coalesce(max(number), 0) from message");
                ResultSet row = last.executeQuery()) {
            row.next();
            long before = row.getLong(1);
            if (number <= before) {
                return false;
            }
            if (number != before + 1) {
                throw new SQLException("message " + (before + 1) + " is missing before " + number);
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into message values (?, ?, ?)")) {
                insert.setLong(1, number);
                insert.setString(2, about);
                insert.setString(3, json);
                insert.executeUpdate();
            }
            return true;
        }
    }

    List<String> messages() throws SQLException {
        List<String> messages = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from message order by number")) {
            while (row.next()) {
                messages.add(row.getLong("number") + " " + row.getString("about") + " " + row.getString("json"));
            }
        }
        return messages;
    }
}
