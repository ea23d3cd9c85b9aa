package org.dealwright.examples.chart;

import java.util.StringJoiner;

/** Corners of a line or a surface, as SVG writes them. */
final class Points {
    private final StringJoiner points = new StringJoiner(" ");

    /** Of x, y, x, y and so on. */
    static String of(double... coordinates) {
        Points points = new Points();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(coordinates[i], coordinates[i + 1]);
        }
        return points.toString();
    }

    Points add(double x, double y) {
        points.add(Element.length(x) + "," + Element.length(y));
        return this;
    }

    @Override
    public String toString() {
        return points.toString();
    }
}
