package org.dealwright.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.MappingProposal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as an export that a mapping is proposed for; what is proposed can be read, but for what is not known. */
class ProposalFuzz {
    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() {
        return Stream.of(AnyFile.bytes(CsvImportFuzz.EXPORT), noDates());
    }

    /** Letters in columns that are named as dates: none is one, in whatever way dates are written. */
    private static byte[] noDates() {
        StringBuilder export = new StringBuilder(
                "created date,close date,opened date,expected close date,closed at,won date,lost date,signed date\n");
        for (char letter = 'A'; letter <= 'z'; letter++) {
            export.append((letter + ",").repeat(7)).append(letter).append('\n');
        }
        return export.toString().getBytes(StandardCharsets.UTF_8);
    }

    @MethodSource("seeds")
    @FuzzTest
    void any_export_has_a_proposal_or_is_refused(byte[] bytes) {
        Path export = folder.resolve("export.csv");
        AnyFile.write(export, bytes);
        AnyFile.read(bytes.length, () -> assertReadable(MappingProposal.of(export, ZoneOffset.UTC, Optional.empty())));
    }

    private static void assertReadable(String proposal) {
        if (!proposal.contains("\"?\"")) {
            Mapping.of(proposal);
        }
    }
}
