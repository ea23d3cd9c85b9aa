package org.dealwright.examples;

import java.io.Serial;

/** The demo cannot do what was asked; the message is one line for the person who asked. */
final class DemoFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
