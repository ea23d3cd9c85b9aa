package org.dealwright.examples.mapping;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.dealwright.examples.rows.CsvFormat;
import org.joda.money.CurrencyUnit;

/**
 * How the cells of an export are read.
 *
 * @param format how the file is written
 * @param empty what means that nothing is stated, besides a blank
 * @param zone where dates and times without a zone are meant
 * @param numbers how amounts are written
 * @param currency the currency where no column says one
 */
public record Reading(
        CsvFormat format, Set<String> empty, ZoneId zone, NumberFormat numbers, Optional<CurrencyUnit> currency) {}
