package org.dealwright.examples.chart;

import java.util.List;

/**
 * Every colour that is used, and on what. Text stands out from what is behind it by at least 4.5 to 1, lines and marks by 3
 * to 1, as WCAG 2.2 asks at level AA (1.4.3 and 1.4.11).
 */
public final class Palette {
    /** Behind everything. */
    public static final String PAPER = "#ffffff";
    /** Behind the heads of tables, and key figures. */
    public static final String SHADE = "#f2f5f9";
    /** What is read. */
    public static final String INK = "#1a1a1a";
    /** What explains what is read. */
    public static final String MUTED = "#4f5660";
    /** Headings, and the first series of a chart. */
    public static final String BLUE = "#1f5fa8";
    /** The second series. */
    public static final String RUST = "#9c4a00";
    /** The third series. */
    public static final String GREEN = "#1b6e3c";
    /** The fourth series. */
    public static final String PURPLE = "#6b3fa0";
    /** Axes, and lines round boxes: they mean something. */
    public static final String LINE = "#6b7480";
    /** Lines across a chart that only guide the eye. */
    static final String GUIDE = "#dde2e8";
    /** Where a curve may lie as well; its bounds are lines of their own. */
    static final String BAND = "#cfe0f3";
    /** The inner one of two such bands. */
    static final String MUTED_BAND = "#e6edf5";

    /** The series, each beside its own dashes. */
    static final List<Series> SERIES = List.of(
            new Series(BLUE, ""), new Series(RUST, "7 4"), new Series(GREEN, "2 3"), new Series(PURPLE, "9 3 2 3"));

    /** From the least to the most. */
    static final List<Shading> RAMP = List.of(
            new Shading("#f1f6fb", INK),
            new Shading("#d3e3f3", INK),
            new Shading("#a9c9e6", INK),
            new Shading("#6fa3d0", INK),
            new Shading("#2a68a6", PAPER),
            new Shading("#0b3c6f", PAPER));

    private Palette() {}

    /**
     * How a series is told from others.
     *
     * @param colour its colour
     * @param dashes its line; empty for one without gaps
     */
    record Series(String colour, String dashes) {}

    /**
     * A background, and the text upon it.
     *
     * @param background the colour behind
     * @param text the colour in front
     */
    record Shading(String background, String text) {}
}
