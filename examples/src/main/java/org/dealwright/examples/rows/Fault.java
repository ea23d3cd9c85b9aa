package org.dealwright.examples.rows;

/**
 * Something in a row that does not fit.
 *
 * @param file the file's name
 * @param line the line on which the row begins, from 1
 * @param field the column; empty where it is about the whole row
 * @param value the value as it stands there
 * @param kind what is wrong
 * @param detail more about this one row; may be empty
 */
public record Fault(String file, long line, String field, String value, FaultKind kind, String detail) {
    /** The reason in words, with what is known of this row. */
    public String reason() {
        return detail.isEmpty() ? kind.reason() : kind.reason() + ": " + detail;
    }
}
