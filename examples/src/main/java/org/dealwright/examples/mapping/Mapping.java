package org.dealwright.examples.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.examples.rows.Shown;
import org.dealwright.examples.rows.UnreadableSource;

/**
 * What an export's columns and values mean. Immutable and thread-safe.
 *
 * @param reading how cells are read
 * @param fields which column says what
 * @param joins other files whose columns count too
 * @param replacements for a column, what to read in place of what stands there
 * @param uses every column named, with its place in the mapping
 */
public record Mapping(
        Reading reading,
        Fields fields,
        List<Join> joins,
        Map<String, Map<String, String>> replacements,
        List<ColumnUse> uses) {
    private static final long LARGEST = 1 << 20;
    private static final String MAVEN_CRM = "maven-crm.json";

    /**
     * Which column says what.
     *
     * @param columns the columns of what is no date
     * @param dates the columns of dates
     * @param phases the columns that say how far a deal has come, in the order in which they are asked
     * @param attributes for each custom field its column
     * @param groups by what the report is grouped, besides the owner
     */
    public record Fields(
            Map<Field, String> columns,
            Map<DateField, DateColumn> dates,
            List<PhaseColumn> phases,
            Map<String, String> attributes,
            List<String> groups) {}

    /**
     * Reads and checks a mapping.
     *
     * @throws UnreadableSource if the file cannot be read, or is larger than 1 MiB
     * @throws UnusableMapping if it is no mapping, with everything that is wrong
     */
    public static Mapping read(Path path) {
        UnreadableSource.requireFile(path);
        try {
            if (Files.size(path) > LARGEST) {
                throw new UnreadableSource("The file " + path + " is larger than 1 MiB: that is no mapping.");
            }
            return of(Files.readString(path));
        } catch (IOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be read: ", problem);
        }
    }

    /**
     * Reads and checks a mapping's text.
     *
     * @throws UnusableMapping if it is no mapping, with everything that is wrong
     */
    public static Mapping of(String json) {
        return MappingReader.read(NodeParser.parse(json.startsWith("\uFEFF") ? json.substring(1) : json));
    }

    /**
     * Checks that there is every column that is named, and none of them twice.
     *
     * @param known the columns of the export, and of what is joined
     * @throws UnusableMapping if there is not, with every one
     */
    public void requireColumns(List<String> known) {
        Problems problems = new Problems();
        for (ColumnUse use : uses) {
            int times = Collections.frequency(known, use.column());
            if (times > 1) {
                problems.add(use.line(), use.field(), "there are " + times + " columns " + Shown.of(use.column()));
            } else if (times == 0) {
                problems.add(use.line(), use.field(), "there is no column " + Shown.of(use.column()));
            }
        }
        problems.advise("the columns are " + known.stream().map(Shown::of).collect(Collectors.joining(", "))
                + (known.stream().anyMatch(Mapping::isSeveral) ? "; perhaps the separator is another one" : ""));
        problems.throwIfAny();
    }

    /** Whether a column seems to be several, with another separator between them. */
    private static boolean isSeveral(String column) {
        return column.chars().filter(mark -> ",;\t|".indexOf(mark) >= 0).count() > 1;
    }

    /** The text of the mapping for Maven Analytics' CRM, from which one's own can be made. */
    public static String mavenCrm() {
        try (InputStream in = Mapping.class.getResourceAsStream(MAVEN_CRM)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + MAVEN_CRM);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
