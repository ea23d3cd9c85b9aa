package org.dealwright.examples.mapping;

/**
 * Where a mapping names a column.
 *
 * @param column the column
 * @param line the line of the mapping
 * @param field the entry
 */
public record ColumnUse(String column, int line, String field) {}
