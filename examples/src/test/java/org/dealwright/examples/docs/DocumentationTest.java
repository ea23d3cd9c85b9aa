package org.dealwright.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.StateDiagram;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberLifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What the documentation shows compiles, runs, and prints what it says. */
class DocumentationTest {
    private static final Path ROOT = root();
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private record Block(String language, String text) {}

    @TempDir
    Path folder;

    @Test
    void every_snippet_of_the_readme_prints_what_the_readme_says() throws Exception {
        List<Block> blocks = blocks("README.md");
        int snippets = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals("java")) {
                if (holdsTests(blocks.get(i).text())) {
                    test("Readme" + i, blocks.get(i).text());
                    snippets++;
                    continue;
                }
                boolean shown =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                assertEquals(
                        shown ? blocks.get(i + 1).text() : "",
                        run("Readme" + i, blocks.get(i).text()));
                snippets++;
            }
        }
        assertEquals(20, snippets);
    }

    @Test
    void the_first_example_has_at_most_fifteen_lines() throws IOException {
        String first = blocks("README.md").stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();

        assertTrue(first.lines().count() <= 15, first);
    }

    @Test
    void the_snippet_that_adds_a_framework_runs() throws Exception {
        String snippet = blocks("CONTRIBUTING.md").stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();

        assertEquals("meddicc\n", run("Contributing", snippet));
    }

    @Test
    void the_readme_shows_the_diagrams_of_the_tables() throws IOException {
        List<String> shown = blocks("README.md").stream()
                .filter(block -> block.language().equals("mermaid"))
                .map(Block::text)
                .toList();

        assertEquals(
                List.of(
                        StateDiagram.mermaid(ProspectLifecycle.table().transitions()),
                        StateDiagram.mermaid(DealLifecycle.table().transitions()),
                        StateDiagram.mermaid(ProposalLifecycle.table().transitions()),
                        StateDiagram.mermaid(OrderLifecycle.table().transitions()),
                        StateDiagram.mermaid(CustomerLifecycle.table().transitions()),
                        StateDiagram.mermaid(MemberLifecycle.table().transitions())),
                shown);
    }

    @Test
    void the_javadoc_shows_no_code_that_nobody_compiles() throws IOException {
        Pattern code = Pattern.compile("@snippet|<pre>");
        for (String module : List.of("core", "api/shell", "api/testkit")) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    assertFalse(code.matcher(Files.readString(source)).find(), source.toString());
                }
            }
        }
    }

    private static boolean holdsTests(String snippet) {
        return snippet.contains("@Property") || snippet.contains("extends JournalContract");
    }

    /** Runs the test class that a snippet is. */
    private void test(String name, String snippet) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        Matcher declared = Pattern.compile("(?m)^class (\\w+)").matcher(snippet);
        assertTrue(declared.find(), snippet);
        compile(own, declared.group(1), snippet);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {own.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass(declared.group(1))))
                                    .build(),
                            listener);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        listener.getSummary().getFailures().forEach(failure -> {
            throw new AssertionError(failure.getTestIdentifier().getDisplayName(), failure.getException());
        });
        assertTrue(listener.getSummary().getTestsSucceededCount() > 1, snippet);
    }

    private String run(String name, String snippet) throws Exception {
        compile(
                folder,
                name,
                lines(snippet, true) + "\npublic class " + name + " {\n    public static void main(String[] args) {\n"
                        + lines(snippet, false) + "\n    }\n}\n");
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void compile(Path folder, String name, String code) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                messages,
                messages,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertEquals(0, status, messages.toString(StandardCharsets.UTF_8));
    }

    private static String lines(String snippet, boolean imports) {
        return snippet.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    private static List<Block> blocks(String document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
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
