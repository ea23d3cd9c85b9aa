package org.dealwright.examples.report;

import java.util.List;

/**
 * A report: what a manager wants to know of some data, what it rests on, and what was left out.
 *
 * @param code its stable name
 * @param title its heading
 * @param about what the data is, of which time, and when it was taken to be; a sentence each
 * @param sections its parts, in order
 */
public record Report(String code, String title, List<String> about, List<Section> sections) {
    public Report {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }
}
