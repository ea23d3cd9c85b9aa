package org.dealwright.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.examples.crm.CrmImport;
import org.dealwright.examples.crm.CrmJson;
import org.dealwright.examples.crm.CrmReport;
import org.dealwright.examples.crm.CrmSetting;
import org.dealwright.examples.crm.CrmText;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.MappingProposal;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a CRM's export, by the mapping that is proposed for one. */
class CsvImportFuzz {
    static final Path EXPORT = Path.of("data", "crm-export.csv");
    static final Instant AS_OF = Instant.parse("2025-12-31T23:59:59Z");

    private static final Mapping MAPPING = Mapping.of(MappingProposal.of(EXPORT, ZoneOffset.UTC, Optional.empty()));

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of(AnyFile.bytes(EXPORT));
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_export_is_imported_or_refused(byte[] bytes) {
        Path export = folder.resolve("export.csv");
        AnyFile.write(export, bytes);
        AnyFile.read(bytes.length, () -> run(export, MAPPING));
    }

    /** Imports an export, tells of it, and looks at what it has written. */
    static void run(Path export, Mapping mapping) {
        Path rejected = folder.resolve("rejected.csv");
        Path faults = folder.resolve("faults.csv");
        CrmReport report = CrmImport.run(
                new CrmSetting(export, mapping, "any", AS_OF, false, Optional.of(rejected), Optional.of(faults)),
                Progress.UNWATCHED,
                Store.inMemory());
        CrmText.of(report, true);
        CrmJson.of(report);
        AnyFile.assertNoFormulas(
                rejected,
                mapping.reading().format().separator(),
                mapping.reading().format().charset());
        AnyFile.assertNoFormulas(faults, ',', StandardCharsets.UTF_8);
    }
}
