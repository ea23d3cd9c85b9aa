package org.dealwright.examples.oracle;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.joda.money.Money;

/** The generated rows in an embedded database, and what its SQL answers. Loaded once for all tests. */
final class Warehouse {
    static final Generated ROWS = new Generated();
    static final Labels LABELS = new Labels(ROWS.deals);
    private static final Warehouse ONLY = new Warehouse();

    private final DuckDBConnection connection;
    private final Map<String, String> queries = new TreeMap<>();
    private final Map<String, DuckDBAppender> appenders = new TreeMap<>();

    private Warehouse() {
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            execute(read("schema.sql"));
            load();
            for (String file :
                    List.of("funnel.sql", "deals.sql", "pipeline.sql", "waiting.sql", "customers.sql", "labels.sql")) {
                queries(read(file));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String read(String name) {
        try (InputStream in = Warehouse.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A file holds queries, each after a line {@code -- name: …}. */
    private void queries(String file) {
        for (String part : file.split("(?m)^-- name: ")) {
            int end = part.indexOf('\n');
            if (!part.startsWith("--") && end > 0) {
                queries.put(part.substring(0, end).trim(), part.substring(end));
            }
        }
    }

    /** The rows that a query answers, each as its values in words, joined by blanks; {@code null} for what is not there. */
    static List<String> ask(String query) {
        List<String> rows = new ArrayList<>();
        try (Statement statement = ONLY.connection.createStatement();
                ResultSet result = statement.executeQuery(sql(query))) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", values));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
        return rows;
    }

    /** The only row that a query answers, of numbers. */
    static double[] numbers(String query) {
        List<String> rows = ask(query);
        if (rows.size() != 1) {
            throw new IllegalStateException(query + " answers " + rows.size() + " rows");
        }
        return List.of(rows.get(0).split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String sql(String query) {
        String sql = ONLY.queries.get(query);
        if (sql == null) {
            throw new IllegalArgumentException("no query is called " + query);
        }
        return sql;
    }

    private void load() throws SQLException {
        for (var row : ROWS.deals) {
            append(
                    "deals",
                    row.deal().value(),
                    row.owner().map(owner -> owner.value()),
                    row.result().name(),
                    row.opened(),
                    row.closed(),
                    minor(row.value()),
                    currency(row.value()));
        }
        for (var row : ROWS.passages) {
            append("passages", row.subject(), row.step(), row.at());
        }
        for (var row : ROWS.entries) {
            append(
                    "entries",
                    row.deal().value(),
                    row.since(),
                    row.until(),
                    minor(row.value()),
                    currency(row.value()),
                    row.closeOn(),
                    row.probability().map(percent -> percent.value().longValueExact()),
                    row.category(),
                    row.ending().name());
        }
        for (var row : ROWS.stays) {
            append("stays", row.subject(), row.stage(), row.entered(), row.left());
        }
        for (var row : ROWS.handoffs) {
            append(
                    "handoffs",
                    row.from().value(),
                    row.to().value(),
                    row.offered(),
                    row.result().name(),
                    row.response().map(time -> time.toMillis()),
                    row.reason(),
                    row.became().map(Enum::name));
        }
        for (var row : ROWS.arrivals) {
            append("arrivals", row.lead(), row.arrived(), row.answered());
        }
        for (var row : ROWS.touches) {
            append("touches", row.by().value(), row.at(), row.channel(), row.inbound() ? 1L : 0L);
        }
        for (var row : ROWS.tenures) {
            append("tenures", row.customer().value(), row.since(), row.until());
        }
        for (var row : ROWS.terms) {
            append(
                    "terms",
                    row.customer().value(),
                    row.subscription(),
                    minor(Option.some(row.monthly())),
                    currency(Option.some(row.monthly())),
                    row.from(),
                    row.until());
        }
        for (var row : ROWS.promoters) {
            append("answers", "nps", row.customer().value(), row.at(), (long) row.score());
        }
        for (var row : ROWS.satisfaction) {
            append("answers", "csat", row.customer().value(), row.at(), (long) row.score());
        }
        loadLabels();
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }

    private void loadLabels() throws SQLException {
        for (var label : LABELS.sources.entrySet()) {
            append("sources", label.getKey().value(), label.getValue());
        }
        for (var label : LABELS.products.entrySet()) {
            for (String product : label.getValue()) {
                append("products", label.getKey().value(), product);
            }
        }
        for (var row : LABELS.referrals) {
            append(
                    "referrals",
                    row.by().value(),
                    row.became().map(customer -> customer.value()),
                    minor(row.won()),
                    currency(row.won()));
        }
        for (var row : LABELS.purchases) {
            Option<Money> bought = Option.some(row.bought());
            append(
                    "purchases",
                    row.customer().value(),
                    minor(bought),
                    currency(bought),
                    minor(row.possible()),
                    currency(row.possible()));
        }
        for (var row : LABELS.forecasts) {
            append(
                    "forecasts",
                    row.forecast().getAmountMinorLong(),
                    row.actual().getAmountMinorLong(),
                    row.actual().getCurrencyUnit().getCode());
        }
        for (var row : LABELS.costs) {
            append("costs", row.source(), minor(row.amount()), currency(row.amount()));
        }
    }

    private void append(String table, Object... values) throws SQLException {
        DuckDBAppender appender = appenders.get(table);
        if (appender == null) {
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
            appenders.put(table, appender);
        }
        appender.beginRow();
        for (Object value : values) {
            append(appender, value);
        }
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        if (value instanceof Option<?> some) {
            if (some.isEmpty()) {
                appender.appendNull();
            } else {
                append(appender, some.get());
            }
        } else if (value instanceof Instant at) {
            appender.append(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else {
            appender.append(value.toString());
        }
    }

    private static Option<Long> minor(Option<Money> money) {
        return money.map(Money::getAmountMinorLong);
    }

    private static Option<String> currency(Option<Money> money) {
        return money.map(each -> each.getCurrencyUnit().getCode());
    }
}
