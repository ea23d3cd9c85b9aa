package org.dealwright.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser: nothing sticks out, is cut off or lies over something else, and nothing is complained of. */
class ReportBrowserTest {
    private static final long PATIENCE = 120;
    private static final Pattern FOUND = Pattern.compile("data-found=\"([^\"]*)\"");

    /** Looks at the page as it is laid out; goes into a copy of it. */
    private static final String LOOK = """
        <script>
        const found = [];
        const page = document.documentElement;
        if (page.scrollWidth > page.clientWidth) found.push('page is ' + page.scrollWidth + ' wide');
        document.querySelectorAll('p, dt, dd, th, td, caption, figcaption, li').forEach(e => {
          if (e.scrollWidth > e.clientWidth + 1) found.push('too wide: ' + e.textContent.slice(0, 40));
        });
        document.querySelectorAll('svg').forEach(svg => {
          const view = svg.viewBox.baseVal;
          const boxes = [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, box: t.getBBox() }));
          boxes.forEach((one, i) => {
            const b = one.box;
            if (b.x < 0 || b.y < 0 || b.x + b.width > view.width || b.y + b.height > view.height)
              found.push(svg.id + ' cuts off: ' + one.text);
            boxes.slice(i + 1).forEach(other => {
              const o = other.box;
              if (b.x < o.x + o.width && o.x < b.x + b.width && b.y + 3 < o.y + o.height && o.y + 3 < b.y + b.height)
                found.push(svg.id + ' overlaps: ' + one.text + ' and ' + other.text);
            });
          });
        });
        document.body.setAttribute('data-found', found.length + ' found. ' + found.join('; '));
        </script>
        """;

    @TempDir
    static Path folder = Path.of("");

    private static String browser = "";
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void reportAll() throws IOException {
        Optional<Path> chromium = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "there is no Chromium on the path");
        browser = chromium.get().toString();
        keep("sample", Reported.ofSample(folder));
        keep("hostile", Reported.of(folder, ReportHtmlTest.Hostile.sample(folder)));
        for (String[] real :
                new String[][] {{"olist", "olist-funnel"}, {"maven-crm", "maven-crm"}, {"telco", "telco-churn"}}) {
            Optional<Reported> report = Reported.real(folder, real[0], real[1]);
            if (report.isPresent()) {
                keep(real[0], report.get());
            }
        }
    }

    private static void keep(String name, Reported report) throws IOException {
        PAGES.put(name, Files.writeString(folder.resolve(name + ".html"), report.html()));
    }

    private static String browse(Path page, String... more) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(more));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(
                    process.waitFor(PATIENCE, TimeUnit.SECONDS), () -> "the browser does not come to an end: " + page);
        } finally {
            process.destroyForcibly();
        }
        assertFalse(Files.readString(err, UTF_8).contains("CONSOLE"), () -> page + " is complained of");
        return Files.readString(out, UTF_8);
    }

    private static void assertLaidOut(int width) throws IOException, InterruptedException {
        for (Map.Entry<String, Path> page : PAGES.entrySet()) {
            Path looked = Files.writeString(
                    folder.resolve(page.getKey() + "-looked.html"),
                    Files.readString(page.getValue()).replace("</body>", LOOK + "</body>"));
            String dom = browse(looked, "--dump-dom", "--window-size=" + width + ",2000");
            Matcher found = FOUND.matcher(dom);
            assertTrue(found.find(), dom);
            assertEquals("0 found. ", found.group(1), page.getKey() + " at " + width);
        }
    }

    @Test
    void nothing_sticks_out_or_overlaps_on_a_desk() throws IOException, InterruptedException {
        assertLaidOut(1200);
    }

    @Test
    void nothing_sticks_out_or_overlaps_on_a_small_screen() throws IOException, InterruptedException {
        assertLaidOut(600);
    }

    @Test
    void every_page_can_be_printed() throws IOException, InterruptedException {
        for (Path page : PAGES.values()) {
            Path pdf = folder.resolve(page.getFileName() + ".pdf");
            browse(page, "--print-to-pdf=" + pdf, "--no-pdf-header-footer");
            assertTrue(Files.size(pdf) > 10_000, page::toString);
        }
    }
}
