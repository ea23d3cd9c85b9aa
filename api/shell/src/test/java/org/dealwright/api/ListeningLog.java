package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * SLF4J in these tests: what we log, at every level, is kept while a test listens, and dropped otherwise. SLF4J finds it
 * by {@code META-INF/services}.
 */
public final class ListeningLog implements SLF4JServiceProvider {
    private static final String OURS = "org.dealwright.";

    private static volatile Option<List<String>> heard = Option.none();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter contexts = new NOPMDCAdapter();

    /** For SLF4J. */
    public ListeningLog() {}

    /** What is logged meanwhile: the level, the message, and the exception where there is one. */
    static List<String> during(Runnable action) {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        heard = Option.of(lines);
        try {
            action.run();
        } finally {
            heard = Option.none();
        }
        return List.copyOf(lines);
    }

    @Override
    public void initialize() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Ear::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return contexts;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    private static final class Ear extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1;

        Ear(String name) {
            this.name = name;
        }

        private boolean listens() {
            return heard.isDefined() && name.startsWith(OURS);
        }

        @Override
        public boolean isTraceEnabled() {
            return listens();
        }

        @Override
        public boolean isDebugEnabled() {
            return listens();
        }

        @Override
        public boolean isInfoEnabled() {
            return listens();
        }

        @Override
        public boolean isWarnEnabled() {
            return listens();
        }

        @Override
        public boolean isErrorEnabled() {
            return listens();
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return ListeningLog.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
            String line = level + " " + MessageFormatter.basicArrayFormat(pattern, arguments);
            heard.forEach(lines -> lines.add(thrown == null ? line : line + ": " + thrown));
        }
    }
}
