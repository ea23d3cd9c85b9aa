package org.dealwright.examples.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or folder cannot be read, or written, at all; the message is one line that names it and says why. */
public final class UnreadableSource extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Says what cannot be read or written, and why. */
    public UnreadableSource(String message) {
        super(message);
    }

    /** Says the same, and what brought it about. */
    public UnreadableSource(String message, Throwable cause) {
        super(message, cause);
    }

    /** Looks whether there is a file to read. */
    public static void requireFile(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnreadableSource("The file " + path + " cannot be read: it is a folder.");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableSource("There is no file " + path + ".");
        }
    }

    /** Says in words what the system reports by a type. */
    public static UnreadableSource because(String what, Exception problem) {
        return because(what, problem, UTF_8);
    }

    /** The same of a file in that encoding. */
    static UnreadableSource because(String what, Exception problem, Charset charset) {
        Throwable cause =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof CharacterCodingException) {
            why = "it is not " + charset.name();
        } else if (cause instanceof NoSuchFileException) {
            why = "its folder does not exist";
        } else if (cause instanceof AccessDeniedException) {
            why = "access is denied";
        }
        return new UnreadableSource(what + Shown.line(why) + ".", problem);
    }
}
