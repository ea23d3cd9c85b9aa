package org.dealwright.examples.chart;

/** The part of a drawing that is between the axes. */
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** So far from its left, 0 to 1. */
    double x(double share) {
        return left + share * width();
    }

    /** So far from its bottom, 0 to 1. */
    double y(double share) {
        return bottom - share * height();
    }
}
