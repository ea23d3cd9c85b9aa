package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealwright.examples.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says of importing a CRM is what happens. */
class ImportYourCrmTest {
    private static final Path ROOT = root();
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DEMO = Pattern.compile("mvn -q -Pdemo -Dargs=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void the_commands_print_what_the_readme_says() throws IOException {
        List<DemoRun> runs = new ArrayList<>();
        for (String commands : blocks("sh")) {
            Matcher command = DEMO.matcher(commands);
            while (command.find()) {
                runs.add(DemoRun.of(args(command.group(1))));
            }
        }

        assertEquals(3, runs.size());
        runs.forEach(run -> assertEquals(0, run.status(), run.err()));
        String report = runs.get(2).out();
        assertAll(
                () -> assertTrue(report.startsWith(blocks("text").get(0)), report),
                () -> assertTrue(report.contains("crm-export.csv    12         9        2         1\n"), report),
                () -> assertTrue(runs.get(1).out().contains("as it would be recorded"), report),
                () -> assertEquals(
                        List.of("10,Deal ID,D-1008", "12,Status,Test", "13,Close date,2026-07-01"),
                        Files.readAllLines(folder.resolve("rejected.csv")).stream()
                                .skip(1)
                                .map(line -> String.join(
                                        ",", List.of(line.split(",", 4)).subList(0, 3)))
                                .toList()));
    }

    @Test
    void the_mapping_that_is_proposed_is_not_written_over_another() throws IOException {
        Path mapping = Files.writeString(folder.resolve("my-mapping.json"), "mine");
        DemoRun run = DemoRun.of(args("mapping init --in examples/data/crm-export.csv --out my-mapping.json"));

        assertEquals(1, run.status());
        assertEquals(
                "dealwright: There is a file " + mapping + " already: it is left as it is." + System.lineSeparator(),
                run.err());
        assertEquals("mine", Files.readString(mapping));
    }

    @Test
    void the_mapping_shown_is_one() throws IOException {
        Mapping mapping = Mapping.of(blocks("json").get(0));

        assertEquals(10, mapping.fields().columns().size());
        assertEquals(4, mapping.fields().dates().size());
    }

    /** What is read is in the repository; what is written goes to the test's own folder. */
    private String[] args(String line) {
        return Stream.of(line.split(" "))
                .map(arg -> arg.startsWith("examples/")
                        ? ROOT.resolve(arg).toString()
                        : arg.endsWith(".json") || arg.endsWith(".csv")
                                ? folder.resolve(arg).toString()
                                : arg)
                .toArray(String[]::new);
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("## Import your CRM in five minutes");
        String section = readme.substring(begin, readme.indexOf("\n## ", begin));
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(section);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static Path root() {
        Path path = Path.of("").toAbsolutePath();
        while (!Files.exists(path.resolve("CONTRIBUTING.md"))) {
            path = path.getParent();
        }
        return path;
    }
}
