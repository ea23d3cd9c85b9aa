package org.dealwright.examples.chart;

/** A sheet to draw on, {@value #WIDTH} units wide; it scales to whatever is there. Not thread-safe. */
final class Drawing {
    static final double WIDTH = 760;
    static final double SMALL = 12;
    private static final double LETTER = 7.6;
    private static final double CAPITAL = 9.3;
    private static final double WIDER = 12.2;
    /** Letters of scripts such as Chinese, and pictures, are as wide as high. */
    private static final double WIDE = 13.5;

    private static final int WIDE_FROM = 0x1100;

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
            longest = Math.max(longest, width(text));
        }
        return longest;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(Drawing::width).sum();
    }

    /** Of a letter of {@link #SMALL}, generously: fonts differ, and no letter may be cut off. */
    private static double width(int point) {
        if (point >= WIDE_FROM) {
            return WIDE;
        }
        if (point == 'W' || point == 'M' || point == '@' || point == '%' || point == '—') {
            return WIDER;
        }
        return Character.isUpperCase(point) ? CAPITAL : LETTER;
    }

    /** A text that fits a width; what is cut off is in the table. */
    static String fitting(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder fitting = new StringBuilder();
        double left = width - WIDER;
        for (int point : text.codePoints().toArray()) {
            left -= width(point);
            if (left < 0) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting + "…";
    }
}
