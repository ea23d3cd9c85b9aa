package org.dealwright.examples.chart;

/** A sheet to draw on, {@value #WIDTH} units wide; it scales to whatever is there. Not thread-safe. */
final class Drawing {
    static final double WIDTH = 760;
    static final double SMALL = 12;
    /** Of a digit or letter of {@link #SMALL}, in the mean, generously. */
    static final double LETTER = 6.9;

    private final Chart chart;
    private final double height;
    private final Element content = Element.of("g")
            .with("font-family", "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif")
            .with("font-size", SMALL);

    Drawing(Chart chart, double height) {
        this.chart = chart;
        this.height = height;
    }

    Drawing add(Element element) {
        content.add(element);
        return this;
    }

    /** The picture; whoever cannot see it hears its title and description. */
    Element svg(String id) {
        return Element.of("svg")
                .with("id", id)
                .with("viewBox", "0 0 " + Element.length(WIDTH) + " " + Element.length(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title", chart.title()).with("id", id + "-title"))
                .add(Element.of("desc", chart.description()).with("id", id + "-desc"))
                .add(content);
    }

    static Element rectangle(double x, double y, double width, double height, String colour) {
        return Element.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", Math.max(0, height))
                .with("fill", colour);
    }

    static Element line(double x1, double y1, double x2, double y2, String colour) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("stroke", colour);
    }

    /** A text whose baseline is at y; x is its beginning, middle or end. */
    static Element text(double x, double y, String anchor, String colour, String text) {
        Element element = Element.of("text", text).with("x", x).with("y", y).with("fill", colour);
        return anchor.equals("start") ? element : element.with("text-anchor", anchor);
    }

    /** How wide the longest of some texts is, at most. */
    static double width(Iterable<String> texts) {
        double longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, text.codePointCount(0, text.length()) * LETTER);
        }
        return longest;
    }

    /** A text that fits a width; what is cut off is in the table. */
    static String fitting(String text, double width) {
        int most = (int) (width / LETTER);
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, most - 1))) + "…";
    }
}
