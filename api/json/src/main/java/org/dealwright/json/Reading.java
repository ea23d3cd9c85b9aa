package org.dealwright.json;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.json.TypeBook.Found;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a whole text: from front to back where it was written here, as a tree where something else put its properties in
 * another order, or an older version wrote it. Whatever is wrong comes out as a failure.
 */
final class Reading {
    private final TypeBook types;
    private final boolean strict;

    Reading(TypeBook types, boolean strict) {
        this.types = types;
        this.strict = strict;
    }

    /**
     * Reads a text.
     *
     * @param length how long it is, in bytes or UTF-16 units
     * @param text opens it; may be asked twice
     * @param type its type; null where it says so itself
     */
    Either<DecodeFailure, Object> of(int length, Supplier<JsonParser> text, @Nullable String type) {
        if (length > Limits.DOCUMENT) {
            return Either.left(new DecodeFailure(Kind.BEYOND_LIMITS, "", "at most " + Limits.DOCUMENT + " long"));
        }
        try {
            return Either.right(forward(text, type, false));
        } catch (OutOfOrder e) {
            return asTree(text, type);
        } catch (Refused e) {
            return Either.left(e.failure());
        }
    }

    private Either<DecodeFailure, Object> asTree(Supplier<JsonParser> text, @Nullable String type) {
        try {
            String current = whole(text, false, in -> current(in, type));
            return Either.right(
                    forward(() -> Json.FACTORY.createParser(ObjectReadContext.empty(), current), null, true));
        } catch (Refused e) {
            return Either.left(e.failure());
        }
    }

    private Object forward(Supplier<JsonParser> text, @Nullable String type, boolean ordered) {
        return whole(text, ordered, in -> type == null ? typed(in) : untyped(type, in));
    }

    /** What a text holds, and nothing may follow it. */
    private <R> R whole(Supplier<JsonParser> text, boolean ordered, Function<Input, R> read) {
        try (JsonParser parser = text.get()) {
            Input in = new Input(parser, strict, ordered);
            if (parser.nextToken() == null) {
                throw in.refused(Kind.MALFORMED, "it is empty");
            }
            R value = read.apply(in);
            if (parser.nextToken() != null) {
                throw in.refused(Kind.MALFORMED, "something follows the object");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Refused(new DecodeFailure(Kind.BEYOND_LIMITS, "", Input.place(e.getLocation())));
        } catch (JacksonException e) {
            // its message may show what stands there
            throw new Refused(new DecodeFailure(Kind.MALFORMED, "", Input.place(e.getLocation())));
        }
    }

    private Object typed(Input in) {
        in.expectObject();
        String first = in.parser().nextName();
        if (first == null) {
            throw in.missing(ObjectCodec.TYPE);
        }
        if (!first.equals(ObjectCodec.TYPE)) {
            throw new OutOfOrder();
        }
        in.parser().nextToken();
        return ofCurrent(find(in.string("a type such as prospect.qualified.v1"), in))
                .codec()
                .readParts(in, true);
    }

    private Object untyped(String type, Input in) {
        return ofCurrent(find(type, in)).codec().read(in);
    }

    private Found find(String type, Input in) {
        return types.find(type, kind -> detail -> in.refused(kind, detail));
    }

    private static NamedType ofCurrent(Found found) {
        if (found.version() < found.type().version()) {
            throw new OutOfOrder();
        }
        return found.type();
    }

    /** The text as the version that is written now would have written it, each type first in its object. */
    private String current(Input in, @Nullable String type) {
        Map<String, @Nullable Object> tree = Tree.object(in);
        Object said = type == null ? tree.remove(ObjectCodec.TYPE) : type;
        if (said == null) {
            throw in.missing(ObjectCodec.TYPE);
        }
        Found found = find(said.toString(), in);
        Map<String, @Nullable Object> current = new LinkedHashMap<>();
        current.put(ObjectCodec.TYPE, found.type().text().getValue());
        current.putAll(upcast(tree, found, in));
        return Json.text(current);
    }

    private static Map<String, @Nullable Object> upcast(Map<String, @Nullable Object> tree, Found found, Input in) {
        Map<String, @Nullable Object> reached = tree;
        for (Upcaster step : found.type().steps(found.version())) {
            try {
                reached = step.step().apply(reached);
            } catch (RuntimeException e) {
                throw in.refused(Kind.INVALID, "it is not what " + step.name() + ".v" + step.from() + " was");
            }
        }
        return reached;
    }
}
