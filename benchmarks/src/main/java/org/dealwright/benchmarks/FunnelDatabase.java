package org.dealwright.benchmarks;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same events in a database in memory, and the same funnel in SQL, written as each database does it best. */
final class FunnelDatabase implements AutoCloseable {
    private static final int STAGES = StageEvents.STEPS.size();
    private static final int BATCH = 10_000;

    private final Connection connection;
    private final String query;

    private FunnelDatabase(Connection connection, String query) {
        this.connection = connection;
        this.query = query;
    }

    /** DuckDB, on one thread. */
    static FunnelDatabase duckDb(StageEvents events) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        run(connection, "SET threads = 1");
        run(connection, "CREATE TABLE passage (subject VARCHAR, step VARCHAR, reached BIGINT)");
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "passage")) {
            events.inOrder((deal, step, at) -> append(rows, deal, step, at));
        }
        return new FunnelDatabase(connection, inDuckDb());
    }

    private static void append(DuckDBAppender rows, int deal, String step, long at) {
        try {
            rows.beginRow();
            rows.append(StageEvents.subject(deal));
            rows.append(step);
            rows.append(at);
            rows.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SQLite. */
    static FunnelDatabase sqlite(StageEvents events) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run(connection, "CREATE TABLE passage (subject TEXT, step TEXT, reached INTEGER)");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO passage VALUES (?, ?, ?)")) {
            int[] waiting = {0};
            events.inOrder((deal, step, at) -> insert(insert, deal, step, at, waiting));
            insert.executeBatch();
        }
        connection.commit();
        return new FunnelDatabase(connection, inSqlite());
    }

    private static void insert(PreparedStatement insert, int deal, String step, long at, int[] waiting) {
        try {
            insert.setString(1, StageEvents.subject(deal));
            insert.setString(2, step);
            insert.setLong(3, at);
            insert.addBatch();
            if (++waiting[0] % BATCH == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String each(int from, int to, String between, IntFunction<String> part) {
        return IntStream.range(from, to).mapToObj(part).collect(joining(between));
    }

    private static String inPeriod(String earliest) {
        return earliest + " >= " + StageEvents.PERIOD.start().toEpochMilli() + " AND " + earliest + " < "
                + StageEvents.PERIOD.end().toEpochMilli();
    }

    /** One row for each stage; columns s0 to s10 are when a deal first reached each. */
    private static String inDuckDb() {
        String journeys = "SELECT "
                + each(0, STAGES, ", ", i -> "min(reached) FILTER (step = '" + StageEvents.STEPS.get(i) + "') AS s" + i)
                + ", max(reached) FILTER (step = '" + StageEvents.LOST + "') AS lost FROM passage GROUP BY subject";
        return "WITH journey AS MATERIALIZED (SELECT * FROM (" + journeys + ") WHERE "
                + inPeriod("least(" + each(0, STAGES, ", ", i -> "s" + i) + ")") + ") "
                + each(0, STAGES, " UNION ALL ", FunnelDatabase::stageInDuckDb);
    }

    private static String stageInDuckDb(int stage) {
        String next = stage == STAGES - 1 ? "NULL" : "least(" + each(stage + 1, STAGES, ", ", i -> "s" + i) + ")";
        return "SELECT " + stage + " AS stage, count(*), count(next), count(lost) FILTER (next IS NULL), "
                + "coalesce(median(next - reached), 0) FROM (SELECT s" + stage + " AS reached, " + next
                + " AS next, lost FROM journey WHERE s"
                + stage + " IS NOT NULL)";
    }

    /** It has no median, and its least value of several is none where one is none. */
    private static String inSqlite() {
        String journeys = "SELECT "
                + each(
                        0,
                        STAGES,
                        ", ",
                        i -> "min(reached) FILTER (WHERE step = '" + StageEvents.STEPS.get(i) + "') AS s" + i)
                + ", max(reached) FILTER (WHERE step = '" + StageEvents.LOST
                + "') AS lost FROM passage GROUP BY subject";
        String stages = each(0, STAGES, " UNION ALL ", FunnelDatabase::stageInSqlite);
        return "WITH journey AS MATERIALIZED (SELECT * FROM (" + journeys + ") WHERE "
                + inPeriod(least(0)) + "), gone AS MATERIALIZED (" + stages
                + "), ranked AS (SELECT *, row_number() OVER (PARTITION BY "
                + "stage ORDER BY took) AS rank, count(took) OVER (PARTITION BY stage) AS timed FROM gone "
                + "WHERE took IS NOT NULL), middle AS MATERIALIZED (SELECT stage, avg(took) AS median FROM ranked "
                + "WHERE rank IN ((timed + 1) / 2, timed / 2 + 1) GROUP BY stage) "
                + "SELECT stage, count(*), count(took), count(lost) FILTER (WHERE took IS NULL), "
                + "(SELECT median FROM middle WHERE middle.stage = gone.stage) FROM gone GROUP BY stage";
    }

    private static String stageInSqlite(int stage) {
        String took = stage == STAGES - 1
                ? "NULL"
                : "CASE WHEN " + least(stage + 1) + " < " + Long.MAX_VALUE + " THEN " + least(stage + 1) + " - s"
                        + stage + " END";
        return "SELECT " + stage + " AS stage, " + took + " AS took, lost FROM journey WHERE s" + stage
                + " IS NOT NULL";
    }

    private static String least(int from) {
        return "min(" + each(from, STAGES, ", ", i -> "ifnull(s" + i + ", " + Long.MAX_VALUE + ")") + ", "
                + Long.MAX_VALUE + ")";
    }

    /** The funnel. */
    List<StageLine> funnel() throws SQLException {
        List<StageLine> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query + " ORDER BY stage")) {
            while (rows.next()) {
                lines.add(new StageLine(
                        StageEvents.STEPS.get(rows.getInt(1)),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getDouble(5)));
            }
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
