package org.dealwright.examples.olist;

import java.io.Serial;

/** A file or folder cannot be read at all; the message is one line that names it and says why. */
public final class UnreadableSource extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableSource(String message) {
        super(message);
    }

    UnreadableSource(String message, Throwable cause) {
        super(message, cause);
    }
}
