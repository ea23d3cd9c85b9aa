package org.dealwright.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.examples.crm.CrmImport;
import org.dealwright.examples.crm.CrmSetting;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.MappingProposal;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a mapping; and what is a mapping, as one of the export of the examples. */
class MappingFuzz {
    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of(MappingProposal.of(CsvImportFuzz.EXPORT, ZoneOffset.UTC, Optional.empty()), Mapping.mavenCrm())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_text_is_a_mapping_or_refused(byte[] bytes) {
        Path file = folder.resolve("mapping.json");
        AnyFile.write(file, bytes);
        AnyFile.read(
                bytes.length,
                () -> CrmImport.run(
                        new CrmSetting(
                                CsvImportFuzz.EXPORT,
                                Mapping.read(file),
                                "any",
                                CsvImportFuzz.AS_OF,
                                true,
                                Optional.empty(),
                                Optional.empty()),
                        Progress.UNWATCHED,
                        Store.inMemory()));
    }
}
