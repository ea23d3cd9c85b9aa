package org.dealwright.examples.report;

/** Two groups that somebody wants to see side by side. */
public record ComparedPair(String one, String other) {}
