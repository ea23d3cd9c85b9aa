package org.dealwright.examples.olist;

import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file or folder cannot be read, or written, at all; the message is one line that names it and says why. */
public final class UnreadableSource extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableSource(String message) {
        super(message);
    }

    UnreadableSource(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says in words what the system reports by a type. */
    static UnreadableSource because(String what, Exception problem) {
        Throwable cause =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof CharacterCodingException) {
            why = "it is not UTF-8";
        } else if (cause instanceof NoSuchFileException) {
            why = "its folder does not exist";
        } else if (cause instanceof AccessDeniedException) {
            why = "access is denied";
        }
        return new UnreadableSource(what + why + ".", problem);
    }
}
