package org.dealwright.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The blocks of a document, and what its snippets print. */
final class Snippets {
    static final Path ROOT = root();
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    record Block(String language, String text) {}

    private Snippets() {}

    /** What a snippet prints. */
    static String run(Path folder, String name, String snippet) throws Exception {
        return run(folder, Map.of(name, snippet)).get(name);
    }

    /** What each of some snippets prints, by its name; they are compiled together. */
    static Map<String, String> run(Path folder, Map<String, String> snippets) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> each : snippets.entrySet()) {
            sources.add(write(folder, each.getKey(), program(each.getKey(), each.getValue())));
        }
        compile(folder, sources);
        Map<String, String> printed = new LinkedHashMap<>();
        for (String name : snippets.keySet()) {
            printed.put(name, printed(folder, name));
        }
        return printed;
    }

    private static String program(String name, String snippet) {
        return lines(snippet, true) + "\npublic class " + name
                + " {\n    public static void main(String[] args) throws Exception {\n" + lines(snippet, false)
                + "\n    }\n}\n";
    }

    private static String printed(Path folder, String name) throws Exception {
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

    static void compile(Path folder, String name, String code) throws IOException {
        compile(folder, List.of(write(folder, name, code)));
    }

    private static Path write(Path folder, String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), code);
    }

    private static void compile(Path folder, List<Path> sources) {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertEquals(0, status, messages.toString(StandardCharsets.UTF_8));
    }

    private static String lines(String snippet, boolean imports) {
        return snippet.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    static List<Block> blocks(String document) throws IOException {
        return blocksOf(Files.readString(ROOT.resolve(document)));
    }

    /** The blocks of a part of a document. */
    static List<Block> blocksOf(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
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
