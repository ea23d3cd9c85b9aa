package org.dealwright.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealwright.examples.docs.Snippets.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of measures: every measure is on it, all is said of each, and every example prints what stands there. */
class MeasuresPageTest {
    private static final String PAGE = "core/MEASURES.md";
    private static final String SECTION = "(?m)^### ";
    private static final List<String> TOLD =
            List.of("Formula", "Denominator", "Period, zone", "Of nothing", "Interval", "Assumes", "Source");

    /** Measures without a collector of their own: they are made of others. */
    private static final Set<String> MADE_OF_OTHERS = Set.of(
            "CostPerConversion", "Coverage", "Improvement", "KeepingCost", "UnitEconomics", "ShiftedBetaGeometric");

    /** Collectors that make facts, or are in another measure's section. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("Journey", "Times", "Grouped");

    /** A year of a publication, the field, or what anybody can do by hand. */
    private static final Pattern SOURCE = Pattern.compile(
            "[A-Z]\\. [^)]*\\b(1[89]|20)\\d\\d\\b|the field's|(is|done) (by )?(counting|adding up|arithmetic)");

    private static final Path METRICS = Snippets.ROOT.resolve("core/src/main/java/org/dealwright/metrics");

    @TempDir
    Path folder;

    private static List<String> sections() throws IOException {
        String[] parts = Files.readString(Snippets.ROOT.resolve(PAGE)).split(SECTION);
        return List.of(parts).subList(1, parts.length);
    }

    private static String name(String section) {
        return section.substring(0, section.indexOf(':'));
    }

    @Test
    void every_example_prints_what_the_page_says() throws Exception {
        String before = Snippets.blocks(PAGE).get(0).text();
        Map<String, String> examples = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (String section : sections()) {
            List<Block> blocks = Snippets.blocksOf(section);
            assertEquals(
                    List.of("java", "text"),
                    blocks.stream().map(Block::language).toList(),
                    name(section));
            examples.put("Of" + name(section), before + "\n" + blocks.get(0).text());
            said.put("Of" + name(section), blocks.get(1).text());
        }

        assertEquals(37, said.size());
        assertEquals(said, Snippets.run(folder, examples));
    }

    @Test
    void the_page_has_every_measure() throws IOException {
        List<String> measures = new ArrayList<>(MADE_OF_OTHERS);
        try (Stream<Path> sources = Files.walk(METRICS)) {
            for (Path source : sources.toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                if (Files.isRegularFile(source)
                        && Files.readString(source).matches("(?s).*public static [^;{]*Collector<.*")
                        && !TOLD_ELSEWHERE.contains(name)) {
                    measures.add(name);
                }
            }
        }

        assertEquals(
                measures.stream().sorted().toList(),
                sections().stream().map(MeasuresPageTest::name).sorted().toList());
    }

    @Test
    void of_every_measure_the_same_is_said_in_the_same_order() throws IOException {
        for (String section : sections()) {
            assertEquals(
                    TOLD,
                    section.lines()
                            .filter(line ->
                                    line.startsWith("| ") && !line.startsWith("| | ") && !line.startsWith("| ---"))
                            .map(line -> line.split(" \\| ")[0].substring(2))
                            .toList(),
                    name(section));
        }
    }

    @Test
    void the_javadoc_of_every_measure_names_its_source_and_says_what_interval_it_has() throws IOException {
        for (String section : sections()) {
            String javadoc = javadoc(name(section));

            assertTrue(SOURCE.matcher(javadoc).find(), name(section) + " names no source");
            assertTrue(javadoc.contains("interval"), name(section) + " says nothing of an interval");
        }
    }

    private static String javadoc(String measure) throws IOException {
        Path nearby = METRICS.resolve(measure + ".java");
        Path source = Files.exists(nearby) ? nearby : METRICS.resolve("lifetime/" + measure + ".java");
        String text = Files.readString(source);
        return text.substring(text.indexOf("/**"), text.indexOf("\npublic ")).replaceAll("\\s+\\*\\s+", " ");
    }

    @Test
    void the_readme_leads_to_the_page() throws IOException {
        assertTrue(Files.readString(Snippets.ROOT.resolve("README.md")).contains("](" + PAGE + ")"));
    }
}
