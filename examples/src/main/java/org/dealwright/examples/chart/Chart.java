package org.dealwright.examples.chart;

/** A picture of numbers, which stand in a table as well. */
public interface Chart {
    /** What it shows, in a few words. */
    String title();

    /** What there is to see, for whoever cannot: how it is read, and what stands out. */
    String description();

    /**
     * Draws it.
     *
     * @param id the element's own, of letters, digits and dashes
     */
    Element svg(String id);
}
