package org.dealwright.examples.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.jdbc.Alongside;
import org.dealwright.jdbc.JdbcFailure;
import org.dealwright.jdbc.JdbcJournal;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.sqlite.SQLiteDataSource;

/** This CRM's table and the journal are in one file of SQLite: a row and what happened commit together, or neither does. */
public final class OneTransaction {
    private static final String TABLE = "create table if not exists call_list"
            + " (account integer primary key, last_event integer not null, place integer not null unique)";

    private final Story story = new Story();
    private final SQLiteDataSource file = new SQLiteDataSource();
    private final PrintStream out;
    private final JdbcJournal journal;
    private final SalesProcess process;

    private OneTransaction(Path folder, PrintStream out) throws SQLException {
        this.out = out;
        file.setUrl("jdbc:sqlite:" + folder.resolve("crm.db"));
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        // keeps connections, as this data source is no pool
        this.journal = JdbcJournal.builder(file).keepingConnections(4).open();
        this.process = SalesProcess.builder()
                .journal(journal)
                .policy(SalesPolicy.defaults().with(CrmPolicy.PROSPECTS))
                .clock(story.clock())
                .build();
    }

    /** Tells the story. */
    public static void main(String[] args) throws SQLException, IOException {
        tell(Files.createTempDirectory("one-transaction"), System.out);
    }

    static void tell(Path folder, PrintStream out) throws SQLException {
        new OneTransaction(folder, out).tell();
        out.println("after a restart:");
        OneTransaction later = new OneTransaction(folder, out);
        later.show();
        later.journal.close();
    }

    private void tell() throws SQLException {
        AccountRef other = new AccountRef(4712);
        ProspectCommand.Identify identify =
                new ProspectCommand.Identify(Source.of(SourceKind.INBOUND)).ownedBy(Story.OLGA.member());
        tries(Story.ACCOUNT, identify, 1);
        tries(Story.ACCOUNT, new ProspectCommand.Qualify(), 2);
        // the place is taken: the row cannot be written, and so nothing is recorded either
        tries(other, identify, 1);
        show();
        tries(other, identify, 2);
        show();
        journal.close();
    }

    /** Gives a command, and puts the account on the call list in the transaction that records it. */
    private void tries(AccountRef account, ProspectCommand<?> command, int place) {
        String name = ProspectLifecycle.table().names().command(command.getClass());
        try {
            journal.together(
                            onCallList(account, place),
                            () -> process.prospects().handle(account.prospect(), command, Story.OLGA.actor()))
                    .peek(outcome -> out.println("account " + account.id() + ", " + name + ": recorded "
                            + outcome.recorded().size()))
                    .peekLeft(refused -> out.println(
                            "account " + account.id() + ", " + name + ": " + refused.explain(Locale.ENGLISH)));
        } catch (JdbcFailure failed) {
            out.println("account " + account.id() + ", " + name + ": the row could not be written");
        }
    }

    private static Alongside onCallList(AccountRef account, int place) {
        return (connection, recorded) -> {
            try (PreparedStatement row = connection.prepareStatement("insert into call_list values (?, ?, ?)")) {
                row.setLong(1, account.id());
                row.setLong(2, last(recorded).position());
                row.setInt(3, place);
                row.executeUpdate();
            }
        };
    }

    private static Recorded last(List<Recorded> recorded) {
        return recorded.get(recorded.size() - 1);
    }

    private void show() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from call_list order by place")) {
            while (row.next()) {
                rows.append(" account ").append(row.getLong("account"));
                rows.append(" by event ").append(row.getLong("last_event"));
            }
        }
        out.println("call list:" + rows + "; journal: "
                + journal.readAll(0, 100).stream().map(Recorded::stream).toList());
    }
}
