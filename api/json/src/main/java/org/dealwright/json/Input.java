package org.dealwright.json;

import java.util.HashSet;
import java.util.Set;
import org.dealwright.json.DecodeFailure.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A text being read, from front to back, and where it goes wrong. */
final class Input {
    private static final String UNKNOWN = "a property that is not known";

    private final JsonParser parser;
    private final boolean strict;
    private final boolean ordered;

    /** The outermost object around what is read whose names are not the model's own; null where there is none. */
    private @Nullable TokenStreamContext foreign;

    /**
     * Begins to read.
     *
     * @param strict whether what is not known is refused
     * @param ordered whether each type is known to stand first in its object, if it is there at all
     */
    Input(JsonParser parser, boolean strict, boolean ordered) {
        this.parser = parser;
        this.strict = strict;
        this.ordered = ordered;
    }

    JsonParser parser() {
        return parser;
    }

    /** Something is wrong with what was read last. */
    Refused refused(Kind kind, String detail) {
        return new Refused(new DecodeFailure(kind, path(), detail));
    }

    /** A property of the object that was read last is not there. */
    Refused missing(String name) {
        return new Refused(new DecodeFailure(Kind.MISSING, path() + "/" + name, ""));
    }

    /** The first name of an object has been read, and is not its type: that stands further on, or nowhere. */
    RuntimeException typeNotFirst() {
        if (!ordered) {
            return new OutOfOrder();
        }
        do {
            parser.nextToken();
            parser.skipChildren();
        } while (parser.nextName() != null);
        return missing(ObjectCodec.TYPE);
    }

    /** There is something else than expected; nothing counts as missing. */
    Refused unexpected(String expected) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? refused(Kind.MISSING, expected)
                : refused(Kind.WRONG_KIND, expected);
    }

    /**
     * The model refused a value. Its words end before they say which value it was: that may be personal.
     *
     * @param cause what the model said
     */
    Refused invalid(RuntimeException cause) {
        String said = cause.getMessage() == null ? "" : cause.getMessage();
        int shown = said.indexOf(" was ");
        String rule = shown < 0 ? said : said.substring(0, shown);
        return refused(Kind.INVALID, rule.indexOf('"') < 0 ? stripped(rule) : "");
    }

    private static String stripped(String rule) {
        for (String end : new String[] {", and twice", ","}) {
            if (rule.endsWith(end)) {
                return rule.substring(0, rule.length() - end.length());
            }
        }
        return rule;
    }

    /**
     * The names of the object that is read are not the model's own, and may be personal: until it is left, a failure points
     * at the object and no further.
     *
     * @return whether it is the outermost of its kind, which is to be left
     */
    boolean enterForeign() {
        if (foreign != null) {
            return false;
        }
        foreign = parser.streamReadContext();
        return true;
    }

    /** Ends what {@link #enterForeign} began; only where that said so. */
    void leaveForeign() {
        foreign = null;
    }

    private String path() {
        TokenStreamContext shown = foreign == null ? parser.streamReadContext() : foreign.getParent();
        return shown.pathAsPointer().toString();
    }

    /** Where the text has been read to, for what has no path that may be shown. */
    String place() {
        return place(parser.currentLocation());
    }

    /** A place in a text; empty where it is not known. */
    static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    void expectObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected("an object");
        }
    }

    void expectArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected("an array");
        }
    }

    /** The string that stands here. */
    String string(String expected) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(expected);
        }
        if (parser.getStringLength() > Limits.STRING) {
            throw refused(Kind.BEYOND_LIMITS, "at most " + Limits.STRING + " characters");
        }
        return parser.getString();
    }

    /** The name of a property is not known: refused where reading is strict, else its value is passed over. */
    Set<String> passOver(@Nullable Set<String> before) {
        boolean entered = enterForeign();
        if (strict) {
            throw refused(Kind.UNKNOWN_PROPERTY, "");
        }
        Set<String> seen = before == null ? new HashSet<>() : before;
        if (!seen.add(parser.currentName())) {
            throw refused(Kind.DUPLICATE, UNKNOWN);
        }
        parser.nextToken();
        skip();
        if (entered) {
            leaveForeign();
        }
        return seen;
    }

    /** Passes over the value that stands here. Only its names are looked at: none may stand twice in one object. */
    private void skip() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (!seen.add(name)) {
                    throw refused(Kind.DUPLICATE, UNKNOWN);
                }
                parser.nextToken();
                skip();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                skip();
            }
        }
    }
}
