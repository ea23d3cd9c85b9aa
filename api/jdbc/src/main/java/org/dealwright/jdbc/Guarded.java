package org.dealwright.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that others may write with, while the transaction on it stays ours. */
final class Guarded {
    private static final Set<String> OURS =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

    private final Connection connection;

    private Guarded(Connection connection) {
        this.connection = connection;
    }

    /** The same connection, on which whoever ends the transaction or changes how it ends gets an exception. */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Guarded.class.getClassLoader(), new Class<?>[] {Connection.class}, new Guarded(connection)::invoke);
    }

    // savepoints are the embedder's own: rolling back to one ends nothing
    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
        if (OURS.contains(method.getName()) && !toSavepoint) {
            throw new IllegalStateException(
                    method.getName() + " is not for whoever writes alongside: the journal ends the transaction");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
