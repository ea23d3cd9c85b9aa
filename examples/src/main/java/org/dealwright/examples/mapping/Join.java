package org.dealwright.examples.mapping;

/**
 * Another file of the export, whose columns count as the export's own.
 *
 * @param file its name; it stands in the export's folder
 * @param column the export's column that says which row of the file belongs to it
 * @param with the column of the file that it is compared with
 * @param line the line of the mapping that says so
 */
public record Join(String file, String column, String with, int line) {
    /** What its columns' names begin with. */
    public String prefix() {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + ".";
    }
}
