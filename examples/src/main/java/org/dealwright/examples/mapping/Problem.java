package org.dealwright.examples.mapping;

/**
 * Something wrong with a mapping.
 *
 * @param line the line of the file, from 1
 * @param field which entry, such as {@code dates.opened.format}; empty where it is about the whole file
 * @param message what is wrong, and what would do
 */
public record Problem(int line, String field, String message) {
    @Override
    public String toString() {
        return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + message;
    }
}
