package org.dealwright.examples.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shares over time that change in steps, each with the band in which it may lie: survival curves, and what they leave.
 *
 * @param title what it shows
 * @param description what there is to see
 * @param times the unit of time, such as {@code days}
 * @param curves at most four
 */
public record StepCurve(String title, String description, String times, List<Curve> curves) implements Chart {
    private static final double HEIGHT = 340;
    private static final double FOOT = 48;
    private static final int STEPS = 6;
    private static final double APART = 16;
    private static final double WIDEST_NAME = 150;

    /**
     * Takes curves.
     *
     * @throws IllegalArgumentException if there are none, or more than there are ways to draw them
     */
    public StepCurve {
        curves = List.copyOf(curves);
        if (curves.isEmpty() || curves.size() > Palette.SERIES.size()) {
            throw new IllegalArgumentException(
                    "curves must be 1 to " + Palette.SERIES.size() + ", were " + curves.size());
        }
    }

    /**
     * A curve.
     *
     * @param name its name, which stands at its end
     * @param points by time, the first of them at time 0
     * @param until how far it is known
     */
    public record Curve(String name, List<Point> points, double until) {
        /**
         * Takes points.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Curve {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("points must not be empty");
            }
        }
    }

    /**
     * From a time on.
     *
     * @param time the time
     * @param share the share from then on, 0 to 1
     * @param range where it may lie; none where nobody says
     */
    public record Point(double time, double share, Optional<Bars.Range> range) {}

    @Override
    public Element svg(String id) {
        Drawing drawing = new Drawing(this, HEIGHT);
        double names = Math.min(
                WIDEST_NAME, Drawing.width(curves.stream().map(Curve::name).toList()));
        Box box = new Box(58, 14, Drawing.WIDTH - names - 14, HEIGHT - FOOT);
        Axis across = Axis.upTo(curves.stream().mapToDouble(Curve::until).max().orElse(1), STEPS + 2);
        Axis up = Axis.upTo(highest(), STEPS);
        up.drawLeft(drawing, box, share -> String.format(Locale.ROOT, "%s %%", Element.length(100 * share)));
        across.drawBelow(drawing, box, Element::length);
        drawing.add(Drawing.text(box.x(0.5), HEIGHT - 8, "middle", Palette.MUTED, times));
        for (int i = 0; i < curves.size(); i++) {
            draw(curves.get(i), Palette.SERIES.get(i), across, up, box, drawing);
        }
        names(up, box, drawing);
        return drawing.svg(id);
    }

    private double highest() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(point -> Math.max(
                        point.share(), point.range().map(Bars.Range::upper).orElse(0.0)))
                .max()
                .orElse(1);
    }

    private void draw(Curve curve, Palette.Series series, Axis across, Axis up, Box box, Drawing drawing) {
        // bands of several curves would hide one another: their bounds alone are drawn then
        if (curves.size() == 1) {
            drawing.add(Element.of("polygon")
                    .with("points", band(curve, across, up, box))
                    .with("fill", Palette.BAND));
        }
        drawing.add(stepped(bound(curve, false), curve.until(), series.colour(), across, up, box)
                .with("stroke-width", 0.8));
        drawing.add(stepped(bound(curve, true), curve.until(), series.colour(), across, up, box)
                .with("stroke-width", 0.8));
        Element line = stepped(curve.points(), curve.until(), series.colour(), across, up, box)
                .with("stroke-width", 2.2);
        drawing.add(series.dashes().isEmpty() ? line : line.with("stroke-dasharray", series.dashes()));
    }

    /** The points at one end of their ranges; those without a range stay where they are. */
    private static List<Point> bound(Curve curve, boolean upper) {
        return curve.points().stream()
                .map(point -> new Point(
                        point.time(),
                        point.range()
                                .map(range -> upper ? range.upper() : range.lower())
                                .orElse(point.share()),
                        Optional.empty()))
                .toList();
    }

    private static Element stepped(List<Point> points, double until, String colour, Axis across, Axis up, Box box) {
        Points line = new Points();
        corners(points, until)
                .forEach(corner -> line.add(box.x(across.at(corner.time())), box.y(up.at(corner.share()))));
        return Element.of("polyline")
                .with("points", line.toString())
                .with("fill", "none")
                .with("stroke", colour);
    }

    private static String band(Curve curve, Axis across, Axis up, Box box) {
        List<Point> around = new ArrayList<>(corners(bound(curve, true), curve.until()));
        List<Point> back = corners(bound(curve, false), curve.until());
        for (int i = back.size() - 1; i >= 0; i--) {
            around.add(back.get(i));
        }
        Points surface = new Points();
        around.forEach(corner -> surface.add(box.x(across.at(corner.time())), box.y(up.at(corner.share()))));
        return surface.toString();
    }

    /** Along the old share to the time of the new one, then to it. */
    private static List<Point> corners(List<Point> points, double until) {
        List<Point> corners = new ArrayList<>();
        double share = points.get(0).share();
        for (Point point : points) {
            corners.add(new Point(point.time(), share, Optional.empty()));
            share = point.share();
            corners.add(new Point(point.time(), share, Optional.empty()));
        }
        corners.add(new Point(until, share, Optional.empty()));
        return corners;
    }

    /** Each curve's name where it ends, pushed down where another stands there. */
    private void names(Axis up, Box box, Drawing drawing) {
        record Name(double y, int curve) {}
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            List<Point> points = curves.get(i).points();
            names.add(new Name(box.y(up.at(points.get(points.size() - 1).share())), i));
        }
        names.sort(Comparator.comparingDouble(Name::y));
        double free = box.top();
        for (Name name : names) {
            double y = Math.max(free, name.y() + 4);
            Palette.Series series = Palette.SERIES.get(name.curve());
            String text = Drawing.fitting(curves.get(name.curve()).name(), WIDEST_NAME);
            drawing.add(Drawing.text(box.right() + 8, y, "start", series.colour(), text));
            free = y + APART;
        }
    }
}
