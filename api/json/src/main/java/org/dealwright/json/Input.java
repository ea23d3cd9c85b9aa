package org.dealwright.json;

import java.util.HashSet;
import java.util.Set;
import org.dealwright.json.DecodeFailure.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A text being read, from front to back, and where it goes wrong. */
final class Input {
    private final JsonParser parser;
    private final boolean strict;
    private final boolean ordered;

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

    private String path() {
        return parser.streamReadContext().pathAsPointer().toString();
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
        String name = parser.currentName();
        if (strict) {
            throw refused(Kind.UNKNOWN_PROPERTY, "");
        }
        Set<String> seen = before == null ? new HashSet<>() : before;
        if (!seen.add(name)) {
            throw refused(Kind.DUPLICATE, "");
        }
        parser.nextToken();
        skip();
        return seen;
    }

    /** Passes over the value that stands here. Only its names are looked at: none may stand twice in one object. */
    private void skip() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (!seen.add(name)) {
                    throw refused(Kind.DUPLICATE, "");
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
