package org.dealwright.examples.rows;

import java.io.InputStream;

/** Somebody who likes to see how far the reading of a file has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress UNWATCHED = (name, bytes, in) -> in;

    /**
     * Watches a file being read.
     *
     * @param name the file's name
     * @param bytes its length
     * @return what to read instead
     */
    InputStream watch(String name, long bytes, InputStream in);
}
