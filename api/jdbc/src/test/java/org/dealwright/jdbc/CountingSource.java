package org.dealwright.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the rows of events that are read. */
final class CountingSource {
    private final DataSource real;
    private final AtomicInteger rows = new AtomicInteger();

    CountingSource(DataSource real) {
        this.real = real;
    }

    /** How many since it was last asked. */
    int rows() {
        return rows.getAndSet(0);
    }

    DataSource source() {
        return proxy(DataSource.class, real, false);
    }

    private <T> T proxy(Class<T> type, T target, boolean ofEvents) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        Object answer = method.invoke(target, arguments);
                        if (ofEvents && method.getName().equals("next") && Boolean.TRUE.equals(answer)) {
                            rows.incrementAndGet();
                        }
                        return wrapped(answer, arguments, ofEvents);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private Object wrapped(Object answer, Object[] arguments, boolean ofEvents) {
        if (answer instanceof PreparedStatement statement) {
            return proxy(
                    PreparedStatement.class,
                    statement,
                    String.valueOf(arguments[0]).startsWith("SELECT e."));
        }
        if (answer instanceof ResultSet row && ofEvents) {
            return proxy(ResultSet.class, row, true);
        }
        return answer instanceof Connection connection ? proxy(Connection.class, connection, false) : answer;
    }
}
