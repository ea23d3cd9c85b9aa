package org.dealwright.examples.story;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.dealwright.api.StreamId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Term;

/** The story's texts in one language: Hungarian for {@code hu}, English for every other. */
final class StoryWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle texts;

    StoryWords(Locale asked, ZoneId zone) {
        // never the machine's own language
        locale = asked.getLanguage().equals("hu") ? asked : Locale.ROOT;
        this.zone = zone;
        texts = ResourceBundle.getBundle(
                "org.dealwright.examples.story.story",
                locale,
                StoryWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    /**
     * A text with what it names.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    String of(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** What the story calls something. */
    String name(StreamId about) {
        return of(about.lifecycle() + "." + about.id());
    }

    /** What the story calls a member. */
    String member(MemberId member) {
        return of("who." + member.value());
    }

    /** The library's own word for one of its terms. */
    String word(Term term) {
        return term.word(locale);
    }

    /** The library's own word for one of its codes. */
    String word(String kind, String code) {
        return word(new Term(kind, code));
    }

    /** A day and time with its weekday, such as {@code Monday 2026-03-02 09:00}. */
    String of(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        return of("moment", of("day." + at.getDayOfWeek().getValue()), at.toLocalDate(), TIME.format(at));
    }
}
