package org.dealwright.examples.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A scale from zero to a round number, and where its marks are.
 *
 * @param most where it ends, above zero
 * @param step from one mark to the next
 */
record Axis(double most, double step) {
    private static final double TEN = 10;
    /** A value that is on the last mark but for rounding needs no further one. */
    private static final double SLACK = 1e-9;

    /**
     * One that reaches so far, with at most so many steps of 1, 2 or 5 times a power of ten.
     *
     * @param furthest what must find room
     * @param steps the most steps, at least one
     */
    static Axis upTo(double furthest, int steps) {
        double needed = furthest > 0 ? furthest : 1;
        double power = Math.pow(TEN, Math.floor(Math.log10(needed / steps)));
        double step = DoubleStream.of(1, 2, 5, TEN)
                .map(each -> each * power)
                .filter(each -> Math.ceil(needed / each - SLACK) <= steps)
                .findFirst()
                .orElse(TEN * power);
        return new Axis(step * Math.ceil(needed / step - SLACK), step);
    }

    /** The values of its marks, zero first. */
    List<Double> marks() {
        return IntStream.rangeClosed(0, (int) Math.round(most / step))
                .mapToObj(i -> i * step)
                .toList();
    }

    /** Where a value lies, 0 to 1; what is outside lies on the edge. */
    double at(double value) {
        return Math.max(0, Math.min(1, value / most));
    }

    /** Draws it below a chart, with a guide up from each mark. */
    void drawBelow(Drawing drawing, Box box, DoubleFunction<String> format) {
        for (double mark : marks()) {
            double x = box.x(at(mark));
            drawing.add(Drawing.line(x, box.top(), x, box.bottom(), mark == 0 ? Palette.LINE : Palette.GUIDE));
            drawing.add(Drawing.text(x, box.bottom() + 18, "middle", Palette.MUTED, format.apply(mark)));
        }
    }

    /** Draws it on the left of a chart, with a guide across from each mark. */
    void drawLeft(Drawing drawing, Box box, DoubleFunction<String> format) {
        for (double mark : marks()) {
            double y = box.y(at(mark));
            drawing.add(Drawing.line(box.left(), y, box.right(), y, mark == 0 ? Palette.LINE : Palette.GUIDE));
            drawing.add(Drawing.text(box.left() - 8, y + 4, "end", Palette.MUTED, format.apply(mark)));
        }
    }
}
