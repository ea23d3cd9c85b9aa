package org.dealwright.examples.olist;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultFile;
import org.dealwright.examples.rows.FaultText;
import org.dealwright.examples.rows.Ledger;

/**
 * What a sales manager wants to know, measured from what was recorded, and every row that does not fit.
 *
 * @param leads what was recorded: the rows that the rest is measured of
 * @param funnel how many leads came, and how many were won
 * @param team who handed over to whom
 * @param times how the timestamps were read
 * @param notStated custom fields that most won deals lack, with how many lack them
 * @param tallies for each file the rows read, and what became of them
 * @param faults every row that does not fit
 * @param setting by what the rows were read
 */
public record OlistReport(
        List<RecordedLead> leads,
        Funnel funnel,
        Handoffs team,
        TimeReading times,
        Map<String, Long> notStated,
        List<Ledger.Tally> tallies,
        List<Fault> faults,
        Setting setting) {
    private static final List<String> SELDOM_STATED =
            List.of("has-company", "has-gtin", "average-stock", "declared-product-catalog-size");

    /**
     * By what the rows were read.
     *
     * @param zone where calendar dates are meant
     * @param asOf what time it was while importing
     * @param lastDay the last day on which something happened; none where nothing did
     */
    record Setting(ZoneId zone, Instant asOf, Optional<LocalDate> lastDay) {}

    static OlistReport of(
            List<RecordedLead> all, List<Ledger.Tally> tallies, List<Fault> faults, ZoneId zone, Instant asOf) {
        List<RecordedLead.Won> won =
                all.stream().flatMap(lead -> lead.won().stream()).toList();
        return new OlistReport(
                List.copyOf(all),
                Funnel.of(all),
                Handoffs.of(won),
                TimeReading.of(won),
                SELDOM_STATED.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                field -> won.stream()
                                        .filter(deal -> !deal.attributes().contains(field))
                                        .count(),
                                Long::sum,
                                LinkedHashMap::new)),
                List.copyOf(tallies),
                List.copyOf(faults),
                new Setting(zone, asOf, lastDay(all)));
    }

    /** The last day on which something happened; none where nothing did. */
    static Optional<LocalDate> lastDay(List<RecordedLead> all) {
        return all.stream()
                .flatMap(lead ->
                        Stream.concat(lead.firstContact().stream(), lead.won().map(RecordedLead.Won::date).stream()))
                .max(Comparator.naturalOrder());
    }

    /** The faults of one sort together: by file, then by kind and field, each by line. */
    List<List<Fault>> faultClasses() {
        return FaultText.classes(faults);
    }

    /**
     * Writes every fault to a CSV file, over whatever stood there.
     *
     * @throws org.dealwright.examples.rows.UnreadableSource if it cannot be written
     */
    public void writeFaults(Path path) {
        try (FaultFile file = new FaultFile(path)) {
            faults.forEach(file::add);
            file.keep();
        }
    }
}
