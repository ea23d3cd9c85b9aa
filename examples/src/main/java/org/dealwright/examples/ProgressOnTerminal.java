package org.dealwright.examples;

import java.io.IOException;
import java.io.InputStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dealwright.examples.rows.Progress;

/** A progress bar on standard error, where that is a terminal. */
final class ProgressOnTerminal {
    private static final int WIDTH = 90;
    private static final int LONGEST = 24;
    private static final int KIBIBYTE = 1024;

    private ProgressOnTerminal() {}

    /** The bar, or nothing where nobody would see it. */
    static Progress orNone() {
        return isTerminal() ? ProgressOnTerminal::bar : Progress.UNWATCHED;
    }

    private static InputStream bar(String name, long bytes, InputStream in) {
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(name.length() > LONGEST ? name.substring(0, LONGEST) : name)
                        .setInitialMax(bytes)
                        .setUnit(" KiB", KIBIBYTE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)));
    }

    /** Java cannot ask for standard error alone; the system's own {@code test} can, where there is one. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
