package org.dealwright.examples.mapping;

import java.util.Locale;
import java.util.Optional;

/** What an export's own name of a stage or status can stand for. */
public enum ExportPhase {
    /** Finding out what is needed. */
    DISCOVERING,
    /** Something was presented. */
    PRESENTED,
    /** A proposal was sent. */
    PROPOSED,
    /** A proposal is being negotiated. */
    NEGOTIATING,
    /** A proposal was accepted. */
    AGREED,
    /** At rest. */
    ON_HOLD,
    /** Won. */
    WON,
    /** Lost. */
    LOST,
    /** The row is no deal, and is to be left out. */
    LEAVE_OUT,
    /** Another column decides. */
    NEXT;

    /** Its name in the mapping. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it was won or lost. */
    public boolean isClosed() {
        return this == WON || this == LOST;
    }

    static Optional<ExportPhase> of(String code) {
        for (ExportPhase phase : values()) {
            if (phase.code().equals(code)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
