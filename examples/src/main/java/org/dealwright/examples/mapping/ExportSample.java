package org.dealwright.examples.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.examples.rows.CsvFile;
import org.dealwright.examples.rows.CsvFormat;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.UnreadableSource;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of an export.
 *
 * @param format how the file seems to be written
 * @param columns what each column shows
 * @param rows how many rows were looked at
 */
record ExportSample(CsvFormat format, List<ColumnProfile> columns, long rows) {
    private static final int MOST_ROWS = 10_000;
    private static final int HEAD = 65_536;
    private static final String SEPARATORS = ",;\t|";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Looks at a file.
     *
     * @throws UnreadableSource if it cannot be read, or is not CSV
     */
    static ExportSample of(Path path) {
        new CsvFile(path, CsvFormat.USUAL).requireThere();
        byte[] head = head(path);
        Charset charset = charset(head);
        char separator = separator(new String(head, charset));
        try {
            return read(path, new CsvFormat(separator, charset));
        } catch (UnreadableSource problem) {
            if (charset.equals(StandardCharsets.UTF_8) && isOtherEncoding(problem)) {
                return read(path, new CsvFormat(separator, WESTERN));
            }
            throw problem;
        }
    }

    private static byte[] head(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(HEAD);
        } catch (IOException problem) {
            throw UnreadableSource.because("The file " + path + " cannot be read: ", problem);
        }
    }

    /** UTF-16 shows by its mark; anything else is taken for UTF-8 until that fails. */
    private static Charset charset(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    /** What stands most often in the first line, outside quotes; a comma where nothing does. */
    private static char separator(String head) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n'); i++) {
            quoted ^= head.charAt(i) == '"';
            int which = SEPARATORS.indexOf(head.charAt(i));
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static boolean isOtherEncoding(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static ExportSample read(Path path, CsvFormat format) {
        List<ColumnProfile> columns = new ArrayList<>();
        long[] rows = new long[1];
        new CsvFile(path, format).read(Progress.UNWATCHED, new CsvFile.Rows() {
            @Override
            public void header(long line, List<String> names) {
                names.forEach(name -> columns.add(new ColumnProfile(name)));
            }

            @Override
            public boolean row(long line, List<String> fields) {
                for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
                    columns.get(i).add(fields.get(i));
                }
                rows[0]++;
                return rows[0] < MOST_ROWS;
            }

            // it shows nothing
            @Override
            public boolean notCsv(long line, String text) {
                return true;
            }
        });
        return new ExportSample(format, columns, rows[0]);
    }
}
