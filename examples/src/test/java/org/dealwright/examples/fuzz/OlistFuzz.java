package org.dealwright.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.examples.olist.OlistImport;
import org.dealwright.examples.olist.OlistJson;
import org.dealwright.examples.olist.OlistReport;
import org.dealwright.examples.olist.OlistText;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the two files of Olist's funnel, with a record separator between them. */
class OlistFuzz {
    private static final byte BETWEEN = 0x1E;
    private static final Instant AS_OF = Instant.parse("2019-01-01T00:00:00Z");

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of("small", "faulty").map(OlistFuzz::joined);
    }

    private static byte[] joined(String name) {
        List<Path> files = OlistImport.files(Path.of("src/test/resources/org/dealwright/examples", name));
        byte[] leads = AnyFile.bytes(files.get(0));
        byte[] deals = AnyFile.bytes(files.get(1));
        byte[] both = Arrays.copyOf(leads, leads.length + 1 + deals.length);
        both[leads.length] = BETWEEN;
        System.arraycopy(deals, 0, both, leads.length + 1, deals.length);
        return both;
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_funnel_is_imported_or_refused(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != BETWEEN) {
            end++;
        }
        List<Path> files = OlistImport.files(folder);
        AnyFile.write(files.get(0), Arrays.copyOf(bytes, end));
        AnyFile.write(files.get(1), Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length));
        AnyFile.read(bytes.length, OlistFuzz::run);
    }

    private static void run() {
        OlistReport report = OlistImport.run(folder, ZoneOffset.UTC, AS_OF, Progress.UNWATCHED, Store.inMemory());
        OlistText.of(report, true);
        OlistJson.of(report);
        Path faults = folder.resolve("faults.csv");
        report.writeFaults(faults);
        AnyFile.assertNoFormulas(faults, ',', StandardCharsets.UTF_8);
    }
}
