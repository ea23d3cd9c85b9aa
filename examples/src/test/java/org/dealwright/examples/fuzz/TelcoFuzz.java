package org.dealwright.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.dealwright.examples.telco.TelcoImport;
import org.dealwright.examples.telco.TelcoJson;
import org.dealwright.examples.telco.TelcoReport;
import org.dealwright.examples.telco.TelcoText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a telephone company's customers. */
class TelcoFuzz {
    private static final LocalDate AS_OF = LocalDate.of(2018, 1, 1);

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of(AnyFile.bytes(TelcoImport.file(Path.of("src/test/resources/org/dealwright/examples/faulty"))));
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_customers_are_imported_or_refused(byte[] bytes) {
        AnyFile.write(TelcoImport.file(folder), bytes);
        AnyFile.read(bytes.length, TelcoFuzz::run);
    }

    private static void run() {
        TelcoReport report = TelcoImport.run(folder, AS_OF, Progress.UNWATCHED, Store.inMemory());
        TelcoText.of(report);
        TelcoJson.of(report);
        Path faults = folder.resolve("faults.csv");
        report.writeFaults(faults);
        AnyFile.assertNoFormulas(faults, ',', StandardCharsets.UTF_8);
    }
}
