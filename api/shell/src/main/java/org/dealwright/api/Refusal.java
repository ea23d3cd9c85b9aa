package org.dealwright.api;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.dealwright.process.Rejection;
import org.dealwright.process.Term;

/** Why nothing was recorded. */
public sealed interface Refusal {
    /**
     * The life cycle refused.
     *
     * @param stream whose life cycle: the one asked, or one that it would have made do something
     * @param rejection why
     */
    record ByRule(StreamId stream, Rejection rejection) implements Refusal {
        public ByRule {
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(rejection, "rejection");
        }
    }

    /**
     * There is nothing under that identifier.
     *
     * @param stream what was asked for
     */
    record Unknown(StreamId stream) implements Refusal {
        public Unknown {
            Objects.requireNonNull(stream, "stream");
        }
    }

    /**
     * Others kept recording first, in every try.
     *
     * @param won the event that was recorded instead, in the last try
     */
    record Conflict(Recorded won) implements Refusal {
        public Conflict {
            Objects.requireNonNull(won, "won");
        }
    }

    /**
     * The key was used before, for another command.
     *
     * @param key the key
     * @param stream where the first command was recorded
     */
    record KeyReused(String key, StreamId stream) implements Refusal {
        public KeyReused {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(stream, "stream");
        }
    }

    /**
     * The journal failed.
     *
     * @param failure whether nothing was recorded, or that is not known
     */
    record NotRecorded(AppendFailure failure) implements Refusal {
        public NotRecorded {
            Objects.requireNonNull(failure, "failure");
        }
    }

    /**
     * The reason and what would lift it, as sentences for the person who gave the command.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
     */
    default String explain(Locale locale) {
        return explain(locale, ZoneOffset.UTC);
    }

    /**
     * The reason and what would lift it, as sentences for the person who gave the command.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     * @param zone the zone in which instants are shown
     */
    default String explain(Locale locale, ZoneId zone) {
        if (this instanceof ByRule rule) {
            return rule.rejection().explain(locale, zone);
        }
        Locale known = locale.getLanguage().equals("hu") ? Locale.forLanguageTag("hu") : Locale.ROOT;
        ResourceBundle texts =
                ResourceBundle.getBundle("org.dealwright.api.refusals", known, Refusal.class.getModule());
        if (this instanceof Unknown unknown) {
            return format(
                    texts,
                    "unknown",
                    kind(unknown.stream(), locale),
                    unknown.stream().id());
        }
        if (this instanceof Conflict conflict) {
            Recorded won = conflict.won();
            String event = new Term("event", Kind.name(won)).word(locale);
            return format(
                    texts, "conflict", kind(won.stream(), locale), won.stream().id(), won.version(), event);
        }
        if (this instanceof KeyReused reused) {
            return format(
                    texts,
                    "key-reused",
                    kind(reused.stream(), locale),
                    reused.stream().id());
        }
        return format(
                texts,
                ((NotRecorded) this).failure() instanceof AppendFailure.Unknown ? "perhaps-recorded" : "not-recorded");
    }

    private static String kind(StreamId stream, Locale locale) {
        return new Term("lifecycle", stream.lifecycle()).word(locale);
    }

    private static String format(ResourceBundle texts, String code, Object... arguments) {
        return new MessageFormat(texts.getString(code), Locale.ROOT).format(arguments);
    }
}
