package org.dealwright.examples.mapping;

import java.util.Map;

/**
 * A column whose values say how far a deal has come.
 *
 * @param column the column
 * @param names what each value stands for
 */
public record PhaseColumn(String column, Map<String, ExportPhase> names) {}
