package org.dealwright.examples.print;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at its spaces. */
public final class Paragraph {
    /** The widest line that is printed, in characters. */
    public static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * Breaks a text; a word longer than a line stays whole.
     *
     * @param text the text; runs of white space count as one space
     * @param width the widest line, in characters
     * @return at least one line; one empty line for a blank text
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * The text as lines of at most {@link #WIDTH} characters, each ended by a line feed.
     *
     * @param first what stands before the first line; the others are indented as deep
     */
    public static String hanging(String first, String text) {
        StringBuilder printed = new StringBuilder();
        String before = first;
        for (String line : lines(text, WIDTH - first.length())) {
            printed.append((before + line).stripTrailing()).append('\n');
            before = " ".repeat(first.length());
        }
        return printed.toString();
    }
}
