package org.dealwright.examples.mapping;

/**
 * A column of dates.
 *
 * @param column the column
 * @param format how they are written
 */
public record DateColumn(String column, DateFormat format) {}
