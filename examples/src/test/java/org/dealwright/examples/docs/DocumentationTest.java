package org.dealwright.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.examples.docs.Snippets.Block;
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
    @TempDir
    Path folder;

    @Test
    void every_snippet_of_the_readme_prints_what_the_readme_says() throws Exception {
        List<Block> blocks = Snippets.blocks("README.md");
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
                        Snippets.run(folder, "Readme" + i, blocks.get(i).text()));
                snippets++;
            }
        }
        assertEquals(27, snippets);
    }

    @Test
    void the_first_example_has_at_most_fifteen_lines() throws IOException {
        String first = Snippets.blocks("README.md").stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();

        assertTrue(first.lines().count() <= 15, first);
    }

    @Test
    void the_snippet_that_adds_a_framework_runs() throws Exception {
        String snippet = Snippets.blocks("CONTRIBUTING.md").stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();

        assertEquals("meddicc\n", Snippets.run(folder, "Contributing", snippet));
    }

    @Test
    void the_readme_shows_the_diagrams_of_the_tables() throws IOException {
        List<String> shown = Snippets.blocks("README.md").stream()
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
        for (String module : List.of("core", "api/shell", "api/json", "api/jdbc", "api/testkit")) {
            try (Stream<Path> sources = Files.walk(Snippets.ROOT.resolve(module).resolve("src/main/java"))) {
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
        Snippets.compile(own, declared.group(1), snippet);
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
}
