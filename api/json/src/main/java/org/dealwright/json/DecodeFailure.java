package org.dealwright.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.dealwright.process.Check;

/**
 * Why a text is not what it was taken for. It never shows a value out of the text, so that it may be logged.
 *
 * @param kind what is wrong
 * @param path where, as a JSON Pointer (RFC 6901) of the model's own names; it ends at the object whose names the text chose, such as
 *     identifiers and properties that are not known. Empty for the whole text
 * @param detail what would have done, or what was found: type names, limits and lines, one line of text; may be empty
 */
public record DecodeFailure(Kind kind, String path, String detail) {
    /** What may be wrong with a text. */
    public enum Kind {
        /** It is not JSON, or breaks off, or is not UTF-8. */
        MALFORMED("malformed"),
        /** It is larger, deeper or longer than anything that is written here. */
        BEYOND_LIMITS("beyond-limits"),
        /** One object holds the same name twice. */
        DUPLICATE("duplicate"),
        /** Something that must be there is not. */
        MISSING("missing"),
        /** There is something, and it is of another kind, such as a number for a text. */
        WRONG_KIND("wrong-kind"),
        /** There is something of the right kind, and it breaks a rule of the model. */
        INVALID("invalid"),
        /** There is something that this version does not know; only where reading is strict. */
        UNKNOWN_PROPERTY("unknown-property"),
        /** No such type is known. */
        UNKNOWN_TYPE("unknown-type"),
        /** The type is known, and this version of it is newer than this library. */
        NEWER_VERSION("newer-version"),
        /** It is a value of another type than the one asked for. */
        OTHER_TYPE("other-type");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable name. */
        public String code() {
            return code;
        }
    }

    public DecodeFailure {
        Objects.requireNonNull(kind, "kind");
        path = Check.asLine(path);
        detail = Check.asLine(detail);
    }

    /**
     * What is wrong and where, as a sentence for whoever runs the system.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; the detail is in English
     */
    public String explain(Locale locale) {
        Locale known = locale.getLanguage().equals("hu") ? Locale.forLanguageTag("hu") : Locale.ROOT;
        ResourceBundle texts =
                ResourceBundle.getBundle("org.dealwright.json.failures", known, DecodeFailure.class.getModule());
        String where = path.isEmpty() ? texts.getString("everywhere") : path;
        return new MessageFormat(texts.getString(kind.code()), Locale.ROOT).format(new Object[] {
            where, detail, detail.isEmpty() ? "" : " (" + detail + ")", detail.isEmpty() ? "" : ": " + detail
        });
    }
}
