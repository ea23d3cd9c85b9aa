package org.dealwright.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A pool of one connection, which stays open when it is given back. */
final class OneConnection {
    private final Connection connection;

    OneConnection(Connection connection) {
        this.connection = connection;
    }

    DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> kept);
    }
}
