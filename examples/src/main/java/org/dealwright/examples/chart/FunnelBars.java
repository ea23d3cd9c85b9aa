package org.dealwright.examples.chart;

import java.util.List;

/**
 * Steps of a process, one below the other, each as wide as what reached it.
 *
 * @param title what it shows
 * @param description what there is to see
 * @param steps from the first to the last
 */
public record FunnelBars(String title, String description, List<Step> steps) implements Chart {
    private static final double ROW = 62;
    private static final double THICK = 40;
    private static final double NAMES = 170;
    private static final double WRITTEN = 190;

    /**
     * Takes steps.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FunnelBars {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
    }

    /**
     * One of them.
     *
     * @param name what it is
     * @param count how many reached it
     * @param shown the count and its share, written
     */
    public record Step(String name, long count, String shown) {}

    @Override
    public Element svg(String id) {
        Drawing drawing = new Drawing(this, steps.size() * ROW);
        Box box = new Box(NAMES, 0, Drawing.WIDTH - WRITTEN, steps.size() * ROW);
        double most = Math.max(1, steps.stream().mapToLong(Step::count).max().orElse(1));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double top = i * ROW + (ROW - THICK) / 2;
            if (i > 0) {
                drawing.add(between(box, steps.get(i - 1).count() / most, step.count() / most, top));
            }
            drawing.add(bar(box, step.count() / most, top));
            double middle = top + THICK / 2 + 4;
            drawing.add(Drawing.text(NAMES - 12, middle, "end", Palette.INK, Drawing.fitting(step.name(), NAMES - 12)));
            drawing.add(Drawing.text(box.right() + 12, middle, "start", Palette.INK, step.shown()));
        }
        return drawing.svg(id);
    }

    private static Element bar(Box box, double share, double top) {
        double width = share * box.width();
        return Drawing.rectangle(box.x(0.5) - width / 2, top, width, THICK, Palette.BLUE);
    }

    /** What is lost from one step to the next, as a slope. */
    private static Element between(Box box, double above, double below, double top) {
        double upper = above * box.width() / 2;
        double lower = below * box.width() / 2;
        double middle = box.x(0.5);
        double from = top - (ROW - THICK);
        return Element.of("polygon")
                .with(
                        "points",
                        Points.of(middle - upper, from, middle + upper, from, middle + lower, top, middle - lower, top))
                .with("fill", Palette.BAND);
    }
}
