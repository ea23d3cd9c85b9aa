package org.dealwright.examples.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * Bars that lie one below the other, from zero on, such as a leaderboard.
 *
 * @param title what it shows
 * @param description what there is to see
 * @param format how the axis writes a value
 * @param bars from top to bottom
 * @param reference a value to compare all with; none for none
 */
public record Bars(
        String title, String description, DoubleFunction<String> format, List<Bar> bars, Optional<Reference> reference)
        implements Chart {
    private static final double ROW = 26;
    private static final double THICK = 16;
    private static final double WIDEST_NAME = 210;
    private static final double TOP = 6;
    /** Above the bars, for the name of what they are compared with. */
    private static final double HEAD = 28;

    private static final double FOOT = 30;
    private static final int STEPS = 6;

    /**
     * Takes bars.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Bars {
        bars = List.copyOf(bars);
        Objects.requireNonNull(reference, "reference");
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("bars must not be empty");
        }
    }

    /**
     * One of them.
     *
     * @param name what it is of
     * @param value how long it is, not negative
     * @param shown the value, written
     * @param range where the value may lie; none where nobody says
     */
    public record Bar(String name, double value, String shown, Optional<Range> range) {
        /** One that says nothing of where else it may lie. */
        public Bar(String name, double value, String shown) {
            this(name, value, shown, Optional.empty());
        }
    }

    /** From one value to another. */
    public record Range(double lower, double upper) {}

    /** A value to compare with, and its name. */
    public record Reference(double value, String name) {}

    @Override
    public Element svg(String id) {
        double top = reference.isPresent() ? HEAD : TOP;
        double bottom = top + bars.size() * ROW;
        Drawing drawing = new Drawing(this, bottom + FOOT);
        double names =
                Math.min(WIDEST_NAME, Drawing.width(bars.stream().map(Bar::name).toList()));
        double written = Drawing.width(bars.stream().map(Bar::shown).toList());
        Box box = new Box(names + 14, top, Drawing.WIDTH - written - 16, bottom);
        Axis axis = Axis.upTo(furthest(), STEPS);
        axis.drawBelow(drawing, box, format);
        for (int i = 0; i < bars.size(); i++) {
            draw(bars.get(i), top + (i + 0.5) * ROW, axis, box, drawing);
        }
        reference.ifPresent(one -> draw(one, axis, box, drawing));
        return drawing.svg(id);
    }

    private double furthest() {
        return Stream.concat(
                        bars.stream()
                                .map(bar -> Math.max(
                                        bar.value(),
                                        bar.range().map(Range::upper).orElse(0.0))),
                        reference.map(Reference::value).stream())
                .reduce(0.0, Math::max);
    }

    private static void draw(Bar bar, double middle, Axis axis, Box box, Drawing drawing) {
        double end = box.x(axis.at(bar.value()));
        String name = Drawing.fitting(bar.name(), WIDEST_NAME);
        drawing.add(Drawing.text(box.left() - 8, middle + 4, "end", Palette.INK, name));
        drawing.add(Drawing.rectangle(box.left(), middle - THICK / 2, end - box.left(), THICK, Palette.BLUE)
                .add(Element.of("title", bar.name() + ": " + bar.shown())));
        bar.range().ifPresent(range -> drawWhisker(range, middle, axis, box, drawing));
        drawing.add(Drawing.text(box.right() + 10, middle + 4, "start", Palette.INK, bar.shown()));
    }

    /** Dark, on a lighter ground of its own, so that it is seen on the bar and beside it. */
    private static void drawWhisker(Range range, double middle, Axis axis, Box box, Drawing drawing) {
        double from = box.x(axis.at(range.lower()));
        double to = box.x(axis.at(range.upper()));
        drawing.add(Drawing.rectangle(from - 1, middle - 3, to - from + 2, 6, Palette.PAPER));
        drawing.add(Drawing.line(from, middle, to, middle, Palette.INK).with("stroke-width", 2));
        drawing.add(Drawing.line(from, middle - 5, from, middle + 5, Palette.INK));
        drawing.add(Drawing.line(to, middle - 5, to, middle + 5, Palette.INK));
    }

    private static void draw(Reference reference, Axis axis, Box box, Drawing drawing) {
        double x = box.x(axis.at(reference.value()));
        drawing.add(Drawing.line(x, box.top() - 8, x, box.bottom(), Palette.RUST)
                .with("stroke-width", 1.5)
                .with("stroke-dasharray", "5 3"));
        String anchor = x > box.x(0.5) ? "end" : "start";
        double gap = anchor.equals("end") ? -4 : 4;
        drawing.add(Drawing.text(x + gap, box.top() - 10, anchor, Palette.RUST, reference.name()));
    }
}
