package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the HTML is, whatever it says: well-formed, alone, legible, read without a mouse, and not run. */
class ReportHtmlTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "h1",
            "h2",
            "p",
            "nav",
            "ol",
            "li",
            "a",
            "main",
            "section",
            "dl",
            "div",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "table",
            "caption",
            "span",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "footer",
            "svg",
            "desc",
            "g",
            "rect",
            "line",
            "text",
            "polygon",
            "polyline",
            "circle");

    @TempDir
    static Path folder = Path.of("");

    private static final Map<String, Document> PAGES = new LinkedHashMap<>();
    private static final Map<String, String> HTML = new LinkedHashMap<>();

    @BeforeAll
    static void reportAll() throws IOException {
        page("sample", Reported.ofSample(folder));
        page("hostile", Reported.of(folder, Hostile.sample(folder)));
        Reported.real(folder, "olist", "olist-funnel").ifPresent(report -> page("olist", report));
        Reported.real(folder, "maven-crm", "maven-crm").ifPresent(report -> page("maven-crm", report));
        Reported.real(folder, "telco", "telco-churn").ifPresent(report -> page("telco", report));
    }

    private static void page(String name, Reported report) {
        try {
            HTML.put(name, report.html());
            PAGES.put(
                    name,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(report.html().getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException | IOException | ParserConfigurationException notWellFormed) {
            throw new AssertionError(name, notWellFormed);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> all() {
        return PAGES.values().stream()
                .flatMap(page -> elements(page, "*").stream())
                .toList();
    }

    private static List<Element> all(String name) {
        return PAGES.values().stream()
                .flatMap(page -> elements(page, name).stream())
                .toList();
    }

    @Test
    void nothing_runs_and_nothing_comes_from_elsewhere() {
        for (Element element : all()) {
            assertTrue(ELEMENTS.contains(element.getTagName()), element::getTagName);
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), name);
                if (name.equals("href")) {
                    assertTrue(attributes.item(i).getNodeValue().startsWith("#"));
                }
            }
        }
        for (Element style : all("style")) {
            assertFalse(style.getTextContent().matches("(?s).*(url\\(|@import|http).*"), style::getTextContent);
        }
    }

    @Test
    void names_that_look_like_markup_are_read_and_not_run() {
        Document page = PAGES.get("hostile");
        String text = page.getDocumentElement().getTextContent();

        assertAll(
                () -> assertTrue(text.contains("<script>alert(1)</script>")),
                () -> assertTrue(text.contains("\"><svg onload=alert(2)>")),
                () -> assertTrue(text.contains("=HYPERLINK(\"http://x\")")),
                () -> assertTrue(text.contains("&amp;lt; ]]> --")),
                () -> assertFalse(HTML.get("hostile").contains("<script")),
                () -> assertFalse(HTML.get("hostile").contains("<svg onload")));
    }

    @Test
    void every_page_has_its_language_and_headings_in_order() {
        PAGES.forEach((name, page) -> {
            assertEquals("en", page.getDocumentElement().getAttribute("lang"));
            assertEquals(1, elements(page, "h1").size());
            assertEquals(1, elements(page, "main").size());
            assertEquals(elements(page, "section").size(), elements(page, "h2").size(), name);
            Set<String> ids = new HashSet<>();
            elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertTrue(ids.add(id) && id.matches("[A-Za-z][A-Za-z0-9-]*"), id));
            elements(page, "a")
                    .forEach(link ->
                            assertTrue(ids.contains(link.getAttribute("href").substring(1))));
        });
    }

    @Test
    void every_chart_is_named_and_described_and_has_a_table_beside_it() {
        List<Element> charts = all("svg");
        for (Element chart : charts) {
            String[] labels = chart.getAttribute("aria-labelledby").split(" ");
            Element title = child(chart, "title");
            Element desc = child(chart, "desc");

            assertEquals("img", chart.getAttribute("role"));
            assertEquals(title.getAttribute("id"), labels[0]);
            assertEquals(desc.getAttribute("id"), labels[1]);
            assertFalse(
                    title.getTextContent().isBlank() || desc.getTextContent().isBlank());
            Element section = (Element) chart.getParentNode().getParentNode();
            assertEquals("section", section.getTagName());
            assertTrue(
                    section.getElementsByTagName("table").getLength()
                                    + section.getElementsByTagName("dl").getLength()
                            > 0,
                    title::getTextContent);
        }
        assertTrue(charts.size() >= 2 * 6, "charts: " + charts.size());
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void tables_say_what_their_rows_and_columns_are() {
        for (Element table : all("table")) {
            assertFalse(child(table, "caption").getTextContent().isBlank());
        }
        for (Element head : all("th")) {
            assertTrue(Set.of("col", "row").contains(head.getAttribute("scope")));
        }
    }

    /** Text on what is behind it, in the style sheet; each pair is one that it uses. */
    @Test
    void the_style_sheets_colours_stand_out_enough() {
        String paper = "#ffffff";
        String shade = "#f2f5f9";
        Map<String, List<String>> texts = Map.of(
                "#1a1a1a", List.of(paper, shade), "#4f5660", List.of(paper, shade), "#1f5fa8", List.of(paper, shade));
        Map<String, List<String>> marks = Map.of("#9c4a00", List.of(paper, shade), "#6b7480", List.of(paper, shade));

        assertContrast(TEXT, texts);
        assertContrast(MARK, marks);
        Set<String> known = new TreeSet<>(Set.of(paper, shade));
        known.addAll(texts.keySet());
        known.addAll(marks.keySet());
        assertEquals(known, new TreeSet<>(colours(all("style").get(0).getTextContent())));
    }

    private static void assertContrast(double least, Map<String, List<String>> pairs) {
        pairs.forEach((front, backs) -> backs.forEach(back -> assertTrue(
                contrast(front, back) >= least, () -> front + " on " + back + ": " + contrast(front, back))));
    }

    private static List<String> colours(String text) {
        return Pattern.compile("#[0-9a-f]{6}\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void every_text_in_a_chart_stands_out_from_what_is_behind_it() {
        List<Element> texts = all("text");
        for (Element text : texts) {
            String behind = behind(text);
            double contrast = contrast(text.getAttribute("fill"), behind);
            assertTrue(
                    contrast >= TEXT, () -> text.getTextContent() + ": " + text.getAttribute("fill") + " on " + behind);
        }
        assertTrue(texts.size() > 100);
    }

    /** A text that lies on a rectangle stands in a group with it; any other lies on the paper. */
    private static String behind(Element text) {
        Element group = (Element) text.getParentNode();
        for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return element.getTagName().equals("rect")
                                && group.getChildNodes().getLength() == 2
                        ? element.getAttribute("fill")
                        : "#ffffff";
            }
        }
        return "#ffffff";
    }

    /** Guides and bands only help the eye: what they mean is written, or drawn as a line of its own. */
    @Test
    void every_mark_in_a_chart_stands_out_from_the_paper() {
        Set<String> help = Set.of("#dde2e8", "#cfe0f3", "#ffffff");
        for (Element mark : all()) {
            boolean onItsOwn = mark.getTagName().matches("line|polyline|circle|polygon")
                    || (mark.getTagName().equals("rect")
                            && mark.getParentNode().getChildNodes().getLength() != 2);
            if (!onItsOwn) {
                continue;
            }
            for (String attribute : List.of("fill", "stroke")) {
                String colour = mark.getAttribute(attribute);
                if (colour.startsWith("#") && !help.contains(colour)) {
                    assertTrue(contrast(colour, "#ffffff") >= MARK, () -> mark.getTagName() + " " + colour);
                }
            }
        }
    }

    @Test
    void curves_are_told_apart_by_their_dashes_too() {
        for (Element chart : all("svg")) {
            Set<String> dashes = new HashSet<>();
            NodeList lines = chart.getElementsByTagName("polyline");
            for (int i = 0; i < lines.getLength(); i++) {
                Element line = (Element) lines.item(i);
                if (!line.getAttribute("stroke-width").equals("0.8")) {
                    assertTrue(dashes.add(line.getAttribute("stroke-dasharray")));
                }
            }
        }
    }

    /** As WCAG 2.2 defines it, of the relative luminance of both. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        assertTrue(colour.matches("#[0-9a-f]{6}"), colour);
        double[] parts = new double[3];
        for (int i = 0; i < parts.length; i++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @Test
    void contrast_is_reckoned_as_the_standard_does() {
        assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 5e-3);
    }

    /** The sample with names that try to be something else. */
    static final class Hostile {
        private Hostile() {}

        static String[] sample(Path folder) throws IOException {
            Path own = Files.createDirectories(folder.resolve("hostile"));
            String csv = Files.readString(Reported.sampleFile())
                    .replace("anna", "<script>alert(1)</script>")
                    .replace("ben", "\"\"\"><svg onload=alert(2)>\"")
                    .replace("Annual licence", "\"=HYPERLINK(\"\"http://x\"\")\"")
                    .replace("carla", "&amp;lt; ]]> --")
                    .replace("Setup", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");
            Path export = Files.writeString(own.resolve("hostile.csv"), csv);
            return Reported.sample(own, export);
        }
    }
}
