package org.dealwright.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A data source that fails when told to, once; then it works again. */
final class FailingSource {
    /** What goes wrong with a commit. */
    enum Commit {
        /** It is done, and the connection drops before the answer arrives. */
        APPLIED_AND_LOST,
        /** The connection drops before the database has heard of it. */
        LOST_BEFORE
    }

    private final DataSource real;
    private int statementsUntilDrop = -1;
    private int undone;
    private Optional<Commit> commit = Optional.empty();
    private Optional<String> droppedAt = Optional.empty();
    private Optional<String[]> pretended = Optional.empty();
    private boolean unreachable;
    private Supplier<SQLException> undoing = () -> new SQLException("undone", "40001");

    FailingSource(DataSource real) {
        this.real = real;
    }

    DataSource source() {
        return proxy(DataSource.class, real);
    }

    /** The connection drops when so many statements have been run on it. */
    void dropAfter(int statements) {
        statementsUntilDrop = statements;
    }

    /** The connection drops at that statement, before it is run. */
    void dropAt(String statement) {
        droppedAt = Optional.of(statement);
    }

    void failCommit(Commit how) {
        commit = Optional.of(how);
    }

    /** So many commits are undone, with that failure. */
    void undoCommits(int many, Supplier<SQLException> failure) {
        undone = many;
        undoing = failure;
    }

    /** Whoever runs the one statement runs the other. */
    void pretend(String statement, String other) {
        pretended = Optional.of(new String[] {statement, other});
    }

    void unreachable() {
        unreachable = true;
    }

    /** Whether what it was told to do wrong is yet to come. */
    boolean isWaiting() {
        return statementsUntilDrop >= 0 || commit.isPresent() || undone > 0 || droppedAt.isPresent();
    }

    void work() {
        statementsUntilDrop = -1;
        commit = Optional.empty();
        droppedAt = Optional.empty();
        unreachable = false;
        undone = 0;
    }

    private <T> T proxy(Class<T> type, Object target) {
        return proxy(type, target, Optional.empty());
    }

    private <T> T proxy(Class<T> type, Object target, Optional<Connection> of) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executing(of.orElseThrow(), arguments);
            }
            if (method.getName().equals("commit")) {
                committing((Connection) target);
            }
            if (method.getName().equals("getConnection") && target instanceof DataSource && unreachable) {
                throw dropped();
            }
            try {
                return wrapped(method.invoke(target, arguments), target, of);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(FailingSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Object answer, Object target, Optional<Connection> of) {
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, Optional.of((Connection) target));
        }
        if (answer instanceof Statement statement && of.isEmpty()) {
            return proxy(Statement.class, statement, Optional.of((Connection) target));
        }
        return answer instanceof Connection connection && of.isEmpty() ? proxy(Connection.class, connection) : answer;
    }

    private void executing(Connection connection, Object[] arguments) throws SQLException {
        boolean named =
                arguments != null && droppedAt.filter(arguments[0]::equals).isPresent();
        if (statementsUntilDrop == 0 || named) {
            work();
            connection.close();
            throw dropped();
        }
        if (arguments != null
                && pretended.filter(pair -> pair[0].equals(arguments[0])).isPresent()) {
            arguments[0] = pretended.get()[1];
        }
        statementsUntilDrop--;
        statementsUntilDrop = Math.max(statementsUntilDrop, -1);
    }

    private void committing(Connection connection) throws SQLException {
        if (undone > 0) {
            undone--;
            throw undoing.get();
        }
        if (commit.isPresent()) {
            Commit how = commit.get();
            work();
            if (how == Commit.APPLIED_AND_LOST) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.close();
            throw dropped();
        }
    }

    private static SQLException dropped() {
        return new SQLException("the connection was lost; it was about 'secret words'", "08006");
    }
}
