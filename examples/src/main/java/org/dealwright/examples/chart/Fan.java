package org.dealwright.examples.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * What may come, opening like a fan: the middle, and a low and a high case on either side of it.
 *
 * @param title what it shows
 * @param description what there is to see
 * @param across what the names of the points mean
 * @param format how the axis writes a value
 * @param points from left to right
 */
public record Fan(String title, String description, String across, DoubleFunction<String> format, List<Point> points)
        implements Chart {
    private static final double HEIGHT = 320;
    private static final double FOOT = 52;
    private static final double LEFT = 96;
    private static final double RIGHT = 66;
    private static final int STEPS = 6;
    private static final double APART = 15;

    /**
     * Takes points.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Fan {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("points must be two at least, were " + points.size());
        }
    }

    /**
     * A point.
     *
     * @param name which one
     * @param low what nine of ten cases exceed
     * @param middle what half of them exceed
     * @param high what one of ten exceeds
     */
    public record Point(String name, double low, double middle, double high) {}

    @Override
    public Element svg(String id) {
        Drawing drawing = new Drawing(this, HEIGHT);
        Box box = new Box(LEFT, 16, Drawing.WIDTH - RIGHT, HEIGHT - FOOT);
        Axis up = Axis.upTo(points.stream().mapToDouble(Point::high).max().orElse(1), STEPS);
        up.drawLeft(drawing, box, format);
        names(box, drawing);
        drawing.add(Element.of("polygon").with("points", band(up, box)).with("fill", Palette.BAND));
        drawing.add(line(Point::low, up, box, Palette.RUST).with("stroke-dasharray", "7 4"));
        drawing.add(line(Point::high, up, box, Palette.GREEN).with("stroke-dasharray", "2 3"));
        drawing.add(line(Point::middle, up, box, Palette.BLUE));
        for (int i = 0; i < points.size(); i++) {
            drawing.add(Element.of("circle")
                    .with("cx", x(i, box))
                    .with("cy", box.y(up.at(points.get(i).middle())))
                    .with("r", 3)
                    .with("fill", Palette.BLUE));
        }
        ends(up, box, drawing);
        return drawing.svg(id);
    }

    private double x(int point, Box box) {
        return box.x((double) point / (points.size() - 1));
    }

    private void names(Box box, Drawing drawing) {
        // every second name where all would not find room
        double widest = Drawing.width(points.stream().map(Point::name).toList()) + 8;
        int every = (int) Math.max(1, Math.ceil(widest * (points.size() - 1) / box.width()));
        for (int i = 0; i < points.size(); i += every) {
            drawing.add(Drawing.text(
                    x(i, box),
                    box.bottom() + 18,
                    "middle",
                    Palette.MUTED,
                    points.get(i).name()));
        }
        drawing.add(Drawing.text(box.x(0.5), HEIGHT - 8, "middle", Palette.MUTED, across));
    }

    private Element line(ToDoubleFunction<Point> value, Axis up, Box box, String colour) {
        Points line = new Points();
        for (int i = 0; i < points.size(); i++) {
            line.add(x(i, box), box.y(up.at(value.applyAsDouble(points.get(i)))));
        }
        return Element.of("polyline")
                .with("points", line.toString())
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", 2);
    }

    private String band(Axis up, Box box) {
        Points surface = new Points();
        for (int i = 0; i < points.size(); i++) {
            surface.add(x(i, box), box.y(up.at(points.get(i).high())));
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            surface.add(x(i, box), box.y(up.at(points.get(i).low())));
        }
        return surface.toString();
    }

    /** The names of the lines where they end, the highest first. */
    private void ends(Axis up, Box box, Drawing drawing) {
        Point last = points.get(points.size() - 1);
        double high = box.y(up.at(last.high())) + 4;
        double middle = Math.max(high + APART, box.y(up.at(last.middle())) + 4);
        double low = Math.max(middle + APART, box.y(up.at(last.low())) + 4);
        drawing.add(Drawing.text(box.right() + 10, high, "start", Palette.GREEN, "P90"));
        drawing.add(Drawing.text(box.right() + 10, middle, "start", Palette.BLUE, "P50"));
        drawing.add(Drawing.text(box.right() + 10, low, "start", Palette.RUST, "P10"));
    }
}
