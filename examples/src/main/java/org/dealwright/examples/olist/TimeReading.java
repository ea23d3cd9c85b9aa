package org.dealwright.examples.olist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why the source's timestamps are read as UTC: many of them are midnight in São Paulo, written in UTC.
 *
 * @param won the won deals looked at
 * @param midnights those that stand at midnight in São Paulo, by their time of day in UTC
 * @param otherDates those whose date is another one in São Paulo
 */
record TimeReading(int won, Map<LocalTime, Midnights> midnights, long otherDates) {
    static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    /**
     * Deals at one time of day.
     *
     * @param count how many
     * @param first the first month with one
     * @param last the last month with one
     */
    record Midnights(long count, YearMonth first, YearMonth last) {
        private Midnights plus(Midnights other) {
            return new Midnights(
                    count + other.count,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    static TimeReading of(List<RecordedLead.Won> won) {
        Map<LocalTime, Midnights> midnights = won.stream()
                .filter(deal -> LocalTime.ofInstant(deal.at(), SAO_PAULO).equals(LocalTime.MIDNIGHT))
                .collect(Collectors.toMap(
                        deal -> LocalTime.ofInstant(deal.at(), ZoneOffset.UTC),
                        deal -> {
                            YearMonth month = YearMonth.from(LocalDate.ofInstant(deal.at(), ZoneOffset.UTC));
                            return new Midnights(1, month, month);
                        },
                        Midnights::plus,
                        TreeMap::new));
        long otherDates = won.stream()
                .filter(deal -> !LocalDate.ofInstant(deal.at(), SAO_PAULO)
                        .equals(LocalDate.ofInstant(deal.at(), ZoneOffset.UTC)))
                .count();
        return new TimeReading(won.size(), midnights, otherDates);
    }

    long midnightsInAll() {
        return midnights.values().stream().mapToLong(Midnights::count).sum();
    }
}
