package org.dealwright.examples.telco;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.examples.store.Store;

/** Records a telephone company's customers, one row in memory at a time. Not thread-safe. */
public final class TelcoImport {
    private final TelcoRecorder recorder;
    private final List<Fault> faults = new ArrayList<>();
    private final Ledger ledger = new Ledger(TelcoRow.FILE, faults::add);
    private final Map<String, Long> lines = new HashMap<>();

    private TelcoImport(LocalDate asOf, Store store) {
        recorder = new TelcoRecorder(asOf, store);
    }

    /** The file of a folder that is read. */
    public static Path file(Path folder) {
        return folder.resolve(TelcoRow.FILE);
    }

    /**
     * Imports the file of a folder.
     *
     * @param asOf the day on which it was true, which it does not say itself
     * @param store where it is recorded; the report is on all the customers that stand there
     * @throws UnreadableSource if the folder or the file cannot be read at all
     * @throws IllegalStateException if a row were neither recorded nor refused nor reported
     */
    public static TelcoReport run(Path folder, LocalDate asOf, Progress progress, Store store) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSource("There is no folder " + folder + ".");
        }
        TelcoImport run = new TelcoImport(asOf, store);
        new CsvSource(folder, TelcoRow.COLUMNS, run.ledger).forEach(progress, run::record);
        return TelcoReport.of(
                run.recorder.recorded(),
                run.ledger.tally(),
                run.faults.stream()
                        .sorted(Comparator.comparingLong(Fault::line))
                        .toList());
    }

    private void record(CsvSource.Row row) {
        TelcoRow.read(row)
                .flatMap(this::unlessKnown)
                .peekLeft(ledger::notRecorded)
                .peek(this::record);
    }

    private Either<Fault, TelcoRow> unlessKnown(TelcoRow row) {
        Long first = lines.putIfAbsent(row.id(), row.line());
        return first == null ? Either.right(row) : Either.left(row.fault(TelcoFault.DUPLICATE, "line " + first));
    }

    private void record(TelcoRow row) {
        recorder.record(row)
                .peek(why -> ledger.notRecorded(row.fault(TelcoFault.REFUSED, why)))
                .onEmpty(() -> ledger.recorded(row.notes()));
    }
}
