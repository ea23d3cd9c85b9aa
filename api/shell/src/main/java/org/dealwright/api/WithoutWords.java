package org.dealwright.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception as the log may show it: its type, where it was thrown, and the same of its causes. Messages are left out,
 * for they may repeat what people wrote, and break lines.
 */
final class WithoutWords extends Exception {
    private static final long serialVersionUID = 1;

    /** Causes may go round in a circle. */
    private static final int DEEPEST = 10;

    private WithoutWords(Throwable thrown, @Nullable Throwable cause) {
        super(thrown.getClass().getName(), cause, false, true);
        setStackTrace(thrown.getStackTrace());
    }

    static Throwable of(Throwable thrown) {
        return Objects.requireNonNull(of(thrown, DEEPEST));
    }

    private static @Nullable Throwable of(@Nullable Throwable thrown, int deep) {
        return thrown == null || deep == 0 ? null : new WithoutWords(thrown, of(thrown.getCause(), deep - 1));
    }
}
